/**
 * What the rest of the text says of a name.
 */
import { isMarked } from '../status.js'
import type { Candidate } from '../candidates.js'
import { hasCyrillic } from '../../language/ru/morphology/letters.js'
import { hasRole } from '../../language/words.js'
import { isFunctionWord } from '../nouns.js'
import { isPlaceToo } from './context.js'
import { deedBehind } from './deeds.js'
import { hasOwnPatronymic } from './given-names.js'
import { isLatinAmongRussian } from './foreign.js'
import { capitalTells, hasCapitals, isNamedByKind } from './name.js'
import { apposition, homonymNear, kindNoun, makerBehind, otherKind } from './nouns.js'
import type { TextObservation } from './observation.js'
import { when } from './observation.js'
import type { Scene } from './scene.js'
import type { Told } from './told.js'
import { isAcronym, isSeveralWords, isTitled } from './surface.js'

/** A surname goes on with a full name before it; a heading with one in the text. */
const goesOnWith = ({ sort, candidate: { start, block } }: Scene, since: number): boolean =>
  since <= start || ((block.kind === 'heading' || sort === 'initials') && since !== Infinity)

/** In a heading the party may stand before the text names it. */
const isTitle = ({ candidate: { block } }: Scene): boolean => block.kind === 'heading' || block.kind === 'meta'

/** Its own notice or marker stands behind it. */
const hasStatus = (scene: Scene): boolean => scene.isStated || isMarked(scene.document, scene.candidate)

/** "followers of Columbine", who follow no school. */
const isOfFollowers = ({ before: [of, people] }: Scene): boolean =>
  of !== undefined && people !== undefined && hasRole(of.folded, 'owns') && hasRole(people.folded, 'follows')

/** A noun beside the name tells that it is the party. */
const saysWhatItIs = (scene: Scene): boolean =>
  scene.generic !== undefined ||
  (scene.directlyBehind !== undefined && scene.isGeneric(scene.directlyBehind)) ||
  isOfFollowers(scene) ||
  kindNoun(scene) !== undefined ||
  apposition(scene) !== undefined

/** The noun of a name: "the Forum". */
const isNoun = ({ candidate: { surface } }: Scene): boolean => !isSeveralWords(surface) && !isAcronym(surface)

/**
 * An article stands before it; in Russian texts such are candidates only where their capital, quotation marks or letters do as
 * much.
 */
const isTaken = (scene: Scene): boolean => {
  const {
    text,
    before: [nearest],
    candidate: { start, surface },
  } = scene
  if (hasCyrillic(surface) || isLatinAmongRussian(scene) || text[start - 1] === '#') return true
  return nearest !== undefined && hasRole(nearest.folded, 'article') && /^\s+$/u.test(text.slice(nearest.end, start))
}

/** Not "Komi Republic", "the Azov Star", "the Astra operating system", «Азов» in quotation marks. */
function standsAlone(scene: Scene): boolean {
  const { text, quoted, before, directlyBehind, candidate } = scene
  if (quoted || isPlaceToo(candidate.entity)) return false
  const isEnglish = candidate.reading.alias.language === 'en'
  if (directlyBehind && (directlyBehind.capital || (isEnglish && !scene.isNoNoun(directlyBehind)))) return false
  const [nearest] = before
  const isBeside = nearest?.capital === true && /^\s+$/u.test(text.slice(nearest.end, candidate.start))
  return !isBeside || isFunctionWord(nearest.folded)
}

/**
 * «Шендерович ответил»: a list gives the surname alone, as nobody else of note bears it, and the text tells of nobody who
 * does. Where it names the person in full, that says who is meant.
 */
function isOfOne({ candidate: { shared, reading } }: Scene, told: Told): boolean {
  const isListed = reading.alias.strength === 'strong' && !/\s/u.test(reading.alias.name)
  if (!isListed || shared || told.certain) return false
  return !told.fullNameRefuted && told.namesake === undefined && !told.namesakeAhead
}

/** «актрисе Елене Матвеевой», once the party was named: by a trade that a list does not give it a namesake is introduced. */
const isIntroducedAnew = (scene: Scene): boolean => {
  const [nearest] = scene.before
  if (!nearest || nearest.capital || scene.isGeneric(nearest)) return false
  return hasRole(nearest.folded, 'art-trade') || hasRole(nearest.folded, 'other-trade')
}

/** How far a sentence about a namesake is read on to the one that opens with his surname, in UTF-16 code units. */
const longestBefore = 200

/** "The driver Oleg Katz hit a tram. Katz was sober.": the sentence behind the one of a namesake opens with the surname. */
function goesOnAbout({ text, opens, candidate }: Scene, namesake: Candidate): boolean {
  const { block, start } = candidate
  if (
    !opens ||
    namesake.block !== block ||
    start - namesake.end > longestBefore ||
    hasSpeech.test(text[start - 1] ?? '')
  )
    return false
  return (text.slice(namesake.end, start).match(sentenceEnds) ?? []).length === 1
}

const sentenceEnds = /[.!?…]+[»”"’)]{0,2}\s|\n/gu
const hasSpeech = /[«“"„]/u

export const ofText: readonly TextObservation[] = [
  {
    id: 'named-elsewhere',
    of: ['weak'],
    see: (scene, { named }) => when(named && !otherKind(scene) && !makerBehind(scene), scene.name),
  },
  {
    id: 'certain-elsewhere',
    of: ['full'],
    see: (scene, { certain, certainSince }) =>
      when(
        certain && scene.leavesDoubt && !(certainSince < scene.candidate.start && isIntroducedAnew(scene)),
        scene.name,
      ),
  },
  {
    id: 'listed-with-others',
    of: ['weak', 'full'],
    see: (scene, { listed }) => when(listed && (scene.sort === 'weak' || scene.leavesDoubt), scene.name),
  },
  {
    id: 'kin-elsewhere',
    of: ['weak'],
    see: (scene, { kin, named }) => when(kin && !named && standsAlone(scene) && !homonymNear(scene), scene.name),
  },
  {
    id: 'related-elsewhere',
    of: ['weak', 'full'],
    see: (scene, { related, relatedCertain, named }) => {
      const { sort, name, candidate } = scene
      if (sort === 'full') return when(relatedCertain && scene.leavesDoubt, name)
      const { surface, reading } = candidate
      const tells = isSeveralWords(surface) && (isTitled(surface) || reading.alias.language === 'ru')
      return when(related && !named && !scene.quoted && tells, name)
    },
  },
  {
    id: 'full-name-elsewhere',
    of: ['surname', 'initials', 'patronymic'],
    see: (scene, { certainSince }) => when(goesOnWith(scene, certainSince), scene.name),
  },
  {
    id: 'whole-name-before',
    of: ['short'],
    see: (scene, { namedLast }) => when(namedLast && (isTaken(scene) || !isNoun(scene)), scene.name),
  },
  {
    id: 'likely-full-name-elsewhere',
    of: ['surname', 'initials', 'patronymic'],
    see: (scene, { since, certainSince }) =>
      when(goesOnWith(scene, since) && !goesOnWith(scene, certainSince), scene.name),
  },
  {
    id: 'full-name-later',
    of: ['surname'],
    see: (scene, { since, certain }) => when(certain && !goesOnWith(scene, since), scene.name),
  },
  {
    id: 'other-thing-elsewhere',
    of: ['weak', 'strong', 'initials'],
    see: (scene, { refuted, refutedSince, listed }) => {
      // What the party does before the text speaks of a barge of its name is its own.
      const isDoer = scene.candidate.start < refutedSince && deedBehind(scene) !== undefined
      return when(refuted && !listed && !saysWhatItIs(scene) && !hasStatus(scene) && !isDoer, scene.name)
    },
  },
  { id: 'stands-for-another', of: ['weak', 'strong'], see: (_, { standsFor }) => standsFor },
  { id: 'takes-up-another', of: ['weak'], see: (_, { takesUp }) => takesUp },
  { id: 'homonym-near', of: ['weak'], see: (scene, { certain }) => (certain ? undefined : homonymNear(scene)) },
  { id: 'surname-of-one', of: ['surname'], see: (scene, told) => when(isOfOne(scene, told), scene.name) },
  { id: 'namesake-elsewhere', of: ['surname'], see: ({ name }, { namesake }) => when(namesake !== undefined, name) },
  {
    id: 'namesake-just-before',
    of: ['surname'],
    see: (scene, { namesake }) => when(namesake !== undefined && goesOnAbout(scene, namesake), scene.name),
  },
  {
    id: 'namesake-ahead',
    of: ['surname'],
    see: (scene, told) => when(told.namesakeAhead && !hasStatus(scene), scene.name),
  },
  {
    // Антон Долин and Лариса Долина: «Долина дома» is her.
    id: 'other-gender',
    of: ['surname'],
    see: ({ name, candidate }, { namesake }) => {
      const { surface, entity, reading } = candidate
      const isInflected = reading.alias.language === 'ru' && surface !== entity.person?.surname
      return when(isInflected && namesake?.surface === surface, name)
    },
  },
  {
    id: 'shared-surname',
    of: ['surname'],
    see: (scene, { named, since, rivalled }) => {
      const { text, candidate, name } = scene
      if (!candidate.shared || hasOwnPatronymic(text, candidate)) return
      // «Два Гудкова»: before either is named in full.
      return when(!named || (rivalled && !goesOnWith(scene, since)), name)
    },
  },
  {
    id: 'before-first-name',
    of: ['weak'],
    see: (scene, { named, since }) => {
      const { opens, quoted, name, candidate } = scene
      return when(
        named &&
          opens &&
          !quoted &&
          candidate.start < since &&
          !isTitle(scene) &&
          !capitalTells(scene) &&
          !isNamedByKind(scene) &&
          !hasStatus(scene) &&
          (candidate.reading.alias.introduced === true || !hasCapitals(scene)) &&
          !apposition(scene),
        name,
      )
    },
  },
]
