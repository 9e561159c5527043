/**
 * Names which are themselves nouns of what bears them: «Проект», «Агентство».
 */
import {
  looksLikeAttribute,
  looksLikeGenitive,
  looksLikeRelationalAdjective,
} from '../../language/ru/morphology/shapes.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole, packs } from '../../language/words.js'
import { isNoKind } from '../nouns.js'
import type { Word } from '../surroundings.js'
import type { Scene } from './scene.js'
import { isSeveralWords } from './surface.js'

/** «Агентство», «Проект»: the name is itself a noun of organisations, newsrooms, things or people. */
export function isNounItself({ candidate: { surface } }: Scene): boolean {
  return packs.readingsOf(wordKey(surface)).some(({ lexeme: { roles } }) => nouns.some(role => roles.has(role)))
}

const nouns = ['organisation', 'heads-organisation', 'heads-media', 'newsroom', 'polity', 'anybody'] as const

/** «Проект изменений», «Агентство «Москва»»: a noun that has another beside it is that noun, not the name. */
export function isNounOfPhrase(scene: Scene): boolean {
  const { text, quoted, directlyBehind, candidate } = scene
  const { surface, end, block, reading } = candidate
  if (quoted || reading.alias.language !== 'ru' || isSeveralWords(surface) || !isNounItself(scene)) return false
  if (/^\s[«"„“\p{Script=Latin}]/u.test(text.slice(end, Math.min(block.end, end + 2)))) return true
  if (!directlyBehind || directlyBehind.capital) return false
  return mayOwn(directlyBehind) || isOfMany(directlyBehind) || tellsTask(scene)
}

/** «Агентство стратегических инициатив», «Агентства городских новостей» */
const isOfMany = ({ folded }: Word): boolean =>
  looksLikeRelationalAdjective(folded) && !looksLikeAttribute(folded) && packs.readingsOf(folded).length === 0

/** «Агентства по развитию туризма»; not «Агентства по понедельникам», «Агентства по Telegram» */
function tellsTask({ text, behind: [preposition, task] }: Scene): boolean {
  if (!preposition || !task || task.capital || !hasRole(preposition.folded, 'of-task')) return false
  const isBeside = /^\s+$/u.test(text.slice(preposition.end, task.start))
  return isBeside && !hasRole(task.folded, 'period') && !isNoKind(task.folded)
}

/** A genitive, as far as the dictionaries or its ending tell. */
export function mayOwn({ folded }: Word): boolean {
  const readings = packs.readingsOf(folded)
  return readings.length > 0
    ? readings.every(({ cases }) => cases.includes('genitive') && !cases.includes('nominative'))
    : looksLikeGenitive(folded)
}
