/**
 * Names that are no words of the language in which the text is written: a capital says of them what it says of a name.
 */
import { itemAt, lastOf } from '../../checked/index.js'
import { documentLanguage, languageOf, wordsWithoutNames } from '../../document/language.js'
import { hasCyrillic, isAllCapitals } from '../../language/ru/morphology/letters.js'
import { inLatin } from '../../language/ru/morphology/transliteration.js'
import { wordKey } from '../../language/word-key.js'
import type { Alias, Entity } from '../../registry/types.js'
import { hasRole } from '../../language/words.js'
import { withoutAddresses } from '../address.js'
import { isPlaceToo } from './context.js'
import type { Scene } from './scene.js'
import { isSeveralWords } from './surface.js'

/** How much of the text around a name tells in which script it is written, in UTF-16 code units. */
const reach = 80

const sentenceEnd = /[.!?…]\s|\n/u

const known = new WeakMap<Alias, boolean>()

/** "Proekt", which spells «Проект» in Latin letters. */
function isTransliterated(alias: Alias, entity: Entity): boolean {
  const made = known.get(alias)
  if (made !== undefined) return made
  const key = wordKey(alias.name)
  const isWord = hasRole(key, 'name-word') || isPlaceToo(entity)
  const originals = entity.aliases.filter(({ name }) => hasCyrillic(name))
  const is = !isWord && originals.some(({ name }) => inLatin(name).some(spelling => wordKey(spelling) === key))
  known.set(alias, is)
  return is
}

/**
 * Whether the words around a name are Russian. Names tell nothing, addresses neither; where the sentence has nothing else, the
 * document tells.
 */
function isAmongRussian(scene: Scene): boolean {
  const told = amongRussian.get(scene) ?? readsRussian(scene)
  amongRussian.set(scene, told)
  return told
}

/** Several pieces of evidence ask it of one name. */
const amongRussian = new WeakMap<Scene, boolean>()

function readsRussian({ document, text, candidate: { block, start, end } }: Scene): boolean {
  const before = lastOf(text.slice(Math.max(block.start, start - reach), start).split(sentenceEnd))
  const behind = itemAt(text.slice(end, Math.min(block.end, end + reach)).split(sentenceEnd), 0)
  const words = wordsWithoutNames(withoutAddresses(`${before} ${behind}`))
  return words === ''
    ? documentLanguage(document) === 'ru'
    : languageOf(words, { start: 0, end: words.length }) === 'ru'
}

/** «клуб WWF»: Latin letters set the name off from the words of the text as quotation marks do. */
export const isLatinAmongRussian = (scene: Scene): boolean =>
  !hasCyrillic(scene.candidate.surface) && isAmongRussian(scene)

/**
 * Whether a name stands among words of another script, or is a word of Russian in Latin letters. A Latin word among Russian
 * ones is a name, but of whom it does not say (Face ID, Set в JavaScript); several words do.
 */
export function isForeignWord(scene: Scene): boolean {
  const { surface, reading, entity } = scene.candidate
  if (hasCyrillic(surface)) return !isAmongRussian(scene)
  if (isAmongRussian(scene)) {
    // An acronym in capitals is written so in Russian, too, whoever bears it.
    if (isAllCapitals(surface)) return false
    if (isSeveralWords(surface) || hasNumber.test(surface)) return true
  }
  return isTransliterated(reading.alias, entity)
}

/** "Article 19" */
const hasNumber = /^\p{L}{2,}\s\p{N}+$/u

const latinBefore = /\p{Script=Latin}[\p{L}\p{N}.-]{0,40}\s$/u
const latinBehind = /^\s\p{Script=Latin}/u

/** «Hugging Face», «программа Windows Insider»: among Russian words Latin ones beside each other are one name. */
export function isPartOfLatinName(scene: Scene): boolean {
  const {
    text,
    candidate: { block, start, end, surface },
  } = scene
  if (hasCyrillic(surface)) return false
  const isBeside =
    latinBefore.test(text.slice(Math.max(block.start, start - 50), start)) ||
    latinBehind.test(text.slice(end, Math.min(block.end, end + 2)))
  return isBeside && isAmongRussian(scene)
}
