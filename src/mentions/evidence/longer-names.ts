/**
 * Longer names which begin as the party's does: of people, of companies, of organisations of another country.
 */
import { lastOf } from '../../checked/index.js'
import { isCommonSurname } from '../../lexicon/bearers.js'
import { isLegalForm } from '../../language/legal-forms.js'
import { hasCyrillic } from '../../language/ru/morphology/letters.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole, packs } from '../../language/words.js'
import { isFunctionWord, isNoKind } from '../nouns.js'
import { opensSentence } from '../surroundings.js'
import { mayOwn } from './noun-names.js'
import type { Scene } from './scene.js'
import { isAcronym, isSeveralWords } from './surface.js'

/** "Zemfira Galeyeva", «диджей Влади Петров»: a stage name which is a given name has a surname behind it. */
export function isGivenNameOfAnother({
  text,
  quoted,
  directlyBehind,
  candidate: { entity, block, surface },
}: Scene): boolean {
  if (quoted || entity.kind !== 'person' || !directlyBehind?.capital || block.kind === 'heading') return false
  const isGivenName = entity.aliases.some(({ name }) => hasRole(wordKey(name), 'given-name'))
  if (isSeveralWords(surface)) return false
  const next = text.slice(directlyBehind.start, directlyBehind.end)
  if (!isGivenName) {
    const isOwn = wordKey(next) === wordKey(entity.person?.surname ?? '')
    return hasCyrillic(surface) && !isOwn && isCommonSurname(next, entity.gender === 'f' ? 'f' : 'm')
  }
  return /\p{Ll}$/u.test(next) && next.length > 2 && packs.readingsOf(directlyBehind.folded).length === 0
}

/** «Алтай-проект-24»: with a number behind a hyphen it is another name. */
const isNumbered = ({ text, candidate: { end, surface } }: Scene): boolean =>
  isSeveralWords(surface) && /^[-‐‑]\p{N}/u.test(text.slice(end, end + 2))

/** Behind a name that is not the beginning of a longer one. */
const goesOnSmall = /\S|\s[a-zа-яё\d«"“„(—–-]/y
const companyBehind = /(?:\s\p{Lu}[\p{L}\p{N}&-]{1,30}){1,4}\s\p{Lu}\p{Ll}{1,3}\b/uy

/** "Meta Tattva Systems Ltd": a company whose longer name begins so; not "Meta Platforms Ireland Ltd", where the country tells whose it is. */
function opensCompany({ text, quoted, candidate: { entity, reading, end } }: Scene): boolean {
  if (quoted || entity.kind === 'person' || reading.alias.language === 'ru') return false
  goesOnSmall.lastIndex = end
  if (goesOnSmall.test(text)) return false
  companyBehind.lastIndex = end
  const words = companyBehind.exec(text)?.[0].trim().split(/\s+/u).map(wordKey)
  if (!words || !words.some(isLegalForm)) return false
  const own = new Set(entity.aliases.flatMap(({ name }) => name.split(' ').map(wordKey)))
  return !words.some(word => (own.has(word) && !isLegalForm(word)) || hasRole(word, 'country'))
}

/** "the Atlantic Council of Canada": the organisation of another country, which no name of the party tells. */
function isAbroad({ text, quoted, behind: [owns, country], candidate: { entity, reading, end } }: Scene): boolean {
  if (quoted || entity.kind === 'person' || reading.alias.language !== 'en' || !owns || !country?.capital) return false
  if (!hasRole(owns.folded, 'owns') || !hasRole(country.folded, 'country') || hasRole(country.folded, 'russia'))
    return false
  if (!/^\s\p{L}+\s$/u.test(text.slice(end, country.start)) || /['’]s?$/u.test(text.slice(end - 2, end))) return false
  return !entity.aliases.some(({ name }) => name.split(' ').some(word => wordKey(word) === country.folded))
}

/** «фирма «Росбалт-Транзит»»: in quotation marks a hyphen makes another name of it, behind a noun which the party is not. */
function isInCompound({
  text,
  before: [nearest],
  generic,
  candidate: { entity, reading, end, start },
}: Scene): boolean {
  if (generic || !nearest || entity.kind === 'person' || reading.alias.language !== 'ru') return false
  if (!/^[-‐‑]\p{Lu}\p{Ll}+[»”"]/u.test(text.slice(end, end + longestCompound))) return false
  return /^\s[«“„"]$/u.test(text.slice(nearest.end, start)) && ofOthers.some(role => hasRole(nearest.folded, role))
}

const ofOthers = ['thing', 'particular-kind', 'never-theirs'] as const
/** In UTF-16 code units. */
const longestCompound = 32

/** «Проект МЕДИА СОЛНЦЕ»: what is written in capitals goes on, and the word before it does not belong to it. */
function goesOnInCapitals({ text, quoted, directlyBehind, candidate: { surface } }: Scene): boolean {
  if (quoted || !directlyBehind || !/\p{Ll}.*\s\p{Lu}{3,}$/u.test(surface)) return false
  return /^\p{Lu}{3,}$/u.test(text.slice(directlyBehind.start, directlyBehind.end))
}

/** Of a name that is unmistakable by itself. */
export const opensAnother = (scene: Scene): boolean =>
  [isNumbered, isGivenNameOfAnother, opensCompany, isAbroad, isInCompound, goesOnInCapitals].some(isIt => isIt(scene))

/**
 * "Azov Star", "Vesna Petrović", "Echo of Moscow": an English name goes on with a word of which nothing is known but its
 * capital. "Krasnaya Vesna": it has begun with one.
 */
export function goesOn(scene: Scene): boolean {
  const { text, quoted, directlyBehind, behind, candidate } = scene
  const { reading, block, surface } = candidate
  if (quoted || reading.alias.language !== 'en' || block.kind === 'heading') return false
  // "Article 19 of the Constitution"
  if (isSeveralWords(surface)) return !hasCyrillic(surface) && goesOnWithOf(scene)
  if (hasBegun(scene)) return true
  if (directlyBehind && hasRole(directlyBehind.folded, 'owns')) {
    const [, article, next] = behind
    return (
      article?.capital === true || (article !== undefined && hasRole(article.folded, 'article') && next !== undefined)
    )
  }
  if (!directlyBehind?.capital) return false
  const isOfName = ofLongerNames.some(role => hasRole(directlyBehind.folded, role))
  if (!isOfName && packs.readingsOf(directlyBehind.folded).length > 0) return false
  return /\p{Ll}/u.test(text.slice(directlyBehind.start, directlyBehind.end))
}

/** Nouns of organisations. */
export const heads = ['heads-organisation', 'organisation'] as const

/** Of several words that are ordinary ones: "Article 19 of the charter", not "the Helsinki Commission of the Congress". */
function goesOnWithOf({ directlyBehind, behind: [, next], candidate: { surface } }: Scene): boolean {
  if (!directlyBehind || !next || next.capital) return false
  // "Important stories from our region"
  const isFromHere = hasRole(directlyBehind.folded, 'leads-from') && hasRole(next.folded, 'possessive')
  if (!isFromHere && !hasRole(directlyBehind.folded, 'owns')) return false
  return !heads.some(role => hasRole(wordKey(lastOf(surface.split(' '))), role))
}

/** Nouns which are known and go on with a name nevertheless: "Azov Hotel", "Rain Man". */
const ofLongerNames = ['thing', 'never-theirs', 'memorial', 'anybody'] as const

/** A Latin word with a capital right before the name, which is none of the language and opens no sentence. */
function hasBegun({ text, before: [nearest], candidate: { surface, block, start } }: Scene): boolean {
  if (!nearest?.capital || !/^ $/u.test(text.slice(nearest.end, start)) || !/^\p{L}+$/u.test(surface)) return false
  if (!/^[a-z]+$/u.test(nearest.folded)) return false
  return packs.readingsOf(nearest.folded).length === 0 && !opensSentence(text, block, nearest.start)
}

/** «МКУ «Служба благоустройства»»: Russian letters in capitals before a name in quotation marks say what it is. */
export const isLegalFormOf = ({ text, quoted, candidate: { surface, end } }: Scene): boolean =>
  !quoted && isAcronym(surface) && hasCyrillic(surface) && /^\s[«"„“]\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4))

/** «Белый медведь»: a surname that opens a name in quotation marks, with a small word or two behind it. */
export const opensSmallName = ({ text, opensLongerName, candidate: { end } }: Scene): boolean =>
  opensLongerName && smallWordsBehind.test(text.slice(end, end + 2 * longestSide))

const smallWordsBehind = /^(?:\s\p{Ll}{3,30}){1,2}[»”“]/u

/** «Склады РДК Логистик»: quotation marks enclose a name that has words with capitals before this one and behind it. */
export function isWithinName({ text, quoted, directlyBehind, candidate: { block, start, end } }: Scene): boolean {
  if (quoted || !directlyBehind?.capital) return false
  const before = text.slice(Math.max(block.start, start - longestSide), start)
  return nameOpens.test(before) && nameCloses.test(text.slice(end, Math.min(block.end, end + longestSide)))
}

const longestSide = 40
const nameOpens = /[«“„]\p{Lu}[\p{L}\p{N}-]*(?:\s[\p{L}\p{N}-]+)*\s$/u
const nameCloses = /^(?:\s[\p{L}\p{N}-]+){1,3}[»”“]/u

/** "of", "for": with them the name of an organisation goes on. */
const leadsOn = ['owns', 'employs'] as const

/** «Московский Хельсинкский комитет», «Германский исторический институт в Париже»: the part of one name is that of another. */
export function isPartOfAnother(scene: Scene): boolean {
  const { text, before, behind, directlyBehind, candidate } = scene
  const [nearest] = before
  const leads = nearest?.capital === true && /^\s+$/u.test(text.slice(nearest.end, candidate.start))
  // «Школа имени Икса», «зал имени Карнеги»
  if ([nearest, directlyBehind].some(word => word && hasRole(word.folded, 'in-name-of'))) return true
  // «Легион «Икс»»
  if (/^\s[«"„“]/u.test(text.slice(candidate.end, candidate.end + 2))) return true
  if (leads && !isFunctionWord(nearest.folded) && !scene.isGeneric(nearest)) return true
  if (!directlyBehind) return false
  const { name, language } = candidate.reading.alias
  const goesOnAlike = name.toLowerCase().split(' ').includes(text.slice(directlyBehind.start, directlyBehind.end))
  if (directlyBehind.capital || (goesOnAlike && isFunctionWord(directlyBehind.folded))) return true
  // "the University of California"
  if (!isSeveralWords(candidate.surface) && leadsOn.some(role => hasRole(directlyBehind.folded, role))) return true
  // "the Committee on Health", not "the Committee on Monday"
  const theme = behind[1]
  if (theme?.capital && hasRole(directlyBehind.folded, 'leads-to-list') && !hasRole(theme.folded, 'period')) return true
  // «Сибирский центр медицинской техники»: whatever may be a noun belongs to the name.
  if (language !== 'ru' || isNoKind(directlyBehind.folded)) return false
  return isSeveralWords(candidate.surface) || mayOwn(directlyBehind)
}

/** «Гарри Кимович Петров», «Петров Гарри Кимович»: a surname beside a given name and patronymic, which is not the person's. */
export function hasSurname({ text, before: [nearest], directlyBehind, candidate: { block, start } }: Scene): boolean {
  if (directlyBehind?.capital) return true
  const isBeside = nearest?.capital === true && /^\s+$/u.test(text.slice(nearest.end, start))
  return isBeside && !isFunctionWord(nearest.folded) && !opensSentence(text, block, nearest.start)
}
