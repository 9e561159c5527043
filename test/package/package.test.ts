/** The package as users get it: packed, installed in an empty folder, run. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'

import { install, run } from './installed.js'
import { inCommand, inPage, packagesIn } from './permissions.js'
import { productionPackages, sizeOf } from './weight.js'

jest.setTimeout(180_000)

const root = fileURLToPath(new URL('../../', import.meta.url))

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
  expect(JSON.parse(run('node', ['use.mjs'], folder))).toEqual(['missing-notice', 'taliban', 16, 'missing-notice'])
})

test('the file that was the command in 0.1 still is, and says that it moved', () => {
  writeFileSync(path.join(folder, 'draft.txt'), 'Погода.\n')
  const call = (file: string) =>
    spawnSync(process.execPath, [path.join(folder, 'node_modules/plashka/dist', file), '--no-color', 'draft.txt'], {
      cwd: folder,
      encoding: 'utf8',
    })
  const [former, today] = [call('src/command/main.js'), call('cli.js')]
  expect([former.status, former.stdout]).toEqual([today.status, today.stdout])
  expect(today.stderr).toBe('')
  expect(former.stderr.match(/^.*PLASHKA_MOVED.*$/gmu)).toEqual([
    expect.stringMatching(/DeprecationWarning: dist\/src\/command\/main\.js is dist\/cli\.js now/u),
  ])
})

test('the tarball has the permission texts of all that is in it', () => {
  const textOf = (name: string): string => readFileSync(path.join(folder, 'node_modules/plashka', name), 'utf8')
  expect(textOf('LICENSE')).toMatch(/^MIT License\n/u)
  expect(packagesIn(textOf('dist/LICENSES.txt'))).toEqual(inCommand)
  expect(packagesIn(textOf('dist/web/LICENSES.txt'))).toEqual(inPage)
})

test('an installation for production stays under 60 MB', () => {
  const own = sizeOf(path.join(folder, 'node_modules/plashka'))
  const others = productionPackages(root).map(place => sizeOf(path.join(root, place)))
  expect(others.length).toBeGreaterThan(50)
  expect(others.reduce((sum, size) => sum + size, own) / 2 ** 20).toBeLessThan(60)
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
        // As on any day but the first.
        XDG_CACHE_HOME: path.join(folder, 'cache'),
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
