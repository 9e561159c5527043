/**
 * Whole drafts as each format reads them, to the letter: what is text, of which kind, where it stands in the source, what
 * leads where, what is left alone. `UPDATE_GOLDEN=1 npm test -- test/formats/whole.test.ts` writes the files anew: read
 * the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import type { Document, Span } from '../../src/document/types.js'
import { decodedFile, parseDocuments } from '../../src/formats/index.js'
import { bytesOf, drafts } from './whole/drafts.js'

/** A stretch of the source on one line, without what takes much room in packages. */
const written = (source: string, { start, end }: Span): string => JSON.stringify(source.slice(start, end))

/** Where the words of a block stand, each that is written otherwise than it reads. */
function escapesIn(document: Document, block: Span): string[] {
  const { text, source } = document
  const found: string[] = []
  for (const { 0: word, index } of text.slice(block.start, block.end).matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu)) {
    const start = block.start + index
    const place = document.toSource({ start, end: start + word.length })
    if (source.slice(place.start, place.end) !== word)
      found.push(`    ${JSON.stringify(word)} ← ${written(source, place)}`)
  }
  return found
}

function picture(document: Document): string {
  const { source, text } = document
  const shown = (span: Span): string => JSON.stringify(text.slice(span.start, span.end))
  const lines = [
    ...(document.id === undefined ? [] : [`id ${document.id}`]),
    ...(document.date === undefined ? [] : [`date ${document.date}`]),
    ...(document.unreadDate ? [`unread date ${written(source, document.unreadDate.place)}`] : []),
    ...document.authors.map(author => `author ${author}`),
    ...document.blocks.flatMap(({ kind, label, opensRow, number, ...block }) => [
      `${opensRow ? 'row ' : ''}${kind}${label === undefined ? '' : ` ${label}`}${number === undefined ? '' : ` ${number}`}: ${shown(block)}`,
      ...escapesIn(document, block),
    ]),
    ...(document.inlines ?? []).map(
      ({ kind, sourceEnd, ...inline }) =>
        `${kind} ${shown(inline)}${sourceEnd === undefined ? '' : ` up to ${written(source, { start: document.toSource(inline).end, end: sourceEnd })}`}`,
    ),
    ...document.links.map(({ url, place }) => `link ${url} ← ${written(source, place)}`),
    ...document.comments.map(comment => `comment ${comment.text} ← ${written(source, comment.place)}`),
    ...document.opaque.map(span => `opaque ${shown(span)}`),
    ...(document.aside ?? []).map(span => `aside ${shown(span)}`),
    ...(document.sections ?? []).map(span => `section ${shown(span)}`),
    ...(document.unread ?? []).map(({ kind, place }) => `unread ${kind} ${written(source, place).slice(0, 80)}`),
    ...(document.protectedSpans ?? []).map(span => `protected ${written(source, span)}`),
  ]
  return lines.join('\n')
}

test.each(drafts.map(draft => [draft.path, draft] as const))('%s', (path, { content }) => {
  const source = typeof content === 'string' ? content : decodedFile(bytesOf(content), { path })!.decoded.source
  const found = `${parseDocuments(source, { path })!.map(picture).join('\n\n---\n\n')}\n`
  const file = new URL(`whole/${path}.golden`, import.meta.url)
  if (process.env['UPDATE_GOLDEN']) writeFileSync(file, found)
  expect(found).toBe(readFileSync(file, 'utf8'))
})
