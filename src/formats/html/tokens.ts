/**
 * The tokens of an HTML source with their exact places.
 *
 * From htmlparser2's tokenizer: it reads any input in one pass, and tells where each attribute value stands. Trees made
 * of it, or of parse5, lose the places of entities.
 */
import { Tokenizer } from 'htmlparser2'
import type { Span } from '../../document/types.js'

/** Offsets are those of the value in the source, quotation marks left out. */
export interface Attribute extends Span {
  /** In lower case. */
  readonly name: string
}

/** Offsets are those of the whole tag. */
export interface OpenTag extends Span {
  /** In lower case. */
  readonly name: string
  readonly attributes: readonly Attribute[]
  /** `<br/>` */
  readonly isSelfClosing: boolean
}

export interface CloseTag extends Span {
  /** In lower case. */
  readonly name: string
}

export interface TokenHandler {
  open(tag: OpenTag): void
  close(tag: CloseTag): void
  /** Characters with entities in them. */
  text(span: Span): void
  /** @param place With the marks. @param inside Without them. */
  comment?(place: Span, inside: Span): void
  /** Whether SVG or MathML is being read, in which elements such as `title` are no plain text. */
  isForeign?(): boolean
}

/**
 * Reads a source from its beginning to its end. What is not closed runs to the end.
 * @param isXml Whether any element may close itself: in HTML all that follows `<title/>` is its text.
 */
export function readTokens(source: string, handler: TokenHandler, isXml = false): void {
  let tag: { readonly name: string; readonly start: number; readonly attributes: Attribute[] } | undefined
  let attribute: { readonly name: string; start: number; end: number } | undefined
  const open = (end: number, isSelfClosing: boolean): void => {
    if (tag) handler.open({ ...tag, end, isSelfClosing })
    tag = undefined
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: false, recognizeSelfClosing: isXml },
    {
      onopentagname(start, end) {
        tag = { name: source.slice(start, end).toLowerCase(), start: start - 1, attributes: [] }
      },
      onattribname(start, end) {
        attribute = { name: source.slice(start, end).toLowerCase(), start: end, end }
      },
      onattribdata(start, end) {
        if (attribute) Object.assign(attribute, { start, end })
      },
      onattribentity() {},
      onattribend() {
        if (attribute) tag?.attributes.push(attribute)
        attribute = undefined
      },
      onopentagend: end => open(end + 1, false),
      onselfclosingtag: end => open(end + 1, true),
      onclosetag(start, nameEnd) {
        const close = source.indexOf('>', nameEnd)
        const end = close < 0 ? source.length : close + 1
        handler.close({ name: source.slice(start, nameEnd).toLowerCase(), start: start - 2, end })
      },
      ontext: (start, end) => handler.text({ start, end }),
      ontextentity() {},
      oncdata: (start, end, offset) => handler.text({ start, end: end - offset }),
      oncomment(start, end, offset) {
        if (source.startsWith('<!--', start - 4))
          handler.comment?.({ start: start - 4, end: Math.min(end + 1, source.length) }, { start, end: end - offset })
      },
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
      isInForeignContext: () => handler.isForeign?.() ?? false,
    },
  )
  tokenizer.write(withoutOpenSections(source))
  tokenizer.end()
}

const section = '<![CDATA['

/**
 * A section that never ends would take the rest of the page with it: in a browser it is a comment up to the next `>`.
 * As long as the source.
 */
function withoutOpenSections(source: string): string {
  const behind = source.lastIndexOf(']]>') + 1
  if (!source.includes(section, behind)) return source
  return source.slice(0, behind) + source.slice(behind).replaceAll(section, section.replace('[', '_'))
}
