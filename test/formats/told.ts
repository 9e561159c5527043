/** What a reader tells of a draft, as lines: for tables of what is read of which source. */
import type { Document, Span } from '../../src/document/types.js'

/** Without tags, and with what is left between them told as one. */
const bare = (source: string): string => source.replace(/<[^<>]*>/g, '')

/**
 * One line for each block, with what it is read from where that reads otherwise; then day, authors, links, comments, code,
 * elements of the mark-up, what is unread, and, where the source is a text, what nothing may be written into
 * besides tags.
 */
export function told(document: Document): string[] {
  const {
    text,
    source,
    blocks,
    date,
    unreadDate,
    authors,
    links,
    comments,
    opaque,
    inlines = [],
    unread = [],
  } = document
  const read = ({ start, end }: Span): string => text.slice(start, end)
  const written = ({ start, end }: Span): string => source.slice(start, end)
  const from = (span: Span): string => {
    const origin = document.reading ? bare(written(document.toSource(span))) : written(document.toSource(span))
    return origin === read(span) ? '' : ` < ${origin}`
  }
  return [
    ...blocks.map(block => {
      const { kind, label, opensRow, number, about } = block
      const marks = [kind, label, opensRow ? 'row' : undefined, number, about && `(${read(about)})`]
      return `${marks.filter(mark => mark !== undefined).join(' ')}: ${read(block)}${from(block)}`
    }),
    ...(document.id === undefined ? [] : [`id ${document.id}`]),
    ...(date === undefined ? [] : [`day ${date}`]),
    ...(unreadDate ? [`no day: ${unreadDate.text} < ${written(unreadDate.place)}`] : []),
    ...authors.map(author => `by ${author}`),
    ...links.map(({ url, place }) => `link ${url} < ${written(place)}`),
    ...comments.map(comment => `comment ${comment.text} < ${written(comment.place)}`),
    ...opaque.map(span => `code: ${read(span)}`),
    ...(document.aside ?? []).map(span => `aside: ${read(span)}`),
    ...inlines.map(inline => `${inline.kind}: ${read(inline)}${inline.sourceEnd === undefined ? ', open' : ''}`),
    ...unread.map(({ kind, place }) => `unread ${kind} < ${written(place)}`),
    ...(document.reading ? [] : (document.protectedSpans ?? []))
      .map(written)
      .flatMap(kept => (/^<[^<>]*>$/.test(kept) ? [] : [`kept: ${kept}`])),
  ]
}
