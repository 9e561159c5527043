/**
 * Text as the matcher walks it: words, and the gaps between the words of one name.
 */
import { numberAt } from '../checked/index.js'
import { isLegalForm } from './legal-forms.js'
import { foldTable, IGNORABLE, isDigit } from './fold.js'

/** Scripts of a word, as bits; digits and other letters have none. */
const LATIN = 1
const CYRILLIC = 2

/** What may stand between two words of a name. */
export const gaps = ['space', 'none', 'dot', 'slash', 'apostrophe', 'mark'] as const
export const SPACE = 0
const NONE = 1
const DOT = 2
const SLASH = 3
const APOSTROPHE = 4
/** Any mark that a name has within: «Память, ответственность и будущее», Blood & Honour. */
const MARK = 5
const NO_GAP = -1

/** Names of more words are cut there: nobody writes them out, and the bound keeps matching linear. */
export const longestForm = 15

/** No gap inside a name is longer, in code units. */
const longestGap = 4

const spaceLike = new Set(
  '  \u00A0\u2002\u2003\u2007\u2009\u202F\t\n\r_-\u2010\u2011\u2012\u2013\u2014\u2015\u2212«»„“”"'.split(''),
)
const apostrophes = new Set("'’ʼ`´‘".split(''))
const marks = new Set(',&:;!?+()…|/№#@'.split(''))

/** One word of a text: its place, the hash of its folded form, its scripts. Reused, so that walking allocates nothing. */
export interface WordCursor {
  start: number
  end: number
  hash: number
  length: number
  script: number
}

export const wordCursor = (): WordCursor => ({ start: 0, end: 0, hash: 0, length: 0, script: 0 })

const { imul } = Math

export const hashSeed = 0x811c9dc5 | 0
export const hashStep = (hash: number, code: number): number => imul(hash ^ code, 0x01000193)

/**
 * Reads the word that begins at an offset. A change between letters and digits ends a word: «7х7» has three.
 * @returns Whether one begins there.
 */
export function readWord(text: string, offset: number, word: WordCursor): boolean {
  let code = text.charCodeAt(offset)
  let folded = offset < text.length ? numberAt(foldTable, code) : 0
  if (folded <= IGNORABLE) return false
  const digits = isDigit(folded)
  let hash = hashSeed
  let length = 0
  let script = 0
  let index = offset
  let end = offset
  do {
    if (folded > IGNORABLE) {
      if (isDigit(folded) !== digits) break
      hash = hashStep(hash, folded)
      length++
      script |= scriptOf(code)
      end = index + 1
    } else if (folded === IGNORABLE) end = index + 1
    else break
    index++
    code = text.charCodeAt(index)
    folded = index < text.length ? numberAt(foldTable, code) : 0
  } while (folded > 0)
  word.start = offset
  word.end = end
  word.hash = hash
  word.length = length
  word.script = script
  return true
}

/** How many words the matcher sees in a name. */
export function countWords(name: string): number {
  const word = wordCursor()
  let count = 0
  for (let offset = 0; offset < name.length; offset = Math.max(offset + 1, word.end)) {
    word.end = 0
    if (readWord(name, offset, word)) count++
  }
  return count
}

function scriptOf(code: number): number {
  if (code < 0x41) return 0
  if (code < 0x0250) return LATIN
  return code >= 0x0400 && code < 0x0530 ? CYRILLIC : 0
}

/** Before a legal form the comma is optional: «Foundation, Inc.». */
const behindComma = /^, ?(\p{L}{2,})/u

function opensLegalForm(text: string, comma: number): boolean {
  const word = behindComma.exec(text.slice(comma, comma + longestLegalForm))?.[1]
  return word !== undefined && isLegalForm(word)
}

/** With the comma, in UTF-16 code units. */
const longestLegalForm = 8

/** Where the word behind a gap begins, and of what kind the gap is; `kind` is -1 where no name goes on. */
export interface GapCursor {
  kind: number
  end: number
}

export function readGap(text: string, offset: number, gap: GapCursor): void {
  let kind = NONE
  let breaks = 0
  let index = offset
  for (; index < text.length && index - offset <= longestGap; index++) {
    const character = text.charAt(index)
    const folded = numberAt(foldTable, text.charCodeAt(index))
    if (folded > IGNORABLE) break
    if (folded === IGNORABLE) continue
    if (spaceLike.has(character)) {
      if (character === '\n' && ++breaks > 1) return void (gap.kind = NO_GAP)
      // Only right between letters an apostrophe belongs to a name; else it is a quotation mark.
      if (kind === NONE || kind === APOSTROPHE) kind = SPACE
    } else if (character === '.' && (kind === NONE || kind === SPACE)) kind = DOT
    else if (character === '/' && (kind === NONE || kind === SPACE)) kind = SLASH
    else if (character === ',' && kind === NONE && opensLegalForm(text, index)) kind = SPACE
    else if (apostrophes.has(character)) kind = kind === NONE ? APOSTROPHE : kind
    else if (marks.has(character)) kind = MARK
    else return void (gap.kind = NO_GAP)
  }
  gap.kind = index >= text.length || index - offset > longestGap ? NO_GAP : kind
  gap.end = index
}
