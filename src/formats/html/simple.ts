/**
 * The words of HTML that is so simple that they are found without reading it: paragraphs, lists, links, pictures, emphasis.
 */
import { addressesOf } from './addresses.js'
import { blockElements, textAttributes } from './elements.js'
import { isHidden } from './hidden.js'
import { isNote } from './notes.js'
import { piecesOf } from './references.js'
import type { Attribute } from './tokens.js'
import { textIn } from '../pieces.js'

export interface SimpleHtml {
  /** As the page says it; a text that stands in an attribute is a paragraph behind the others. */
  readonly text: string
  /** What its links lead to, and where its pictures are. */
  readonly addresses: readonly string[]
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Elements that only part paragraphs, or set words within them apart. */
const simpleElements = words(
  `p br div section article blockquote ul ol li h1 h2 h3 h4 h5 h6 hr figure figcaption table thead tbody tfoot tr td th
  a b i em strong u span small font mark cite img`,
)
/** Attributes that say nothing else than what they say of those, or by which it is told that they do. */
const simpleAttributes = words(
  `href src srcset sizes alt title target rel class style width height align valign border color face size lang dir
  loading decoding colspan rowspan`,
)

const tag =
  /<(?:!--(?<comment>(?:(?!--)[^])*)--|(?<end>\/)?(?<name>[a-z][a-z0-9]*)(?<attributes>(?:\s+[a-z-]+="[^"<>]*")*)\s*\/?)>/gi
const attribute = /([a-z-]+)="([^"<>]*)"/dgi
/** How tags of templates, shortcodes and formulas begin; within them no word may be said. */
const mayHoldTemplates = /[\\{[$`]|%%|@[a-z]|!!!|\?\?\?|===|::[a-z]/i
/** Of an editor: what block begins or ends, and its settings, in which no tag of a template begins. */
const blockComment = /<!--\s*\/?wp:[\w/-]+(?:\s+\{"[^{}[\]\\$%@`!?=:]*(?::[^{}[\]\\$%@`!?=:]+)*\})?\s*\/?-->/g
/** A directive, as far as one word tells. */
const mayDirect = /plashka/i
const spaces = /[\t\n\f\r ]+/g

/** @returns Nothing if only reading it tells. */
export function simpleHtml(given: string): SimpleHtml | undefined {
  const source = given.includes('<!--') ? given.replace(blockComment, '') : given
  if (mayHoldTemplates.test(source)) return undefined
  const said: string[] = []
  const aside: string[] = []
  const addresses: string[] = []
  let read = 0
  const say = (stretch: string): boolean => {
    if (stretch.includes('<')) return false
    said.push(decoded(stretch.replace(spaces, ' '), false))
    return true
  }
  for (const { index, 0: whole, groups = {} } of source.matchAll(tag)) {
    if (!say(source.slice(read, index))) return undefined
    read = index + whole.length
    const { comment, end, attributes = '' } = groups
    if (comment !== undefined) {
      if (mayDirect.test(comment)) return undefined
      continue
    }
    const name = groups['name']?.toLowerCase() ?? ''
    if (!simpleElements.has(name)) return undefined
    if (blockElements.has(name)) said.push('\n\n')
    if (end !== undefined) continue
    if (name === 'br') said.push('\n')
    if (attributes === '') continue
    const told = attributesIn(name, attributes)
    if (!told) return undefined
    aside.push(...told.texts)
    addresses.push(...told.addresses)
  }
  if (!say(source.slice(read))) return undefined
  const text = [said.join(''), ...aside].join('\n\n')
  const lines = text.replace(/ {2,}/g, ' ').replace(/ ?\n ?/g, '\n')
  return { text: lines.replace(/\n{3,}/g, '\n\n').trim(), addresses }
}

/** @returns Nothing if they may hide the element, or tie it to a note. */
function attributesIn(
  name: string,
  source: string,
): { readonly texts: readonly string[]; readonly addresses: readonly string[] } | undefined {
  const attributes: Attribute[] = []
  const values = new Map<string, string>()
  for (const { 1: written = '', 2: value = '', indices } of source.matchAll(attribute)) {
    const known = written.toLowerCase()
    if (!simpleAttributes.has(known) || values.has(known)) return undefined
    const [start = 0, end = 0] = indices?.[2] ?? []
    attributes.push({ name: known, start, end })
    values.set(known, decoded(value, true).trim())
  }
  const valueOf = (sought: string): string | undefined => values.get(sought)
  if (isHidden(name, valueOf) || isNote(valueOf) || valueOf('href')?.includes('#') === true) return undefined
  return {
    texts: [...values].flatMap(([known, value]) => (textAttributes.has(known) ? [value.replace(spaces, ' ')] : [])),
    addresses: addressesOf(source, name, attributes).map(({ start, end }) =>
      decoded(source.slice(start, end), true)
        .replace(/[\t\n\r]/g, '')
        .trim(),
    ),
  }
}

const decoded = (text: string, inAttribute: boolean): string =>
  text.includes('&') ? textIn([...piecesOf(text, { start: 0, end: text.length }, inAttribute)]) : text
