/**
 * A name turned round, as print turns it that has it from another language: "Human Rights Center" for "Center for Human
 * Rights", «Конгресс украинцев в Канаде», «Канадский конгресс украинцев» for «Конгресс украинцев Канады». The ways are
 * those in which the registers' own copies and the newsrooms of the labelled texts differ.
 */
import { itemAt } from '../checked/index.js'
import { english } from '../language/en/pack.js'
import type { LanguagePack } from '../language/pack.js'
import { russian } from '../language/ru/pack.js'
import type { Role } from '../language/roles.js'
import { declineAdjectiveFully } from '../language/ru/morphology/adjectives.js'
import type { Case } from '../language/ru/morphology/paradigm.js'
import { looksLikeObliqueAdjective } from '../language/ru/morphology/shapes.js'
import { declinePhrase } from '../language/ru/morphology/phrases.js'
import { territoryWords } from '../language/territories.js'
import type { Reading } from '../language/types.js'
import { wordKey } from '../language/word-key.js'
import { hasRole } from '../language/words.js'
import { opensWithHeadNoun } from '../registry/head-nouns.js'
import type { Alias } from '../registry/types.js'

/** Without the country so many words make a name: «Конгресс США» is none of an organisation's. */
const fewestWithoutCountry = 2
/** Where the country is told at the beginning: "Russian Songs Institute", but not "Russian Institute". */
const fewestBehindAdjective = 3
const fewestAround = 3
const mostBeforeHead = 4

/** @returns None of a name with quotation marks, commas or figures in it, nor of an acronym. */
export function turned({ name, type, language }: Alias): readonly string[] {
  const words = name.split(' ')
  if (type !== 'name' || words.length < 3 || !words.every(word => /^[\p{L}’'-]+$/u.test(word))) return []
  const all = language === 'ru' ? russianWays(words) : englishWays(words)
  return [...new Set(all.map(way => way.join(' ')))].filter(way => way !== name)
}

type Words = readonly string[]

function readingIn(pack: LanguagePack, word: string, role: Role, grammar?: Case): Reading | undefined {
  return pack.dictionary
    .readingsOf(wordKey(word))
    .find(({ lexeme, cases }) => lexeme.roles.has(role) && (grammar === undefined || cases.includes(grammar)))
}

const isOfCountry = (word: string): boolean => hasRole(wordKey(word), 'nationality')

/** So many letters in common tell what is made of one word: европейский of Европа, not of Евросоюз. */
const kinship = 5
const isKin = (one: string, other: string): boolean =>
  one.slice(0, kinship).toLowerCase() === other.slice(0, kinship).toLowerCase()

/** Those that are made of the same word, or all if there are none: польский of Польша. */
function kinOf(word: string, others: Words): Words {
  const kin = others.filter(other => isKin(word, other))
  return kin.length > 0 ? kin : others
}

/** Adjectives for what is of the country that a reading names. */
const adjectivesOf = (pack: LanguagePack, { lexeme }: Reading): Words =>
  kinOf(lexeme.lemma, territoryWords(pack.dictionary, lexeme.territory ?? '').adjectives)

/** The usual name, of one word, of the country that an adjective is of. */
const nameOf = (pack: LanguagePack, { lexeme }: Reading): Words =>
  kinOf(
    lexeme.lemma,
    territoryWords(pack.dictionary, lexeme.territory ?? '').names.filter(name => !/\s/.test(name)),
  ).slice(0, 1)

const withCapital = ([first = '', ...others]: Words): Words => [
  first.charAt(0).toUpperCase() + first.slice(1),
  ...others,
]
const withSmall = ([first = '', ...others]: Words): Words =>
  /^\p{Lu}\p{Ll}/u.test(first) ? [first.charAt(0).toLowerCase() + first.slice(1), ...others] : [first, ...others]

function russianWays(words: Words): readonly Words[] {
  const [joint, country] = [itemAt(words, words.length - 2), itemAt(words, words.length - 1)]
  const isInside = isBeforeCountry(joint)
  const told = readingIn(russian, country, 'country', isInside ? 'prepositional' : 'genitive')
  if (told !== undefined) {
    const rest = words.slice(0, isInside ? -2 : -1)
    return isOfWhole(rest)
      ? [
          ...ofCountry(rest, told.lexeme.lemma),
          ...adjectivesOf(russian, told).flatMap(one => behindAdjective(one, rest)),
        ]
      : []
  }
  const adjective = readingIn(russian, itemAt(words, 0), 'nationality', 'nominative')
  const rest = withCapital(words.slice(1))
  if (adjective === undefined || rest.length < fewestBehindAdjective || !isOfWhole(rest)) return []
  if (opensWithHeadNoun(rest.join(' ')) === undefined || rest.some(isBeforeCountry)) return []
  return nameOf(russian, adjective).flatMap(name => ofCountry(rest, name))
}

const usual = russian.dictionary.listOf('before-country')
const some = russian.dictionary.listOf('before-some-countries')
const ofSome = russian.dictionary.listOf('of-some-countries')
const isBeforeCountry = (word: string): boolean => usual.includes(word) || some.includes(word)

/** «Институт современной России», «легион Свобода России»: the country belongs to the last words alone. */
function isOfWhole(rest: Words): boolean {
  return (
    rest.length >= fewestWithoutCountry &&
    !looksLikeObliqueAdjective(wordKey(itemAt(rest, rest.length - 1))) &&
    rest.slice(1).every(word => word === word.toLowerCase())
  )
}

/** In the genitive, and with a preposition: of some countries usage wavers. */
function ofCountry(rest: Words, name: string): readonly Words[] {
  const { genitive, prepositional } = declinePhrase(name)
  return [
    ...genitive.map(form => [...rest, form]),
    ...prepositional.flatMap(form => prepositionsOf(name).map(joint => [...rest, joint, form])),
  ]
}

const prepositionsOf = (country: string): Words => (ofSome.includes(country) ? [...usual, ...some] : usual)

const genders = ['m', 'f', 'n'] as const

function behindAdjective(adjective: string, rest: Words): readonly Words[] {
  const index = genders.findIndex(gender => gender === opensWithHeadNoun(rest.join(' '))?.gender)
  const form = declineAdjectiveFully(adjective)[index]?.nominative[0]
  return form === undefined || isOfCountry(itemAt(rest, 0)) ? [] : [[...withCapital([form]), ...withSmall(rest)]]
}

const heads = ['heads-organisation', 'organisation', 'kind'] as const
const isHead = (word: string): boolean => heads.some(role => hasRole(wordKey(word), role))
const isDefiniteArticle = (word = ''): boolean =>
  hasRole(wordKey(word), 'article') && !hasRole(wordKey(word), 'indefinite')
const isJoint = (word: string): boolean => hasRole(wordKey(word), 'function')

function englishWays(words: Words): readonly Words[] {
  const [joint, country] = [itemAt(words, words.length - 2), itemAt(words, words.length - 1)]
  const told = places.has(joint) ? readingIn(english, country, 'country') : undefined
  if (told !== undefined) {
    const rest = words.slice(0, -2)
    if (rest.length < fewestWithoutCountry || !rest.some(isHead) || rest.some(isJoint)) return []
    const adjectives = isOfCountry(itemAt(rest, 0)) ? [] : adjectivesOf(english, told).slice(0, 1)
    return [
      ...[...places].map(other => [...rest, other, country]),
      ...adjectives.map(adjective => [adjective, ...rest]),
    ]
  }
  const adjective = readingIn(english, itemAt(words, 0), 'nationality')
  if (adjective === undefined) return beforeHead(words)
  const behind = words.slice(1)
  const ways = beforeHead(behind).map(way => [itemAt(words, 0), ...way])
  if (behind.length < fewestBehindAdjective || !isHead(itemAt(behind, behind.length - 1))) return ways
  const names = nameOf(english, adjective)
  return [...ways, ...names.flatMap(name => [...places].map(place => [...behind, place, name]))]
}

const places: ReadonlySet<string> = new Set(english.dictionary.listOf('before-country'))
const joints: ReadonlySet<string> = new Set(english.dictionary.listOf('before-field'))

/** Human Rights Center for Center for Human Rights. The other way round nobody says whether it is a name: Sakharov Center. */
function beforeHead(words: Words): readonly Words[] {
  const at = words.findIndex(isJoint)
  const [head, joint] = [words[at - 1], words[at]]
  if (words.length < fewestAround || head === undefined || joint === undefined) return []
  const field = words.slice(isDefiniteArticle(words[at + 1]) ? at + 2 : at + 1)
  if (!joints.has(joint) || !isHead(head) || field.length > mostBeforeHead || field.some(isJoint)) return []
  return field.length === 0 ? [] : [[...words.slice(0, at - 1), ...field, head]]
}
