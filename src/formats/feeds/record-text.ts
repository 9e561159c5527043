/**
 * What the value of a field says: a text, or one in pieces, as exports of messengers and content systems have it.
 */
import type { Span } from '../../document/types.js'
import { joined, textOf, type Item, type Written } from './item.js'
import { elementsOf, membersOf, stringIn } from './json-reader.js'

/** Texts of a value: paragraphs, or one text put together. */
export interface RecordText {
  readonly texts: readonly Written[]
  readonly links: Item['links']
}

/** Under which names an object holds its text: `{ "raw": "…", "rendered": "…" }` (WordPress), `{ "type": "bold", "text": "…" }` (Telegram). */
const holders = ['raw', 'rendered', 'text']
/** Texts within texts, as far as any export goes; what is nested deeper is an attack. */
const deepest = 8

const nothing: RecordText = { texts: [], links: [] }

/** @param value In the source, which is valid JSON. */
export function textIn(source: string, value: Span, depth = 0): RecordText {
  if (depth > deepest) return nothing
  const written = stringIn(source, value)
  if (written) return textOf(written).trim() === '' && depth === 0 ? nothing : { texts: [written], links: [] }
  const elements = elementsOf(source, value)
  if (elements) return textOfArray(source, elements, depth)
  const members = membersOf(source, value)
  const texts = holders.flatMap(name => {
    const member = members?.get(name)
    return member ? [textIn(source, member, depth + 1)] : []
  })
  const held = texts.find(saysSomething) ?? texts[0] ?? nothing
  const href = members?.get('href')
  const link = href && linkIn(source, href)
  return link ? { texts: held.texts, links: [...held.links, link] } : held
}

/** A page may be all that is given: `{ "raw": "", "rendered": "…" }`. */
const saysSomething = ({ texts }: RecordText): boolean => texts.some(written => textOf(written).trim() !== '')

/** Strings are paragraphs; with objects among them they are the stretches of one text. */
function textOfArray(source: string, elements: readonly Span[], depth: number): RecordText {
  const found = elements.map(element => textIn(source, element, depth + 1))
  const texts = found.flatMap(({ texts }) => texts)
  const links = found.flatMap(({ links }) => links)
  if (elements.every(({ start }) => source[start] !== '{')) return { texts, links }
  return { texts: texts.length === 0 ? [] : [joined(texts)], links }
}

/** An address that a string is. */
export function linkIn(source: string, value: Span): Item['links'][number] | undefined {
  const written = stringIn(source, value)
  return written && { url: textOf(written), place: { start: value.start + 1, end: value.end - 1 } }
}
