/**
 * One word of a name by which a text goes on: «Форум» of «Форум свободной России», «Улица» of «Адвокатская улица», «Бард» of
 * «Бард-колледж». Russian gives such a word the capital of a name, or quotation marks; looked for where the name stands, too.
 */
import { itemAt } from '../checked/index.js'
import type { Document } from '../document/types.js'
import { adjectiveGender } from '../language/ru/morphology/adjectives.js'
import { everyForm } from '../language/ru/morphology/every-form.js'
import { hasCyrillic } from '../language/ru/morphology/letters.js'
import { isIndeclinable } from '../language/ru/morphology/nouns.js'
import { hasRole } from '../language/words.js'
import { wordKey } from '../language/word-key.js'
import type { Alias, Entity } from '../registry/types.js'
import type { Candidate, NameReading } from './candidates.js'
import { isPlaceToo } from './evidence/context.js'
import { placed, withOthers } from './placed.js'
import { isQuoted, opensSentence } from './surroundings.js'

interface HeadWord {
  readonly forms: readonly string[]
  /** An adjective stands for the name in quotation marks only: «Новая». */
  readonly isQuoted: boolean
}

const known = new WeakMap<Alias, readonly HeadWord[]>()

function headWordsOf(alias: Alias): readonly HeadWord[] {
  const made = known.get(alias)
  if (made) return made
  const words = alias.language === 'ru' && alias.type === 'name' ? headWords(alias.name.split(' ')) : []
  const heads = words.map(({ word, isQuoted: quoted }) => ({
    forms: [...everyForm(word).keys()].map(wordKey),
    isQuoted: quoted,
  }))
  known.set(alias, heads)
  return heads
}

type Word = Pick<HeadWord, 'isQuoted'> & { readonly word: string }

/** @param words Of a name. */
function headWords(words: readonly string[]): readonly Word[] {
  const [first = '', second] = words
  const [part = '', generic] = first.split('-')
  // Левада-центр
  if (second === undefined) return generic !== undefined && isHead(generic) && isWord(part) ? [named(part)] : []
  // «Автоград Crew»: what stands before a word of another script is no noun.
  if (!words.every(hasCyrillic)) return []
  const noun = words.find(word => adjectiveGender(word) === undefined)
  // «Новая Тыва»: a name within the name is that of something else.
  if (noun === undefined || !isWord(noun) || (noun !== first && isCapitalised(noun))) return []
  // Центр Карнеги
  const owner = words.length === 2 && isHead(first) && isWord(second) && isIndeclinable(second) ? [named(second)] : []
  return [named(noun), ...owner, ...(noun === first || !isAdjective(first) ? [] : [{ word: first, isQuoted: true }])]
}

const named = (word: string): Word => ({ word, isQuoted: false })

/** Fewer letters are a preposition, a particle of a name or an abbreviation. */
const isWord = (word: string): boolean => /^\p{L}\p{Ll}{3,}$/u.test(word) && hasCyrillic(word)

/** «Центрально-Европейский» */
const isAdjective = (word: string): boolean => word.split('-').every(isWord)

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word)

const heads = ['heads-organisation', 'organisation'] as const
const isHead = (word: string): boolean => heads.some(role => hasRole(wordKey(word), role))

const capitalWord = /(?<![\p{L}\p{N}\p{M}-])\p{Lu}\p{Ll}{3,40}(?:-\p{L}\p{Ll}{3,40})?(?![\p{L}\p{N}\p{M}-])/gu

/** Who goes by a word, and from where on. */
interface Bearer {
  readonly reading: NameReading
  readonly since: number
  readonly isQuoted: boolean
}

/** @param candidates Of the document, by start. @returns The same with those by one word of a name among them. */
export function withHeadWords(document: Document, candidates: readonly Candidate[]): readonly Candidate[] {
  const named = new Map<string, Map<Entity, Bearer>>()
  for (const { entity, reading, start } of candidates) {
    if (reading.role !== 'name' || entity.kind === 'person' || isPlaceToo(entity)) continue
    for (const { forms, isQuoted: quoted } of headWordsOf(reading.alias))
      for (const form of forms) {
        const bearers = named.get(form) ?? new Map<Entity, Bearer>()
        named.set(form, bearers)
        const other = bearers.get(entity)
        if (!other || (other.isQuoted && !quoted)) bearers.set(entity, { reading, since: start, isQuoted: quoted })
      }
  }
  return named.size === 0 ? candidates : withOthers(candidates, headWordsIn(document, candidates, named))
}

function headWordsIn(
  document: Document,
  candidates: readonly Candidate[],
  named: ReadonlyMap<string, ReadonlyMap<Entity, Bearer>>,
): readonly Candidate[] {
  const { text } = document
  const found: Candidate[] = []
  let next = 0
  let covered = 0
  for (const { index: start, 0: word } of text.matchAll(capitalWord)) {
    const end = start + word.length
    for (; (candidates[next]?.start ?? Infinity) < end; next++)
      covered = Math.max(covered, itemAt(candidates, next).end)
    const bearers = covered > start ? undefined : named.get(wordKey(word))
    const place = bearers && placed(document, { start, end })
    if (!place) continue
    const quoted = isQuoted(text, place)
    if (!quoted && opensSentence(text, place.block, start)) continue
    const meant = [...bearers].filter(([, { since, isQuoted: only }]) => since < start && (quoted || !only))
    for (const [entity, { reading }] of meant)
      found.push({ ...place, entity, reading: { ...reading, role: 'short' }, quoted, shared: meant.length > 1 })
  }
  return found
}
