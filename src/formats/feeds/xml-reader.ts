/**
 * XML with the places of what is in it. Document types, and with them entities of one's own, are refused: nothing is
 * expanded.
 */
import { SaxesParser } from 'saxes'
import { sure } from '../../checked/index.js'
import type { Span } from '../../document/types.js'
import { worded, type Worded } from '../../messages/worded.js'
import { formatsCatalogs } from '../words/index.js'
import type { FormatsCatalog } from '../words/types.js'
import { decoded } from '../entities.js'
import { FormatError } from '../error.js'
import { escapedCdata, escapedXml } from '../escapes.js'
import type { Piece } from '../pieces.js'
import type { Written } from './item.js'
import { vocabularyOf } from './namespaces.js'

export interface XmlElement {
  /** In lower case, with the usual prefix of its vocabulary: `dc:date`, `item`; of one not known, `?:item`. */
  readonly name: string
  /** As the source writes it. */
  readonly prefix: string
  /** By name, with the usual prefix of a vocabulary. */
  readonly attributes: Readonly<Record<string, string>>
  /** Where its tag begins. */
  readonly start: number
  /** Where its content begins. */
  readonly inner: number
}

/** Namespaces by prefix; the empty one is that of names without any. */
export type Bindings = Readonly<Record<string, string>>

export interface XmlHandlers {
  /** @param bindings What is bound around the element. */
  open(element: XmlElement, bindings: () => Bindings): void
  /** @param inner Of the content. @param end Behind the closing tag. */
  close(element: XmlElement, inner: Span, end: number): void
  /** Character data, in order: what is written, and as what it is meant. */
  text(written: Written): void
}

/** What is no XML that is read. */
export class XmlError extends FormatError {
  /** Without its place in the source. */
  readonly reason: Worded

  /** @param place Line and column in the source. */
  constructor(reason: (words: FormatsCatalog['xml']) => string, place: string) {
    super(words => words.brokenXml(reason(words.xml), place))
    this.name = 'XmlError'
    this.reason = worded(formatsCatalogs, words => words.brokenItem(reason(words.xml)))
  }
}

/** More than any feed has; what is nested deeper is an attack. */
const deepest = 500

/**
 * @param bindings What is bound around the source, where it was cut out of another.
 * @throws Error if the source is not well-formed, or has a document type.
 */
export function readXml(source: string, handlers: XmlHandlers, bindings: Bindings = {}): void {
  const parser = new SaxesParser({
    position: true as const,
    xmlns: true as const,
    resolvePrefix: (prefix: string) => (Object.hasOwn(bindings, prefix) ? bindings[prefix] : undefined),
  })
  const open: (XmlElement & { readonly bound: Bindings })[] = []
  /** A vocabulary of which nobody knows is that of the feed itself, if its root is of it. */
  let unknown: string | undefined
  const named = (uri: string, local: string): string => {
    const vocabulary = uri === unknown ? '' : vocabularyOf(uri)
    return `${vocabulary === '' ? '' : `${vocabulary ?? '?'}:`}${local}`
  }
  /** Where the last token ended. Character data has no `<`: the next one begins at the next such. */
  let behind = 0
  const tokenAfterText = (): number => {
    const found = source.indexOf('<', behind)
    const start = found < 0 ? source.length : found
    if (start > behind && open.length > 0) handlers.text(characterData(source, { start: behind, end: start }))
    return start
  }
  const fail = (reason: (words: FormatsCatalog['xml']) => string): never => {
    const place = `${parser.line}:${parser.column}`
    throw new XmlError(reason, place)
  }
  parser.on('error', ({ message }) => {
    const reason = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
    // Names of HTML's characters are met in feeds, and understood; so are the usual prefixes, unbound.
    if (reason !== 'undefined entity' && !reason.startsWith('unbound namespace prefix')) fail(() => reason)
  })
  parser.on('doctype', () => fail(words => words.documentType))
  parser.on('xmldecl', () => {
    behind = parser.position
  })
  parser.on('processinginstruction', () => {
    tokenAfterText()
    behind = parser.position
  })
  parser.on('comment', () => {
    tokenAfterText()
    behind = parser.position + 1
  })
  parser.on('cdata', () => {
    const start = tokenAfterText() + '<![CDATA['.length
    behind = parser.position
    if (open.length > 0) handlers.text(cdata(source, { start, end: behind - ']]>'.length }))
  })
  parser.on('opentag', ({ uri, local, prefix, attributes, ns }) => {
    const start = tokenAfterText()
    behind = parser.position
    if (open.length === 0 && vocabularyOf(uri) === undefined) unknown = uri
    const element = {
      name: named(uri, local.toLowerCase()),
      prefix,
      attributes: Object.fromEntries(
        Object.values(attributes).map(attribute => [named(attribute.uri, attribute.local), attribute.value]),
      ),
      start,
      inner: behind,
      bound: ns,
    }
    const around = (): Bindings => Object.assign({}, bindings, ...open.map(({ bound }) => bound)) as Bindings
    handlers.open(element, around)
    if (open.push(element) > deepest) fail(words => words.tooDeep)
  })
  parser.on('closetag', ({ isSelfClosing }) => {
    const end = isSelfClosing ? behind : tokenAfterText()
    behind = parser.position
    const element = sure(open.pop())
    handlers.close(element, { start: element.inner, end }, behind)
  })
  parser.write(source).close()
}

function characterData(source: string, place: Span): Written {
  const piece: Piece = { kind: 'text', text: source.slice(place.start, place.end), ...place }
  return { pieces: decoded(piece, false), sections: [{ ...place, escape: escapedXml }] }
}

function cdata(source: string, place: Span): Written {
  const pieces: Piece[] =
    place.end > place.start ? [{ kind: 'text', text: source.slice(place.start, place.end), ...place }] : []
  return { pieces, sections: [{ ...place, escape: escapedCdata }] }
}
