/**
 * What the bearer of a name does, by the words around it: the person's own trade or another one.
 */
import type { Span } from '../../document/types.js'
import { hasCyrillic } from '../../language/ru/morphology/letters.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole, packs } from '../../language/words.js'
import { isCommonSurname } from '../../lexicon/bearers.js'
import { isFunctionWord } from '../nouns.js'
import { isStatedBehind } from '../status.js'
import { wordAt, wordsBefore, wordsBehind, type Word } from '../surroundings.js'
import { creditBefore } from './deeds.js'
import { bearerNamedBy } from './named-things.js'
import { appositionBehind } from './phrases.js'
import { headOf, saidOf } from './said-of.js'
import type { Scene } from './scene.js'
import { sentenceBehind } from './surface.js'

/** Whether a noun may stand in the case of the name, and so be said of its bearer. */
const agrees = (scene: Scene, { folded }: Word): boolean => {
  const readings = packs.readingsOf(folded)
  // «премьера в ноябре»: the premiere, which may stand there, is no rank.
  const ofPeople = readings.filter(({ lexeme: { roles } }) => roles.has('trade') || roles.has('other-trade'))
  const told = ofPeople.length > 0 ? ofPeople : readings
  return told.length === 0 || told.some(({ cases, number }) => number !== 'plural' && scene.agrees(cases))
}

/** What a list says that the person does stands right before the name. */
export const ownTrade = (scene: Scene): Word | undefined => scene.before.slice(0, 1).find(word => scene.isGeneric(word))

/**
 * Of a lone surname: its own trade right before it, where nobody else is likely to have both: «режиссёр Вырыпаев», and not
 * «журналист Иванов».
 */
export function ownTradeOfSurname(scene: Scene): Word | undefined {
  const { candidate } = scene
  const { person, gender } = candidate.entity
  if (!person || candidate.shared || isCommonSurname(person.surname, gender === 'f' ? 'f' : 'm')) return
  const word = ownTrade(scene)
  return word && hasRole(word.folded, 'trade') ? word : undefined
}

/** The trade stands before the name, with a word between them at most: журналист «Медиазоны» Сергей Смирнов. */
export function trade(scene: Scene): Span | undefined {
  const { before, candidate } = scene
  const [nearest, second] = before
  if (ownTrade(scene)) return
  // Where a list says what a person does, that alone counts.
  const listed = candidate.entity.generics.length > 0
  const isTrade = (word: Word): boolean => (listed ? scene.isGeneric(word) : hasRole(word.folded, 'trade'))
  if (nearest && isTrade(nearest)) return nearest
  const said = saidToBe(scene, isTrade)
  if (said) return said
  // «корреспондент Русской службы Би-би-си Андрей Захаров», «автор канала «Икс» Сергей Смирнов»
  if (listed)
    return (
      [...nounsBefore(scene), ...ownersBefore(scene)].find(isTrade) ??
      appositionBehind(scene, word => isTrade(word) && isCalling(word))
    )
  return nearest && second && !scene.isNoNoun(nearest) && isTrade(second) ? second : appositionBehind(scene, isTrade)
}

/** «Сергей Марков, директор»: an office alone tells of nobody. */
const isCalling = ({ folded }: Word): boolean => hasRole(folded, 'trade') || !hasRole(folded, 'staff')

/**
 * Nouns before the name which may be said of its bearer, the nearest first: up to a verb or a preposition. In English that is
 * the nearest alone: "The plumber thanked Katz".
 */
function nounsBefore(scene: Scene): readonly Word[] {
  const stop = scene.before.findIndex(word => scene.isNoNoun(word) || isFunctionWord(word.folded))
  const nouns = scene.before.slice(0, stop < 0 ? undefined : stop)
  return hasCyrillic(scene.candidate.surface) ? nouns : nouns.slice(0, 1)
}

/** "X is a journalist", "a journalist named X": what the sentence says that the bearer does. */
function saidToBe(scene: Scene, isTrade: (word: Word) => boolean): Word | undefined {
  for (const phrase of saidOf(scene)) {
    const head = phrase.isPast ? undefined : phrase.words.at(-1)
    if (head && isTrade(head)) return head
  }
  return bearerNamedBy(scene, isTrade)
}

/** «владелица пекарни «Тесто» Ольга Романова»: nouns before what they own, which stands in quotation marks. */
function ownersBefore({ text, candidate: { block, start } }: Scene): readonly Word[] {
  const owned = quotedBefore.exec(text.slice(Math.max(block.start, start - longestOwned), start))
  return owned ? wordsBefore(text, block, start - owned[0].length, 3) : []
}

const longestOwned = 80
const quotedBefore = /[«"“„][^«»"“”„\n]{1,70}[»"”]\s{1,3}$/u

/**
 * Another trade, rank or office than the person's: вратарь, адмирал, певица. Of whom a status is told right there it says
 * nothing: «по словам боксёра Ильи Иванова, признанного иноагентом».
 */
export function otherTrade(scene: Scene): Span | undefined {
  const found = anotherTrade(scene)
  return found && isStatedBehind(scene.document, scene.candidate, scene.candidate.end) ? undefined : found
}

function anotherTrade(scene: Scene): Span | undefined {
  const nouns = [...nounsBefore(scene), ...ownersBefore(scene)]
  const own = nouns.findIndex(word => scene.isGeneric(word))
  if (own >= 0) return narrowerTrade(scene, nouns[own + 1])
  if (hasJoinedTrade(scene, nouns)) return
  const isOther = (word: Word): boolean => isOtherTrade(scene, word) && agrees(scene, word) && !wasOnce(scene, word)
  return (
    nouns.find(isOther) ??
    appositionBehind(scene, word => isOther(word) && !opensClause(scene, word)) ??
    englishApposition(scene, isOther) ??
    saidToDoOther(scene) ??
    deniedTrade(scene) ??
    creditOfAnother(scene)
  )
}

/**
 * "X, 39, a plumber from Perm", "X is a coach", "a miner named X": another trade, and not beside the person's own. What somebody
 * was once tells of nobody whose name nobody else bears.
 */
function saidToDoOther(scene: Scene): Word | undefined {
  const isOther = (word: Word): boolean => isOtherTrade(scene, word)
  for (const phrase of saidOf(scene)) {
    const { words, next, isPast } = phrase
    const isOver = (isPast && !scene.leavesDoubt) || words.some(({ folded }) => hasRole(folded, 'was'))
    const isOwn = [...words, ...next].some(word => scene.isGeneric(word))
    const head = isOver || isOwn ? undefined : headOf(phrase, word => isOther(word))
    if (head) return head
  }
  return hasCyrillic(scene.candidate.surface) ? undefined : bearerNamedBy(scene, isOther)
}

/**
 * «поэт и спортивный комментатор Сергей Лейбград»: who has a second trade beside his own is no other. Where no list says what
 * the person does, any that parties have may be his own.
 */
function hasJoinedTrade(scene: Scene, nouns: readonly Word[]): boolean {
  const { before, candidate } = scene
  const [joint, first] = before.slice(nouns.length)
  if (nouns.length === 0 || !joint || !first || !hasRole(joint.folded, 'joins')) return false
  return candidate.entity.generics.length > 0 ? scene.isGeneric(first) : hasRole(first.folded, 'trade')
}

/** «Фото: Иван Петров»: whoever makes pictures, of a name that many bear. */
const creditOfAnother = (scene: Scene): Span | undefined => (scene.leavesDoubt ? creditBefore(scene) : undefined)

/** «не биолог, а грумер», "(not the lawyer)": the sentence says that its bearer has not the person's trade. */
function deniedTrade(scene: Scene): Span | undefined {
  const { candidate } = scene
  for (const found of sentenceBehind(scene).matchAll(denial)) {
    const [all, negation = '', first = '', second] = found
    if (!hasRole(wordKey(negation), 'negation')) continue
    const noun = second !== undefined && hasRole(wordKey(first), 'article') ? second : first
    const end = candidate.end + found.index + all.lastIndexOf(noun) + noun.length
    if (scene.isGeneric(wordAt(end - noun.length, noun))) return { start: end - noun.length, end }
  }
  return
}

/** Behind a comma, bracket or dash, or behind «а» there. */
const denial = /(?:[,(]|\s[—–-])\s?(?:\p{Ll}{1,3}\s)??(\p{Ll}{2,3})\s(\p{L}+)(?:\s(\p{L}+))?/gu

/** «православный журналист»: an adjective before his trade makes another one of it, unless a list says that it is his. */
const narrowerTrade = (scene: Scene, word: Word | undefined): Word | undefined =>
  word && hasRole(word.folded, 'other-trade') && !hasRole(word.folded, 'calling') && !scene.isGeneric(word)
    ? word
    : undefined

/** «бывший министр», "once deputy governor": what somebody was says nothing of what he is. */
const wasOnce = ({ text, candidate: { block } }: Scene, { start }: Word): boolean =>
  wordsBefore(text, block, start, 2).some(({ folded }) => hasRole(folded, 'past') || hasRole(folded, 'was'))

/** "According to Galkin, the goalkeeper left": with a definite article and a verb behind it the noun is subject of a clause. */
function opensClause({ text, candidate: { block, end } }: Scene, { start, end: close }: Word): boolean {
  const [article] = wordsBefore(text, block, start, 1)
  const [next] = wordsBehind(text, block, close, 1)
  if (!article || article.start < end || !hasRole(article.folded, 'article') || hasRole(article.folded, 'indefinite'))
    return false
  return next !== undefined && !next.capital && !isFunctionWord(next.folded)
}

/** "Galkin the goalkeeper". */
function englishApposition({ behind }: Scene, isIt: (word: Word) => boolean): Word | undefined {
  const [article, noun] = behind
  return article && noun && hasRole(article.folded, 'article') && isIt(noun) ? noun : undefined
}

function isOtherTrade(scene: Scene, word: Word): boolean {
  const { folded } = word
  if (scene.isGeneric(word)) return false
  if (hasRole(folded, 'other-trade')) return true
  const { generics } = scene.candidate.entity
  if (generics.length > 0 && scene.leavesDoubt && hasRole(folded, 'learned-trade')) return true
  if (generics.length === 0 || !hasRole(folded, 'art-trade')) return false
  return !generics.some(noun => hasRole(wordKey(noun), 'art-trade'))
}
