/**
 * Why a name was taken for a mention, item by item, in words.
 */
import type { Document } from '../document/types.js'
import type { Mention } from '../mentions/types.js'
import type { Catalog } from './words/index.js'

/** A line for each piece of evidence, the weightiest first: `+10 the word before it says what it is: “издания”`. */
export function evidenceLines({ text }: Document, mention: Mention, catalog: Catalog): string[] {
  return mention.evidence.map(({ id, weight, start, end }) => {
    const signed = `${weight < 0 ? '−' : '+'}${Math.abs(weight)}`
    const isNameItself = start === mention.start && end === mention.end
    const words = text.slice(start, end).replace(/\s+/gu, ' ')
    return isNameItself
      ? `${signed} ${catalog.evidence(id)}`
      : `${signed} ${catalog.shownBy(catalog.evidence(id), words)}`
  })
}
