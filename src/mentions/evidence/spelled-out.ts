/**
 * What an acronym stands for where the text spells it out: «Федеральная антимонопольная служба (ФАС)», "CAF (the Charities
 * Aid Foundation)".
 */
import { groupOf, itemAt } from '../../checked/index.js'
import type { Span } from '../../document/types.js'
import { wordKey } from '../../language/word-key.js'
import { isFunctionWord } from '../nouns.js'
import { hasRole } from '../../language/words.js'
import type { Scene } from './scene.js'

const fewest = 2
const most = 7
const acronym = /^\p{Lu}+$/u
const word = /\p{L}[\p{L}\p{M}'’]*/gu
const openBracket = /[»”"]?\s?\($/u
const bracketBehind = /^[»”"]?\s\(([^()\n]{4,140})\)/u
/** How far back a name before brackets is read, in UTF-16 code units. */
const longestName = 140

/** Words of which a name makes no letter: "of", «и». */
const isSkipped = (value: string): boolean => {
  const folded = wordKey(value)
  return !/^\p{Lu}/u.test(value) && (isFunctionWord(folded) || hasRole(folded, 'article'))
}

/** The last of the words, of which each gives a letter. @returns Where they start; nothing: they spell something else. */
function spells(words: readonly RegExpExecArray[], letters: string): number | undefined {
  const telling = words.filter(([value]) => !isSkipped(value)).slice(-letters.length)
  const initials = telling.map(([value]) => value.charAt(0).toUpperCase()).join('')
  return initials === letters ? itemAt(telling, 0).index : undefined
}

/** @returns The words that an acronym in brackets stands for, or that stand in brackets behind it. */
export function spelledOut({ text, candidate: { block, start, end, surface } }: Scene): Span | undefined {
  if (surface.length < fewest || surface.length > most || !acronym.test(surface)) return
  const floor = Math.max(block.start, start - longestName)
  const before = text.slice(floor, start)
  const bracket = openBracket.exec(before)
  if (bracket) {
    const from = spells([...before.slice(0, bracket.index).matchAll(word)], surface)
    return from === undefined ? undefined : { start: floor + from, end: floor + bracket.index }
  }
  const behind = bracketBehind.exec(text.slice(end, Math.min(block.end, end + longestName)))
  if (!behind) return
  const words = [...groupOf(behind, 1).matchAll(word)]
  if (words.filter(([value]) => !isSkipped(value)).length !== surface.length) return
  const open = end + behind[0].indexOf('(') + 1
  const from = spells(words, surface)
  return from === undefined ? undefined : { start: open + from, end: open + groupOf(behind, 1).length }
}
