/**
 * Nouns beside a name, which say what it names.
 */
import type { Span } from '../../document/types.js'
import { hasCyrillic } from '../../language/ru/morphology/letters.js'
import { looksLikeRelationalAdjective } from '../../language/ru/morphology/shapes.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole, packs } from '../../language/words.js'
import { isFunctionWord, isNoKind, isReporting } from '../nouns.js'
import { opensSentence, wordsAround, wordsBefore, type Word } from '../surroundings.js'
import { isLatinAmongRussian } from './foreign.js'
import {
  bearerNamed,
  otherBearer,
  partyCalled,
  relativeNamed,
  thingBefore,
  thingCalled,
  thingNamed,
  thingSaid,
} from './named-things.js'
import type { Observation } from './observation.js'
import { when } from './observation.js'
import { appositionBehind, listHead, toldNext } from './phrases.js'
import type { Scene } from './scene.js'
import { isAcronym, isSeveralWords, isTitled } from './surface.js'

/** English nouns stand unquoted before a name or behind it: "the Golos movement". */
export function kindNoun({ before, behind, candidate: { reading, surface } }: Scene): Word | undefined {
  if (reading.alias.language !== 'en' || !isTitled(surface)) return
  return [before[0], behind[0]].find(word => word !== undefined && hasRole(word.folded, 'kind'))
}

/** Which lead in English from people to what they belong to: "a lawyer from First Department". */
function staffOf(scene: Scene): Word | undefined {
  const { before, candidate } = scene
  const [nearest, second] = before
  if (candidate.reading.alias.language !== 'en' || !isTitled(candidate.surface) || !nearest || !second) return
  const leads = hasRole(nearest.folded, 'governs') || hasRole(nearest.folded, 'owns')
  return leads && (isStaff(scene, second) || scene.isGeneric(second)) ? second : undefined
}

/** Behind the name, as before it, English nouns of any kind tell, Russian ones those which a list gives. */
export function apposition(scene: Scene): Word | undefined {
  const { reading, surface } = scene.candidate
  const tellsAny = reading.alias.language === 'en' && isTitled(surface)
  return (
    appositionBehind(scene, word => scene.isGenericInCase(word) || (tellsAny && hasRole(word.folded, 'kind'))) ??
    toldNext(scene, word => scene.isGeneric(word))
  )
}

export const isStaff = ({ candidate: { entity } }: Scene, { folded }: Word): boolean =>
  hasRole(folded, 'member') || (entity.kind === 'media' && hasRole(folded, 'newsroom'))

/**
 * БМП «Азовец»: a thing before a quoted name that is not in the genitive, as an owner's would be. Of several words, which
 * may stay as they are, the form does not tell.
 */
const isTitleOf = (scene: Scene, { folded }: Word): boolean =>
  hasRole(folded, 'thing') && !scene.isGenitive && !isSeveralWords(scene.candidate.surface)

/** "the Vesna hotel", "the Greenpeace tyres": behind an English name stands what bears it and is no party's. */
function othersBehind(scene: Scene): Word | undefined {
  const {
    behind: [next],
    candidate: { reading, surface },
  } = scene
  if (reading.alias.language !== 'en' || !isTitled(surface) || !next || scene.isGeneric(next)) return
  return hasRole(next.folded, 'never-theirs') ? next : undefined
}

/** «Клуб «Талиб»»: a word for the party's people is the sign of another house. */
const isSign = ({ candidate: { reading } }: Scene, { folded }: Word): boolean =>
  reading.alias.type === 'derived' && hasRole(folded, 'particular-kind')

/** Yuri Levada: a given name before it makes a surname of what is an organisation's name. */
function givenName({ text, before: [nearest], candidate: { block, start } }: Scene): Word | undefined {
  if (!nearest?.capital || !hasRole(nearest.folded, 'given-name')) return
  const isBeside = /^\s+$/u.test(text.slice(nearest.end, start)) && !opensSentence(text, block, start)
  return isBeside ? nearest : undefined
}

/** Снайпер «Сова»: somebody's call sign, which stands in the nominative as he does. */
function callSign(scene: Scene): Word | undefined {
  const { quoted, before, candidate } = scene
  const [nearest] = before
  if (!quoted || !nearest || !hasRole(nearest.folded, 'calling') || isSeveralWords(candidate.surface)) return
  return isStaff(scene, nearest) || scene.isGenitive || !scene.agrees(['nominative']) ? undefined : nearest
}

/**
 * A noun which says that something else of the name is meant. «роман для «Медузы»»: a thing that a preposition parts
 * from the name does not bear it.
 */
function otherThing(scene: Scene): Span | undefined {
  const { before, behind, quoted, generic, sort, candidate } = scene
  if (sort === 'surname') return titleOf(scene) ?? thingNamed(scene) ?? placeOf(scene) ?? asKind(scene)
  if (generic) return
  const homonymBehind =
    otherBearer(scene) ??
    thingCalled(scene) ??
    thingSaid(scene) ??
    placeOf(scene) ??
    relativeNamed(scene) ??
    behind.slice(0, 1).find(word => scene.isHomonym(word)) ??
    othersBehind(scene)
  if (sort === 'strong') {
    const [nearest] = before
    const thing = quoted ? undefined : thingBefore(scene)
    if (thing) return thing
    if (quoted && nearest && (hasRole(nearest.folded, 'work') || isTitleOf(scene, nearest) || isSign(scene, nearest)))
      return nearest
    // What stands before a name of several words does not change it; what follows may go on with it: «Правый сектор трибун».
    const near = isSeveralWords(candidate.reading.alias.name) ? [] : before.slice(0, 2)
    const parted = near.findIndex(word => hasRole(word.folded, 'governs'))
    const other = near.slice(0, parted < 0 ? undefined : parted).find(word => scene.isHomonym(word)) ?? homonymBehind
    return other ?? placeBehind(scene)
  }
  if (sort === 'full')
    return (
      before.slice(0, 2).find(word => scene.isHomonym(word)) ??
      homonymBehind ??
      (hasCyrillic(candidate.surface) ? undefined : quoted ? titleOf(scene) : thingBefore(scene))
    )
  const owned = ownedByHomonym(scene)
  if (owned) return owned
  const near = before.slice(0, quoted ? 3 : 2)
  const preposition = near.findIndex(word => hasRole(word.folded, 'governs'))
  const found = near.find((word, index) =>
    hasRole(word.folded, 'thing')
      ? (preposition < 0 || index < preposition) &&
        // «О фестивале написала «Медуза»»: what stands before a verb bears no name behind it.
        !near.slice(0, index).some(({ folded }) => isNoKind(folded) && !isFunctionWord(folded)) &&
        (quoted ? scene.agrees(['nominative']) : !isAcronym(candidate.surface))
      : scene.isHomonym(word) || hasRole(word.folded, 'sport'),
  )
  const sportBehind = behind.slice(0, 1).find(({ folded }) => hasRole(folded, 'sport'))
  const isIt = (word: Word): boolean => scene.isHomonymInCase(word) || isThingInCase(scene, word)
  const bearer = quoted || candidate.entity.kind === 'person' ? undefined : givenName(scene)
  return (
    found ??
    (quoted ? undefined : thingBefore(scene)) ??
    titleBehindDash(scene) ??
    asAnyOne(scene) ??
    callSign(scene) ??
    homonymBehind ??
    sportBehind ??
    bearer ??
    appositionBehind(scene, isIt)
  )
}

/**
 * Goncharov's novel "Oblomov", ресторан «Кац»: in quotation marks behind a work or a thing a surname is its title. "The surname
 * Katz" is a word; «слова Каца» are his.
 */
function titleOf({ quoted, before: [nearest], candidate: { surface } }: Scene): Word | undefined {
  if (!nearest) return
  if (quoted) return hasRole(nearest.folded, 'work') || hasRole(nearest.folded, 'thing') ? nearest : undefined
  return !hasCyrillic(surface) && hasRole(nearest.folded, 'of-words') ? nearest : undefined
}

/** «лучший его роман — «Дар»»: a work in the nominative, and behind a dash its title. */
function titleBehindDash({ text, quoted, candidate: { block, start } }: Scene): Word | undefined {
  const dash = quoted ? /\s[—–-]\s.$/u.exec(text.slice(Math.max(block.start, start - 4), start)) : null
  if (!dash) return
  const [nearest] = wordsBefore(text, block, start - dash[0].length, 1)
  return nearest &&
    packs
      .readingsOf(nearest.folded)
      .some(({ lexeme, cases }) => lexeme.roles.has('work') && cases.includes('nominative'))
    ? nearest
    : undefined
}

/** "the village of Stanford", «деревня Улицкая»: a place bears the name behind it. */
function placeOf(scene: Scene): Span | undefined {
  const {
    sort,
    before: [nearest, place],
    candidate: { surface },
  } = scene
  if (!nearest) return stateBehind(scene)
  if (hasCyrillic(surface)) return sort === 'surname' && isPlaceInCase(scene, nearest) ? nearest : undefined
  const isOfPlace = place && hasRole(nearest.folded, 'owns') && hasRole(place.folded, 'toponym')
  return isOfPlace ? place : stateBehind(scene)
}

/** "the wrestlers of the old WWF": what the name belongs to is what else bears it. */
function ownedByHomonym(scene: Scene): Word | undefined {
  const owning = scene.before.findIndex(({ folded }) => hasRole(folded, 'owns'))
  const owner = scene.before[owning + 1]
  const between = scene.before.slice(0, Math.max(owning, 0))
  const isOfName = between.every(word => !word.capital && !hasRole(word.folded, 'governs'))
  return owning >= 0 && isOfName && owner && scene.isHomonym(owner) ? owner : undefined
}

/** "Stanford, Kentucky": a town with the state that it lies in. */
function stateBehind({ text, sort, quoted, candidate: { surface, end } }: Scene): Span | undefined {
  if (quoted || sort === 'full' || isSeveralWords(surface)) return
  const found = stateOfTown.exec(text.slice(end, end + longestState))
  const [, first = '', second = ''] = found ?? []
  const start = end + 2
  if (hasRole(wordKey(first), 'state-of-town')) return { start, end: start + first.length }
  if (!hasRole(`${wordKey(first)} ${wordKey(second)}`, 'state-of-town')) return
  return { start, end: start + first.length + 1 + second.length }
}

/** In UTF-16 code units: ", North Carolina". */
const longestState = 24
const stateOfTown = /^,\s(\p{Lu}\p{L}+)(?:\s(\p{Lu}\p{L}+))?/u

/** Not «у реки Улицкая остановилась», and not «деревни Быкова», which are his. */
const isPlaceInCase = (scene: Scene, { folded }: Word): boolean =>
  packs
    .readingsOf(folded)
    .some(
      ({ lexeme, number, cases }) =>
        lexeme.roles.has('toponym') && number === 'singular' && !cases.includes('genitive') && scene.agrees(cases),
    )

/** "the Oblomov of Goncharov's novel", "an Oblomov": an article before an English surname makes a kind of it. */
function asKind({ text, before: [nearest], behind, directlyBehind, candidate }: Scene): Word | undefined {
  const { surface, start, end } = candidate
  if (hasCyrillic(surface) || !nearest || !hasRole(nearest.folded, 'article')) return
  if (!/^\s+$/u.test(text.slice(nearest.end, start))) return
  // "a Gelman exhibition" is his.
  const isAlone = directlyBehind === undefined && (behind.length === 0 || !/^[-‐‑'’]/u.test(text.slice(end, end + 1)))
  // "the Oblomov of the novel", "the Oblomov in me"
  const isOwned =
    directlyBehind !== undefined &&
    (hasRole(directlyBehind.folded, 'owns') || hasRole(directlyBehind.folded, 'governs'))
  return isAlone || isOwned ? nearest : undefined
}

/** "Stanford, a small town in Kentucky" */
function placeBehind(scene: Scene): Word | undefined {
  const { quoted, candidate } = scene
  if (quoted || candidate.entity.kind === 'person' || hasCyrillic(candidate.surface)) return
  return appositionBehind(scene, ({ folded }) => hasRole(folded, 'toponym'))
}

/** "a proekt", as "a draft": an indefinite article makes an ordinary noun of a word that no other noun follows. */
function asAnyOne({ text, before: [nearest], directlyBehind, quoted, candidate }: Scene): Word | undefined {
  const { surface, start } = candidate
  if (quoted || hasCyrillic(surface) || isSeveralWords(surface) || isAcronym(surface)) return
  if (!nearest || !hasRole(nearest.folded, 'indefinite') || !/^\s+$/u.test(text.slice(nearest.end, start))) return
  const isVerb = directlyBehind && hasRole(directlyBehind.folded, 'auxiliary')
  const isFollowed = directlyBehind && !isVerb && (directlyBehind.capital || !isNoKind(directlyBehind.folded))
  return isFollowed ? undefined : nearest
}

/** A thing in the singular and in the case of the name, by the dictionaries. */
const isThingInCase = (scene: Scene, { folded }: Word): boolean =>
  packs
    .readingsOf(folded)
    .some(({ lexeme, number, cases }) => lexeme.roles.has('thing') && number !== 'plural' && scene.agrees(cases))

const isProper = ({ text, candidate: { block } }: Scene, { capital, start }: Word): boolean =>
  capital && !opensSentence(text, block, start)

/** «Торговец из «Свободы»»: who is of no trade that a party has comes from elsewhere. */
function outsiderBefore(scene: Scene): Word | undefined {
  const [nearest, second] = scene.before
  if (!nearest || !second || !hasRole(nearest.folded, 'leads-from') || !hasRole(second.folded, 'other-trade')) return
  return isStaff(scene, second) || scene.isGeneric(second) ? undefined : second
}

/**
 * A word before a name in quotation marks that may be a noun which owns it: сыр «Медуза». Of what else bears names that is
 * so in any case: «кафе «Медузы»».
 */
export function unknownNoun(scene: Scene): Span | undefined {
  const { quoted, generic, before, candidate } = scene
  const [nearest] = before
  if (!quoted || generic || !nearest || isProper(scene, nearest) || candidate.entity.generics.length === 0) return
  const outsider = outsiderBefore(scene)
  if (outsider) return outsider
  const isThing = hasRole(nearest.folded, 'thing')
  if (!isThing && candidate.surface.toLowerCase() !== candidate.reading.alias.name.toLowerCase()) return
  const governs =
    scene.isNoNoun(nearest) ||
    // «надпись — действительно «Нийсо»»
    packs.looksLikeAdverb(nearest.folded) ||
    looksLikeRelationalAdjective(nearest.folded) ||
    describesName(scene, nearest) ||
    hasRole(nearest.folded, 'member') ||
    hasRole(nearest.folded, 'newsroom') ||
    // «организация», «объединение»: any party goes by these; of several of one name it tells nothing.
    (!candidate.shared && hasRole(nearest.folded, 'apposes')) ||
    hasRole(nearest.folded, 'of-words') ||
    hasRole(nearest.folded, 'period') ||
    isReporting(nearest.folded)
  return when(!governs, nearest)
}

/** «религиозная «Миссия Евразия»»: an adjective right before the quotation mark owns no name, it describes what bears it. */
const describesName = ({ text, candidate: { start } }: Scene, { folded, end }: Word): boolean =>
  packs.looksLikeAttribute(folded) &&
  packs.readingsOf(folded).length === 0 &&
  /^\s[«“„"]$/u.test(text.slice(end, start))

/** «холодильник Bosch», «концерн Bosch»: one word of a name in Latin letters is borne by others as a name in quotation marks is. */
function latinThing(scene: Scene): Span | undefined {
  const { text, generic, before, candidate } = scene
  const [nearest] = before
  if (generic || !nearest || isSeveralWords(candidate.surface) || !isLatinAmongRussian(scene)) return
  const isBeside = /^\s+$/u.test(text.slice(nearest.end, candidate.start))
  const isOther = hasRole(nearest.folded, 'thing') || hasRole(nearest.folded, 'particular-kind')
  return when(isBeside && isOther && !scene.isGeneric(nearest), nearest)
}

/** A noun of a particular kind, which the party is not: банк, партия, клуб; a medium, of what is none. */
export function otherKind(scene: Scene): Span | undefined {
  const { quoted, generic, before, candidate } = scene
  const [nearest] = before
  // Latin letters among Russian words stand for quotation marks: «клуб WWF».
  const isSetOff = quoted || isLatinAmongRussian(scene)
  if (!isSetOff || generic || !nearest || candidate.entity.generics.length === 0) return
  // «Канал «Айдара»» is the party's own.
  const isMedium = candidate.entity.kind !== 'media' && !scene.isGenitive && hasRole(nearest.folded, 'heads-media')
  return when(isMedium || hasRole(nearest.folded, 'particular-kind'), nearest)
}

/** How far from a name what else bears it is looked for, in UTF-16 code units. */
const reach = 60

/** «Рестлер, прославившийся во времена WWF»: what else bears the name stands in its sentence, though not beside it. */
export function homonymNear(scene: Scene): Word | undefined {
  const { text, generic, before, candidate } = scene
  if (generic || otherThing(scene) || before.slice(0, 2).some(word => isStaff(scene, word))) return
  // What a preposition parts from a name before it does not bear it.
  const from = before[0] && hasRole(before[0].folded, 'governs') ? candidate.end : 0
  return wordsAround(text, candidate.block, candidate, reach).find(
    word =>
      word.start >= from &&
      scene.isHomonym(word) &&
      !hasRole(word.folded, 'article') &&
      !isGivenNameOfAnother(scene, word),
  )
}

/** "George Washington University … Berkeley": a given name is that of the name right behind it. */
const isGivenNameOfAnother = ({ text, candidate }: Scene, { capital, folded, end }: Word): boolean =>
  capital &&
  hasRole(folded, 'given-name') &&
  end + 1 !== candidate.start &&
  /^\s\p{Lu}/u.test(text.slice(end, Math.min(candidate.block.end, end + 3)))

/**
 * «Весна» Вивальди, «Сирена» Тимура Ветрова: whoever made what bears a title stands behind it in the genitive. A medium has
 * a founder, and a movement a leader there, so that it only leaves a doubt.
 */
export function makerBehind(scene: Scene): Word | undefined {
  const { text, quoted, generic, directlyBehind, candidate } = scene
  if (!quoted || generic || !hasCyrillic(candidate.surface)) return
  const maker = directlyBehind ?? wordBehindQuotes(scene)
  if (!maker?.capital || isFunctionWord(maker.folded)) return
  // «юрист проекта «Сирена» Ирина Ветрова» works there.
  const readings = packs.readingsOf(maker.folded)
  if (readings.length > 0 && !readings.some(({ cases }) => cases.includes('genitive'))) return
  return /\p{Ll}/u.test(text.slice(maker.start, maker.end)) ? maker : undefined
}

/** The word behind the quotation mark that closes a name. */
function wordBehindQuotes({ text, behind: [word], candidate: { end } }: Scene): Word | undefined {
  return word && /^[»”"“]\s$/u.test(text.slice(end, word.start)) ? word : undefined
}

export const ofNouns: readonly Observation[] = [
  {
    id: 'generic-noun',
    of: ['weak'],
    see: scene => {
      const bearer = bearerNamed(scene)
      return scene.generic ?? (bearer && scene.isGeneric(bearer) ? bearer : partyCalled(scene))
    },
  },
  { id: 'kind-noun', of: ['weak'], see: scene => (scene.generic ? undefined : kindNoun(scene)) },
  {
    id: 'noun-near',
    of: ['weak'],
    see: scene => {
      const [nearest, second] = scene.before
      if (scene.generic || !nearest || !second || !scene.isGeneric(second) || scene.opensLongerName) return
      const introduces = !scene.candidate.reading.alias.introduced && !scene.isNoNoun(nearest)
      return when(scene.quoted || introduces, second)
    },
  },
  {
    id: 'noun-of-list',
    of: ['weak'],
    see: scene =>
      scene.generic || scene.before.slice(0, 2).some(word => scene.isGeneric(word))
        ? undefined
        : listHead(scene, word => scene.isGeneric(word)),
  },
  {
    id: 'place-behind',
    of: ['weak'],
    see: scene => {
      const { reading, surface } = scene.candidate
      if (reading.alias.language !== 'en' || !isTitled(surface)) return
      return appositionBehind(scene, ({ folded }) => hasRole(folded, 'locates'))
    },
  },
  { id: 'apposition', of: ['weak'], see: apposition },
  {
    id: 'staff-before',
    of: ['weak'],
    see: scene => {
      if (scene.quoted) return
      const [nearest] = scene.before
      return nearest && isStaff(scene, nearest) ? nearest : staffOf(scene)
    },
  },
  {
    id: 'staff-behind',
    of: ['weak'],
    see: scene => {
      const { behind, candidate, quoted } = scene
      if (quoted || candidate.reading.alias.language !== 'en' || !isTitled(candidate.surface)) return
      const [word] = behind
      return word && when(isStaff(scene, word) || scene.isGeneric(word), word)
    },
  },
  { id: 'other-thing', of: ['weak', 'strong', 'full', 'surname'], see: otherThing },
  { id: 'other-thing', of: ['short'], see: latinThing },
  { id: 'maker-behind', of: ['weak'], see: makerBehind },
  { id: 'other-kind', of: ['weak', 'short'], see: otherKind },
  { id: 'unknown-noun', of: ['weak', 'short'], see: scene => (otherKind(scene) ? undefined : unknownNoun(scene)) },
]
