/** A file that holds several documents, as a feed does: each has a day of its own, all share the source. */
import { beforeAll, expect, test } from '@jest/globals'
import { check } from '../reports.js'
import { inspect } from '../../src/library/index.js'
import { reporterOf } from '../../src/reporters/index.js'
import { totalsOf } from '../../src/reporters/totals.js'
import type { CheckedDraft, ReportContext, ReporterName } from '../../src/reporters/types.js'

const context: ReportContext = { language: 'en', frail: false, version: '1.0.0' }
const source = 'Представители Талибана прилетели.\n'
const documentOf = (asOf: string): CheckedDraft['documents'][number] => ({
  report: check(source, { asOf }),
  inspection: inspect(source, { asOf }),
})

let file: CheckedDraft
beforeAll(() => {
  const documents = ['2024-11-30', '2024-12-01'].map(documentOf)
  file = { path: 'feed.xml', language: 'en', source, documents }
})
const fragment = async (name: ReporterName): Promise<string> => (await reporterOf(name)).fragment(file, context)

test('json has an entry for each', async () => {
  const entries = JSON.parse(`[${await fragment('json')}]`) as { path: string; asOf: string }[]
  expect(entries.map(({ path, asOf }) => [path, asOf])).toEqual([
    ['feed.xml', '2024-11-30'],
    ['feed.xml', '2024-12-01'],
  ])
})

test('findings of both are told apart', async () => {
  const issues = JSON.parse(`[${await fragment('gitlab')}]`) as { fingerprint: string }[]
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  expect((await fragment('junit')).match(/<testcase /g)).toHaveLength(2)
})

test('the page shows both, with their days', async () => {
  const html = await fragment('html')
  const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(html).toContain('as of 2024-11-30')
  expect(html).toContain('as of 2024-12-01')
})

test('it is one file in the totals', () => {
  expect(totalsOf(file).files).toEqual([{ path: 'feed.xml', errors: 2, warnings: 0, infos: 0, mentions: 2 }])
})
