/**
 * What a text says to bear a name, by a word that gives names: «станция, названная «Лилит»», "a cat by the name of Katz".
 */
import { hasCyrillic } from '../../language/ru/morphology/letters.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole } from '../../language/words.js'
import { isFunctionWord } from '../nouns.js'
import { wordsBefore, type Word } from '../surroundings.js'
import type { Scene } from './scene.js'
import { isSeveralWords } from './surface.js'

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
export function thingNamed({ text, candidate: { block, start } }: Scene): Word | undefined {
  const words = wordsBefore(text, block, start, longestNaming)
  return words.find((word, index) => index > 0 && isBearerOfAnyName(word) && isNaming(words.slice(0, index)))
}

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
