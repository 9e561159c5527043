/**
 * XML with the places of what is in it. Document types, and with them entities of one's own, are refused: nothing is
 * expanded.
 */
import { SaxesParser } from 'saxes'
import type { Span } from '../../document/types.js'
import type { FormatsCatalog } from '../../messages/formats/types.js'
import { decoded } from '../entities.js'
import { FormatError } from '../error.js'
import { escapedCdata, escapedXml } from '../escapes.js'
import type { Piece } from '../pieces.js'
import type { Written } from './item.js'

export interface XmlElement {
  /** With its prefix, in lower case. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Where its tag begins. */
  readonly start: number
  /** Where its content begins. */
  readonly inner: number
}

export interface XmlHandlers {
  open(element: XmlElement): void
  /** @param inner Of the content. @param end Behind the closing tag. */
  close(element: XmlElement, inner: Span, end: number): void
  /** Character data, in order: what is written, and as what it is meant. */
  text(written: Written): void
}

/** More than any feed has; what is nested deeper is an attack. */
const deepest = 500

/** @throws Error if the source is not well-formed, or has a document type. */
export function readXml(source: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false })
  const open: XmlElement[] = []
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
    throw new FormatError(words => words.brokenXml(reason(words.xml), place))
  }
  parser.on('error', ({ message }) => {
    const reason = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
    // Names of HTML's characters are met in feeds, and understood.
    if (reason !== 'undefined entity') fail(() => reason)
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
  parser.on('opentag', ({ name, attributes }) => {
    const start = tokenAfterText()
    behind = parser.position
    const element = { name: name.toLowerCase(), attributes, start, inner: behind }
    if (open.push(element) > deepest) fail(words => words.tooDeep)
    handlers.open(element)
  })
  parser.on('closetag', ({ isSelfClosing }) => {
    const end = isSelfClosing ? behind : tokenAfterText()
    behind = parser.position
    const element = open.pop()!
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
