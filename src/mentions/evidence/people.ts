/**
 * People: what says that a name is this person's, and what that it is somebody else's.
 */
import { groupOf, itemAt } from '../../checked/index.js'
import type { Span } from '../../document/types.js'
import { adjectiveGender } from '../../language/ru/morphology/adjectives.js'
import { hasCyrillic } from '../../language/ru/morphology/letters.js'
import { looksPrepositional } from '../../language/ru/morphology/nouns.js'
import type { Case } from '../../language/ru/morphology/paradigm.js'
import { looksLikeFeminineVerb, looksLikePatronymic } from '../../language/ru/morphology/shapes.js'
import { isLegalForm } from '../../language/legal-forms.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole, packs } from '../../language/words.js'
import type { Candidate } from '../candidates.js'
import { isNoKind } from '../nouns.js'
import { opensSentence, wordAt, wordsBefore, type Word } from '../surroundings.js'
import { isOwnGivenName, isOwnPatronymic, ownGivenName, wordBeforeSurname } from './given-names.js'
import type { Observation, TextObservation } from './observation.js'
import { when } from './observation.js'
import { isSeveralWords } from './surface.js'
import type { Scene, Sort } from './scene.js'
import { otherTrade, ownTrade, ownTradeOfSurname, trade } from './trades.js'

const people: readonly Sort[] = ['strong', 'full', 'initials', 'surname', 'family']

/** Whether a given name may stand in the case of the name; what no dictionary of cases knows may. */
const agreesInCase = (scene: Scene, word: Word): boolean => scene.agrees(givenCases(word))

/** The cases in which a given name may stand; none, where no dictionary knows them. */
const givenCases = ({ folded }: Word): readonly Case[] =>
  packs.readingsOf(folded).flatMap(({ lexeme, cases }) => (lexeme.roles.has('given-name') ? cases : []))

/** Улица Гинзбурга, премия имени лауреата Гинзбурга: what bears a person's name has it in the genitive. */
function memorial(scene: Scene): Span | undefined {
  const { sort, before, directlyBehind, candidate } = scene
  // «статус имени Икса (признан иноагентом)»: no street is one.
  if (scene.isStated) return
  const thing = adjectiveOf(scene)
  if (thing) return thing
  if (scene.isGenitive) {
    const [nearest] = before
    // English puts such nouns behind the name.
    if (nearest && hasRole(nearest.folded, 'memorial') && hasCyrillic(candidate.surface)) return nearest
    const named = before.findIndex(({ folded }) => hasRole(folded, 'in-name-of'))
    const speaksFor = before[named + 1] && hasRole(itemAt(before, named + 1).folded, 'governs')
    if (named >= 0 && !speaksFor) return before[named]
  }
  // "Katz Street", "Zemfira Street", and not «Кац Улица», where a line ends.
  // "Maxim Katz Street": with a capital it is one name.
  const isWhole = sort === 'full' && !hasCyrillic(candidate.surface) && directlyBehind?.capital === true
  const isOneName = sort === 'surname' || isWhole || (sort === 'strong' && isLatinWord(candidate.surface))
  const follows = isOneName && directlyBehind && !(directlyBehind.capital && hasCyrillic(candidate.surface))
  if (!follows) return
  // "Grebenshchikov's Bakery"
  const isOwned = /['’]s$/u.test(scene.text.slice(candidate.start, candidate.end)) && directlyBehind.capital
  if (isOwned && hasRole(directlyBehind.folded, 'never-theirs')) return directlyBehind
  const isCompany = directlyBehind.capital && isLegalForm(directlyBehind.folded)
  return isCompany || hasRole(directlyBehind.folded, 'memorial') ? directlyBehind : undefined
}

/**
 * «возле Троицкого моста», «Архангельский областной театр»: a surname which is an adjective in form, with the thing behind it of
 * which it is said.
 */
function adjectiveOf(scene: Scene): Word | undefined {
  const { text, sort, directlyBehind, behind, candidate } = scene
  const { surname } = candidate.entity.person ?? {}
  const gender = sort === 'surname' && directlyBehind && surname !== undefined ? adjectiveGender(surname) : undefined
  if (gender === undefined) return
  const noun = behind.find(({ start, end }) => adjectiveGender(text.slice(start, end)) === undefined)
  if (!noun || noun.capital || behind.indexOf(noun) > 1) return
  // A masculine adjective has the accusative of people, or of things: never both.
  const ofThings = (cases: readonly Case[]): readonly Case[] =>
    gender === 'f' ? cases : cases.filter(name => name !== 'accusative')
  const isSaidOf = packs.readingsOf(noun.folded).some(
    ({ lexeme, number, cases, gender: other }) =>
      bearers.some(role => lexeme.roles.has(role)) &&
      number === 'singular' &&
      // But for the nominative a neuter adjective is as a masculine one.
      (other === gender || (gender === 'm' && other === 'n')) &&
      scene.agrees(ofThings(cases)),
  )
  return isSaidOf ? noun : undefined
}

const bearers = ['thing', 'memorial', 'toponym'] as const

const isLatinWord = (surface: string): boolean => !hasCyrillic(surface) && !isSeveralWords(surface)

function otherPatronymic({ directlyBehind, candidate: { entity } }: Scene): Span | undefined {
  if (!directlyBehind?.capital || !looksLikePatronymic(directlyBehind.folded)) return
  return isOwnPatronymic(entity, directlyBehind) ? undefined : directlyBehind
}

const isPartOfCompound = ({ text, candidate: { start, end } }: Scene): boolean =>
  /^[-‐‑]\p{Lu}/u.test(text.slice(end, end + 2)) || /\p{L}[-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start))

/** Another given name or a patronymic before the surname or behind it, other initials before it. */
function otherGivenName(scene: Scene): Span | undefined {
  const { text, directlyBehind, candidate } = scene
  const { start, entity } = candidate
  if (ownGivenName(text, candidate)) return
  const before = wordBeforeSurname(text, candidate)
  if (before && isAnotherName(scene, before)) return before
  const initials = /(?<!\p{L})(\p{Lu})\.\s?(?:(\p{Lu})\.\s?)?$/u.exec(text.slice(Math.max(0, start - 8), start))
  if (initials && entity.person) {
    const [all, given, patronymic] = initials
    const isOther = (initial: string | undefined, name: string | undefined): boolean =>
      initial !== undefined && name !== undefined && wordKey(initial) !== wordKey(name).slice(0, 1)
    if (isOther(given, entity.person.given) || isOther(patronymic, entity.person.patronymic))
      return { start: start - all.length, end: start }
  }
  const inverted = givenNameBehindMark(scene)
  if (inverted) return inverted
  const isBehind =
    directlyBehind?.capital &&
    hasRole(directlyBehind.folded, 'given-name') &&
    // «Улицкую Римма Петровна читала»: a given name in another case is somebody else's.
    (agreesInCase(scene, directlyBehind) || isOfWoman(scene, directlyBehind)) &&
    !isOwnGivenName(entity, directlyBehind)
  return isBehind ? directlyBehind : undefined
}

/**
 * «преподаватель Мамина Ольга прислала»: the genitive of a man's surname is the surname of a woman whose name follows; not
 * «пьесы Мамина Ольга любит», where a noun has him in the genitive.
 */
function isOfWoman({ before: [nearest], candidate: { entity, surface } }: Scene, { folded }: Word): boolean {
  if (nearest && !ofAnybody.some(role => hasRole(nearest.folded, role))) return false
  if (entity.gender !== 'm' || !/[аяАЯ]$/u.test(surface) || surface.length <= (entity.person?.surname.length ?? 0))
    return false
  return packs
    .readingsOf(folded)
    .some(
      ({ lexeme, cases, gender }) => lexeme.roles.has('given-name') && gender === 'f' && cases.includes('nominative'),
    )
}

const ofAnybody = ['calling', 'trade', 'other-trade', 'staff', 'member'] as const

/** «Роман Акунина» is a book: a given name declines with the surname. */
const mayBeIn = (isOblique: boolean, cases: readonly Case[]): boolean =>
  cases.length === 0 || cases.some(name => isOblique === (name !== 'nominative'))

/** "Mikhail Akunin", «Христиан Моргенштерн», «Моргенштерн, Христиан»: what a list gives by itself is another's surname. */
function otherBearerOfStageName(scene: Scene): Span | undefined {
  const { text, quoted, candidate } = scene
  const { surface, entity, reading } = candidate
  if (quoted || isSeveralWords(surface) || ownGivenName(text, candidate)) return
  const before = wordBeforeSurname(text, candidate)
  const isOblique = wordKey(surface) !== wordKey(reading.alias.name)
  const isOther =
    before !== undefined &&
    hasRole(before.folded, 'given-name') &&
    mayBeIn(isOblique, givenCases(before)) &&
    !isOwnGivenName(entity, before)
  if (isOther) return before
  return hasCyrillic(surface) && !hasRole(wordKey(surface), 'given-name') ? givenNameBehindMark(scene) : undefined
}

/** "Bykov, Dmitry", as indexes have it: the person's own given name, with nothing of a sentence behind. */
function invertedGivenName(text: string, { block, start, end, entity }: Candidate): Span | undefined {
  const found = inverted.exec(text.slice(end, Math.min(block.end, end + 40)))
  return found && isOwnGivenName(entity, wordAt(end + 2, groupOf(found, 1)))
    ? { start, end: end + 2 + groupOf(found, 1).length }
    : undefined
}

const inverted = /^,\s(\p{Lu}[\p{L}-]+)(?=[,;.:)»”"\n—–]|$|\s[—–(])/u

/** «Кац – Павел, директор школы», "Bykov, Vasil": a lone given name behind a comma or dash that is not this person's. */
function givenNameBehindMark({ text, candidate: { block, end, entity } }: Scene): Span | undefined {
  const found = behindMark.exec(text.slice(end, Math.min(block.end, end + 60)))
  if (!found) return
  const start = end + groupOf(found, 1).length
  const word = wordAt(start, groupOf(found, 2))
  const isLone = found[3] === undefined || looksLikePatronymic(wordKey(found[3]))
  return isLone && hasRole(word.folded, 'given-name') && !isOwnGivenName(entity, word) ? word : undefined
}

const behindMark = /^((?:,|\s[–—-])\s(?:\p{Ll}{2,3}\s)?)(\p{Lu}\p{Ll}+)(?=\s(\p{Lu}\p{L}+)|[,.;)]|\s[–—-]\s)/u

/**
 * Whether a word with a capital before a surname is a given name that is not this person's. Of a word that no dictionary
 * knows the capital tells, but not at the beginning of a sentence.
 */
function isAnotherName(scene: Scene, word: Word): boolean {
  const {
    text,
    candidate: { entity, block },
  } = scene
  if (isOwnPatronymic(entity, word)) return false
  if (hasRole(word.folded, 'given-name') || looksLikePatronymic(word.folded)) return true
  const isWord = packs.readingsOf(word.folded).length > 0
  if (isWord || word.end - word.start < 2 || opensSentence(text, block, word.start)) return false
  // «В Лимассоле Галкин пел», «в Лимассоле Галкина ждали»: what a preposition governs is in another case than he.
  const [preposition] = wordsBefore(text, block, word.start, 1)
  const isGoverned = preposition !== undefined && hasRole(preposition.folded, 'governs')
  const isOfOtherCase =
    scene.agrees(['nominative']) ||
    (preposition !== undefined && isWhere(preposition, word) && !scene.agrees(['prepositional']))
  if (isGoverned && isOfOtherCase && hasCyrillic(scene.candidate.surface)) return false
  return /\p{Ll}/u.test(text.slice(word.start, word.end))
}

/** «в Лимассоле»: a place in the case that says where. */
const isWhere = (preposition: Word, { folded }: Word): boolean =>
  hasRole(preposition.folded, 'leads-to-place') &&
  !hasRole(preposition.folded, 'leads-from') &&
  looksPrepositional(folded)

/** Of a full name: others bear it, or the name of a man in one case is a woman's in another. */
const isContested = ({ leavesDoubt, candidate: { shared } }: Scene): boolean => leavesDoubt || shared

/** «Смирнова сказала» is no man's genitive; «песни Смирнова начала века» has one, and a noun behind it. */
function otherGender(scene: Scene): Span | undefined {
  const {
    before: [nearest],
    directlyBehind,
    name,
    candidate: { entity, surface },
  } = scene
  if (!directlyBehind || entity.gender !== 'm' || !entity.person) return
  const isNoun = packs.readingsOf(directlyBehind.folded).some(({ cases }) => cases.includes('genitive'))
  if (isNoun && nearest && !nearest.capital && !isNoKind(nearest.folded)) return
  const isLonger = surface.length > entity.person.surname.length && /[аяАЯ]$/u.test(surface)
  return when(isLonger && looksLikeFeminineVerb(directlyBehind.folded), name)
}

/** «Волна холода накрыла город»: a word which no verb shows to be a person, where a capital says nothing. */
function ordinarySurname({ opens, name, directlyBehind, candidate: { surface } }: Scene): Span | undefined {
  if (!opens || !directlyBehind || directlyBehind.capital || !hasRole(wordKey(surface), 'surname-word')) return
  return when(!isNoKind(directlyBehind.folded), name)
}

const ofPerson =
  (see: (scene: Scene) => Span | undefined) =>
  (scene: Scene): Span | undefined =>
    scene.candidate.entity.kind === 'person' ? see(scene) : undefined

export const ofPeople: readonly Observation[] = [
  {
    id: 'own-given-name',
    of: ['surname', 'family'],
    see: ({ text, candidate }) => ownGivenName(text, candidate) ?? invertedGivenName(text, candidate),
  },
  { id: 'memorial', of: people, see: ofPerson(memorial) },
  { id: 'other-patronymic', of: people, see: ofPerson(otherPatronymic) },
  { id: 'part-of-compound', of: people, see: ofPerson(scene => when(isPartOfCompound(scene), scene.name)) },
  { id: 'other-given-name', of: ['surname'], see: otherGivenName },
  { id: 'other-given-name', of: ['strong'], see: ofPerson(otherBearerOfStageName) },
  {
    id: 'other-gender',
    of: ['full', 'surname'],
    see: scene => (scene.sort === 'surname' || scene.candidate.shared ? otherGender(scene) : undefined),
  },
  { id: 'ordinary-surname', of: ['surname'], see: ordinarySurname },
  {
    id: 'own-trade',
    of: ['full', 'surname'],
    see: scene =>
      scene.sort === 'surname' ? ownTradeOfSurname(scene) : isContested(scene) ? ownTrade(scene) : undefined,
  },
  { id: 'trade', of: ['full'], see: scene => (scene.leavesDoubt ? trade(scene) : undefined) },
  { id: 'other-trade', of: people, see: ofPerson(otherTrade) },
]

/**
 * Who is not known is introduced: a full name that no noun stands before and no place behind is that of somebody whom readers
 * know. «Маляр Иван Павлов», "Sergei Medvedev of Match TV" may be anybody.
 */
function isUnintroduced({ text, before: [nearest], directlyBehind, candidate: { block } }: Scene): boolean {
  const mayIntroduce =
    nearest !== undefined &&
    !isNoKind(nearest.folded) &&
    (!nearest.capital || opensSentence(text, block, nearest.start))
  if (mayIntroduce || nearest?.capital) return false
  return !directlyBehind || !tellsWho.some(role => hasRole(directlyBehind.folded, role))
}

const tellsWho = ['leads-from', 'owns', 'employs', 'relative'] as const

export const ofPeopleInText: readonly TextObservation[] = [
  {
    // In a text about parties: elsewhere the better known of the name is meant; and so is whom it has introduced before.
    id: 'unintroduced',
    of: ['full'],
    see: (scene, { others, named, fullNameRefuted, isFirstFull }) => {
      const isOpen = scene.candidate.reading.alias.strength === 'weak' && !fullNameRefuted && (named || isFirstFull)
      return when(isOpen && others && isUnintroduced(scene), scene.name)
    },
  },
]
