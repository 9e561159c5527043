/**
 * What a draft says of itself before its text: title, lead, day of publication.
 */
import type { DocumentBuilder } from '../document/builder.js'
import type { BlockKind } from '../document/types.js'
import { publicationDay } from './publication-day.js'

const fences = /^(?:---[ \t]*\r?\n((?:[^\n]*\n)*?)---|\+\+\+[ \t]*\r?\n((?:[^\n]*\n)*?)\+\+\+)[ \t]*(?:\r?\n|$)/
const entry = /^([A-Za-z][\w-]*)[ \t]*[:=][ \t]*([^\r\n]*)/gm
const longest = 65_536

const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ['title', 'heading'],
  ['headline', 'heading'],
  ['subtitle', 'meta'],
  ['description', 'meta'],
  ['summary', 'meta'],
  ['lead', 'meta'],
  ['excerpt', 'meta'],
])
/** Keys of the day of publication, without what parts their words. */
const dates: ReadonlySet<string> = new Set([
  'date',
  'published',
  'publishedat',
  'publishedon',
  'publishdate',
  'publicationdate',
  'pubdate',
  'datepublished',
])

const signatures: ReadonlySet<string> = new Set(['author', 'authors', 'byline'])
/** What is not to be reported in the whole draft: read as a directive that stands before its text. */
const silence = 'plashka-ignore'

/** @returns The offset behind the front matter, and behind a byte order mark. */
export function endOfFrontMatter(source: string): number {
  const start = source.startsWith('\uFEFF') ? 1 : 0
  return start + (fences.exec(source.slice(start, start + longest))?.[0].length ?? 0)
}

/**
 * Reads the YAML or TOML front matter at an offset into the builder: only plain, quoted and block values of one level.
 * @returns The offset behind it; the same offset if there is none.
 */
export function readFrontMatter(source: string, offset: number, builder: DocumentBuilder): number {
  const match = fences.exec(source.slice(offset, offset + longest))
  if (!match) return offset
  const body = match[1] ?? match[2] ?? ''
  const base = offset + match[0].indexOf('\n') + 1
  for (const { 0: line, 1: key = '', 2: value = '', index } of body.matchAll(entry)) {
    const name = key.toLowerCase()
    const start = base + index + line.length - value.length
    const kind = kinds.get(name)
    if (dates.has(name.replace(/[-_]/g, ''))) readDate(value, start, builder)
    else if (signatures.has(name)) {
      for (const author of itemsOf(value, body.slice(index + line.length))) builder.author(author)
    } else if (name === silence) {
      const what = value === 'all' || value === 'true' ? [] : itemsOf(value, body.slice(index + line.length))
      builder.comment(['plashka disable', ...what].join(' '), { start: base + index, end: start + value.length })
    } else if (kind) readValue(source, { start, end: start + value.length }, base + body.length, kind, builder)
  }
  return offset + match[0].length
}

/** What YAML and TOML put about a value: the tag of its type, quotes, a comment. */
const scalar = /^(?:!{1,2}[\w:.,/-]*[ \t]+)?(?:(["'])(?<quoted>.*?)\1[ \t]*(?:#.*)?|(?<bare>.*?)(?:[ \t]+#.*)?)[ \t]*$/d
/** In UTF-16 code units; more than any date has. */
const longestDate = 200
/** Values that say nothing, or only that it is published. */
const noDate = /^(?:#.*|~|null|true|false|yes|no)?$/i

/** @param start Of the value in the source. */
function readDate(value: string, start: number, builder: DocumentBuilder): void {
  const { groups, indices } = scalar.exec(value.slice(0, longestDate)) ?? {}
  const written = groups?.['quoted'] ?? groups?.['bare'] ?? ''
  const [from = 0, to = 0] = indices?.groups?.[groups?.['quoted'] === undefined ? 'bare' : 'quoted'] ?? []
  if (noDate.test(written)) return
  const day = publicationDay(written)
  if (day) builder.date(day)
  else builder.unreadDate({ text: written, place: { start: start + from, end: start + to } })
}

function readValue(
  source: string,
  span: { start: number; end: number },
  limit: number,
  kind: BlockKind,
  builder: DocumentBuilder,
): void {
  const value = source.slice(span.start, span.end)
  const quote = /^(["'])(.*)\1[ \t]*(?:#.*)?$/.exec(value)
  builder.separate()
  const from = builder.length
  if (quote) readQuoted(quote[2]!, span.start + 1, quote[1]!, builder)
  else if (/^[>|][-+\d]*[ \t]*$/.test(value)) readFolded(source, span.end, limit, builder)
  else builder.literal(span.start, span.start + value.replace(/(?:^|[ \t])#.*$/, '').trimEnd().length)
  builder.block(kind, { start: from, end: builder.length })
}

/** Escapes: `\"` and the like within double quotes, `''` within single ones. */
function readQuoted(value: string, start: number, quote: string, builder: DocumentBuilder): void {
  let last = 0
  for (const { 0: found, index } of value.matchAll(quote === '"' ? /\\./g : /''/g)) {
    builder.literal(start + last, start + index)
    builder.replaced(found === '\\n' ? '\n' : found.slice(1), start + index, start + index + found.length)
    last = index + found.length
  }
  builder.literal(start + last, start + value.length)
}

/** The indented lines behind `>` or `|`. */
function readFolded(source: string, offset: number, limit: number, builder: DocumentBuilder): void {
  const lines = /(\r?\n)([ \t]+)([^\r\n]*)/y
  lines.lastIndex = offset
  let isFirst = true
  for (let match = lines.exec(source); match && lines.lastIndex <= limit; match = lines.exec(source)) {
    const [, lineEnd = '', indent = '', text = ''] = match
    const start = match.index + lineEnd.length + indent.length
    if (!isFirst) builder.replaced('\n', match.index, start)
    builder.literal(start, start + text.length)
    isFirst = false
  }
}

/** The items of a flow list, of the block list behind the key, or the one value. */
function itemsOf(value: string, behind: string): string[] {
  const block = /^(?:\r?\n[ \t]*-[ \t]+[^\r\n]*)+/.exec(behind)?.[0] ?? ''
  const items = value === '' ? block.split(/\r?\n[ \t]*-[ \t]+/) : value.replace(/^\[(.*)\]\s*$/, '$1').split(',')
  return items.map(item => item.trim().replace(/^(["'])(.*)\1$/, '$2')).filter(Boolean)
}
