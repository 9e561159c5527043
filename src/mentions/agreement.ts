/**
 * What a Russian notice agrees with: the noun that introduces the name, else the name itself, else the entity.
 */
import type { Document, Span } from '../document/types.js'
import { adjectiveGender } from '../language/ru/morphology/adjectives.js'
import { hasCyrillic, isAllCapitals, keyOf } from '../language/ru/morphology/letters.js'
import { genderOfWord } from '../language/ru/morphology/noun-gender.js'
import { cases, type Case, type Paradigm } from '../language/ru/morphology/paradigm.js'
import { declinePerson, parsePersonName } from '../language/ru/morphology/persons.js'
import { declinePhrase } from '../language/ru/morphology/phrases.js'
import { wordKey } from '../language/word-key.js'
import { packs } from '../language/words.js'
import type { Mention } from './types.js'
import { opensWithHeadNoun } from '../registry/head-nouns.js'
import type { Alias } from '../registry/types.js'
import type { Gender } from '../language/grammar.js'

export interface Agreement {
  readonly gender: Gender
  /** Cases in which the name may stand; empty: its form does not tell. */
  readonly cases: readonly Case[]
  readonly animate: boolean
}

/** Nouns in whose gender print speaks of what they introduce, as a form may be read. */
interface Introducer {
  readonly noun: string
  /** It never stands for a thing that the named one has: «сайт ИГИЛ» is not ИГИЛ. */
  readonly apposes: boolean
  readonly gender: Gender
  readonly cases: readonly Case[]
}

const readIntroducers = (word: string): readonly Introducer[] =>
  packs
    .readingsOf(wordKey(word))
    .filter(({ lexeme, number }) => lexeme.roles.has('introduces') && number === 'singular')
    .map(({ lexeme, gender, cases: names }) => ({
      noun: lexeme.lemma,
      apposes: lexeme.roles.has('apposes'),
      gender: gender ?? 'n',
      cases: names,
    }))

/** The word before a name, past an opening quotation mark. */
const wordBefore = /(\p{L}+)\s+([«"„“]?)$/u

/** What introduces a name in apposition: the name then stays in the nominative. */
function introducersOf(text: string, { entity, alias, start, end }: Mention): readonly Introducer[] {
  const [, word = '', quote = ''] = wordBefore.exec(text.slice(Math.max(0, start - 30), start)) ?? []
  if (quote === '' && keyOf(text.slice(start, end)) !== keyOf(alias.name)) return []
  return readIntroducers(word).filter(({ noun, apposes }) => quote !== '' || apposes || entity.generics.includes(noun))
}

/** "Meduza's" */
export const isPossessive = (text: string, { start, end }: Span): boolean => /['’]s?$/u.test(text.slice(start, end))

export function agreementOf({ text }: Document, mention: Mention): Agreement {
  const { entity, alias, start, end } = mention
  const animate = entity.kind === 'person'
  if (alias.type === 'product' || alias.type === 'derived') return { gender: entity.gender, cases: [], animate }
  const introducers = animate ? [] : introducersOf(text, mention)
  if (introducers[0])
    return { gender: introducers[0].gender, cases: introducers.flatMap(reading => reading.cases), animate: false }
  const surface = text.slice(start, end).replace(/\s+/gu, ' ')
  const gender = animate ? entity.gender : (genderOfName(alias.name) ?? entity.gender)
  return { gender, cases: casesOf(surface, mention), animate }
}

/** A name, and whose it is. */
type Named = Pick<Mention, 'entity' | 'alias'>

/** What each name of an archive may stand in, found once. */
const known = new WeakMap<Alias, Map<string, readonly Case[]>>()

/** Cases in which a name may stand, by its form; empty: it does not tell. */
export function casesOf(surface: string, mention: Named): readonly Case[] {
  const bySurface = known.get(mention.alias) ?? new Map<string, readonly Case[]>()
  known.set(mention.alias, bySurface)
  // Never the surface itself: V8 makes it a view of the text, all of which would be kept with it.
  const key = ` ${surface}`
  const found = bySurface.get(key) ?? declinedAs(surface, mention)
  bySurface.set(key, found)
  return found
}

function declinedAs(surface: string, { entity, alias }: Named): readonly Case[] {
  if (!hasCyrillic(surface) || alias.indeclinable) return []
  const key = keyOf(surface)
  const person = entity.kind === 'person' ? (parsePersonName(alias.name) ?? entity.person) : undefined
  const paradigms: readonly Paradigm[] = person
    ? Object.values(declinePerson(person, entity.gender === 'f' ? 'f' : 'm')).flat()
    : [declinePhrase(alias.name)]
  const found = cases.filter(name => paradigms.some(paradigm => paradigm[name].some(form => keyOf(form) === key)))
  return found.length === cases.length ? [] : found
}

/** The gender that a name shows; nothing for acronyms and names in Latin letters. */
export function genderOfName(name: string): Gender | undefined {
  const bare = name.replace(/[«»"„“”]/gu, '')
  const words = bare.split(/\s+/u)
  const [first = ''] = words
  if (!hasCyrillic(first) || isAllCapitals(first) || /[-‐‑ ](?:аль|эль|аш|ан|ат|ас|ар|ут|ул|уль)[-‐‑ ]/iu.test(bare))
    return undefined
  const head = opensWithHeadNoun(bare)
  if (head) return head.gender
  return adjectiveGender(first) ?? genderOfWord(first)
}
