/**
 * How fixes are written in HTML.
 */
import { matchOf, sure } from '../../checked/index.js'
import type { Block, Document, Span } from '../../document/types.js'
import type { Edit, NewFootnote, Notation } from '../notation.js'
import { elementAround, outlineOf, type BlockElement } from './outline.js'
import { widened } from './widening.js'

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, character => sure(references[character]))

export const htmlNotation = {
  marker: escaped,
  words: escaped,
  call: callAt,
  alike: (call, from, to) =>
    call.includes('<')
      ? call
          .replace(/(>)([^<>]+)(?=<)/g, (_, open: string, text: string) => open + text.replace(from, to))
          .replace(/(href=["']?#)([^"'\s>]*)/g, (_, open: string, id: string) => open + id.replace(from, to))
      : undefined,
  comment: words => `<!-- ${words} -->`,
  whole: widened,
  addition,
  removal,
} satisfies Notation

/** With the elements that hold nothing else, but without their ids and names, which are to stay the only ones. */
function callAt(document: Document, call: Span): string {
  const { source } = document
  const { start, end } = document.toSource(call)
  const whole = widened(source, { start, end, text: '' }) ?? { start, end }
  return source.slice(whole.start, whole.end).replace(/\s(?:id|name)=(?:"[^"]*"|'[^']*'|[^\s>]+)/g, '')
}

/** Parts of lists and tables, behind which no paragraph can stand. */
const parts: ReadonlySet<string> = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'table', 'caption'])
/** Elements that may be as long as the text itself. */
const whole: ReadonlySet<string> = new Set(['article', 'main', 'body', 'html', 'section', 'div'])

function addition(document: Document, footnote: NewFootnote): Edit {
  const { source, blocks } = document
  const elements = outlineOf(source)
  const last = blocks.findLast(({ kind }) => kind === 'footnote')
  const { marker, opening, words } = footnote
  const text = `${opening || `${marker.replace(/<\/?a\b[^>]*>/g, '')} `}${words}`
  if (!last) {
    const holder = ['article', 'main', 'body'].flatMap(name => elements.find(element => element.name === name) ?? [])[0]
    const end = source.slice(0, holder?.innerEnd ?? source.length).trimEnd().length
    return { start: end, end, text: `${gapAt(source, end)}<p>${text}</p>` }
  }
  const place = document.toSource(last)
  const described = descriptionOf(elements, place)
  const around = described ?? elementAround(elements, place)
  const isTied = described !== undefined || isTiedIn(document, last)
  const holder = outOfTable(itemOf(source, around, isTied) ?? around)
  if (!holder || whole.has(holder.name)) {
    const end = widenedEnd(source, place)
    return { start: end, end, text: `${gapAt(source, end)}<p>${text}</p>` }
  }
  const end = source.slice(0, holder.end).trimEnd().length
  const gap = matchOf(/\s*$/, source.slice(0, holder.start))[0]
  return {
    start: end,
    end,
    text: gap + (isPart(around) ? `<p>${text}</p>` : noteLike(source, { holder, around, isTied, gap }, footnote, text)),
  }
}

/** What describes a term, where the marker and the name of a note are the term, and its words what describes it. */
function descriptionOf(elements: readonly BlockElement[], note: Span): BlockElement | undefined {
  const list = elementAround(elements, note)
  const found = elementAround(elements, { start: note.end, end: note.end })
  return list?.name === 'dl' && found !== list ? found : undefined
}

/** A description with the term before it, unless more describes that. */
function withTerm(elements: readonly BlockElement[], element: BlockElement): Span {
  if (element.name !== 'dd') return element
  const siblings = elements.filter(({ parent }) => parent === element.parent)
  const at = siblings.indexOf(element)
  const [term, next] = [siblings[at - 1], siblings[at + 1]]
  return term?.name === 'dt' && next?.name !== 'dd' ? { start: term.start, end: element.end } : element
}

const isPart = (element: BlockElement | undefined): boolean => element !== undefined && parts.has(element.name)

/** The item that is the note, where its words stand in a paragraph of it: one that calls lead to, or that a list numbers. */
function itemOf(source: string, paragraph: BlockElement | undefined, isTied: boolean): BlockElement | undefined {
  const item = paragraph?.name === 'p' ? paragraph.parent : undefined
  if (item?.name !== 'li' && item?.name !== 'dd') return undefined
  return isTied || ownId.test(source.slice(item.start, item.innerStart)) ? item : undefined
}

const ownId = /\sid=(?:"[^"]*"|'[^']*'|[^\s>]+)/i

function outOfTable(element: BlockElement | undefined): BlockElement | undefined {
  let around = element
  while (around?.parent && parts.has(around.name) && around.name !== 'table') around = around.parent
  return around
}

/** Whether the mark-up ties a note to its calls, and no marker of its own. */
const isTiedIn = ({ text, blocks }: Document, note: Block): boolean =>
  note.label !== undefined && !text.startsWith(note.label, note.start) && blocks.includes(note)

interface OtherNote {
  readonly holder: BlockElement
  /** What its words stand in: maybe a paragraph of the holder. */
  readonly around: BlockElement | undefined
  readonly isTied: boolean
  /** White space before the holder. */
  readonly gap: string
}

/** A note in an element like that of another one: numbered by it, or with a marker of its own. */
function noteLike(
  source: string,
  { holder, around = holder, isTied, gap }: OtherNote,
  { marker, opening, words: said }: NewFootnote,
  text: string,
): string {
  const own = tagWithoutId(source, holder)
  const id = /href=["']?#([^"'\s>]*)/.exec(marker)?.[1]
  const within = (note: string): string =>
    around === holder ? note : `${tagWithoutId(source, around)}${note}</${around.name}>`
  // Its marker is the term that the words describe.
  if (isTied && /<\/dt\s*>\s*$/i.test(source.slice(0, holder.start))) {
    const term = `<dt>${marker.replace(/<\/?a\b[^>]*>/g, '')}</dt>`
    return `${term}${gap}${id === undefined ? own : `${own.slice(0, -1)} id="${id}">`}${within(said)}</${holder.name}>`
  }
  if (!isTied || id === undefined)
    return `${own}${within(opening === '' && holder.name === 'li' ? said : text)}</${holder.name}>`
  return `${own.slice(0, -1)} id="${id}">${within(said)}</${holder.name}>`
}

const tagWithoutId = (source: string, { start, innerStart }: BlockElement): string =>
  source.slice(start, innerStart).replace(ownId, '')

/** Behind the inline elements that end with a span. */
function widenedEnd(source: string, { end }: Span): number {
  const closing = /(?:<\/(?:a|abbr|b|em|font|i|small|span|strong|sup|u)\s*>)*/iy
  closing.lastIndex = end
  closing.exec(source)
  return closing.lastIndex
}

/** A new line with the indent of the one before, where the source has lines at all. */
function gapAt(source: string, at: number): string {
  if (!source.includes('\n')) return ''
  const lineBreak = source.includes('\r\n') ? '\r\n' : '\n'
  const line = source.lastIndexOf('\n', at - 1)
  return lineBreak + matchOf(/^[ \t]*/, source.slice(line + 1, at))[0]
}

const breaksBefore = /(?:\s|<br\s*\/?>)*$/i
const breaksBehind = /^(?:\s|<br\s*\/?>)*/i
/** Elements that go with the last note in them. */
const holders: ReadonlySet<string> = new Set([
  'li',
  'dd',
  'ul',
  'ol',
  'dl',
  'section',
  'aside',
  'div',
  'footer',
  'blockquote',
])

function removal(document: Document, span: Span, opensBlock: boolean): Edit {
  const { source, blocks } = document
  const place = document.toSource(span)
  const isAlone = opensBlock && blocks.some(({ start, end }) => start === span.start && end === span.end)
  const elements = isAlone ? outlineOf(source) : []
  const described = descriptionOf(elements, place)
  const element = described ?? elementAround(elements, place)
  const isLone = ({ start, end }: Span): boolean =>
    blocks.every(block => {
      const { start: from, end: to } = document.toSource(block)
      return to <= start || from >= end || block.start === span.start
    })
  if (
    element &&
    isLone(element) &&
    !parts.has(element.name) &&
    !['article', 'main', 'body', 'html'].includes(element.name)
  ) {
    const isMarkedByTerm =
      described !== undefined || blocks.some(block => block.start === span.start && isTiedIn(document, block))
    const whole = (one: BlockElement): Span => (isMarkedByTerm ? withTerm(elements, one) : one)
    let gone = whole(element)
    for (
      let around = element.parent;
      around && holders.has(around.name) && holdsOnly(source, around, gone);
      around = around.parent
    )
      gone = whole(around)
    return { start: source.slice(0, gone.start).trimEnd().length, end: gone.end, text: '' }
  }
  const { start, end } = widened(source, { ...place, text: '' }) ?? place
  if (opensBlock && !isAlone)
    return { start, end: end + matchOf(breaksBehind, source.slice(end, end + 400))[0].length, text: '' }
  return {
    start: start - matchOf(breaksBefore, source.slice(Math.max(0, start - 400), start))[0].length,
    end,
    text: '',
  }
}

const holdsOnly = (source: string, around: BlockElement, { start, end }: Span): boolean =>
  source.slice(around.innerStart, start).trim() === '' && source.slice(end, around.innerEnd).trim() === ''
