/**
 * Notices and news as Russian newsrooms write them, one a line: of whom each tells a status stands in braces, and of
 * nobody else is any told. A heading opens with `#`, ` // ` parts paragraphs.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { inspect } from '../../src/library/index.js'

const lines = readFileSync(new URL('russian-news.txt', import.meta.url), 'utf8').split('\n')
const sections = new Map<string, string[]>()
for (const line of lines) {
  if (line.startsWith('# ')) sections.set(line.slice(2), [])
  else if (line !== '') [...sections.values()].at(-1)?.push(line.replaceAll(' // ', '\n\n'))
}

/** The text with braces around those of whom it is read to tell a status. */
function read(text: string): string {
  const { mentions, notices } = inspect(text, { asOf: '2025-06-01', language: 'ru' })
  const told = mentions.filter(({ coveredBy }) =>
    coveredBy.some(index =>
      notices[index]?.statements.some(({ negated, ended, foreign }) => !negated && !ended && !foreign),
    ),
  )
  return told.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}{${marked.slice(start, end)}}${marked.slice(end)}`,
    text,
  )
}

/** Whether quotation marks and nouns of a kind belong to a name is none of this test's matter. */
const bare = (marked: string): string =>
  marked
    .replace(/\{(?:движение )?[«"]?/gu, '{')
    .replace(/[»"]?\}/gu, '}')
    .replace(/[«»"]|движение /gu, '')

describe.each([...sections])('%s', (_, drafts) => {
  test.each(drafts)('%s', draft => {
    expect(bare(read(draft.replace(/[{}]/gu, '')))).toBe(bare(draft))
  })
})
