/**
 * `messages.html` → Documents. Messages stand one after another, each with an id, a day and a text, in which no mark-up
 * is but that of words.
 *
 * Source: Telegram Desktop, `export_output_html.cpp`.
 */
import type { Document, Span } from '../../document/types.js'
import { itemDocument, type Stated, type Words } from '../feeds/item.js'
import { decoded } from '../entities.js'
import { textIn } from '../pieces.js'
import type { ItemOptions } from '../options.js'

const opening = /<div class="message default[^"]*" id="message(-?\d+)">/g
const page = /<div class="page_wrap[^"]*">[^]{0,20000}?<div class="history">/

/** Whether an HTML source is a page of an export. */
export const isTelegramPage = (source: string): boolean => page.test(source.slice(0, 65_536))

export function parseTelegramPage(source: string, how: ItemOptions): Document[] {
  const openings = [...source.matchAll(opening)]
  return openings.map(({ 0: { length }, 1: id = '', index }, at) => {
    const place = { start: index, end: lastDiv(source, index + length, openings[at + 1]?.index ?? source.length) }
    const [author, text] = [
      between(source, place, '<div class="from_name">'),
      between(source, place, '<div class="text">'),
    ]
    return itemDocument(
      source,
      place,
      {
        id,
        dates: dateIn(source, place),
        authors: author ? [wordsOf(source, author).trim()] : [],
        links: [],
        texts: text ? [markedUp(source, text)] : [],
        isEmpty: true,
      },
      how,
    )
  })
}

/** Behind the last element that ends before an offset. */
function lastDiv(source: string, from: number, before: number): number {
  const found = source.slice(from, before).lastIndexOf('</div>')
  return found < 0 ? before : from + found + '</div>'.length
}

/** What stands in the first element with an opening. */
function between(source: string, place: Span, tag: string): Span | undefined {
  const found = source.slice(place.start, place.end).indexOf(tag)
  if (found < 0) return undefined
  const start = place.start + found + tag.length
  const end = source.indexOf('</div>', start)
  return { start, end: end < 0 || end > place.end ? place.end : end }
}

const date = /<div class="[^"]*\bdate\b[^"]*" title="(\d{2}\.\d{2}\.\d{4})/

function dateIn(source: string, { start, end }: Span): Stated[] {
  const found = date.exec(source.slice(start, end))
  if (!found) return []
  const [whole, text = ''] = found
  const at = start + found.index + whole.length - text.length
  return [{ text, place: { start: at, end: at + text.length } }]
}

const wordsOf = (source: string, { start, end }: Span): string =>
  textIn(decoded({ kind: 'text', text: source.slice(start, end), start, end }, false))

const markedUp = (source: string, place: Span): Words => ({
  pieces: [{ kind: 'text', text: source.slice(place.start, place.end), ...place }],
  sections: [{ ...place, escape: words => words }],
  format: 'html',
})
