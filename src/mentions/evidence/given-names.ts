/**
 * The given name that stands with a surname: beside it, past a nickname, or before those of others who share the surname.
 */
import { groupOf } from '../../checked/index.js'
import type { Span } from '../../document/types.js'
import { declineGivenName, declinePatronymic } from '../../language/ru/morphology/given-names.js'
import { customarySpellings } from '../../language/ru/morphology/latin-given-names.js'
import { hasCyrillic } from '../../language/ru/morphology/letters.js'
import { inLatin } from '../../language/ru/morphology/transliteration.js'
import { formsIn } from '../../language/ru/morphology/paradigm.js'
import { parsePersonName } from '../../language/ru/morphology/persons.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole, packs } from '../../language/words.js'
import type { Entity } from '../../registry/types.js'
import type { Candidate } from '../candidates.js'
import { wordAt, type Word } from '../surroundings.js'

/** What a person is called by, in all forms, folded. */
interface OwnNames {
  /** In the nominative, as short forms are listed for them. */
  readonly given: ReadonlySet<string>
  readonly forms: ReadonlySet<string>
  readonly patronymics: ReadonlySet<string>
}

const known = new WeakMap<Entity, OwnNames>()

function ownNamesOf(entity: Entity): OwnNames {
  const made = known.get(entity)
  if (made) return made
  const parsed = entity.aliases.flatMap(({ name }) => parsePersonName(name) ?? [])
  const all = entity.person ? [entity.person, ...parsed] : parsed
  const given = new Set(all.map(name => name.given))
  const gender = entity.gender === 'f' ? 'f' : 'm'
  const forms = [...given].flatMap(name =>
    hasCyrillic(name) ? [...formsIn(declineGivenName(name, gender)), ...(customarySpellings(name) ?? [])] : [name],
  )
  const patronymics = all.flatMap(({ patronymic }) =>
    patronymic === undefined ? [] : [...formsIn(declinePatronymic(patronymic, gender)), ...inLatin(patronymic)],
  )
  const names = {
    given: new Set([...given].map(wordKey)),
    forms: new Set(forms.map(wordKey)),
    patronymics: new Set(patronymics.map(wordKey)),
  }
  known.set(entity, names)
  return names
}

/** Whether a word is a person's given name in any case, in full or short: Юрий, Юрия, Юра. */
export function isOwnGivenName(entity: Entity, { folded }: Word): boolean {
  const { given, forms } = ownNamesOf(entity)
  if (forms.has(folded)) return true
  return packs.readingsOf(folded).some(({ lexeme }) => lexeme.of?.some(name => given.has(wordKey(name))))
}

export const isOwnPatronymic = (entity: Entity, { folded }: Word): boolean => ownNamesOf(entity).patronymics.has(folded)

/** A surname may be a hashtag by itself: «Лев #Пономарёв». */
const gap = /\s{1,3}#?$/u

/** How far back given names are read, in UTF-16 code units: past a notice in brackets. */
const reach = 320
const mostNames = 5

const nickname = /(?:[«"“„][^«»"“”„()\n]{1,30}[»"”]|\([^«»"“”„()\n]{1,30}\))\s{1,3}$/u
const notice = /\s{0,3}\([^()\n]{1,240}\)$/u
const wordBack = /(?<![#\p{L}\p{N}\p{M}'’-])(\p{Lu}[\p{L}\p{M}'’-]{1,40})\*{0,3}$/u
const joint = /(?:\s{1,3}(\p{L}{1,4})|,)\s{1,3}$/u

/** Whether a short word joins names: и, and. */
const isJoint = (word: string | undefined): boolean =>
  word === undefined || packs.readingsOf(wordKey(word)).some(({ lexeme }) => lexeme.roles.has('conjunction'))

/** The word right before a surname, past a nickname. */
export function wordBeforeSurname(text: string, { block, start }: Candidate): Word | undefined {
  const before = text.slice(Math.max(block.start, start - 100), start)
  const spaced = gap.exec(before)
  if (!spaced) return
  const bare = before.slice(0, spaced.index)
  const called = nickname.exec(`${bare} `)
  const left = (called ? bare.slice(0, called.index) : bare).trimEnd()
  const found = wordBack.exec(left)
  return found ? wordAt(start - before.length + found.index, groupOf(found, 1)) : undefined
}

/** "Pavel Viktorovich Ivanov": the person's own patronymic stands before the surname. */
export function hasOwnPatronymic(text: string, candidate: Candidate): boolean {
  const word = wordBeforeSurname(text, candidate)
  return word !== undefined && isOwnPatronymic(candidate.entity, word)
}

/**
 * @returns The span of the mention: from the given name to the surname where they stand together; the given name alone
 * where the surname is that of those behind it, too. Nothing: no given name of this person stands there.
 */
export function ownGivenName(text: string, { entity, block, start, end, reading }: Candidate): Span | undefined {
  const floor = Math.max(block.start, start - reach)
  let before = text.slice(floor, start)
  const spaced = gap.exec(before)
  if (!spaced) return
  before = before.slice(0, before.length - spaced[0].length)
  const called = nickname.exec(`${before} `)
  if (called) before = before.slice(0, called.index).trimEnd()
  for (let count = 0; count < mostNames; count++) {
    if (count > 0) before = before.replace(notice, '')
    const found = wordBack.exec(before)
    if (!found) return
    const from = floor + found.index
    const word = wordAt(from, groupOf(found, 1))
    if (isOwnGivenName(entity, word)) return { start: from, end: count === 0 ? end : word.end }
    if (count === 0 && isOwnPatronymic(entity, word)) {
      // "Pavel Viktorovich Ivanov"
      const given = wordBack.exec(before.slice(0, found.index).trimEnd())
      return given && isOwnGivenName(entity, wordAt(floor + given.index, groupOf(given, 1)))
        ? { start: floor + given.index, end }
        : undefined
    }
    if (!sharesSurname(reading.role, text.slice(start, end)) || hasRole(word.folded, 'function')) return
    before = before.slice(0, found.index)
    const joined = joint.exec(before)
    if (!joined || !isJoint(joined[1])) return
    before = before.slice(0, joined.index)
  }
  return
}

/** Several people have one surname behind them in the plural, or where it has no cases: Гудковы, Шевченко, Gudkov. */
const sharesSurname = (role: string, surname: string): boolean =>
  role === 'family' || /[a-zоеиуыэ]$|[иы]х$/iu.test(surname)
