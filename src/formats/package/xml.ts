/**
 * Walks the XML of a part with the place of every tag and of every stretch of text.
 */
import { SaxesParser } from 'saxes'
import { sure } from '../../checked/index.js'
import type { Span } from '../../document/types.js'

/** A tag. Offsets are those of the whole source, `end` exclusive. */
export interface Tag {
  /** With the usual prefix of the dialect, whatever the part calls the namespace: `w:p`. */
  readonly name: string
  readonly start: number
  readonly end: number
  /** By name, those of the main namespaces with the usual prefix: `w:val`. */
  readonly attribute: (name: string) => string | undefined
}

export interface Handler {
  open(tag: Tag): void
  /** An empty element is closed in the same place. */
  close?(name: string, start: number, end: number): void
  /** Characters as they stand there. @param isRaw Whether no references are resolved in them. */
  text?(start: number, end: number, isRaw: boolean): void
}

/** What the XML of a kind of documents is read by. */
export interface XmlDialect {
  /** Usual prefixes, by namespace. */
  readonly prefixes: ReadonlyMap<string, string>
  /** @param part Its name. @param detail Of broken XML: the parser's own words. */
  error(fault: 'broken' | 'documentType' | 'tooDeep', part: string, detail: string): Error
}

/** Nested deeper than any document: the way back from there is only a waste of time. */
const deepest = 100_000

/** A part as it stands in the source. */
interface XmlPart extends Span {
  /** For errors. */
  readonly name: string
}

/**
 * @throws Error of the dialect if the part is no well-formed XML, or declares a document type.
 */
export function walk(source: string, part: XmlPart, handler: Handler, dialect: XmlDialect): void {
  const { start, end } = part
  const parser = new SaxesParser()
  const names = new Map<string, string>()
  const usual = new Map<string, string>()
  const own = new Map<string, string>()
  let behind = start
  let depth = 0
  /** Text holds no `<`: the first one behind the last mark-up begins the next. */
  const placeOf = (at = start + parser.position): { start: number; end: number } => {
    const from = source.indexOf('<', behind)
    if (from > behind) handler.text?.(behind, from, false)
    behind = at
    return { start: from, end: at }
  }
  const nameOf = (name: string): string => {
    const known = names.get(name)
    if (known !== undefined) return known
    const colon = name.indexOf(':')
    const prefix = usual.get(colon < 0 ? '' : name.slice(0, colon))
    const found = prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`
    names.set(name, found)
    return found
  }
  parser.on('error', error => {
    throw dialect.error('broken', part.name, error.message)
  })
  parser.on('doctype', () => {
    throw dialect.error('documentType', part.name, '')
  })
  parser.on('opentag', ({ name, attributes }) => {
    const place = placeOf()
    if (++depth > deepest) throw dialect.error('tooDeep', part.name, '')
    for (const key in attributes)
      if (key.startsWith('xmlns')) {
        const prefix = dialect.prefixes.get(sure(attributes[key]))
        if (prefix === undefined || usual.has(key.slice(6))) continue
        usual.set(key.slice(6), prefix)
        own.set(prefix, key.slice(6))
        names.clear()
      }
    handler.open({
      name: nameOf(name),
      ...place,
      attribute: wanted => {
        const [prefix = '', local] = wanted.split(':')
        const written = own.get(prefix)
        return attributes[local !== undefined && written ? `${written}:${local}` : wanted]
      },
    })
  })
  parser.on('closetag', ({ name, isSelfClosing }) => {
    depth--
    const place = isSelfClosing ? { start: behind, end: behind } : placeOf()
    handler.close?.(nameOf(name), place.start, place.end)
  })
  // Saxes tells of a comment one character before its end.
  parser.on('comment', () => void placeOf(start + parser.position + 1))
  parser.on('processinginstruction', () => void placeOf())
  parser.on('xmldecl', () => void placeOf())
  parser.on('cdata', () => {
    const place = placeOf()
    handler.text?.(place.start + '<![CDATA['.length, place.end - ']]>'.length, true)
  })
  parser.write(source.slice(start, end)).close()
}
