/** The package as users get it: packed, installed in an empty folder, run. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'

jest.setTimeout(180_000)
import { inCommand, inPage, packagesIn } from './permissions.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/**
 * The dependencies are those already installed here, so that no network is needed; the package itself is unpacked from
 * its tarball, and nothing of the checkout can stand in for a file that was not packed.
 */
function install(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'plashka-package-'))
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root)
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz'))!
  const modules = path.join(folder, 'node_modules')
  mkdirSync(modules)
  run('tar', ['-xzf', tarball, '-C', modules], folder)
  run('mv', [path.join(modules, 'package'), path.join(modules, 'plashka')], folder)
  for (const name of readdirSync(path.join(root, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name))
  return folder
}

let folder = ''
beforeAll(() => {
  folder = install()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the tarball, installed in an empty folder, works', () => {
  writeFileSync(path.join(folder, 'draft.txt'), 'Талибан сообщил об этом.\n')
  const command = path.join(folder, 'node_modules/plashka/dist/cli.js')
  const inspected = JSON.parse(
    run('node', [command, 'inspect', '--json', '--as-of', '2024-11-30', 'draft.txt'], folder),
  ) as {
    messages: { ruleId: string }[]
  }
  expect(inspected.messages.map(({ ruleId }) => ruleId)).toEqual(['missing-notice'])
  writeFileSync(
    path.join(folder, 'use.mjs'),
    `import { retext } from 'retext'
import { check, inspect, rules } from 'plashka'
import retextPlashka from 'plashka/retext'
const text = 'Талибан сообщил об этом.'
const file = await retext().use(retextPlashka, { asOf: '2024-11-30' }).process(text)
console.log(JSON.stringify([check(text, { asOf: '2024-11-30' }).messages[0].ruleId, inspect(text, { asOf: '2024-11-30' }).mentions[0].entity, rules.length, file.messages[0].ruleId]))
`,
  )
  expect(JSON.parse(run('node', ['use.mjs'], folder))).toEqual(['missing-notice', 'taliban', 15, 'missing-notice'])
})

test('the tarball has the permission texts of all that is in it', () => {
  const textOf = (name: string): string => readFileSync(path.join(folder, 'node_modules/plashka', name), 'utf8')
  expect(textOf('LICENSE')).toMatch(/^MIT License\n/u)
  expect(packagesIn(textOf('dist/LICENSES.txt'))).toEqual(inCommand)
  expect(packagesIn(textOf('dist/web/LICENSES.txt'))).toEqual(inPage)
})

/** Apart: what serves until it is ended, needs a network, an official file or a terminal. */
const isApart = (line: string): boolean =>
  / (?:lsp|web|--watch|lists (?:import|update|export))\b|^npm | init$/.test(line)

/** As the readme has them, without what they are said to do. */
const commands = Array.from(
  readFileSync(path.join(root, 'README.md'), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm),
  ([, block]) => block!.split('\n'),
)
  .flat()
  .map(line => line.replace(/\s+# .*$/, '').trim())
  .filter(line => line.includes('plashka ') && !isApart(line))

test('the readme has its commands', () => expect(commands.length).toBeGreaterThan(18))

test.each(commands)('%s', line => {
  const cwd = mkdtempSync(path.join(folder, 'newsroom-'))
  const bin = path.join(cwd, '.bin')
  const shell = (script: string) =>
    spawnSync('bash', ['-c', script], {
      cwd,
      encoding: 'utf8',
      env: {
        PATH: `${bin}:${process.env['PATH'] ?? ''}`,
        LANG: 'C',
        PLASHKA_LISTS: path.join(cwd, 'lists'),
        HOME: cwd,
      },
    })
  const main = path.join(folder, 'node_modules/plashka/dist/cli.js')
  mkdirSync(bin)
  writeFileSync(path.join(bin, 'plashka'), `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`, { mode: 0o755 })
  writeFileSync(path.join(bin, 'pbpaste'), '#!/bin/sh\necho Талибан\n', { mode: 0o755 })
  for (const name of ['draft.md', 'old.md', 'articles/a.md', 'news/b.txt', 'archive/c.html', 'drafts/d.md']) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true })
    writeFileSync(path.join(cwd, name), 'Талибан сообщил об этом.\n')
  }
  const identity = '-c user.name=Test -c user.email=test@example.org -c commit.gpgsign=false'
  shell(`git init -q -b main && git add -A && git ${identity} commit -q -m State && echo >> draft.md`)
  const { status, stderr } = shell(line)
  expect([0, 1]).toContain(status)
  expect(stderr).not.toMatch(/^error:|Error:|at .*\.js/m)
})
