/**
 * What generators, engines and note books put between the words of a text: template tags, shortcodes, wiki-links,
 * formulas. None of it is text but what is plainly shown, and nothing may be written into it.
 */
import { entryOf, groupOf, itemAt, matchOf, sure } from '../checked/index.js'
import { addressesIn } from '../document/addresses.js'
import type { DocumentBuilder } from '../document/builder.js'
import { firstBehind } from '../document/search.js'
import type { Span } from '../document/types.js'

/** Finds what a house wants left alone besides: spans of a source, in order. */
export type Leave = (source: string) => Iterable<Span>

/** A tag in a source. */
interface Tag extends Span {
  /** The part of it that readers see; absent: nothing. */
  readonly shown?: Span
  /** It says something of what stands right before it: nothing may come between. */
  readonly isBound?: true
  /** It is a line that begins a block: nothing may stand behind it. */
  readonly isLine?: true
}

/** How far off a tag may end. */
type Reach = 'line' | 'paragraph' | 'text'

/** A syntax with a beginning and an end. */
interface Enclosed {
  /** Sticky. */
  readonly open: RegExp
  /** Global. */
  readonly close: RegExp
  readonly reach: Reach
  /** Whether it need not be closed at the end of a source. */
  readonly runsOut?: boolean
  /** Whether what stands between is such a tag; absent: anything. @param behind What follows the tag. */
  readonly holds?: (inside: string, behind: string) => boolean
}

/** TeX: a command, one letter, an index in braces, or signs without words; not words between two sums of money, nor brackets that a messenger has escaped. */
const isFormula = (inside: string): boolean =>
  /\\[A-Za-z]{2}|[\^_]\{/.test(inside) ||
  /^[A-Za-z]$/.test(inside.trim()) ||
  (/[\^_={}]/.test(inside) && !/\p{Script=Cyrillic}|[A-Za-z]{4}/u.test(inside))

/** In signs that no sum of money has: words may stand for what is reckoned with. */
const isDisplayedFormula = (inside: string): boolean => isFormula(inside) || /[=^_\\]/.test(inside)

/** As Pandoc has it: no space within the signs, no digit behind them. */
const isInlineFormula = (inside: string, behind: string): boolean =>
  /^\S(?:.*\S)?$/.test(inside) && !/^\d/.test(behind) && isFormula(inside)

/** The longer opening before the shorter one that begins like it. */
const enclosed: readonly Enclosed[] = [
  // Hugo
  { open: /\{\{</y, close: />\}\}/g, reach: 'paragraph' },
  { open: /\{\{%/y, close: /%\}\}/g, reach: 'paragraph' },
  // Handlebars, Mustache
  { open: /\{\{!--/y, close: /--\}\}/g, reach: 'text' },
  { open: /\{\{\{\{/y, close: /\}\}\}\}/g, reach: 'paragraph' },
  { open: /\{\{\{/y, close: /\}\}\}/g, reach: 'paragraph' },
  // Liquid, Jinja, Nunjucks, Twig, Go, Vue
  { open: /\{\{/y, close: /\}\}/g, reach: 'paragraph' },
  { open: /\{%-?\s{0,20}comment\b/y, close: /\bendcomment\s{0,20}-?%\}/g, reach: 'text' },
  { open: /\{%/y, close: /%\}/g, reach: 'paragraph' },
  // Smarty, Latte
  { open: /\{\*/y, close: /\*\}/g, reach: 'text' },
  { open: /\{\$(?=[a-z_])/y, close: /\}/g, reach: 'line' },
  { open: /\{#/y, close: /#\}/g, reach: 'text', holds: inside => /^[\s-]/.test(inside) || !inside.includes('}') },
  // FreeMarker
  { open: /<#--/y, close: /-->/g, reach: 'text' },
  { open: /<\/?[#@](?=[A-Za-z])/y, close: />/g, reach: 'paragraph' },
  // Template Toolkit
  { open: /\[%/y, close: /%\]/g, reach: 'paragraph' },
  // ERB, EJS; PHP
  { open: /<%/y, close: /%>/g, reach: 'text' },
  { open: /<\?/y, close: /\?>/g, reach: 'text', runsOut: true },
  // TeX
  { open: /\$\$/y, close: /\$\$/g, reach: 'paragraph', holds: isDisplayedFormula },
  { open: /\$/y, close: /\$/g, reach: 'line', holds: isInlineFormula },
  { open: /\\\(/y, close: /\\\)/g, reach: 'paragraph', holds: isFormula },
  { open: /\\\[/y, close: /\\\]/g, reach: 'paragraph', holds: isFormula },
  // Comments of Obsidian; a sum of per cent is none
  { open: /(?<!\d[ \u00A0]?)%%(?!%)/y, close: /%%/g, reach: 'paragraph', holds: inside => /\p{L}/u.test(inside) },
  // Pug, Ruby; JavaScript; Velocity
  { open: /[#$]!?\{/y, close: /\}/g, reach: 'line' },
]

const quoted = String.raw`"[^"\n]{0,2000}"|'[^'\n]{0,2000}'|[“”″«][^“”″»\n]{0,2000}[”″»]`
const attribute = String.raw`[\w:-]{1,80}=(?:${quoted}|[^\s"'“”″«»{}\[\]]{1,2000})`

/** `[[target|words]]`, `![[file|caption]]`; neither a marker in two brackets nor the text of a link. */
const wikiLink =
  /(?<embeds>!?)\[\[(?!(?:\d{1,3}|\*{1,5}|\^[^\]]*)\]\])(?<target>[^[\]|\n\\]{1,500})(?:\\?\|(?<words>[^[\]|\n]{0,500})(?:\\?\|[^[\]\n]{0,500})?)?\]\](?!\()/uy
/** `[gallery ids="1,2"]`, `[url=…]`, `[/caption]`, and `[quote]` where `[/quote]` follows. */
const shortcode = new RegExp(
  String.raw`\[(?:\/[a-z][\w-]{0,80}|[a-z][\w-]{0,80}(?:=(?:${quoted}|[^\s"'\[\]]{1,2000}))?(?:\s{1,20}(?:${attribute}|${quoted}|[\w-]{1,80})){0,100}\s{0,20}\/?)\](?![(\[:])`,
  'uy',
)
/** `{#id .class title="…"}`, `{: .lead}`: attributes of headings, spans and directives. */
const attributeList = new RegExp(
  String.raw`\{:?\s{0,20}(?:[#.][\p{L}\w:.-]{1,200}|${attribute})(?:\s{1,20}(?:[#.][\p{L}\w:.-]{1,200}|${attribute}|[\w-]{1,80})){0,100}\s{0,20}\}`,
  'uy',
)

/** `{include file="a.tpl" title='…'}`, `{/block}`: Smarty, Latte. */
const command = new RegExp(
  String.raw`\{(?:\/[a-z]\w{0,80}|[a-z][\w:.-]{0,80}(?:\s{1,20}(?:${attribute}|${quoted}|[\w$.|:-]{1,80})){0,100}\s{1,20}(?:${attribute}|${quoted})(?:\s{1,20}(?:${attribute}|${quoted}|[\w$.|:-]{1,80})){0,100}\s{0,20}\/?)\}`,
  'uy',
)
/** `@include('a', ['b' => '…'])`: Blade, Razor. What is called has a string, a variable or a list right behind the bracket. */
const call =
  /@[A-Za-z]\w{0,80}\(\s{0,20}(?=['"$[])(?:"[^"\n]{0,2000}"|'[^'\n]{0,2000}'|[^"'()\n]|\((?:"[^"\n]{0,2000}"|'[^'\n]{0,2000}'|[^"'()\n]){0,2000}\)){0,2000}\)/y
/** `!!! note "…"`, `??? "…"`, `=== "…"` (MkDocs), `:::note[…]` (directives): lines that begin a block, whose title is shown. */
const titles = [
  /(?:!{3}|\?{3}\+?|={3}[!+]?)[ \t]+(?:[\w-]+[ \t]+){0,8}"(?<title>[^"\n]{0,500})"[ \t]*(?=\r?\n|$)/dy,
  /:{2,9}[a-z][\w-]{0,80}\[(?<title>[^\]\n]{0,500})\](?:\{[^}\n]{0,2000}\})?[ \t]*(?=\r?\n|$)/dy,
]

/** Longer tags that hold only what their syntax allows are not looked for. */
const longest = 4000
/** Where a tag may begin; what a backslash escapes begins none. Between marks of code it may be spoken of. */
const beginning =
  /\\[([]|\\[^]|[#$]!?\{|\{|<(?:[%?]|\/?[#@])|!?\[|\$|%%|(?<![\p{L}\p{N}@])@(?=[A-Za-z])|(?<![^\n])(?:!{3}|\?{3}|={3}|::+(?=[a-z]))|(?<code>`+)|(?<gap>\n[ \t]{0,200}\r?\n)/gu
const blankLine = /\n[ \t]{0,200}\r?\n/g
const lineBreak = /[\n\r]/g

/** Where the next match of each pattern is; asked for from left to right, so that a source is gone through once. */
class Ahead {
  readonly #source: string
  readonly #found = new Map<RegExp, Span>()
  /** Where each shortcode is closed for the last time. */
  #closings: ReadonlyMap<string, number> | undefined

  constructor(source: string) {
    this.#source = source
  }

  /** Whether `[/name]` stands behind an offset. */
  closes(name: string, from: number): boolean {
    this.#closings ??= new Map(
      [...this.#source.matchAll(/\[\/([a-z][\w-]{0,80})\]/g)].map(({ 1: closed = '', index }) => [closed, index]),
    )
    return (this.#closings.get(name) ?? -1) > from
  }

  /** @returns The first match from an offset on; behind the source if there is none. */
  next(pattern: RegExp, from: number): Span {
    const known = this.#found.get(pattern)
    if (known && known.start >= from) return known
    pattern.lastIndex = from
    const match = pattern.exec(this.#source)
    const start = match?.index ?? Infinity
    const span = { start, end: start + (match?.[0].length ?? 0) }
    this.#found.set(pattern, span)
    return span
  }
}

/** The tags of a source from an offset on, in order, not overlapping. */
function* tagsIn(source: string, from: number): Generator<Tag> {
  const ahead = new Ahead(source)
  let isCode = false
  beginning.lastIndex = from
  for (let match = beginning.exec(source); match; match = beginning.exec(source)) {
    const { index: start, groups: { code, gap } = {} } = match
    if (code !== undefined || gap !== undefined) {
      isCode = code !== undefined && !isCode
      continue
    }
    const isBracket = match[0] === '[' || match[0] === '!['
    const tag = (isBracket && bracketAt(source, start, ahead)) || tagAt(source, start, ahead, isCode)
    if (tag) yield tag
    beginning.lastIndex = tag?.end ?? start + match[0].length
  }
}

/** @param isCode Whether code has begun before it: what begins in one piece of code and ends in another one is no tag. */
function tagAt(source: string, start: number, ahead: Ahead, isCode: boolean): Tag | undefined {
  for (const { open, close, reach, runsOut = false, holds } of enclosed) {
    open.lastIndex = start
    if (!open.test(source)) continue
    const from = open.lastIndex
    const found = ahead.next(close, from)
    if (found.end === Infinity) {
      if (runsOut) return { start, end: source.length }
      continue
    }
    if (reach !== 'text' && ahead.next(reach === 'line' ? lineBreak : blankLine, from).start < found.start) continue
    if (holds && found.start - from > longest) continue
    const inside = source.slice(from, found.start)
    // Where another one begins within it, the first one is none.
    if (entryOf(reopening, open).test(inside)) continue
    if (isCode && inside.includes('`')) continue
    if (holds && !holds(inside, source.slice(found.end, found.end + 1))) continue
    return { start, end: found.end }
  }
  if (matchesAt(attributeList, source, start)) return { start, end: attributeList.lastIndex, isBound: true }
  for (const pattern of [command, call]) if (matchesAt(pattern, source, start)) return { start, end: pattern.lastIndex }
  for (const pattern of titles) {
    pattern.lastIndex = start
    const title = pattern.exec(source)?.indices?.groups?.['title']
    if (title) return { start, end: pattern.lastIndex, shown: { start: title[0], end: title[1] }, isLine: true }
  }
  return undefined
}

function matchesAt(pattern: RegExp, source: string, start: number): boolean {
  pattern.lastIndex = start
  return pattern.test(source)
}

/** The openings, wherever they stand. */
const reopening: ReadonlyMap<RegExp, RegExp> = new Map(enclosed.map(({ open }) => [open, new RegExp(open.source)]))

function bracketAt(source: string, start: number, ahead: Ahead): Tag | undefined {
  wikiLink.lastIndex = start
  const wiki = wikiLink.exec(source)
  if (wiki) {
    const { embeds, target = '', words } = sure(wiki.groups)
    const end = wikiLink.lastIndex
    if (words === undefined && embeds === '!') return { start, end }
    const from = words === undefined ? start + 2 : source.indexOf('|', start) + 1
    return { start, end, shown: { start: from, end: from + (words ?? target).length } }
  }
  shortcode.lastIndex = start
  const found = shortcode.exec(source)?.[0]
  if (found === undefined) return undefined
  const isTag = /^\[\/|=|\/\]$/.test(found) || ahead.closes(groupOf(matchOf(/^\[([a-z][\w-]*)/, found), 1), start)
  return isTag ? { start, end: start + found.length } : undefined
}

/** What a tag reads as to a parser of mark-up: a character that is no mark-up, no space and no letter. */
const mask = '\uFFFC'

/** The tags of a source. */
export class TemplateTags {
  /** In order, not overlapping. */
  readonly spans: readonly Tag[]
  /** What readers do not see of them. In order, not overlapping. */
  readonly hidden: readonly Span[]
  /** The source with a character that means nothing in the place of each one of a tag; as long as the source. */
  readonly masked: string

  /**
   * @param from Where they are looked for from on.
   * @param leave What counts as a tag besides.
   */
  constructor(source: string, from = 0, leave: readonly Leave[] = []) {
    const tags = united(
      [...tagsIn(source, from)],
      leave.flatMap(find => [...find(source)]),
    )
    this.spans = tags
    this.hidden = tags.flatMap(({ start, end, shown }) =>
      shown
        ? [
            { start, end: shown.start },
            { start: shown.end, end },
          ]
        : [{ start, end }],
    )
    this.masked = tags.length === 0 ? source : maskedIn(source, tags)
  }

  /** The parts of a span of the source that are no tags, or are shown of them. */
  *visible({ start, end }: Span): Generator<Span> {
    let at = start
    for (let index = firstBehind(this.hidden, start); index < this.hidden.length && at < end; index += 1) {
      const tag = itemAt(this.hidden, index)
      if (tag.start >= end) break
      if (tag.start > at) yield { start: at, end: tag.start }
      at = Math.max(at, tag.end)
    }
    if (at < end) yield { start: at, end }
  }
}

/** Tells a builder of the tags of its source: nothing may be written into them, and where they lead is a link. */
export function protectTags({ spans, hidden }: TemplateTags, source: string, builder: DocumentBuilder): void {
  for (const { start, end, isBound, isLine } of spans)
    builder.protect({
      start: isBound && start > 0 ? start - 1 : start,
      end: isLine ? Math.min(end + 1, source.length) : end,
    })
  for (const { start, end } of hidden)
    for (const { url, ...place } of addressesIn(source.slice(start, end)))
      builder.link(url, { start: start + place.start, end: start + place.end })
}

/** Tags and other spans by their place; those that overlap become one, of which nothing is shown. */
function united(tags: readonly Tag[], others: readonly Span[]): readonly Tag[] {
  if (others.length === 0) return tags
  const found: Tag[] = []
  for (const tag of [...tags, ...others].sort((one, other) => one.start - other.start)) {
    const last = found.at(-1)
    if (last && tag.start < last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, tag.end) }
    else found.push(tag)
  }
  return found
}

function maskedIn(source: string, tags: readonly Span[]): string {
  const parts: string[] = []
  let last = 0
  for (const { start, end } of tags) {
    parts.push(source.slice(last, start), mask.repeat(end - start))
    last = end
  }
  parts.push(source.slice(last))
  return parts.join('')
}
