/** The example of a plugin, copied out of the repository: built, tested and run as its page says. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'plashka-plugin-'))
const node = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })

beforeAll(() => {
  const isSource = (name: string): boolean => !/[\\/](?:dist|node_modules)$/u.test(name)
  cpSync(path.join(root, 'examples/plugin'), folder, { recursive: true, filter: isSource })
  mkdirSync(path.join(folder, 'node_modules'))
  symlinkSync(root, path.join(folder, 'node_modules/plashka'))
  symlinkSync(path.join(root, 'node_modules/typescript'), path.join(folder, 'node_modules/typescript'))
  node('node_modules/typescript/bin/tsc')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('its own tests pass', () => {
  expect(node('--test', '--test-reporter', 'tap', 'test/plugin.test.js')).toMatch(/^# pass 5\n# fail 0$/mu)
})

test.each(['README.md', 'README.ru.md'])('the command of %s prints what stands there', page => {
  const [, command = '', printed] =
    /```console\n\$ npx plashka ([^\n]+)\n([^`]+)```/u.exec(readFileSync(path.join(folder, page), 'utf8')) ?? []
  const { stdout } = spawnSync(process.execPath, ['node_modules/plashka/dist/cli.js', ...command.split(' ')], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(stdout).toBe(printed)
})
