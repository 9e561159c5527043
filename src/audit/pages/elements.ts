/**
 * The elements of a page with their places in its source, and the page written anew, whole and plain, with the number of
 * each element on it: whatever is cut out of it can be told by them.
 */
import { Parser } from 'htmlparser2'
import { itemAt, sure } from '../../checked/index.js'
import type { Span } from '../../document/types.js'

export interface PageElement extends Span {
  readonly name: string
  readonly role: string
  /** Number of the element around it; -1: there is none. */
  readonly parent: number
}

export interface PageElements {
  /** By number, in order of their beginnings. */
  readonly elements: readonly PageElement[]
  /** Well-formed, without scripts and styles. */
  readonly markup: string
}

/** The attribute with the number. */
export const numberAttribute = 'data-plashka'

const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object'])
/** Attributes by which a main text is told. */
const telling = ['class', 'id', 'role', 'rel', 'href', 'itemprop', 'hidden', 'aria-hidden', 'style']
const voids = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])

export function elementsOf(source: string): PageElements {
  const elements: { -readonly [Key in keyof PageElement]: PageElement[Key] }[] = []
  const open: number[] = []
  const markup: string[] = []
  let hidden = 0
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (silent.has(name)) hidden += 1
      const number = elements.length
      const { role = '' } = attributes
      elements.push({ name, role, parent: open.at(-1) ?? -1, start: parser.startIndex, end: source.length })
      open.push(number)
      if (hidden > 0) return
      const kept = telling.filter(key => attributes[key] !== undefined)
      const written = kept.map(key => ` ${key}="${escaped(sure(attributes[key]))}"`).join('')
      markup.push(`<${name} ${numberAttribute}="${number}"${written}>`)
    },
    ontext: text => {
      if (hidden === 0) markup.push(escaped(text))
    },
    onclosetag: name => {
      const number = open.pop()
      if (number !== undefined) itemAt(elements, number).end = parser.endIndex + 1
      if (silent.has(name)) hidden -= 1
      else if (hidden === 0 && !voids.has(name)) markup.push(`</${name}>`)
    },
  })
  parser.end(source)
  return { elements, markup: markup.join('') }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
