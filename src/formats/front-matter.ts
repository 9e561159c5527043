/**
 * What a draft says of itself before its text: title, lead, day of publication.
 */
import { groupOf } from '../checked/index.js'
import type { DocumentBuilder } from '../document/builder.js'
import type { BlockKind, Span } from '../document/types.js'
import { elementsOf, membersOf } from './feeds/json-reader.js'
import { dayAmong, innerValues, type Inner } from './front-matter-days.js'
import { authorsIn, itemsOf } from './front-matter-items.js'
import { jsonFrontMatterIn } from './front-matter-json.js'
import { publicationDay } from './publication-day.js'

/** Behind the first fence a language may be named, as gray-matter has it; YAML ends with dots, too. */
const fences =
  /^(?:---(?:ya?ml|toml)?[ \t]*\r?\n((?:[^\n]*\n)*?)(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n((?:[^\n]*\n)*?)\+\+\+)[ \t]*(?:\r?\n|$)/
const entry = /^["']?([\p{L}][\p{L}\p{N}_.-]*)["']?[ \t]*[:=][ \t]*([^\r\n]*)/gmu
const longest = 65_536

const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ['title', 'heading'],
  ['headline', 'heading'],
  ['subtitle', 'meta'],
  ['description', 'meta'],
  ['summary', 'meta'],
  ['lead', 'meta'],
  ['excerpt', 'meta'],
  ['заголовок', 'heading'],
  ['подзаголовок', 'meta'],
  ['описание', 'meta'],
  ['лид', 'meta'],
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
  'pubdatetime',
  'дата',
  'датапубликации',
  'опубликовано',
])

const isDate = (name: string): boolean => dates.has(name.replace(/[-_]/g, ''))

/** What a draft says of itself may stand under such a key, days among it: they count where none stands by itself. */
const holders: ReadonlySet<string> = new Set(['dates', 'meta', 'metadata', 'post', 'article', 'page', 'даты'])

const signatures: ReadonlySet<string> = new Set(['author', 'authors', 'byline', 'автор', 'авторы'])
/** What is not to be reported in the whole draft: read as a directive that stands before its text. */
const silence = 'plashka-ignore'

/** @returns The offset behind the front matter, and behind a byte order mark. */
export function endOfFrontMatter(source: string): number {
  const start = source.startsWith('\uFEFF') ? 1 : 0
  return start + (frontMatterIn(source.slice(start, start + longest))?.length ?? 0)
}

/** One value of front matter. Offsets are into the front matter. */
interface Entry {
  readonly key: string
  readonly value: string
  readonly start: number
  /** Of its value. */
  readonly valueStart: number
  /** In JSON, what an object or an array holds; of other languages it is looked for. */
  readonly inner?: readonly Inner[]
}

interface FrontMatter {
  /** With its fences. */
  readonly length: number
  /** What stands between the fences ends here. */
  readonly end: number
  readonly entries: readonly Entry[]
}

function frontMatterIn(source: string): FrontMatter | undefined {
  const fenced = fences.exec(source)
  if (fenced) {
    const body = fenced[1] ?? fenced[2] ?? ''
    const start = fenced[0].indexOf('\n') + 1
    return { length: fenced[0].length, end: start + body.length, entries: entriesIn(body, entry, start) }
  }
  const json = jsonFrontMatterIn(source, isKnown)
  if (!json) return undefined
  return {
    length: json.length,
    end: json.end,
    entries: Array.from(json.members, ([key, { start, end }]) => {
      const inner = innerOfJson(source, { start, end })
      return { key, value: source.slice(start, end), start, valueStart: start, ...(inner && { inner }) }
    }),
  }
}

function innerOfJson(source: string, value: Span): readonly Inner[] | undefined {
  const inner = ({ start, end }: Span, key = ''): Inner => ({
    key: key.toLowerCase(),
    value: { start: start - value.start, end: end - value.start },
  })
  const members = membersOf(source, value)
  if (members) return Array.from(members, ([key, place]) => inner(place, key))
  return elementsOf(source, value)?.map(place => inner(place))
}

const entriesIn = (body: string, pattern: RegExp, from: number): Entry[] =>
  [...body.matchAll(pattern)].map(({ 0: line, 1: key = '', 2: value = '', index }) => {
    const start = from + index
    return { key, value, start, valueStart: start + line.lastIndexOf(value) }
  })

/**
 * Reads the YAML, TOML or JSON front matter at an offset into the builder: only plain, quoted and block values of one level.
 * @returns The offset behind it; the same offset if there is none.
 */
export function readFrontMatter(source: string, offset: number, builder: DocumentBuilder): number {
  const found = frontMatterIn(source.slice(offset, offset + longest))
  if (!found) {
    readOpeningDay(source.slice(offset, offset + longest), builder)
    return offset
  }
  const limit = offset + found.end
  const held: { readonly place: Span; readonly inner?: readonly Inner[] }[] = []
  for (const { key, value, inner, ...place } of found.entries) {
    const name = key.toLowerCase()
    const start = offset + place.valueStart
    const end = start + value.length
    const kind = kinds.get(name)
    if (isDate(name)) readDate(source, { start, end }, limit, builder, inner)
    else if (holders.has(name)) held.push(inner ? { place: { start, end }, inner } : { place: { start, end: limit } })
    else if (isDottedDay(name)) held.push({ place: { start, end } })
    else if (signatures.has(name)) {
      for (const author of authorsIn(value, source.slice(end, limit))) builder.author(author)
    } else if (name === silence) {
      const what = itemsOf(value, source.slice(end, limit))
      const isAll = what.length === 1 && (what[0] === 'all' || what[0] === 'true')
      builder.comment(['plashka disable', ...(isAll ? [] : what)].join(' '), { start: offset + place.start, end })
    } else if (kind) readValue(source, { start, end }, limit, kind, builder)
  }
  for (const { place, inner: known } of held) {
    if (builder.hasDate) break
    const { start, end } = place
    const text = source.slice(start, end)
    const inner = known ?? innerValues(text)
    const day =
      inner.length > 0
        ? dayAmong(text, inner, isDate, false)
        : end < limit
          ? { text, place: { start: 0, end: text.length } }
          : undefined
    if (day) readScalar(day.text, start + day.place.start, builder)
  }
  return offset + found.length
}

/** As TOML has it: `date.published`, `meta.date`. */
function isDottedDay(name: string): boolean {
  const [holder = '', key, ...others] = name.split('.')
  return key !== undefined && others.length === 0 && isDate(key) && (holders.has(holder) || isDate(holder))
}

/** A line of an opening paragraph «Title: …», as MultiMarkdown and Pelican have it. Nikola's begin with two dots, in a comment. */
const openingEntry = /(?:\.\.[ \t]+)?(\p{L}[\p{L}\p{N}_-]*)[ \t]*:[ \t]*([^\r\n]*)\r?\n/uy
const commentStart = /<!--[ \t]*\r?\n/y

/**
 * The day that a draft without fences names in its first lines. Other tools show these lines, so they stay text, and what is
 * no day there is nothing to speak of.
 */
function readOpeningDay(source: string, builder: DocumentBuilder): void {
  commentStart.lastIndex = 0
  openingEntry.lastIndex = commentStart.test(source) ? commentStart.lastIndex : 0
  let isFirst = true
  for (let line = openingEntry.exec(source); line; line = openingEntry.exec(source)) {
    const key = groupOf(line, 1).toLowerCase()
    if (isFirst && !isStated(key)) return
    isFirst = false
    const day = isDate(key) ? publicationDay(groupOf(line, 2).trim()) : undefined
    if (day) {
      builder.date(day)
      return
    }
  }
}

/** Whether front matter may say something under a name that is read. */
const isKnown = (name: string): boolean => isStated(name) || holders.has(name.toLowerCase()) || name === silence

/** Whether a draft tells something of itself under a name. */
export const isStated = (name: string): boolean => {
  const key = name.toLowerCase()
  return kinds.has(key) || signatures.has(key) || isDate(key)
}

/** A text that a draft states about itself under a name, elsewhere than in front matter. */
export interface StatedValue {
  readonly key: string
  readonly text: string
  /** In the source: what stands between its quotes. */
  readonly place: Span
}

/** Reads such values as those of front matter under the same names. */
export function readStated(values: readonly StatedValue[], builder: DocumentBuilder): void {
  for (const { key, text, place } of values) {
    const name = key.toLowerCase()
    const kind = kinds.get(name)
    if (isDate(name)) readDay(text, place, builder)
    else if (signatures.has(name)) builder.author(text)
    else if (kind) {
      builder.separate()
      const start = builder.length
      builder.replaced(text, place.start, place.end)
      builder.block(kind, { start, end: builder.length })
    }
  }
}

/** What YAML and TOML put about a value: the tag of its type, quotes, a comment. */
const scalar = /^(?:!{1,2}[\w:.,/-]*[ \t]+)?(?:(["'])(?<quoted>.*?)\1[ \t]*(?:#.*)?|(?<bare>.*?)(?:[ \t]+#.*)?)[ \t]*$/d
/** In UTF-16 code units; more than any date has. */
const longestDate = 200
/** Values that say nothing, or only that it is published. */
const noDate = /^(?:#.*|~|null|true|false|yes|no)?$/i

/** What YAML calls elsewhere by a name: `&name value`, `*name`. */
const anchor = /^&[^\s]+[ \t]+/
const alias = /^\*([\w-]+)[ \t]*$/

/** @param limit Where the front matter ends. @param known What stands within the value, if it has been read. */
function readDate(
  source: string,
  { start, end }: Span,
  limit: number,
  builder: DocumentBuilder,
  known?: readonly Inner[],
): void {
  const value = source.slice(start, end)
  const text = source.slice(start, limit)
  const inner = known ?? innerValues(text)
  const day = dayAmong(text, inner, isDate, true)
  if (day) readScalar(day.text, start + day.place.start, builder)
  else if (inner.length > 0) {
    const to = value === '' ? firstLine(text) : { start: 0, end: value.trimEnd().length }
    builder.unreadDate({ text: text.slice(to.start, to.end), place: { start: start + to.start, end: start + to.end } })
  } else readScalar(value, start, builder, name => anchored(source.slice(0, limit), name))
}

/** Of an indented value: its words. */
function firstLine(text: string): Span {
  const [lead = '', words = ''] = /^\s*([^\r\n]*)/.exec(text) ?? []
  return { start: lead.length - words.length, end: lead.length }
}

const anchored = (text: string, name: string): string | undefined =>
  new RegExp(`:[ \\t]+&${name}[ \\t]+([^\\r\\n]+)`, 'u').exec(text)?.[1]

/** @param start Of the value in the source. @param named What a name of YAML stands for. */
function readScalar(
  value: string,
  start: number,
  builder: DocumentBuilder,
  named?: (name: string) => string | undefined,
): void {
  const name = alias.exec(value)?.[1]
  const other = name === undefined ? undefined : named?.(name)
  const lead = anchor.exec(value)?.[0].length ?? 0
  const { groups, indices } = scalar.exec((other ?? value.slice(lead)).slice(0, longestDate)) ?? {}
  const written = groups?.['quoted'] ?? groups?.['bare'] ?? ''
  const [from = 0, to = 0] = indices?.groups?.[groups?.['quoted'] === undefined ? 'bare' : 'quoted'] ?? []
  const place =
    other === undefined ? { start: start + lead + from, end: start + lead + to } : { start, end: start + value.length }
  readDay(written, place, builder)
}

/** @param place Of the text, in the source. */
function readDay(text: string, place: Span, builder: DocumentBuilder): void {
  if (noDate.test(text)) return
  const day = publicationDay(text)
  if (day) builder.date(day)
  else builder.unreadDate({ text, place })
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
  if (/^(?:"""|''')/.test(value)) readMultiline(source, span.start, limit, builder)
  else if (quote) readQuoted(groupOf(quote, 2), span.start + 1, groupOf(quote, 1), builder)
  else if (/^[>|][-+\d]*[ \t]*$/.test(value)) readLines(source, span.end, limit, builder)
  else builder.literal(span.start, span.start + value.replace(/(?:^|[ \t])#.*$/, '').trimEnd().length)
  builder.block(kind, { start: from, end: builder.length })
}

/** Escapes: `\"`, `\u0410` and the like within double quotes, `''` within single ones. */
function readQuoted(value: string, start: number, quote: string, builder: DocumentBuilder): void {
  let last = 0
  for (const { 0: found, index } of value.matchAll(quote === '"' ? /\\(?:u[\dA-Fa-f]{4}|.)/g : /''/g)) {
    builder.literal(start + last, start + index)
    builder.replaced(escaped(found.slice(1)), start + index, start + index + found.length)
    last = index + found.length
  }
  builder.literal(start + last, start + value.length)
}

const escaped = (what: string): string =>
  what.length > 1 ? String.fromCharCode(parseInt(what.slice(1), 16)) : what === 'n' ? '\n' : what

/** The indented lines behind `>` or `|`; blank ones among them part no more than others do. */
function readLines(source: string, offset: number, limit: number, builder: DocumentBuilder): void {
  const lines = /((?:\r?\n[ \t]*)*\r?\n)([ \t]+)([^\s][^\r\n]*)/y
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

/** A string of TOML over several lines, between three quotation marks. */
function readMultiline(source: string, offset: number, limit: number, builder: DocumentBuilder): void {
  const from = offset + 3
  const end = source.slice(0, limit).indexOf(source.slice(offset, from), from)
  if (end < 0) return
  let last: number | undefined
  for (const { 0: line, index } of source.slice(from, end).matchAll(/\S[^\r\n]*/g)) {
    if (last !== undefined) builder.replaced('\n', last, from + index)
    last = from + index + line.trimEnd().length
    builder.literal(from + index, last)
  }
}
