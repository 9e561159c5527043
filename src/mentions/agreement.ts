/**
 * What a Russian notice agrees with: the noun that introduces the name, else the name itself, else the entity.
 */
import type { Document, Span } from '../document/types.js'
import { adjectiveGender } from '../language/ru/morphology/adjectives.js'
import { hasCyrillic, isAllCapitals, keyOf } from '../language/ru/morphology/letters.js'
import { declineNoun } from '../language/ru/morphology/nouns.js'
import { cases, type Case, type Paradigm } from '../language/ru/morphology/paradigm.js'
import { declinePerson, parsePersonName } from '../language/ru/morphology/persons.js'
import { declinePhrase } from '../language/ru/morphology/phrases.js'
import { isPlural } from '../language/ru/morphology/plurals.js'
import { feminineSoft, masculineSoft, neuters } from '../language/ru/morphology/words.js'
import type { Mention } from './types.js'
import { opensWithHeadNoun } from '../registers/names/head-nouns.js'
import type { Alias, Gender } from '../registry/types.js'

export interface Agreement {
  readonly gender: Gender
  /** Cases in which the name may stand; empty: its form does not tell. */
  readonly cases: readonly Case[]
  readonly animate: boolean
}

/** Nouns in whose gender print speaks of what they introduce. */
const introducing =
  `движение организация группировка группа полк батальон партия фонд издание телеканал канал сайт журнал
  газета радиостанция проект центр союз объединение сообщество сеть соцсеть компания корпорация портал агентство
  ассоциация клуб легион медиа радио мессенджер сервис платформа`.split(/\s+/)
/** Those of them which never stand for a thing that the named one has: «сайт ИГИЛ» is not ИГИЛ. */
const surelyApposed: ReadonlySet<string> = new Set(['движение', 'организация', 'группировка', 'объединение'])

interface Introducer {
  readonly noun: string
  readonly gender: Gender
  readonly case: Case
}

let introducers: ReadonlyMap<string, readonly Introducer[]> | undefined

/** Declined when first asked for: a text without findings needs none. */
function declinedIntroducers(): ReadonlyMap<string, readonly Introducer[]> {
  const found = new Map<string, Introducer[]>()
  for (const noun of introducing)
    for (const name of cases)
      for (const form of declineNoun(noun)[name]) {
        const reading = { noun, gender: genderOfWord(noun) ?? 'n', case: name }
        found.set(keyOf(form), [...(found.get(keyOf(form)) ?? []), reading])
      }
  return found
}

/** The word before a name, past an opening quotation mark. */
const wordBefore = /(\p{L}+)\s+([«"„“]?)$/u

/** What introduces a name in apposition: the name then stays in the nominative. */
function introducersOf(text: string, { entity, alias, start, end }: Mention): readonly Introducer[] {
  const [, word = '', quote = ''] = wordBefore.exec(text.slice(Math.max(0, start - 30), start)) ?? []
  introducers ??= declinedIntroducers()
  const readings = introducers.get(keyOf(word)) ?? []
  if (quote === '' && keyOf(text.slice(start, end)) !== keyOf(alias.name)) return []
  return readings.filter(({ noun }) => quote !== '' || surelyApposed.has(noun) || entity.generics.includes(noun))
}

/** "Meduza's" */
export const isPossessive = (text: string, { start, end }: Span): boolean => /['’]s?$/u.test(text.slice(start, end))

export function agreementOf({ text }: Document, mention: Mention): Agreement {
  const { entity, alias, start, end } = mention
  const animate = entity.kind === 'person'
  if (alias.type === 'product' || alias.type === 'derived') return { gender: entity.gender, cases: [], animate }
  const [introducer, ...others] = animate ? [] : introducersOf(text, mention)
  if (introducer)
    return { gender: introducer.gender, cases: [introducer, ...others].map(reading => reading.case), animate: false }
  const surface = text.slice(start, end).replace(/\s+/gu, ' ')
  const gender = animate ? entity.gender : (genderOfName(alias.name) ?? entity.gender)
  return { gender, cases: casesOf(surface, mention), animate }
}

/** What each name of an archive may stand in, found once. */
const known = new WeakMap<Alias, Map<string, readonly Case[]>>()

function casesOf(surface: string, mention: Mention): readonly Case[] {
  const bySurface = known.get(mention.alias) ?? new Map<string, readonly Case[]>()
  known.set(mention.alias, bySurface)
  const found = bySurface.get(surface) ?? declinedAs(surface, mention)
  bySurface.set(surface, found)
  return found
}

function declinedAs(surface: string, { entity, alias }: Mention): readonly Case[] {
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
  return adjectiveGender(first) ?? genderOfWord(keyOf(first))
}

function genderOfWord(word: string): Gender | undefined {
  if (neuters.has(word)) return 'n'
  if (masculineSoft.has(word)) return 'm'
  if (feminineSoft.has(word)) return 'f'
  if (isPlural(word)) return 'pl'
  if (/[бвгджзйклмнпрстфхцчшщ]$/u.test(word)) return 'm'
  if (/[ая]$/u.test(word)) return 'f'
  return /[оеё]$/u.test(word) ? 'n' : undefined
}
