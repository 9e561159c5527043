/**
 * What ways of mending are made of: a reading, how its format is written, how the house wants it. Made once for a report,
 * as many messages ask.
 */
import type { Notation } from '../formats/notation.js'
import type { Analysis } from '../kernel/types.js'
import { CallableFootnotes } from './callable-footnotes.js'
import { lookupOf } from './lookup.js'
import { NewNotices } from './new-notices.js'
import type { Grounds } from './putting.js'
import type { FixOptions } from './types.js'

export interface Means extends Grounds {
  /** Notices where there are none. */
  readonly newNotices: NewNotices
  /** Footnotes that are there and can be called. */
  readonly footnotes: CallableFootnotes
}

export function meansOf(analysis: Analysis, notation: Notation, options: FixOptions): Means {
  const grounds = { analysis, notation, options, lookup: lookupOf(analysis) }
  const footnotes = new CallableFootnotes(grounds)
  return { ...grounds, footnotes, newNotices: new NewNotices(grounds, footnotes) }
}
