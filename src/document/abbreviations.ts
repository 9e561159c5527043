/**
 * Words whose dot does not end a sentence, lower case, without the dot.
 */
import { listOf } from '../language/words.js'

/** Always with something behind them: the dot never ends a sentence. */
export const leadingAbbreviations = listOf('leading-abbreviation')

/** May end a sentence: the words around tell. */
export const closingAbbreviations = listOf('closing-abbreviation')

/** Words which begin a sentence behind an abbreviation rather than go on with a name. */
export const sentenceOpeners = listOf('opener')
