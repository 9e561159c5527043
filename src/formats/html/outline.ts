/**
 * The elements of a source with all that they span: for edits, which have to leave the mark-up whole.
 */
import { lastOf } from '../../checked/index.js'
import type { Span } from '../../document/types.js'
import { blockElements, voidElements } from './elements.js'
import { ElementStack } from './stack.js'
import { readTokens, type OpenTag, type TokenHandler } from './tokens.js'
import { isXhtml } from './xhtml.js'

/** An element that holds blocks of text. Offsets are into the source. */
export interface BlockElement extends Span {
  readonly name: string
  /** Behind the opening tag. */
  readonly innerStart: number
  /** Before the closing tag, or where the element ends without one. */
  readonly innerEnd: number
  readonly parent: BlockElement | undefined
}

interface Draft {
  readonly element: { -readonly [key in keyof BlockElement]: BlockElement[key] }
}

/** By start: what is around an element goes before it. */
export function outlineOf(source: string): BlockElement[] {
  const elements: BlockElement[] = []
  let at: Span = { start: 0, end: 0 }
  const stack = new ElementStack<Draft | undefined>((draft, isClosed) => {
    if (!draft) return
    draft.element.innerEnd = at.start
    draft.element.end = isClosed ? at.end : at.start
  })
  const open: BlockElement[] = []
  const blockAround = (start: number): BlockElement | undefined => {
    while (open.length > 0 && lastOf(open).end <= start) open.pop()
    return open.at(-1)
  }
  const isXml = isXhtml(source)
  const handler: TokenHandler = {
    open(tag: OpenTag) {
      at = { start: tag.start, end: tag.start }
      stack.prepare(tag.name)
      if (voidElements.has(tag.name) || (isXml && tag.isSelfClosing)) return
      if (!blockElements.has(tag.name)) {
        stack.push(tag.name, undefined)
        return
      }
      const { name, start, end } = tag
      const element = { name, start, innerStart: end, innerEnd: Infinity, end: Infinity, parent: blockAround(start) }
      elements.push(element)
      open.push(element)
      stack.push(name, { element })
    },
    close(tag) {
      at = tag
      stack.close(tag.name)
    },
    text() {},
    isForeign: () => stack.has('svg') || stack.has('math'),
  }
  readTokens(source, handler, isXml)
  at = { start: source.length, end: source.length }
  stack.finish()
  return elements
}

/** The innermost element whose contents hold a span. */
export const elementAround = (elements: readonly BlockElement[], { start, end }: Span): BlockElement | undefined =>
  elements.findLast(({ innerStart, innerEnd }) => innerStart <= start && end <= innerEnd)
