/**
 * What an English sentence says that the bearer of a name is: "X, 39, a plumber from Perm", "X is a hotel", "A trawler, X, sank".
 */
import { groupOf } from '../../checked/index.js'
import type { Role } from '../../language/roles.js'
import { hasCyrillic } from '../../language/ru/morphology/letters.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole, packs } from '../../language/words.js'
import { isFunctionWord } from '../nouns.js'
import { wordAt, type Word } from '../surroundings.js'
import type { Scene } from './scene.js'

/** A noun phrase without its article. */
export interface Phrase {
  /** Up to its head, in their order. */
  readonly words: readonly Word[]
  /** It tells what the bearer was, once. */
  readonly isPast: boolean
  /** What stands behind it in its sentence, in its order. */
  readonly next: readonly Word[]
}

/** A word, or a mark that belongs to none. */
interface Token {
  readonly word?: Word
  readonly mark: string
}

/** How far a sentence is read before a name and behind it, in UTF-16 code units. */
const longest = 140
const mostWords = 6
const token = /([\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*)|(\S)/gu
const sentenceEnds = /[.!?…]/u
const dash = /[–—-]/u
const closes = /[»”"'’*\]]/u
const number = /^\d{1,3}$/u

function tokensBehind({ text, candidate: { block, end } }: Scene): Token[] {
  const tokens: Token[] = []
  for (const found of text.slice(end, Math.min(block.end, end + longest)).matchAll(token)) {
    const [value, word] = found
    if (word === undefined && sentenceEnds.test(value)) break
    tokens.push(word === undefined ? { mark: value } : { word: wordAt(end + found.index, word), mark: '' })
  }
  return tokens
}

const isOf = ({ word }: Token = { mark: '' }, ...roles: readonly Role[]): boolean =>
  word !== undefined && roles.some(role => hasRole(word.folded, role))

const isNumber = ({ word }: Token = { mark: '' }): boolean => word !== undefined && number.test(word.folded)

const behindNouns = [
  'auxiliary',
  'relative',
  'preposition',
  'past-form',
  'deed',
  'recognise',
  'owns',
  'governs',
  'past',
] as const

/** "of", "built", "which": what stands before it was the head of a noun phrase. */
const endsPhrase = ({ folded }: Word): boolean =>
  isFunctionWord(folded) ||
  behindNouns.some(role => hasRole(folded, role)) ||
  (packs.readingsOf(folded).length === 0 && /.(?:ed|ing)$/u.test(folded))

/** The phrase that begins at a token, past its article. */
function phraseFrom(tokens: readonly Token[], from: number, isPast = false): Phrase | undefined {
  const words: Word[] = []
  let at = from
  while (isOf(tokens[at], 'article')) at++
  for (; words.length < mostWords; at++) {
    const { word } = tokens[at] ?? {}
    if (!word || number.test(word.folded) || (words.length > 0 && endsPhrase(word))) break
    words.push(word)
  }
  if (words.length === 0) return
  return { words, isPast, next: tokens.slice(at, at + 4).flatMap(({ word }) => word ?? []) }
}

/** "is a", "has been a", "works as a": the phrase behind a verb that says what its subject is. */
function predicateFrom(tokens: readonly Token[], from: number): Phrase | undefined {
  const [first, second] = [tokens[from]?.word, tokens[from + 1]?.word]
  if (!first) return
  const pair = `${first.folded} ${second?.folded ?? ''}`
  const works = hasRole(pair, 'works-as')
  const worked = hasRole(pair, 'worked-as')
  if (!works && !worked && !hasRole(first.folded, 'auxiliary')) return
  // "had a hotel"
  if (hasRole(first.folded, 'perfect') && !isOf(tokens[from + 1], 'auxiliary')) return
  let at = from + (works || worked ? 2 : 1)
  const isPerfect = hasRole(first.folded, 'perfect') && isOf(tokens[at], 'auxiliary')
  if (isPerfect) at++
  while (isOf(tokens[at], 'filler') && !isOf(tokens[at], 'article')) at++
  if (!isOf(tokens[at], 'indefinite')) return
  return phraseFrom(tokens, at, !(works || isPerfect || hasRole(first.folded, 'present')))
}

/** Past "39," */
const pastAge = (tokens: readonly Token[], at: number): number =>
  isNumber(tokens[at]) && tokens[at + 1]?.mark === ',' ? at + 2 : at

function phraseBehind(scene: Scene): Phrase | undefined {
  const tokens = tokensBehind(scene)
  let at = 0
  while (closes.test(tokens[at]?.mark ?? '')) at++
  const { mark, word } = tokens[at] ?? {}
  if (word) return predicateFrom(tokens, at)
  if (mark === '(') return phraseFrom(tokens, pastAge(tokens, at + 1))
  if (mark !== undefined && dash.test(mark)) return phraseFrom(tokens, at + 1)
  if (mark !== ',') return
  const behindAge = pastAge(tokens, at + 1)
  if (isOf(tokens[behindAge], 'relative')) return predicateFrom(tokens, behindAge + 1)
  // "According to X, the hotel was sold": with a definite article a clause may begin.
  return behindAge > at + 1 || isOf(tokens[behindAge], 'indefinite') ? phraseFrom(tokens, behindAge) : undefined
}

/**
 * "The club has appointed X, a former striker, as head coach", "X has been appointed head coach": the office behind the verb
 * that gives it.
 */
function officeGiven(scene: Scene): Phrase | undefined {
  const tokens = tokensBehind(scene)
  const [verb, auxiliary] = scene.before
  if (verb && hasRole(verb.folded, 'appoints')) {
    const as = tokens.findIndex(it => isOf(it, 'conjunction') && !isOf(it, 'joins'))
    return as < 0 ? undefined : phraseFrom(tokens, as + 1, !auxiliary || !hasRole(auxiliary.folded, 'perfect'))
  }
  const given = tokens.slice(0, 4).findIndex(it => isOf(it, 'appoints'))
  if (given < 1 || !tokens.slice(0, given).every(it => isOf(it, 'auxiliary'))) return
  const isPast = !isOf(tokens[0], 'perfect')
  return phraseFrom(tokens, isOf(tokens[given + 1], 'conjunction') ? given + 2 : given + 1, isPast)
}

/** From the last mark to the comma before a name. */
const segment = /(?:^|[.!?…:;,(\n])([^.!?…:;,()\n]{3,100}),\s[«“"„‘']?$/u
/** What closes the apposition, and no enumeration goes on with: ", and", ", Anna". */
const closed = /^[»”"'’*]{0,2}(?:,\s(\p{Ll}+)|\s?[;)–—]|[.!?](?:\s|$)|$)/u

const longestClose = 24

/** "the boy of the first film, X": what a preposition governs is not what is named; by whom something is done is. */
const isParted = (before: Token | undefined): boolean => isOf(before, 'governs', 'owns') && !isOf(before, 'reporting')

/** "A plumber from Perm, X, won": a name between commas, or at the end of its sentence, tells who the one before the comma is. */
function phraseBefore({ text, candidate: { block, start, end } }: Scene): Phrase | undefined {
  const close = closed.exec(text.slice(end, Math.min(block.end, end + longestClose)))
  if (!close || (close[1] !== undefined && hasRole(wordKey(close[1]), 'joins'))) return
  const floor = Math.max(block.start, start - longest)
  const found = segment.exec(text.slice(floor, start))
  if (!found) return
  const from = floor + found.index + found[0].indexOf(groupOf(found, 1))
  const tokens = Array.from(groupOf(found, 1).matchAll(token), ({ index, 0: value, 1: word }): Token =>
    word === undefined ? { mark: value } : { word: wordAt(from + index, word), mark: '' },
  )
  const opens = tokens.findLastIndex(it => isOf(it, 'article', 'possessive') || /['’]s$/u.test(it.word?.folded ?? ''))
  if (opens < 0 || isParted(tokens[opens - 1])) return
  const phrase = phraseFrom(tokens, opens + 1)
  // Behind its head there is nothing but where he is from.
  const rest = phrase?.next ?? []
  const isClosed = rest.every(({ capital, folded }) => capital || hasRole(folded, 'governs') || hasRole(folded, 'owns'))
  return isClosed ? phrase : undefined
}

const known = new WeakMap<Scene, readonly Phrase[]>()

/** All that the sentence says so; nothing where the name is not written in Latin letters. */
export function saidOf(scene: Scene): readonly Phrase[] {
  const told = known.get(scene)
  if (told) return told
  const phrases = hasCyrillic(scene.candidate.surface)
    ? []
    : [phraseBehind(scene), phraseBefore(scene), officeGiven(scene)].filter(phrase => phrase !== undefined)
  known.set(scene, phrases)
  return phrases
}

/** The head of a phrase, if one of these it is: "a fitness app" by its last word or its last two. */
export function headOf({ words }: Phrase, isIt: (noun: Word) => boolean): Word | undefined {
  const head = words.at(-1)
  return head && !head.capital && isIt(nounOf(words.at(-2), head)) ? head : undefined
}

/** "fitness app": two words are one noun where the dictionary has them so. */
export function nounOf(before: Word | undefined, head: Word): Word {
  const folded = `${before?.folded ?? ''} ${head.folded}`
  return before && packs.readingsOf(folded).length > 0 ? { ...head, start: before.start, folded } : head
}
