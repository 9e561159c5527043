/** What the readers of each format rely on. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { SaxesParser } from 'saxes'
import { parse } from 'yaml'
import type { Sandbox } from '../cli/sandbox.js'
import { drafts, report, sandboxOfDrafts } from './drafts.js'

let sandbox: Sandbox
beforeAll(() => {
  sandbox = sandboxOfDrafts()
})
afterAll(() => sandbox.remove())

const findings = 5
const names = Object.keys(drafts).sort()

test('json is as its schema says', async () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'),
  ) as Record<string, unknown>
  const validate = new Ajv2020({ allErrors: true }).compile(schema)
  for (const args of [['.'], ['clean.md'], ['nowhere.md'], ['--config', 'broken.yml', 'clean.md']]) {
    const { out } = await sandbox.run(['--as-of', '2024-11-30', '--format', 'json', ...args])
    validate(JSON.parse(out))
    expect(validate.errors).toBeNull()
  }
})

test('json has the messages of inspect', async () => {
  const { files } = JSON.parse((await report(sandbox, 'json')).out) as {
    files: { path: string; messages?: object[] }[]
  }
  expect(files.map(({ path }) => path)).toEqual(names)
  const { out } = await sandbox.run(['inspect', '--json', '--as-of', '2024-11-30', '--lang', 'ru', '.'])
  const inspected = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { messages: object[] })
  expect(files.flatMap(({ messages }) => messages ?? [])).toEqual(inspected.flatMap(({ messages }) => messages))
})

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

function elementsOf(xml: string): Element[] {
  const elements: Element[] = []
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }))
  parser.write(xml).close()
  return elements
}

describe('junit', () => {
  test('counts what it holds, file by file and all together', async () => {
    const elements = elementsOf((await report(sandbox, 'junit')).out)
    const count = (name: string): number => elements.filter(element => element.name === name).length
    const [all] = elements
    expect(all!.attributes).toMatchObject({
      tests: String(count('testcase')),
      failures: String(count('failure')),
      errors: String(count('error')),
    })
    const suites = elements.filter(({ name }) => name === 'testsuite')
    expect(suites.map(({ attributes }) => attributes['name'])).toEqual(names)
    const sum = (key: string): number => suites.reduce((total, { attributes }) => total + Number(attributes[key]), 0)
    expect([sum('tests'), sum('failures'), sum('errors')].map(String)).toEqual([
      all!.attributes['tests'],
      all!.attributes['failures'],
      all!.attributes['errors'],
    ])
  })

  test('warnings fail where they fail the run', async () => {
    const failures = async (...args: string[]): Promise<number> =>
      elementsOf((await report(sandbox, 'junit', ...args)).out).filter(({ name }) => name === 'failure').length
    expect([await failures(), await failures('--frail')]).toEqual([findings - 1, findings])
  })
})

test('checkstyle names every file, and every finding by its rule', async () => {
  const elements = elementsOf((await report(sandbox, 'checkstyle')).out)
  const files = elements.filter(({ name }) => name === 'file')
  expect(files.map(({ attributes }) => attributes['name'])).toEqual(names)
  const sources = elements.filter(({ name }) => name === 'error').map(({ attributes }) => attributes['source'])
  expect(sources.filter(source => source?.startsWith('plashka.'))).toHaveLength(findings)
  expect(sources).toContain('plashka')
})

test('github gives one command a line, and nothing of a draft makes another', async () => {
  const lines = (await report(sandbox, 'github')).out.trimEnd().split('\n')
  expect(lines.pop()).toMatch(/^::debug::plashka lists: digest [\da-f]{64}$/)
  expect(lines).toHaveLength(findings + 1)
  for (const line of lines) expect(line).toMatch(/^::(?:error|warning) file=[^,]+(?:,\w+=[^,:]+)*::[^\r\n]+$/)
  const unescaped = (text: string): string => decodeURIComponent(text.replace(/%(?!25|0D|0A|3A|2C)/g, '%25'))
  const files = new Set(lines.map(line => unescaped(/file=([^,:]+)/.exec(line)![1]!)))
  expect([...files].sort()).toEqual(names.filter(name => name !== 'clean.md'))
})

describe('gitlab', () => {
  type Issue = Readonly<Record<'fingerprint' | 'description' | 'check_name' | 'severity', string>>
  const issuesOf = async (...args: string[]): Promise<Issue[]> =>
    JSON.parse((await report(sandbox, 'gitlab', ...args)).out) as Issue[]

  test('fingerprints are unique, and stay when lines move', async () => {
    const issues = await issuesOf()
    const fingerprints = issues.map(({ fingerprint }) => fingerprint)
    expect(new Set(fingerprints).size).toBe(findings + 1)
    const name = 'drafts/50%, a:b.txt'
    sandbox.write(name, `Новая строка.\n\n${String(drafts[name])}`)
    expect((await issuesOf()).map(({ fingerprint }) => fingerprint)).toEqual(fingerprints)
    sandbox.write(name, drafts[name]!)
  })

  test('a config at fault is an issue, too', async () => {
    const issues = await issuesOf('--config', 'broken.yml')
    expect(issues.map(({ check_name, severity }) => [check_name, severity])).toEqual([['plashka', 'critical']])
  })
})

test('tap plans its points, and its diagnostics are YAML', async () => {
  const { out } = await report(sandbox, 'tap')
  const lines = out.trimEnd().split('\n')
  expect([lines[0], lines.at(-1)]).toEqual(['TAP version 14', `1..${names.length}`])
  const points = lines.filter(line => /^(?:not )?ok - /.test(line))
  expect(points.map(line => line.startsWith('ok'))).toEqual([true, false, false, true, false])
  const blocks = Array.from(out.matchAll(/^ {2}---\n([\s\S]*?)^ {2}\.\.\.$/gm), ([, block]) => parse(block!) as object)
  expect(blocks).toHaveLength(4)
  expect(blocks.at(-1)).toEqual({ severity: 'error', message: 'Это двоичный файл, а не текст' })
})

test('markdown keeps to its table', async () => {
  const { out } = await report(sandbox, 'markdown')
  const rows = out.split('\n').filter(line => line.startsWith('|'))
  expect(rows).toHaveLength(2 + findings + 1)
  for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(6)
  expect(out.replaceAll(/<!-- -->|<!-- plashka report -->|<\/?sub>/g, '')).not.toMatch(/<\w/)
})

test('markdown of nothing says so', async () => {
  expect((await sandbox.run(['--format', 'markdown', '--lang', 'en', 'clean.md'])).out).toContain('Nothing to mend.')
})
