/** The package as users get it: packed, installed in an empty folder, run. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, symlinkSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, jest, test } from '@jest/globals'

jest.setTimeout(180_000)

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

test('the tarball, installed in an empty folder, works', () => {
  const folder = install()
  writeFileSync(path.join(folder, 'draft.txt'), 'Талибан сообщил об этом.\n')
  const command = path.join(folder, 'node_modules/plashka/dist/src/command/main.js')
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
  expect(JSON.parse(run('node', ['use.mjs'], folder))).toEqual(['missing-notice', 'taliban', 13, 'missing-notice'])
})
