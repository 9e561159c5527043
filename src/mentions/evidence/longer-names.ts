/**
 * Longer names which begin as the party's does: of people, of companies, of organisations of another country.
 */
import { isCommonSurname } from '../../lexicon/bearers.js'
import { isLegalForm } from '../../language/legal-forms.js'
import { hasCyrillic } from '../../language/ru/morphology/letters.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole, packs } from '../../language/words.js'
import type { Scene } from './scene.js'
import { isSeveralWords } from './surface.js'

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
