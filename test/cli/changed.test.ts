/** `--changed` and `--changed-lines`: what git says has changed, under any name. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Sandbox } from './sandbox.js'

const due = 'Талибан сообщил об этом.\n'
const at = ['--as-of', '2024-11-30', '--no-color']

let sandbox: Sandbox
const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false']
const git = (...args: string[]): string =>
  execFileSync('git', [...identity, ...args], { cwd: sandbox.folder, encoding: 'utf8', stdio: 'pipe' })
const commit = (): string => {
  git('add', '--all')
  return git('commit', '--quiet', '--message', 'State')
}

beforeEach(() => {
  sandbox = new Sandbox()
  git('init', '--quiet', '--initial-branch', 'main')
})
afterEach(() => sandbox.remove())

/** Files with findings. */
async function found(...args: string[]): Promise<string[]> {
  const { out, err } = await sandbox.run([...args, ...at, '--quiet'])
  expect(err).toBe('')
  return out.split('\n').filter(line => /\.(?:md|txt)$/.test(line))
}

test.each(['json', 'junit', 'github'])('a report as %s has what has changed alone', async format => {
  for (const name of ['same.md', 'edited.md']) sandbox.write(name, due)
  commit()
  sandbox.write('edited.md', `${due}\n${due}`)
  for (const option of ['--changed', '--changed-lines']) {
    const { code, out } = await sandbox.run([option, ...at, '-f', format])
    expect(code).toBe(option === '--changed' ? 1 : 0)
    expect(out).not.toContain('same.md')
    if (option === '--changed') expect(out).toContain('edited.md')
    else expect(out).not.toContain('missing-notice')
  }
})

describe('--changed', () => {
  test('takes staged, unstaged and untracked files, whatever they are called', async () => {
    for (const name of ['same.md', 'edited.md', 'new name.md']) sandbox.write(name, due)
    commit()
    sandbox.write('edited.md', `${due}Ещё.\n`)
    sandbox.write('папка/черновик «1».md', due)
    sandbox.write('staged.md', due)
    git('add', 'staged.md')
    expect(await found('--changed')).toEqual(['edited.md', 'staged.md', 'папка/черновик «1».md'])
    expect(await found('.', '--changed')).toHaveLength(3)
    expect(await found('папка', '--changed')).toEqual(['папка/черновик «1».md'])
    expect(await found('same.md', '--changed')).toEqual([])
  })

  test('follows a rename, forgets what is deleted, keeps to the folder it is run in', async () => {
    sandbox.write('old.md', due)
    sandbox.write('gone.md', due)
    commit()
    renameSync(path.join(sandbox.folder, 'old.md'), path.join(sandbox.folder, 'new.md'))
    git('rm', '--quiet', 'gone.md')
    git('add', '--all')
    expect(await found('--changed')).toEqual(['new.md'])
  })

  test('compares with the point where a branch left', async () => {
    sandbox.write('one.md', due)
    commit()
    git('switch', '--quiet', '--create', 'topic')
    sandbox.write('two.md', due)
    commit()
    git('switch', '--quiet', 'main')
    sandbox.write('three.md', due)
    commit()
    git('switch', '--quiet', 'topic')
    expect(await found('--changed=main')).toEqual(['two.md'])
  })

  test('takes all files before the first commit', async () => {
    sandbox.write('staged.md', due)
    git('add', '--all')
    sandbox.write('untracked.md', due)
    expect(await found('--changed')).toEqual(['staged.md', 'untracked.md'])
  })
})

describe('--changed-lines', () => {
  const clean = 'Погода хорошая.\n\n'

  test('tells of findings on changed lines alone', async () => {
    sandbox.write('draft.md', `${due}\n${clean}`)
    sandbox.write('other file.md', clean)
    commit()
    sandbox.write('draft.md', `${due}\n${clean}Свидетели Иеговы ушли.\n`)
    sandbox.write('other file.md', `${clean}${due}`)
    const { out } = await sandbox.run(['--changed-lines', ...at])
    expect(out.match(/^\s*\d+:\d+/gm)?.map(place => place.trim())).toEqual(['5:1', '3:1'])
    expect(await found('--changed')).toEqual(['draft.md', 'other file.md'])
  })

  test('takes every line of an untracked file', async () => {
    sandbox.write('one.md', clean)
    commit()
    sandbox.write('draft.md', `${clean}${due}`)
    expect(await found('--changed-lines')).toEqual(['draft.md'])
  })

  test.each(['--fix', '--fix-dry-run', '--write-baseline', '--changed'])('excludes %s', async option => {
    expect((await sandbox.run(['--changed-lines', option, ...at])).code).toBe(2)
  })
})

describe('what stands in the way', () => {
  const failing = async (args: string[], env: Record<string, string> = {}): Promise<string> => {
    const { code, out, err } = await sandbox.run(args, '', env)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    return err
  }

  test('no git', async () => {
    expect(await failing(['--changed'], { PATH: '/nowhere' })).toMatch(/git is not installed/)
  })

  test('no repository', async () => {
    expect(await failing(['--changed'], { GIT_DIR: path.join(sandbox.folder, 'none') })).toMatch(/is in no repository/)
  })

  test('an unknown commit', async () => {
    emptyCommit()
    expect(await failing(['--changed=nowhere'])).toMatch(/no commit “nowhere”/)
    expect(await failing(['--changed=--output=x'])).toMatch(/no commit/)
  })

  test('a shallow clone', async () => {
    emptyCommit()
    emptyCommit()
    const clone = path.join(sandbox.folder, 'clone')
    mkdirSync(clone)
    git('clone', '--quiet', '--depth', '1', `file://${sandbox.folder}`, clone)
    const env = { GIT_DIR: path.join(clone, '.git'), GIT_WORK_TREE: clone }
    expect(await failing(['--changed=HEAD~1'], env)).toMatch(/fetch-depth: 0/)
  })

  test('standard input', async () => {
    expect(await failing(['-', '--changed'])).toMatch(/standard input/)
  })
})

function emptyCommit(): void {
  git('commit', '--quiet', '--allow-empty', '--message', 'Empty')
}
