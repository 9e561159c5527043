/** What `.ci/run` makes of the reports of its stages. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('../../', import.meta.url))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plashka-ci-'))
  const report = (passed: number, failed: number, skipped: readonly string[]): string =>
    JSON.stringify({
      numPassedTests: passed,
      numFailedTests: failed,
      numRuntimeErrorTestSuites: 0,
      testResults: [{ assertionResults: skipped.map(fullName => ({ fullName, status: 'pending' })) }],
    })
  writeFileSync(path.join(folder, 'tests.json'), report(40, 0, []))
  writeFileSync(path.join(folder, 'clients.json'), report(2, 0, ['Neovim saves']))
  writeFileSync(path.join(folder, 'broken.json'), report(3, 1, []))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function summed(clients: string, ...reports: readonly string[]): readonly [number | null, string, string] {
  const args = [path.join(root, '.ci/sum.js'), clients, ...reports.map(name => path.join(folder, name))]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return [status, stdout, stderr.replaceAll(folder, '')]
}

test('the last line has the sums of all stages; what was skipped is told', () => {
  const told = 'Skipped:\n  Neovim saves\n'
  expect(summed('optional', 'tests.json', 'clients.json')).toEqual([0, '42 passed, 0 failed\n', told])
  expect(summed('optional', 'tests.json', 'broken.json')).toEqual([1, '43 passed, 1 failed\n', ''])
})

test('where clients are required a skipped test has failed', () => {
  const told =
    'Skipped, where nothing may be:\n  Neovim saves\nInstall what they need, or set PLASHKA_CLIENTS=optional.\n'
  expect(summed('required', 'tests.json', 'clients.json')).toEqual([1, '42 passed, 1 failed\n', told])
  expect(summed('required', 'tests.json')).toEqual([0, '40 passed, 0 failed\n', ''])
})

test('a stage that was ended before its report has failed', () => {
  expect(summed('optional', 'tests.json', 'none.json')).toEqual([
    1,
    '40 passed, 1 failed\n',
    'No report of a stage: /none.json\n',
  ])
})

test('nothing is installed where CI is not set', () => {
  const bash = (env: Readonly<Record<string, string>>) =>
    spawnSync('/bin/bash', [path.join(root, '.ci/clients')], { encoding: 'utf8', env })
  const { status, stderr } = bash({ PATH: '/nowhere' })
  expect(status).toBe(2)
  expect(stderr).toContain('Their tests will be skipped')
})
