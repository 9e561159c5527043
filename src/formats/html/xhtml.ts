/**
 * HTML that is XML: any element may close itself, and holds nothing then.
 */
import { voidElements } from './elements.js'
import type { HtmlReader } from './reader.js'
import { readTokens } from './tokens.js'

/** Whether a page says that it is XML. */
export const isXhtml = (source: string): boolean => /^\uFEFF?\s{0,100}<\?xml\s/.test(source)

/** @param source What the reader reads, without template tags. */
export function readXhtml(source: string, reader: HtmlReader): void {
  readTokens(
    source,
    {
      open: tag => {
        reader.open(tag)
        if (tag.isSelfClosing && !voidElements.has(tag.name) && !reader.isForeign())
          reader.close({ name: tag.name, start: tag.end, end: tag.end })
      },
      close: tag => reader.close(tag),
      text: span => reader.text(span),
      comment: (place, inside) => reader.comment(place, inside),
      isForeign: () => reader.isForeign(),
    },
    true,
  )
}
