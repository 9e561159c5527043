/**
 * Words put behind a name.
 */
import type { Notation } from '../formats/notation.js'
import type { Analysis } from '../kernel/types.js'
import type { Mention } from '../mentions/types.js'
import { insertionPoint } from './enclosures.js'
import type { Lookup } from './lookup.js'
import { placesOf, type Places } from './places.js'
import type { Edit, FixOptions } from './types.js'

/** On what anything is written: a reading, how its format is written, how the house wants it. */
export interface Grounds {
  readonly analysis: Analysis
  readonly notation: Notation
  readonly options: FixOptions
  readonly lookup: Lookup
}

/** Where a notice of a name can stand. */
export function placesAt({ analysis, lookup }: Grounds, mention: Mention): Places {
  const { document, mentions, calls } = analysis
  return placesOf({ document, mentions, calls, noticed: lookup.noticed }, mention)
}

/** Puts something behind a character of the text. @param text As the source has it. */
export function put(
  { analysis: { document }, notation }: Grounds,
  offset: number,
  text: string,
  { enclosures }: Places,
): readonly Edit[] {
  if (notation.insertion) return notation.insertion(document, offset, text)
  const point = insertionPoint(document, offset, enclosures)
  return [{ start: point, end: point, text }]
}
