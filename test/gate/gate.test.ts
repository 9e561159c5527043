/** The gates a draft goes through: their definitions, run with the built command as the jobs would run them. */
import { execFile } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { Sandbox, type Result } from '../cli/sandbox.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (name: string): unknown => parse(readFileSync(path.join(root, name), 'utf8'))

interface Step {
  readonly name: string
  readonly shell: string
  readonly env: Readonly<Record<string, string>>
  readonly run: string
}

const action = read('action.yml') as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}
const hooks = read('.pre-commit-hooks.yaml') as readonly { readonly id: string; readonly entry: string }[]
const gitlab = read('ci/gitlab.yml') as {
  readonly plashka: { readonly variables: Readonly<Record<string, string>>; readonly script: readonly string[] }
}

let bin: string
beforeAll(() => {
  bin = mkdtempSync(path.join(tmpdir(), 'plashka-bin-'))
  const command = path.join(root, 'dist/cli.js')
  chmodSync(command, 0o755)
  symlinkSync(command, path.join(bin, 'plashka'))
})
afterAll(() => rmSync(bin, { recursive: true, force: true }))

let sandbox: Sandbox
beforeEach(() => {
  sandbox = new Sandbox()
  sandbox.write('clean.md', 'Погода хорошая.\n')
  sandbox.write('news/draft one.md', '---\ndate: 2024-11-30\n---\n\nТалибан сообщил об этом.\n')
})
afterEach(() => sandbox.remove())

/** As a runner starts a step's script. */
const bash = (script: string, env: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<Result> =>
  new Promise(resolve => {
    const options = {
      cwd: sandbox.folder,
      env: { PATH: `${bin}:${process.env['PATH'] ?? ''}`, LANG: 'C', PLASHKA_LISTS: sandbox.lists, ...env },
    }
    execFile(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script, 'step', ...args],
      options,
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

describe('the action', () => {
  const step = action.runs.steps.find(({ name }) => name === 'Check')!
  const check = (inputs: Readonly<Record<string, string>>): Promise<Result> => {
    const value = (name: string): string => inputs[name] ?? action.inputs[name]!.default
    const env = Object.entries(step.env).map(([key, expression]) => [
      key,
      expression.replace(/\$\{\{ inputs\.([\w-]+) \}\}/gu, (_, name: string) => value(name)),
    ])
    return bash(step.run, Object.fromEntries(env) as Record<string, string>)
  }

  test('is composite, its steps name their shell, its scripts hold no expressions', () => {
    expect(action.runs.using).toBe('composite')
    for (const { shell, run } of action.runs.steps) {
      expect(shell).toBe('bash')
      expect(run).not.toContain('${{')
    }
  })

  test('installs the version asked for', async () => {
    const install = action.runs.steps.find(({ name }) => name === 'Install')!
    const { out } = await bash(`npm() { printf '%s\\n' "$@"; }\n${install.run}`, { VERSION: '1.2.3' })
    expect(out.trim().split('\n').at(-1)).toBe('plashka@1.2.3')
  })

  test('checks everything by default', async () => {
    const { code, out } = await check({})
    expect(code).toBe(1)
    expect(out).toContain('news/draft one.md')
  })

  test('takes files and options one a line, with spaces', async () => {
    expect((await check({ files: 'clean.md\n' })).code).toBe(0)
    const { code, out } = await check({ files: 'clean.md\nnews/draft one.md\n', args: '--quiet\n--lang=ru\n' })
    expect(code).toBe(1)
    expect(out).toContain('draft one.md')
    expect(out).toContain('::error file=')
    expect(out).toContain('нет пометки')
  })

  test('runs nothing that stands in an input', async () => {
    const hostile = '$(touch broken-into)`touch broken-into`"; touch broken-into; "'
    await check({ files: hostile })
    await check({ args: hostile })
    expect(existsSync(path.join(sandbox.folder, 'broken-into'))).toBe(false)
  })

  test('lets warnings fail', async () => {
    sandbox.write('.plashkarc.yml', 'policy: { categories: { terrorist: warning } }\n')
    expect((await check({})).code).toBe(0)
    expect((await check({ 'fail-on-warnings': 'true' })).code).toBe(1)
  })
})

describe('the hooks of pre-commit', () => {
  const entry = (id: string): string => `${hooks.find(hook => hook.id === id)!.entry} "$@"`

  test('plashka checks the files it is given', async () => {
    expect((await bash(entry('plashka'), {}, ['clean.md'])).code).toBe(0)
    expect((await bash(entry('plashka'), {}, ['clean.md', 'news/draft one.md'])).code).toBe(1)
  })

  test('plashka-fix mends them', async () => {
    await bash(entry('plashka-fix'), {}, ['news/draft one.md'])
    expect((await bash(entry('plashka'), {}, ['news/draft one.md'])).code).toBe(0)
  })
})

describe('a hook of git, as the page of pre-commit has it', () => {
  const page = readFileSync(path.join(root, 'docs/pre-commit.md'), 'utf8')
  const hook = /^## With husky[^]*?```sh\n([^]*?)```/mu.exec(page)![1]!
  const git = (command: string): Promise<Result> =>
    bash(`git -c user.name=Test -c user.email=test@example.org -c commit.gpgsign=false ${command}`, {
      HOME: sandbox.folder,
      PATH: `${path.join(sandbox.folder, '.bin')}:${bin}:${process.env['PATH'] ?? ''}`,
    })

  beforeEach(async () => {
    await git('init -q -b main')
    sandbox.write('.git/hooks/pre-commit', `#!/bin/sh\n${hook}`)
    chmodSync(path.join(sandbox.folder, '.git/hooks/pre-commit'), 0o755)
    // What is installed beside the drafts is what npx starts.
    sandbox.write('.bin/npx', '#!/bin/sh\nexec "$@"\n')
    chmodSync(path.join(sandbox.folder, '.bin/npx'), 0o755)
    await git('add clean.md "news/draft one.md"')
  })

  test('stops a commit whose draft was mended in the working folder alone', async () => {
    sandbox.write('news/draft one.md', 'Погода.\n')
    const { code, err, out } = await git('commit -qm Drafts')
    expect(code).toBe(1)
    expect(`${out}${err}`).toContain('"Талибан" has no notice')
  })

  test('lets it pass once what was mended is added', async () => {
    sandbox.write('news/draft one.md', 'Погода.\n')
    await git('add "news/draft one.md"')
    expect((await git('commit -qm Drafts')).code).toBe(0)
  })
})

test('the job of GitLab checks the files of its variables', async () => {
  const { variables, script } = gitlab.plashka
  expect((await bash(script.join('\n'), variables)).code).toBe(1)
  const report = JSON.parse(readFileSync(path.join(sandbox.folder, 'plashka.json'), 'utf8')) as unknown[]
  const finding = { check_name: 'missing-notice', location: { path: 'news/draft one.md', lines: { begin: 5, end: 5 } } }
  expect(report).toContainEqual(expect.objectContaining(finding))
  expect((await bash(script.join('\n'), { ...variables, PLASHKA_FILES: 'clean.md' })).code).toBe(0)
  expect((await bash(script.join('\n'), { ...variables, PLASHKA_ARGS: '--profile site --quiet' })).code).toBe(1)
})
