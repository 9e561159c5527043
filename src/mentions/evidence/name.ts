/**
 * What a name is worth by itself.
 */
import type { PlacedWord } from '../../language/letters.js'
import { hasCyrillic } from '../../language/ru/morphology/letters.js'
import { mayBePastVerb } from '../../language/ru/morphology/shapes.js'
import { termOf } from '../../language/terms.js'
import { hasRole, packs } from '../../language/words.js'
import { wordKey } from '../../language/word-key.js'
import { isPlaceToo } from './context.js'
import { deedBehind } from './deeds.js'
import { isForeignWord, isLatinAmongRussian, isPartOfLatinName } from './foreign.js'
import {
  goesOn,
  hasSurname,
  heads,
  isGivenNameOfAnother,
  isLegalFormOf,
  isPartOfAnother,
  isWithinName,
  opensAnother,
  opensSmallName,
} from './longer-names.js'
import { isNounItself, isNounOfPhrase, mayOwn } from './noun-names.js'
import { apposition } from './nouns.js'
import { isFunctionWord } from '../nouns.js'
import { appositionBehind } from './phrases.js'
import type { Observation, TextObservation } from './observation.js'
import { when } from './observation.js'
import { isFormOf, wordsOf } from '../second-names/words.js'
import { isMarked } from '../status.js'
import { opensSentence, type Word } from '../surroundings.js'
import type { Scene } from './scene.js'
import { isAcronym, isSeveralWords, isTitled } from './surface.js'
import type { Told } from './told.js'

const initials = /\p{Lu}\./gu

/**
 * A capital that opens a sentence says nothing of a single word, unless its form shows a name: an acronym, "Golos's", a word
 * of another language, one that does what only people and organisations do.
 */
export function capitalTells(scene: Scene): boolean {
  const { text, candidate } = scene
  const { surface, start, end, entity, reading } = candidate
  if (isAcronym(surface) || /['’]s$/u.test(text.slice(start, end)) || entity.person?.surname === reading.alias.name)
    return true
  // "Face himself does not appear"
  if (entity.kind === 'person' && scene.directlyBehind && hasRole(scene.directlyBehind.folded, 'reflexive')) return true
  return isForeignWord(scene) || (deedBehind(scene) !== undefined && !isNounItself(scene))
}

/**
 * «Студия GSC», «Центр «Сова»», «Российское демократическое общество»: of several words one is a noun of organisations or an
 * acronym, so that no ordinary sentence opens with them.
 */
export function isNamedByKind({ candidate: { surface, reading, entity } }: Scene): boolean {
  if (reading.alias.language !== 'ru' || !isSeveralWords(surface)) return false
  const words = wordsOf(surface).map(({ value }) => value)
  return (
    words.some(word => /^\p{Lu}{2,}$/u.test(word) || kinds.some(role => hasRole(wordKey(word), role))) ||
    quoteWithin.test(surface) ||
    entity.generics.some(noun => words.some(word => wordKey(word) === wordKey(noun)))
  )
}

const kinds = ['heads-organisation', 'heads-movement', 'organisation'] as const
const quoteWithin = /[«“„]/u

/** RAND, AFS: three capitals or more where not all is in capitals, and no word of the language. */
function isOddAcronym(scene: Scene): boolean {
  const {
    text,
    candidate: { surface, block, start, end },
  } = scene
  if (!/^\p{Lu}[\p{Lu}\p{N}]{2,}$/u.test(surface) || hasRole(wordKey(surface), 'name-word') || isForeignWord(scene))
    return false
  return /\p{Ll}/u.test(text.slice(Math.max(block.start, start - 30), Math.min(block.end, end + 30)))
}

/** "League of Voters": small are only words that join others. */
const hasTitleCase = (surface: string): boolean =>
  surface.split(' ').every(word => /^[^\p{Ll}]/u.test(word) || isFunctionWord(wordKey(word)))

/** "space with The Bell", "The Free University": all words of several have a capital where no sentence asks for it. */
export function hasCapitals(scene: Scene): boolean {
  const {
    text,
    opens,
    quoted,
    directlyBehind,
    before: [nearest],
    candidate: { surface, reading, block },
  } = scene
  // "The Bell Inn has served travellers"
  if (opens && directlyBehind?.capital === true) return false
  if (quoted || reading.alias.language !== 'en' || block.kind === 'heading') return false
  const isTitleCase =
    nearest?.capital === true && nearest.end - nearest.start > 1 && !opensSentence(text, block, nearest.start)
  return (
    isSeveralWords(surface) && hasTitleCase(surface) && /\p{Ll}/u.test(surface) && !isTitleCase && !isForeignWord(scene)
  )
}

/**
 * «посредником называли Общество свободы информации»: Russian puts a capital within a sentence where several words are a
 * name; not «Архив Открытого общества», where another name has begun.
 */
function hasCapitalWithin(scene: Scene): boolean {
  const { text, quoted, opens, before, directlyBehind, candidate } = scene
  const { surface, reading, block, start } = candidate
  if (quoted || opens || block.kind === 'heading' || reading.alias.language !== 'ru' || !isSeveralWords(surface))
    return false
  if (!/^\p{Lu}\p{Ll}/u.test(surface) || directlyBehind?.capital || scene.opensLongerName) return false
  const [nearest] = before
  const isBeside = nearest?.capital === true && /^\s+$/u.test(text.slice(nearest.end, start))
  return !isBeside || isFunctionWord(nearest.folded) || opensSentence(text, block, nearest.start)
}

/**
 * «Вернись живым», — шепчет она: the words in quotation marks are speech, as what follows them shows. What a word of the same
 * sentence governs is a name: «прекратить работу «Управленческого центра», — сказал адвокат»; so is «…, «Икс», — они запрещены».
 */
function isSpoken({ text, quoted, before: [nearest], candidate: { surface, start, end } }: Scene): boolean {
  if (!quoted || !isSeveralWords(surface)) return false
  if (nearest !== undefined && /^\s+[«“„"]$/u.test(text.slice(nearest.end, start))) return false
  const said = /^[»”"],\s{1,2}[—–]\s{1,2}(\p{Ll}+)/u.exec(text.slice(end, end + 32))?.[1]
  return said !== undefined && termOf(wordKey(said), false)?.class !== 'pronoun'
}

/** "ANNA: Good evening.": a given name before a colon opens a line of a conversation. */
function isSpeaker({ text, candidate: { block, start, end, surface } }: Scene): boolean {
  if (!hasRole(wordKey(surface), 'given-name') || text[end] !== ':') return false
  return /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(text.slice(Math.max(block.start, start - longestBullet), start))
}

/** In UTF-16 code units: "— ", "**". */
const longestBullet = 8

/** «Иванов Павел Викторович»: of more words than a given name with its surname. */
function hasPatronymic({ candidate: { surface, entity } }: Scene): boolean {
  if (entity.person?.patronymic === undefined) return false
  const { given, surname } = entity.person
  return surface.split(/\s+/u).length > `${given} ${surname}`.split(' ').length
}

export const ofNames: readonly Observation[] = [
  { id: 'strong-name', of: ['strong'], see: ({ name }) => name },
  { id: 'full-name', of: ['full'], see: ({ name }) => name },
  { id: 'initials', of: ['initials'], see: ({ name }) => name },
  {
    id: 'both-initials',
    of: ['initials'],
    see: ({ name, candidate }) => when((candidate.surface.match(initials)?.length ?? 0) > 1, name),
  },
  { id: 'quoted', of: ['weak'], see: scene => when(scene.quoted, scene.name) },
  { id: 'foreign-word', of: ['weak'], see: scene => when(isForeignWord(scene), scene.name) },
  {
    id: 'titled',
    of: ['weak'],
    see: scene => when(hasCapitals(scene) || hasCapitalWithin(scene), scene.name),
  },
  { id: 'speaker', of: ['weak'], see: scene => when(isSpeaker(scene), scene.name) },
  { id: 'spoken', of: ['weak', 'strong'], see: scene => when(isSpoken(scene), scene.name) },
  {
    id: 'widely-borne',
    of: ['full'],
    see: ({ name, candidate: { reading } }) =>
      when(reading.widelyBorne === true && reading.alias.strength === 'strong', name),
  },
  {
    id: 'better-known-namesakes',
    of: ['full'],
    see: scene => when(scene.candidate.reading.alias.strength === 'weak' && !hasPatronymic(scene), scene.name),
  },
  {
    id: 'ordinary-noun',
    of: ['weak'],
    see: scene => {
      // Within a sentence English writes an ordinary noun without a capital.
      const tells = scene.candidate.reading.alias.language === 'en' && !scene.opens
      const isProper = scene.candidate.reading.alias.proper === true
      return when(
        !scene.quoted && !tells && !isProper && scene.generic === undefined && isNounItself(scene),
        scene.name,
      )
    },
  },
  {
    // Проект «Люди» is one, «проект Люди года» may be any; English puts no quotation marks.
    id: 'introduced-unquoted',
    of: ['weak'],
    see: scene => {
      const { alias } = scene.candidate.reading
      const tells = alias.language === 'en' && isTitled(scene.candidate.surface)
      return when(alias.introduced === true && scene.generic !== undefined && !scene.quoted && !tells, scene.name)
    },
  },
  {
    // Quotation marks open before the name or close behind it, and enclose more.
    id: 'part-of-longer-name',
    of: ['weak', 'strong', 'short', 'patronymic', 'surname'],
    see: scene => {
      if (scene.sort === 'strong') return when(opensAnother(scene), scene.name)
      if (scene.sort === 'short') return when(isPartOfAnother(scene) || isPartOfLatinName(scene), scene.name)
      if (scene.sort === 'patronymic') return when(hasSurname(scene), scene.name)
      if (scene.sort === 'surname') return when(opensSmallName(scene), scene.name)
      if (scene.quoted || scene.isStated) return
      const { end } = scene.candidate
      const endsIt = /^[?!]?[»”"]/u.test(scene.text.slice(end, end + 2)) && scene.generic === undefined
      return when(
        scene.opensLongerName ||
          endsIt ||
          isWithinName(scene) ||
          isGivenNameOfAnother(scene) ||
          goesOn(scene) ||
          isPartOfLatinName(scene) ||
          isLegalFormOf(scene) ||
          isNounOfPhrase(scene),
        scene.name,
      )
    },
  },
]

/**
 * «Университет Тафтса … Тафтс отказался»: whose name an institution bears is no ordinary word, and the text has said which one
 * it is.
 */
function isWordOfWholeName({ candidate: { start, reading, entity } }: Scene, { certainSince }: Told): boolean {
  const { name, introduced } = reading.alias
  if (certainSince > start || introduced === true || isPlaceToo(entity) || isSeveralWords(name)) return false
  if (packs.readingsOf(wordKey(name)).length > 0) return false
  // What quotation marks set off there is a title, and titles are ordinary words: «движение «Голос»».
  return entity.aliases.some(({ name: whole }) => !/[«"“„]/u.test(whole) && bearsNameOf(wordsOf(whole), name))
}

/** «университет Тафтса»: a noun of organisations, with the word in another form or at another place than right behind it. */
function bearsNameOf([head, ...others]: readonly PlacedWord[], name: string): boolean {
  if (!head || !heads.some(role => hasRole(wordKey(head.value), role))) return false
  return others.some(
    ({ value }, at) => /^\p{Lu}/u.test(value) && isFormOf(value, name) && (at > 0 || wordKey(value) !== wordKey(name)),
  )
}

/** «Фирма», объединение болельщиков: any party goes by the noun behind its name in quotation marks. */
const isOfAnyKind = (scene: Scene): boolean =>
  scene.quoted &&
  appositionBehind(scene, ({ folded }) =>
    packs.readingsOf(folded).some(({ lexeme, cases }) => lexeme.roles.has('apposes') && scene.agrees(cases)),
  ) !== undefined

export const ofNamesInText: readonly TextObservation[] = [
  {
    // Any trade has acronyms: one is a party's where others are named, but not those which are related and may share it.
    id: 'acronym',
    of: ['weak'],
    // «Договор CEPA» is the name of a treaty.
    see: (scene, { others, named, related }) => {
      const [nearest] = scene.before
      const isThing = nearest !== undefined && hasRole(nearest.folded, 'thing')
      return when(others && (named || !related) && !isThing && isOddAcronym(scene), scene.name)
    },
  },
  {
    id: 'introduced-only',
    of: ['weak'],
    see: (scene, told) => {
      const { alias } = scene.candidate.reading
      // What is no word of the language needs no noun, nor do several words in quotation marks, unless others bear it, too.
      const { surface, entity, shared } = scene.candidate
      // Where a list tells of others, quotation marks do not: «Исламский джихад».
      const isSetOff = scene.quoted && isSeveralWords(surface) && entity.homonyms.length === 0
      const mustBe = alias.introduced === true && (shared || !(isForeignWord(scene) || isSetOff))
      const isTold = scene.generic !== undefined || apposition(scene) !== undefined || isOfAnyKind(scene)
      return when(mustBe && !isTold && !told.named, scene.name)
    },
  },
  {
    id: 'opens-sentence',
    of: ['weak', 'short'],
    see: (scene, told) => {
      const { candidate, opens, quoted } = scene
      if (scene.sort === 'short') return when(opens && !quoted && !isTitled(candidate.surface), scene.name)
      if (!opens || quoted || candidate.block.kind === 'heading' || capitalTells(scene) || hasCapitals(scene)) return
      if (isNamedByKind(scene) && !isOrdinaryClause(scene)) return
      // «7x7 пишет»: no ordinary word has a digit; «Лёва* просил»: none has a footnote.
      if (told.named && scene.directlyBehind && /\d/u.test(candidate.surface)) return
      if (isMarked(scene.document, candidate) && hasCyrillic(candidate.surface)) return
      const isName = isSeveralWords(candidate.surface) || candidate.reading.alias.proper === true
      // «Face молчит», where his own name stands, too: Latin letters tell a name from a Russian word.
      const isStageName = candidate.entity.kind === 'person' && isLatinAmongRussian(scene)
      return when(!(told.named && (isName || isStageName)) && !isWordOfWholeName(scene, told), scene.name)
    },
  },
  {
    id: 'ordinary-sense',
    of: ['strong'],
    see: scene => when((opensPhrase(scene) || isAnyOfKind(scene)) && !scene.isStated, scene.name),
  },
  {
    id: 'ordinary-sense',
    of: ['weak', 'strong'],
    see: (scene, told) => when(told.quotedElsewhere && isOrdinaryClause(scene) && !scene.isStated, scene.name),
  },
]

/** Продолжение следует, Первый отдел: several words of a name that opens the sentence, unquoted, all but the first small. */
function isOrdinaryClause(scene: Scene): boolean {
  const {
    opens,
    quoted,
    candidate: { surface, reading, block },
  } = scene
  if (quoted || block.kind === 'heading' || reading.alias.language !== 'ru') return false
  return opens && /^\p{Lu}\p{Ll}*(?:\s+(?:\p{Ll}+|\p{Lu}{2,}))+$/u.test(surface) && !isToldBehind(scene)
}

/** «Немецкая волна холода»: all but the first small where it opens a sentence, and a noun goes on with it. */
const opensPhrase = (scene: Scene): boolean =>
  isOrdinaryClause(scene) && scene.directlyBehind?.capital === false && isOwner(scene.directlyBehind)

/** A genitive, of which nothing says that it may be a verb. */
const isOwner = (word: Word): boolean => mayOwn(word) && !mayBePastVerb(word.folded)

/** "An Altai project of the same kind": with an indefinite article and its noun small it is one of many. */
function isAnyOfKind({ text, quoted, directlyBehind, before: [nearest], candidate }: Scene): boolean {
  const { surface, start, reading } = candidate
  if (quoted || reading.alias.language !== 'en' || !nearest || !hasRole(nearest.folded, 'indefinite')) return false
  if (!/^\s+$/u.test(text.slice(nearest.end, start)) || !/\s\p{Ll}+$/u.test(surface)) return false
  // "a Free Russia forum participant"
  return !directlyBehind || isFunctionWord(directlyBehind.folded)
}

/** «Крымская солидарность, общественное движение»: no clause is told what kind of party it is. */
const isToldBehind = (scene: Scene): boolean => appositionBehind(scene, word => scene.isGeneric(word)) !== undefined
