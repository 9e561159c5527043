/**
 * Persons: a full name speaks for itself, a lone surname only behind the full name, and never for a namesake.
 */
import type { Document } from '../document/types.js'
import { wordKey } from '../language/word-key.js'
import type { Entity } from '../registry/types.js'
import type { Candidate } from './candidates.js'
import { looksLikeFeminineVerb, looksLikePatronymic } from '../language/ru/morphology/shapes.js'
import { hasRole } from '../language/words.js'
import { opensSentence, wordsBefore, wordsBehind, type Word } from './surroundings.js'

/** What would make a full name another person's: a different patronymic behind it, a street before it. */
export function isSomebodyElse(candidate: Candidate, document: Document): boolean {
  const { text } = document
  const { block, start, end, entity } = candidate
  const [before] = wordsBefore(text, block, start, 1)
  if (before && hasRole(before.folded, 'memorial')) return true
  const behind = directlyBehind(text, candidate)
  if (behind && !behind.capital && candidate.reading.role === 'surname' && hasRole(behind.folded, 'memorial'))
    return true
  if (behind?.capital && looksLikePatronymic(behind.folded) && !isOwn(behind, entity.person?.patronymic)) return true
  return (
    /^[-‐‑]\p{Lu}/u.test(text.slice(end, end + 2)) || /\p{L}[-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start))
  )
}

/** Whether a surname that follows the full name in the text is said of the same person. */
export function isSamePerson(candidate: Candidate, document: Document): boolean {
  const { text } = document
  const { block, start, entity } = candidate
  if (isSomebodyElse(candidate, document)) return false
  const [before] = wordsBefore(text, block, start, 1)
  if (before?.capital && !isOwn(before, entity.person?.given)) {
    const isName = hasRole(before.folded, 'given-name') || looksLikePatronymic(before.folded)
    const isTitleCased = !opensSentence(text, block, before.start) && before.folded.length > 3
    if (isName || isTitleCased) return false
  }
  if (hasOtherInitial(text, start, entity)) return false
  const behind = directlyBehind(text, candidate)
  if (behind?.capital && hasRole(behind.folded, 'given-name') && !isOwn(behind, entity.person?.given)) return false
  return !isOtherGender(candidate, behind)
}

function directlyBehind(text: string, { block, end }: Candidate): Word | undefined {
  const [word] = wordsBehind(text, block, end, 1)
  return word && /^\s+$/u.test(text.slice(end, word.start)) ? word : undefined
}

/** Same name in any case: they share all but the ending. */
function isOwn(word: Word, name: string | undefined): boolean {
  if (name === undefined) return false
  const own = wordKey(name)
  const stem = own.slice(0, Math.max(2, own.length - 2))
  return word.folded.startsWith(stem)
}

function hasOtherInitial(text: string, start: number, entity: Entity): boolean {
  const initial = /(\p{Lu})\.\s?(?:\p{Lu}\.\s?)?$/u.exec(text.slice(Math.max(0, start - 8), start))?.[1]
  return (
    initial !== undefined &&
    entity.person !== undefined &&
    wordKey(initial) !== wordKey(entity.person.given).slice(0, 1)
  )
}

/** «Смирнова сказала» is no man's genitive. */
function isOtherGender({ entity, surface }: Candidate, behind: Word | undefined): boolean {
  if (!behind || entity.gender !== 'm' || !entity.person) return false
  return (
    surface.length > entity.person.surname.length && /[аяАЯ]$/u.test(surface) && looksLikeFeminineVerb(behind.folded)
  )
}
