/**
 * «Фонд «Икс» (далее — Фонд)», «Центр прав человека (ЦПЧ)»: what the text says behind a name that it will call the party.
 */
import type { PlacedWord } from '../../language/letters.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole, packs } from '../../language/words.js'
import type { Candidate } from '../candidates.js'
import { Bearers, type Bearer, type SecondName } from './bearers.js'
import { isFormOf, stemOf, wordsOf } from './words.js'

const saidOpenly = /^[»”"“]?\s?\((\p{L}+),?\s(?:[—–:-]\s?)?[«"“„]?([\p{L}\p{N}][^()«»"“”„\n]{1,40})[»"”]?\)/u
const acronym = /^[»”"“]?\s?\([«"“„]?(\p{Lu}[\p{Lu}\p{N}-]{1,7})[»"”]?\)/u
/** Without it neither is said. */
const bracketBehind = /^[»”"“]?\s?\(/u
const farthest = 80

interface Introduced {
  readonly bearer: Bearer
  readonly words: readonly PlacedWord[]
  readonly since: number
}

const capitalWord = /(?<![\p{L}\p{N}\p{M}-])\p{Lu}[\p{L}\p{N}]*(?:[-‐‑][\p{L}\p{N}]+)*/gu

/** @param candidates By start. */
export function introducedNames(text: string, candidates: readonly Candidate[]): readonly SecondName[] {
  const byStem = new Bearers<Introduced>()
  const taken = new Set(candidates.map(({ start }) => start))
  for (const { entity, reading, start, end } of candidates) {
    if (reading.role !== 'name' || entity.kind === 'person') continue
    const name = introducedBehind(text, { entity, end }, taken)
    const words = name === undefined ? [] : wordsOf(name)
    const [first] = words
    if (first) byStem.add(stemOf(first.value), { bearer: { entity, reading, since: start }, words, since: end })
  }
  if (byStem.isEmpty) return []
  return Array.from(text.matchAll(capitalWord)).flatMap(({ index, 0: value }): SecondName[] =>
    byStem.of(stemOf(value)).flatMap(({ bearer, words, since }) => {
      const end = since > index ? undefined : endOf(text, index, words)
      return end === undefined ? [] : [{ start: index, end, bearers: [bearer] }]
    }),
  )
}

function introducedBehind(
  text: string,
  { entity, end }: Pick<Candidate, 'entity' | 'end'>,
  taken: ReadonlySet<number>,
): string | undefined {
  const behind = text.slice(end, end + farthest)
  if (!bracketBehind.test(behind)) return
  const [, hereafter = '', name] = saidOpenly.exec(behind) ?? []
  if (hasRole(wordKey(hereafter), 'hereafter')) return name
  const found = acronym.exec(behind)
  const letters = found?.[1]
  if (!found || letters === undefined) return
  // Of another party it is the name, of a state its abbreviation: «(США)».
  const isOther = taken.has(end + found[0].indexOf(letters)) || packs.readingsOf(wordKey(letters)).length > 0
  return !isOther && entity.aliases.some(({ name }) => areOf(letters, name)) ? letters : undefined
}

/** Whether the words of a name begin with the letters, in their order; words between may give none. «(ИА)» is a mark of the house. */
function areOf(letters: string, name: string): boolean {
  const initials = name
    .split(/[\s«"“„-]+/u)
    .map(word => word.charAt(0).toUpperCase())
    .filter(initial => initial !== '')
  let next = 0
  for (const initial of initials) if (initial === letters[next]) next++
  return initials[0] === letters[0] && next === letters.length
}

/** Where the words end that stand from an offset on, in whatever case. */
function endOf(text: string, start: number, words: readonly PlacedWord[]): number | undefined {
  const reach = words.reduce((length, { value }) => length + value.length + longestEnding, 0)
  const there = wordsOf(text.slice(start, start + reach)).slice(0, words.length)
  const last = there[words.length - 1]
  const isThere = words.every(({ value }, at) => isFormOf(there[at]?.value ?? '', value))
  return last && isThere ? start + last.start + last.value.length : undefined
}

/** By so much a form is longer than the word, with what stands between two. */
const longestEnding = 6
