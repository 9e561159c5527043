/**
 * Given name with patronymic, as Russian takes up whom it has named: «Гарри Кимович». Looked for where the person's name
 * stands, too; many others are called so.
 */
import type { Document } from '../document/types.js'
import { declineGivenName, declinePatronymic } from '../language/ru/morphology/given-names.js'
import { hasCyrillic } from '../language/ru/morphology/letters.js'
import { formsIn, inSequence } from '../language/ru/morphology/paradigm.js'
import { wordKey } from '../language/word-key.js'
import type { Entity } from '../registry/types.js'
import type { Candidate, NameRole } from './candidates.js'
import { placed, withOthers } from './placed.js'

const known = new WeakMap<Entity, readonly string[]>()

/** In all cases, folded. Nobody's patronymic: none. */
function formsFor(entity: Entity): readonly string[] {
  const made = known.get(entity)
  if (made) return made
  const { given, patronymic } = entity.person ?? {}
  const gender = entity.gender === 'f' ? 'f' : 'm'
  const forms =
    given === undefined || patronymic === undefined || !hasCyrillic(given)
      ? []
      : formsIn(inSequence([declineGivenName(given, gender), declinePatronymic(patronymic, gender)], [' '])).map(keyOf)
  known.set(entity, forms)
  return forms
}

const keyOf = (name: string): string => name.split(' ').map(wordKey).join(' ')

const twoNames = /(?<![\p{L}\p{N}\p{M}-])(\p{Lu}\p{L}{1,40})(?=\s{1,3}(\p{Lu}\p{L}{3,40})(?![\p{L}\p{N}\p{M}-]))/gu

/** Whose name stands there, in full or not. */
const byPerson: ReadonlySet<NameRole> = new Set<NameRole>(['full', 'initials', 'surname'])

/** @param candidates Of the document, by start. @returns The same with those by patronymic among them. */
export function withPatronymics(document: Document, candidates: readonly Candidate[]): readonly Candidate[] {
  const named = new Map<string, Map<Entity, Candidate>>()
  for (const candidate of candidates) {
    if (!byPerson.has(candidate.reading.role)) continue
    for (const form of formsFor(candidate.entity)) {
      const bearers = named.get(form) ?? new Map<Entity, Candidate>()
      named.set(form, bearers.set(candidate.entity, bearers.get(candidate.entity) ?? candidate))
    }
  }
  if (named.size === 0) return candidates
  const found: Candidate[] = []
  for (const { index: start, 0: first, 1: given = '', 2: patronymic = '' } of document.text.matchAll(twoNames)) {
    const bearers = named.get(`${wordKey(given)} ${wordKey(patronymic)}`)
    if (!bearers) continue
    const end = document.text.indexOf(patronymic, start + first.length) + patronymic.length
    const place = placed(document, { start, end })
    if (!place) continue
    for (const { entity, reading } of bearers.values())
      found.push({
        ...place,
        entity,
        reading: { ...reading, role: 'patronymic' },
        quoted: false,
        shared: bearers.size > 1,
      })
  }
  return withOthers(candidates, found)
}
