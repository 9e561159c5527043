/**
 * What a text says to bear a name, by a word that gives names: «станция, названная «Лилит»», "a cat by the name of Katz".
 */
import { hasCyrillic } from '../../language/ru/morphology/letters.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole, packs } from '../../language/words.js'
import { isFunctionWord, isReporting } from '../nouns.js'
import { opensSentence, wordsAround, wordsBefore, type Word } from '../surroundings.js'
import { headOf, nounOf, saidOf } from './said-of.js'
import type { Scene } from './scene.js'
import { isSeveralWords, isTitled } from './surface.js'

/** Nouns of organisations of any kind, which a party may be whatever its list says. */
const ofOrganisations = ['organisation', 'heads-organisation', 'heads-movement', 'heads-media', 'introduces'] as const

/**
 * What a name is given to, by the words before it: «станция, названная «Лилит»», «класс с названием Meta», «школа в Сочи,
 * которая тоже зовётся «Лилит»».
 */
export function bearerNamed(scene: Scene): Word | undefined {
  const {
    text,
    before: [nearest, ...further],
    candidate: { block },
  } = scene
  if (!nearest || !hasRole(nearest.folded, 'naming')) return
  const relative = further.find(({ folded }) => hasRole(folded, 'relative'))
  const clause = relative ?? nearest
  const comma = /,\s{1,3}$/u.exec(text.slice(Math.max(block.start, clause.start - 4), clause.start))
  const from = clause.start - (comma?.[0].length ?? 0)
  const words = wordsBefore(text, block, from, relative ? mostBeforeClause : mostToBearer)
  const isBearer = (word: Word): boolean => scene.isGeneric(word) || hasRole(word.folded, 'thing')
  return (relative && words.find(isBearer)) ?? words.find(({ folded }) => !isFunctionWord(folded))
}

const mostToBearer = 2
/** «школа в Сочи, которая …»: between the noun and its clause stands where it is. */
const mostBeforeClause = 4

export function otherBearer(scene: Scene): Word | undefined {
  const bearer = bearerNamed(scene)
  if (!bearer || scene.isGeneric(bearer)) return
  // A school is a thing that bears names, too.
  if (!hasRole(bearer.folded, 'thing') && ofOrganisations.some(role => hasRole(bearer.folded, role))) return
  if (scene.sort === 'weak') return bearer
  return hasRole(bearer.folded, 'thing') || scene.isHomonym(bearer) ? bearer : undefined
}

/** In words: "cat by the name of". */
const longestNaming = 5

/** "a cat by the name of Katz", "a yacht called Bykov": what is no person and bears a person's name. */
export const thingNamed = (scene: Scene): Word | undefined => bearerNamedBy(scene, isBearerOfAnyName)

/** "a journalist named X", "the journalist is called X": who or what is one of these and is given the name. */
export function bearerNamedBy(
  { text, candidate: { block, start } }: Scene,
  isBearer: (word: Word) => boolean,
): Word | undefined {
  const words = wordsBefore(text, block, start, longestNaming)
  return words
    .map((word, index) => nounOf(words[index + 1], word))
    .find((noun, index) => index > 0 && isNaming(words.slice(0, index)) && isBearer(noun))
}

/** "a movement named Columbine": what English gives the name to is what the list says of the party. */
export const partyCalled = (scene: Scene): Word | undefined =>
  hasCyrillic(scene.candidate.surface) ? undefined : bearerNamedBy(scene, word => scene.isGeneric(word))

/** "a bar named Meduza": a thing that no party of the registers owns. */
export function thingCalled(scene: Scene): Word | undefined {
  const thing = scene.sort === 'full' || hasCyrillic(scene.candidate.surface) ? undefined : thingNamed(scene)
  return thing && hasRole(thing.folded, 'thing') && !scene.isGeneric(thing) ? thing : undefined
}

/** "my mother's name is Zemfira", "his aunt Zemfira": whose given name is what a party is known by. */
export function relativeNamed({ text, before, quoted, candidate }: Scene): Word | undefined {
  const { entity, surface, start } = candidate
  if (quoted || entity.kind !== 'person' || hasCyrillic(surface) || isSeveralWords(surface)) return
  if (!entity.aliases.some(({ name }) => hasRole(wordKey(name), 'given-name'))) return
  const [nearest, second] = before
  const isNamed = nearest && second && hasRole(`${second.folded} ${nearest.folded}`, 'naming')
  if (isNamed) return before.slice(2).find(({ folded }) => hasRole(folded, 'kin') || hasRole(folded, 'thing'))
  return nearest && hasRole(nearest.folded, 'kin') && /^\s+$/u.test(text.slice(nearest.end, start))
    ? nearest
    : undefined
}

/** Things, and people of whom nothing else is told: "a man named Dolin". */
const isBearerOfAnyName = ({ folded }: Word): boolean =>
  hasRole(folded, 'thing') || hasRole(folded, 'other-trade') || hasRole(folded, 'anybody')

const namings = ['naming', 'calls', 'recognise'] as const

/** @param words The nearest first. */
function isNaming(words: readonly Word[]): boolean {
  const key = words
    .map(({ folded }) => folded)
    .reverse()
    .join(' ')
  return namings.some(role => hasRole(key, role))
}

/** "the pub Silent Crow", "her fitness app Meduza", not "the hotel Meduza wrote about": an English thing bears the name behind it. */
export function thingBefore(scene: Scene): Word | undefined {
  const {
    before: [nearest, second, third],
    candidate: { surface },
  } = scene
  if (hasCyrillic(surface) || !isTitled(surface) || !nearest || scene.isGeneric(nearest)) return
  const noun = nounOf(second, nearest)
  const article = noun === nearest ? second : third
  const isNeverTheirs = hasRole(noun.folded, 'never-theirs')
  if (!hasRole(noun.folded, 'thing') && !isNeverTheirs) return
  if (scene.sort !== 'weak' && hasRole(noun.folded, 'company')) return
  const isIntroduced = article !== undefined && !article.capital ? isArticle(article) : opensWithArticle(scene, article)
  if (nearest.capital ? !isNeverTheirs : !isNeverTheirs && !isIntroduced) return
  return isBorneAt(scene, article ?? noun) ? noun : undefined
}

const isArticle = ({ folded }: Word): boolean =>
  hasRole(folded, 'article') || hasRole(folded, 'possessive') || /['’]s$/u.test(folded)

const opensWithArticle = ({ text, candidate: { block } }: Scene, article: Word | undefined): boolean =>
  article !== undefined && isArticle(article) && opensSentence(text, block, article.start)

/**
 * Whether a name belongs to the noun before it by what follows: nothing that may be a verb, or the one verb of the sentence that
 * the noun opens. In "the hotel Meduza rented" Meduza is a subject.
 */
function isBorneAt(scene: Scene, first: Word): boolean {
  const {
    text,
    behind: [next],
    candidate: { block },
  } = scene
  if (!next || next.capital || isFunctionWord(next.folded) || isVerbToBe(next)) return true
  if (!mayBeVerb(next) || !opensSentence(text, block, first.start)) return false
  const rest = wordsAround(text, block, { start: next.end, end: next.end }, reach).filter(
    ({ start }) => start > next.end,
  )
  return !rest.some(word => mayBeVerb(word) || isVerbToBe(word))
}

const isVerbToBe = ({ folded }: Word): boolean => hasRole(folded, 'auxiliary')

const mayBeVerb = ({ folded }: Word): boolean =>
  isReporting(folded) ||
  verbs.some(role => hasRole(folded, role)) ||
  (packs.readingsOf(folded).length === 0 && /.ed$/u.test(folded))

const verbs = ['deed', 'past-form', 'calls', 'joins-list'] as const
/** How far a sentence is read on for a second verb, in UTF-16 code units. */
const reach = 60

/** "X, a hotel in Tula", "X is a racehorse", "X (yacht, 2019)": a thing that no list says the party to be. */
export function thingSaid(scene: Scene): Word | undefined {
  const { sort, candidate } = scene
  // Firms stand in the registers, and "X, a new album" is by the singer.
  const isTheirs = ({ folded }: Word): boolean =>
    (sort !== 'weak' && hasRole(folded, 'company')) || (candidate.entity.kind === 'person' && hasRole(folded, 'work'))
  const isOther = (noun: Word): boolean =>
    !scene.isGeneric(noun) && !isTheirs(noun) && (hasRole(noun.folded, 'thing') || hasRole(noun.folded, 'never-theirs'))
  for (const phrase of saidOf(scene)) {
    const head = phrase.isPast || phrase.words.some(word => scene.isGeneric(word)) ? undefined : headOf(phrase, isOther)
    if (head) return head
  }
  return
}
