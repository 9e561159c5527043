/**
 * What a web page is about: its main text, without the menus, the footer, the widgets that a site puts around it.
 */
import { Readability } from '@mozilla/readability'
import DomParser from '@mozilla/readability/JSDOMParser.js'
import { itemAt, numberAt } from '../../checked/index.js'
import type { Block, Document, Span } from '../../document/types.js'
import { elementsOf, numberAttribute, type PageElement } from './elements.js'

/** Nothing is a main text that is shorter, or that is so small a share of what stands outside of menus and footers. */
const least = { length: 140, share: 0.5 }
/** Longer than any page that people read; the time of the reader grows with it. In UTF-16 code units. */
const longest = 2e6

/** A whole page, and no part of one. */
const isPage = /^[\s\uFEFF]*<(?:!doctype\s+html|html)\b[^]*<body\b/i

/** @returns The document with what stands beside its main text told as such; as it is, where it is no page of a site. */
export function withAside(document: Document): Document {
  const { source, blocks } = document
  if (source.length > longest || !isPage.test(source)) return document
  const { elements, markup } = elementsOf(source)
  const around = elementsAround(document, elements)
  const ofSite = blocks.map((_, index) => isOfSite(numberAt(around, index), elements))
  const kept = mainElements(markup)
  const isMain = blocks.map((_, index) => isKept(numberAt(around, index), elements, kept))
  const text = lengthOf(blocks, index => !itemAt(ofSite, index))
  const main = lengthOf(blocks, index => itemAt(isMain, index))
  const isFound = main >= least.length && main >= least.share * text
  const aside = blocks.filter((_, index) => (isFound ? !itemAt(isMain, index) : itemAt(ofSite, index)))
  return { ...document, aside: aside.map(({ start, end }) => ({ start, end })) }
}

const lengthOf = (blocks: readonly Block[], isMeant: (index: number) => boolean): number =>
  blocks.reduce((sum, { start, end }, index) => sum + (isMeant(index) ? end - start : 0), 0)

/** Of each block the number of the innermost element around its first character; -1: none. */
function elementsAround(document: Document, elements: readonly PageElement[]): number[] {
  const starts = document.blocks.map((block, index) => ({ index, at: document.toSource(block).start }))
  const around = Array.from(starts, () => -1)
  let next = 0
  let inner = -1
  for (const { index, at } of starts.sort((one, other) => one.at - other.at)) {
    for (; next < elements.length && itemAt(elements, next).start <= at; next += 1) inner = next
    while (inner >= 0 && itemAt(elements, inner).end <= at) inner = itemAt(elements, inner).parent
    around[index] = inner
  }
  return around
}

const roles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search'])
const sectioning = new Set(['article', 'main', 'section'])

/** Whether what stands in an element is the site's and not the page's: HTML, 4.3, and the landmarks of WAI-ARIA. */
function isOfSite(number: number, elements: readonly PageElement[]): boolean {
  for (let at = number; at >= 0; at = itemAt(elements, at).parent) {
    const { name, role } = itemAt(elements, at)
    if (name === 'nav' || name === 'aside' || roles.has(role)) return true
    // Of an article they are its own.
    if ((name === 'header' || name === 'footer') && !isWithinText(at, elements)) return true
  }
  return false
}

function isWithinText(number: number, elements: readonly PageElement[]): boolean {
  for (let at = itemAt(elements, number).parent; at >= 0; at = itemAt(elements, at).parent)
    if (sectioning.has(itemAt(elements, at).name)) return true
  return false
}

/** What marks words within a paragraph may have been taken away around them. */
const inline = new Set([
  'a',
  'b',
  'i',
  'em',
  'strong',
  'span',
  'font',
  'mark',
  'u',
  'small',
  'sup',
  'sub',
  'time',
  'abbr',
  'q',
  'cite',
])

function isKept(number: number, elements: readonly PageElement[], kept: ReadonlySet<number>): boolean {
  let at = number
  while (at >= 0 && !kept.has(at) && inline.has(itemAt(elements, at).name)) at = itemAt(elements, at).parent
  return at >= 0 && kept.has(at)
}

/** Numbers of the elements of a main text; none if there is no telling. */
function mainElements(markup: string): ReadonlySet<number> {
  const found = new Set<number>()
  try {
    const page = new DomParser().parse(markup)
    const reader = new Readability<Numbered>(page, {
      serializer: (node: unknown) => node as Numbered,
      charThreshold: least.length,
    })
    const content = reader.parse()?.content
    if (content) collect(content, found)
  } catch {
    // It was made for articles, and throws on what is none: an empty page, a redirection.
  }
  return found
}

/** What is asked of an element. */
interface Numbered {
  readonly children?: Iterable<Numbered>
  getAttribute?(name: string): string | null
}

function collect(root: Numbered, found: Set<number>): void {
  const waiting = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const number = node.getAttribute?.(numberAttribute)
    if (number) found.add(Number(number))
    waiting.push(...(node.children ?? []))
  }
}

/** Which places of its source stand beside the text of a document. */
export function besideIn(document: Document): (place: Span) => boolean {
  const places = (document.aside ?? []).map(span => document.toSource(span))
  return ({ start }) => places.some(place => place.start <= start && start < place.end)
}
