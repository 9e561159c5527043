/** The plugin as it is built: in the library, and by the command in this folder. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { test } from 'node:test'
import { fileURLToPath, URL } from 'node:url'
import { check, fix } from 'plashka'
import { rules } from '../dist/index.js'

const draft = 'Илья Яшин (признан иноагентом) выступил.'
const asOf = '2024-11-30'

test('the rule finds the short word', () => {
  const { messages } = check(draft, { rules, asOf })
  assert.deepEqual(
    messages.map(({ ruleId, start, end, expected }) => ({ ruleId, start, end, expected })),
    [{ ruleId: 'house/in-full', start: 19, end: 29, expected: ['иностранным агентом'] }],
  )
})

test('the rule lets stand what stands in full', () => {
  assert.deepEqual(check('Илья Яшин (признан иностранным агентом) выступил.', { rules, asOf }).messages, [])
})

test('the rule lets stand what is excepted', () => {
  const settings = { rules: { 'house/in-full': { severity: 'warning', options: { except: 'иноагентом' } } } }
  assert.deepEqual(check(draft, { rules, asOf, settings }).messages, [])
})

test('the rule mends what it finds', () => {
  const { source, report } = fix(draft, { rules, asOf })
  assert.equal(source, 'Илья Яшин (признан иностранным агентом) выступил.')
  assert.deepEqual(report.messages, [])
})

/** Runs the command where the config stands. */
function plashka(...args) {
  const manifest = createRequire(import.meta.url).resolve('plashka/package.json')
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  const command = path.join(path.dirname(manifest), bin.plashka)
  const cwd = fileURLToPath(new URL('../', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--trust', '--lang', 'en', ...args], {
    cwd,
    encoding: 'utf8',
  })
  return { status, out: stdout + stderr }
}

test('the command reports with the reporter, and with the severity of the preset', () => {
  assert.deepEqual(plashka('--format', 'house/digest', 'draft.txt'), {
    status: 1,
    out: '• draft.txt:1 “иноагентом”: we write “иностранным агентом” [house/in-full]\nfindings: 1\n',
  })
})
