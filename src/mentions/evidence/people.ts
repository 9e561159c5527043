/**
 * People: what says that a name is this person's, and what that it is somebody else's.
 */
import type { Span } from '../../document/types.js'
import { looksLikeFeminineVerb, looksLikePatronymic } from '../../language/ru/morphology/shapes.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole } from '../../language/words.js'
import { opensSentence, wordsBefore, type Word } from '../surroundings.js'
import type { Observation } from './observation.js'
import { when } from './observation.js'
import type { Scene, Sort } from './scene.js'

const people: readonly Sort[] = ['strong', 'full', 'initials', 'surname']

/** Same name in any case: they share all but the ending. */
function isOwn(word: Word, name: string | undefined): boolean {
  if (name === undefined) return false
  const own = wordKey(name)
  return word.folded.startsWith(own.slice(0, Math.max(2, own.length - 2)))
}

function memorial({ sort, before, directlyBehind }: Scene): Span | undefined {
  if (before[0] && hasRole(before[0].folded, 'memorial')) return before[0]
  const follows = sort === 'surname' && directlyBehind && !directlyBehind.capital
  return follows && hasRole(directlyBehind.folded, 'memorial') ? directlyBehind : undefined
}

function otherPatronymic({ directlyBehind, candidate: { entity } }: Scene): Span | undefined {
  if (!directlyBehind?.capital || !looksLikePatronymic(directlyBehind.folded)) return
  return isOwn(directlyBehind, entity.person?.patronymic) ? undefined : directlyBehind
}

const isPartOfCompound = ({ text, candidate: { start, end } }: Scene): boolean =>
  /^[-‐‑]\p{Lu}/u.test(text.slice(end, end + 2)) || /\p{L}[-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start))

/** Another given name or a patronymic before the surname or behind it, other initials before it. */
function otherGivenName(scene: Scene): Span | undefined {
  const { text, directlyBehind, candidate } = scene
  const { block, start, entity } = candidate
  const [before] = scene.before
  if (before?.capital && !isOwn(before, entity.person?.given)) {
    const isName = hasRole(before.folded, 'given-name') || looksLikePatronymic(before.folded)
    const isTitleCased = !opensSentence(text, block, before.start) && before.folded.length > 3
    if (isName || isTitleCased) return before
  }
  const initial = /(\p{Lu})\.\s?(?:\p{Lu}\.\s?)?$/u.exec(text.slice(Math.max(0, start - 8), start))
  if (initial && entity.person && wordKey(initial[1]!) !== wordKey(entity.person.given).slice(0, 1))
    return { start: start - initial[0].length, end: start }
  const isAnother =
    directlyBehind?.capital &&
    hasRole(directlyBehind.folded, 'given-name') &&
    !isOwn(directlyBehind, entity.person?.given)
  return isAnother ? directlyBehind : undefined
}

/** «Смирнова сказала» is no man's genitive. */
function otherGender({ directlyBehind, name, candidate: { entity, surface } }: Scene): Span | undefined {
  if (!directlyBehind || entity.gender !== 'm' || !entity.person) return
  const isLonger = surface.length > entity.person.surname.length && /[аяАЯ]$/u.test(surface)
  return when(isLonger && looksLikeFeminineVerb(directlyBehind.folded), name)
}

/** The trade stands before the name, with a word between them at most: журналист «Медиазоны» Сергей Смирнов. */
function ownTrade(scene: Scene): Span | undefined {
  const [nearest] = wordsBefore(scene.text, scene.candidate.block, scene.candidate.start, 1)
  return nearest && scene.isGeneric(nearest) ? nearest : undefined
}

function trade(scene: Scene): Span | undefined {
  const { before, candidate } = scene
  const [nearest, second] = before
  if (!nearest || ownTrade(scene)) return
  const listed = candidate.entity.generics.length > 0
  const isTrade = (word: Word): boolean => (listed ? scene.isGeneric(word) : hasRole(word.folded, 'trade'))
  if (isTrade(nearest)) return nearest
  return second && !scene.isNoNoun(nearest) && isTrade(second) ? second : undefined
}

const leavesDoubt = ({ candidate: { reading } }: Scene): boolean =>
  reading.widelyBorne === true || reading.alias.strength === 'weak'

const ofPerson = (see: (scene: Scene) => Span | undefined) => (scene: Scene): Span | undefined =>
  scene.candidate.entity.kind === 'person' ? see(scene) : undefined

export const ofPeople: readonly Observation[] = [
  { id: 'memorial', of: people, see: ofPerson(memorial) },
  { id: 'other-patronymic', of: people, see: ofPerson(otherPatronymic) },
  { id: 'part-of-compound', of: people, see: ofPerson(scene => when(isPartOfCompound(scene), scene.name)) },
  { id: 'other-given-name', of: ['surname'], see: otherGivenName },
  { id: 'other-gender', of: ['surname'], see: otherGender },
  { id: 'own-trade', of: ['full'], see: scene => (leavesDoubt(scene) ? ownTrade(scene) : undefined) },
  { id: 'trade', of: ['full'], see: scene => (leavesDoubt(scene) ? trade(scene) : undefined) },
]
