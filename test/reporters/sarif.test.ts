/** SARIF by its schema, as the standard's editors publish it, and by what a schema cannot say. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import type { Log, Run } from 'sarif'
import type { Sandbox } from '../cli/sandbox.js'
import { drafts, report, sandboxOfDrafts } from './drafts.js'

let sandbox: Sandbox
let log: Log
let run: Run
beforeAll(async () => {
  sandbox = sandboxOfDrafts()
  log = JSON.parse((await report(sandbox, 'sarif')).out) as Log
  run = log.runs[0]!
})
afterAll(() => sandbox.remove())

const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
// Of an older draft, of which it uses nothing that has changed but the names of these two.
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
const formats = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': (text: string) => /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-F]{2})*$/.test(text),
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
}
const validate = new Ajv({ strict: false, unicodeRegExp: false, formats, allErrors: true }).compile(schema)

test('it is valid, with findings, with problems, and without either', async () => {
  validate(log)
  expect(validate.errors).toBeNull()
  for (const args of [['clean.md'], ['nowhere.md'], ['--config', 'broken.yml', 'clean.md']]) {
    validate(JSON.parse((await sandbox.run(['--format', 'sarif', ...args])).out))
    expect(validate.errors).toBeNull()
  }
})

test('the validator is no rubber stamp', () => {
  expect(validate({ ...log, version: '2.0.0' })).toBe(false)
  expect(validate({ ...log, runs: [{ ...run, results: [{ message: { text: '' }, level: 'fatal' }] }] })).toBe(false)
})

test('a region is what it says, by lines and by offsets; a byte order mark does not count', () => {
  expect(run.columnKind).toBe('utf16CodeUnits')
  for (const { locations } of run.results!) {
    const { artifactLocation, region } = locations![0]!.physicalLocation!
    const text = String(drafts[decodeURIComponent(artifactLocation!.uri!)]).replace(/^\uFEFF/, '')
    const { startLine, startColumn, endColumn, charOffset, charLength, snippet } = region!
    expect(text.slice(charOffset, charOffset! + charLength!)).toBe(snippet!.text)
    expect(text.split(/\r?\n/)[startLine! - 1]!.slice(startColumn! - 1, endColumn! - 1)).toBe(snippet!.text)
  }
})

test('every result has its rule, every rule its words and its page', () => {
  const { rules = [] } = run.tool.driver
  for (const { ruleId, ruleIndex } of run.results!) expect(rules[ruleIndex!]!.id).toBe(ruleId)
  for (const { id, shortDescription, fullDescription, helpUri } of rules) {
    expect(helpUri).toContain(`/rules/${id}/`)
    expect([shortDescription!.text, fullDescription!.text]).not.toContain(id)
  }
})

test('what could not be checked is told, and that the run did not succeed', async () => {
  expect(run.invocations![0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [
      { level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'failed.txt' } } }] },
    ],
  })
  const { out } = await sandbox.run(['--format', 'sarif', '--config', 'broken.yml', 'clean.md'])
  const { invocations } = (JSON.parse(out) as Log).runs[0]!
  expect(invocations).toMatchObject([
    { executionSuccessful: false, toolConfigurationNotifications: [{ level: 'error' }] },
  ])
})
