/**
 * Namesakes: where a text says itself that somebody or something else bears the name.
 */
import { groupOf, itemAt } from '../../checked/index.js'
import type { Span } from '../../document/types.js'
import { hasCyrillic } from '../../language/ru/morphology/letters.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole, packs } from '../../language/words.js'
import { isNoKind } from '../nouns.js'
import { wordAt, type Word } from '../surroundings.js'
import type { Observation, TextObservation } from './observation.js'
import type { Scene } from './scene.js'
import { sentenceBehind } from './surface.js'
import { trade } from './trades.js'

/** «Ольга Орлова из «Блестящих» — это другая»: a text that tells two of one name apart. */
function namesakeTold(scene: Scene): Span | undefined {
  const { sort, before, candidate } = scene
  const { end } = candidate
  const [nearest] = before
  const other = sort === 'surname' ? otherBearer(scene) : sort === 'full' ? anotherOfFullName(scene) : undefined
  if (other) return other
  if (!hasCyrillic(candidate.surface) && sort !== 'surname') return toldInEnglish(scene)
  // «сделал это не Иванов, а его тёзка»: he himself.
  if (nearest && hasRole(nearest.folded, 'negation')) return
  const sentence = sentenceBehind(scene)
  for (const found of sentence.matchAll(/\p{L}+(?:\s\p{L}+)?/gu)) {
    const [words] = found
    const key = words.split(/\s/u).map(wordKey).join(' ')
    const first = itemAt(key.split(' '), 0)
    // «Это другая» tells of a person, «это другая история» does not.
    const next = /^\s(\p{Ll}+)/u.exec(sentence.slice(found.index + words.length))?.[1]
    const tells = next === undefined || hasRole(wordKey(next), 'calling') || hasRole(wordKey(next), 'trade')
    if (hasRole(key, 'namesake') && words.includes(' ') && !tells && hasCyrillic(words)) continue
    if (hasRole(key, 'namesake') || hasRole(first, 'namesake') || hasRole(key.split(' ')[1] ?? '', 'namesake'))
      return { start: end + found.index, end: end + found.index + words.length }
  }
  return
}

/**
 * «другой Кац», «ещё один Петров», «не тому Вишневскому», «мой дед, тоже Галкин»: what stands before a lone surname says that
 * another bears it.
 */
function otherBearer(scene: Scene): Word | undefined {
  const {
    text,
    before: [nearest, second],
  } = scene
  if (!nearest) return
  if (hasRole(`${second?.folded} ${nearest.folded}`, 'other-bearer')) return nearest
  // «заметнее других Мамин»: whoever is another stands in the case of the name.
  if (saysOther(scene, nearest)) return nearest
  const isAside = hasRole(nearest.folded, 'likewise') && /,\s$/u.test(text.slice(nearest.start - 2, nearest.start))
  return isAside ? nearest : undefined
}

/** "Another Pavel Ivanov", "a different Pavel Ivanov": the word stands right before the whole name. */
function anotherOfFullName({ before: [nearest], candidate: { surface } }: Scene): Word | undefined {
  if (!nearest || nearest.capital || hasCyrillic(surface)) return
  return hasRole(nearest.folded, 'other-of-name') || hasRole(nearest.folded, 'other-bearer') ? nearest : undefined
}

const saysOther = (scene: Scene, { folded }: Word): boolean =>
  packs
    .readingsOf(folded)
    .some(
      ({ lexeme, number, cases }) =>
        lexeme.roles.has('other-bearer') && number !== 'plural' && (!hasCyrillic(folded) || scene.agrees(cases)),
    )

/** In words: "has the same name as". */
const longestSaying = 5
/** Past a saying, of whom it says so: "to the well-known opposition politician". */
const mostToOther = 5
const nearestOther = 3

/**
 * "X (no relation to the politician)", "X, the writer's namesake", "X shares a name with the poet": said right of the bearer, and
 * of somebody who is what the person is; "X and his namesake, a plumber" names the person himself.
 */
function toldInEnglish(scene: Scene): Span | undefined {
  const { candidate } = scene
  const words = [...sentenceBehind(scene).matchAll(/\p{L}[\p{L}\p{M}-]*/gu)].map(({ index, 0: value }) =>
    wordAt(candidate.end + index, value),
  )
  for (let at = 0; at < words.length; at++) {
    const saying = sayingAt(words, at)
    if (!saying) continue
    const between = words.slice(0, at)
    const behind = words.slice(at + saying.count)
    const stop = behind.findIndex(({ folded }) => hasRole(folded, 'relative'))
    const led = behind.slice(0, mostToOther).slice(0, stop < 0 ? undefined : stop)
    const isOwn = (saying.isConfused ? led.slice(0, nearestOther) : [...led, ...between]).some(word =>
      scene.isGeneric(word),
    )
    const isAnothers = led.some(({ folded }) => ofOthers.some(role => hasRole(folded, role)))
    if (saying.isConfused ? isOwn : between.every(word => isFilling(scene, word)) && (isOwn || !isAnothers))
      return { start: itemAt(words, at).start, end: itemAt(words, at + saying.count - 1).end }
  }
  return
}

const ofOthers = ['other-trade', 'learned-trade', 'anybody', 'art-trade'] as const

/** What may stand between a name and what says that its bearer is a namesake: "of Tula", "is", "a full", "not", "the writer's". */
const isFilling = (scene: Scene, word: Word): boolean =>
  scene.isGeneric(word) ||
  word.capital ||
  word.folded.length === 1 ||
  (!hasRole(word.folded, 'perfect') && fillings.some(role => hasRole(word.folded, role)))

const fillings = ['article', 'auxiliary', 'negation', 'filler', 'owns', 'leads-from', 'in-full'] as const

function sayingAt(words: readonly Word[], at: number): { count: number; isConfused: boolean } | undefined {
  for (let count = Math.min(longestSaying, words.length - at); count > 0; count--) {
    const key = words
      .slice(at, at + count)
      .map(({ folded }) => folded)
      .join(' ')
    if (hasRole(key, 'namesake')) return { count, isConfused: false }
    if (hasRole(key, 'confuses')) return { count, isConfused: true }
  }
  return
}

/** «его тёзка, учитель Николай Соболев из Барнаула», «её однофамилица Нина Беляева» */
function introducedNamesake({ text, candidate: { block, start } }: Scene): Word | undefined {
  const floor = Math.max(block.start, start - longestIntroduction)
  const run = introduction.exec(text.slice(floor, start))
  if (!run) return
  const words = [...run[0].matchAll(/\p{L}+/gu)].map(({ index, 0: word }) => wordAt(floor + run.index + index, word))
  return words.slice(-mostOfIntroduction).find(({ folded }) => hasRole(folded, 'namesake'))
}

/** "not to be confused with the Nordic Council", «настоящий Верховный Совет Татарской АССР», once the party has been named: what stands there is the other. */
function setApartBefore({ before, candidate: { start } }: Scene, since: number): Word | undefined {
  if (since >= start) return
  const words = before.filter(({ folded }) => !hasRole(folded, 'article'))
  const at = words.findIndex(
    ({ folded }, index) =>
      (hasRole(`${words[index + 1]?.folded} ${folded}`, 'sets-apart') && index < 2) ||
      (hasRole(folded, 'sets-apart') && index === 0),
  )
  return at < 0 ? undefined : words[at]
}

/** "a tennis federation with the same abbreviation, ITF": once the party has been named, another that shares it. */
function sharesName({ text, candidate: { block, start } }: Scene, since: number): Word | undefined {
  if (since >= start) return
  const floor = Math.max(block.start, start - longestIntroduction)
  const found = shared.exec(text.slice(floor, start))
  if (!found) return
  const word = wordAt(floor + found.index, groupOf(found, 1))
  return hasRole(`${word.folded} ${wordKey(groupOf(found, 2))}`, 'sets-apart') ? word : undefined
}

/** "same letters, ", "same name (" */
const shared = /(\p{L}+)\s(\p{L}+)(?:,\s|\s\(|:\s|\s)[«“"„‘']?$/u

/**
 * «Левада, напомнили там, ещё и музыкальный термин», «Колумбайн — это ведь и название города»: the sentence says what the name
 * means besides.
 */
function meansBesides(scene: Scene): Span | undefined {
  const { text, candidate } = scene
  const { block, end } = candidate
  const rest = text.slice(end, Math.min(block.end, end + longestMeaning))
  const found = hasCyrillic(candidate.surface) ? saidToBe.exec(rest) : undefined
  if (!found) return
  let isTold = false
  for (const { index, 0: value } of groupOf(found, 1).matchAll(/\p{L}[\p{L}-]*/gu)) {
    const word = wordAt(end + found[0].length - groupOf(found, 1).length + index, value)
    const leads = leadsToMeaning.some(role => hasRole(word.folded, role))
    const isSmall = leads || hasRole(word.folded, 'function')
    if (scene.isGeneric(word) || (isSmall ? endsIt.some(role => hasRole(word.folded, role)) : isNoKind(word.folded)))
      return
    if (isTold && meanings.some(role => hasRole(word.folded, role)))
      return hasRole(word.folded, 'thing') && !isBesides(groupOf(found, 1)) ? undefined : word
    isTold ||= leads
  }
  return
}

/** «ещё и», «также»: a thing beside what the name means else. */
const isBesides = (words: string): boolean =>
  (words.match(/\p{L}+/gu) ?? []).some(word => hasRole(wordKey(word), 'likewise') || hasRole(wordKey(word), 'joins'))

const leadsToMeaning = ['means', 'likewise', 'filler'] as const
const endsIt = ['governs', 'negation', 'relative'] as const
const meanings = ['of-words', 'stands-for', 'thing'] as const

/** In UTF-16 code units. */
const longestMeaning = 120
/** Behind a name, or behind who says it between commas: the words of a predicate, up to the next mark. */
const saidToBe = /^[»”"]?(?:,\s[^,.;:!?\n«]{2,60},)?(?:\s[—–-])?(?=\s)([\s\p{L}-]{8,70})/u

const longestIntroduction = 80
/** The namesake, three words of who that is, a given name before a surname. */
const mostOfIntroduction = 5
const introduction = /\p{L}+,?(?:\s[\p{Ll}-]+){0,4}(?:\s\p{Lu}\p{Ll}+)?\s[«“"„]?$/u

/** «X просит не путать», «X (не путать с движением)»: which of the two is meant the sentence seldom says. */
function toldApart(scene: Scene): Span | undefined {
  const { end } = scene.candidate
  const words = [...sentenceBehind(scene).matchAll(/\p{L}+/gu)]
  for (const [index, first] of words.entries()) {
    const [second] = words[index + 1] ?? []
    if (second === undefined || !hasRole(`${wordKey(first[0])} ${wordKey(second)}`, 'tells-apart')) continue
    return { start: end + first.index, end: end + itemAt(words, index + 1).index + second.length }
  }
  return
}

/** «Юдин-старший», "Yudin Sr": a lone surname that two of a family share. */
function ofTwoGenerations({ text, candidate: { end, surface, shared } }: Scene): Span | undefined {
  // Of two Gudkovs, father and son, both are parties.
  if (shared) return
  const found = (hasCyrillic(surface) ? behindHyphen : behindSpace).exec(text.slice(end, end + 12))
  if (!found) return
  const [whole, first = '', second] = found
  const isTitle = second !== undefined && hasRole(wordKey(first), 'article')
  return hasRole(wordKey(isTitle ? second : first), 'generation')
    ? { start: end, end: end + (isTitle ? whole.length : whole.indexOf(first) + first.length) }
    : undefined
}

const behindHyphen = /^[-‐‑](\p{Ll}{6,10})(?!\p{L})/u
/** "Jr", "the elder" */
const behindSpace = /^,?\s(\p{L}{2,6})(?!\p{L})(?:\s(\p{L}{2,6})(?!\p{L}))?/u

/** «Симонов из Улан-Удэ»: told by where he is from, a lone surname is another's. */
function fromPlace({ text, before, candidate: { end } }: Scene): Span | undefined {
  const found = origin.exec(text.slice(end, end + 60))
  if (
    !found ||
    !hasRole(wordKey(groupOf(found, 1)), 'leads-from') ||
    before.some(({ folded }) => hasRole(folded, 'trade'))
  )
    return
  return { start: end + 1, end: end + found[0].length }
}

const origin = /^\s(\p{Ll}{2,4})\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\p{N}])/u

export const ofNamesakes: readonly Observation[] = [
  { id: 'from-place', of: ['surname'], see: fromPlace },
  { id: 'of-two-generations', of: ['surname', 'full'], see: ofTwoGenerations },
  { id: 'namesake-told', of: ['full', 'initials', 'surname'], see: namesakeTold },
  { id: 'ordinary-sense', of: ['weak', 'strong'], see: meansBesides },
  {
    id: 'told-apart',
    of: ['weak', 'full', 'initials', 'surname'],
    see: scene => (scene.isStated ? undefined : toldApart(scene)),
  },
]

/** "His namesake Pavel Ivanov, a miner": nothing before the name says that he is what the person is. */
const isNamesakeAhead = (scene: Scene): boolean =>
  scene.sort === 'full' &&
  !hasCyrillic(scene.candidate.surface) &&
  scene.before.some(({ folded }) => hasRole(folded, 'namesake')) &&
  trade(scene) === undefined

export const ofNamesakesInText: readonly TextObservation[] = [
  {
    // Who is but a namesake of somebody of another given name may be the party.
    id: 'namesake-told',
    of: ['full', 'initials', 'surname', 'weak', 'strong'],
    see: (scene, { named, since }) => {
      if (scene.sort !== 'weak' && scene.sort !== 'strong')
        return named || isNamesakeAhead(scene) ? introducedNamesake(scene) : undefined
      return scene.quoted && since < scene.candidate.start ? introducedNamesake(scene) : undefined
    },
  },
  {
    id: 'set-apart',
    of: ['weak', 'short', 'full', 'surname'],
    see: (scene, { since }) => setApartBefore(scene, since) ?? sharesName(scene, since),
  },
]
