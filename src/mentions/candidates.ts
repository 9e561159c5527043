/**
 * From hits of the lexicon to candidates: places that could name an entity, with what any context must respect.
 */
import type { Block, Document, Span } from '../document/types.js'
import { isDottedForm } from '../language/legal-forms.js'
import { isApostropheEnding } from '../language/ru/morphology/latin.js'
import { wordKey } from '../language/word-key.js'
import { hasRole } from '../language/words.js'
import type { FormRole, Hit, Lexicon, Reading } from '../lexicon/types.js'
import type { Entity, EntityId, IsoDate } from '../registry/types.js'
import { isInAddress } from './address.js'
import { isWrittenAs, isWrittenAsPerson, type Standing } from './letter-case.js'
import { isFunctionWord, isNoKind } from './nouns.js'
import { isQuoted, opensSentence } from './surroundings.js'
import { hitsInTags, type TagHit } from './tags.js'
import { hasStatusTold, statusesBeside } from './told-status.js'

/** Gives an entity by its id; nothing for one that is switched off. */
export type Entities = (id: EntityId) => Entity | undefined

/** By patronymic those are found who are named in the same text. */
export type NameRole = FormRole | 'patronymic'

export interface NameReading extends Omit<Reading, 'role'> {
  readonly role: NameRole
}

export interface Candidate extends Span {
  readonly entity: Entity
  readonly reading: NameReading
  readonly block: Block
  readonly blockIndex: number
  readonly surface: string
  readonly quoted: boolean
  /** Other entities bear the same name. */
  readonly shared: boolean
}

/**
 * Candidates by start, the longest first where several start together.
 *
 * @param asOf The day on which the text appears: which statuses had ended then.
 */
export function findCandidates(
  document: Document,
  lexicons: readonly Lexicon[],
  entities: Entities,
  asOf: IsoDate | undefined = document.date,
): Candidate[] {
  const hits: (Hit | TagHit)[] = lexicons.flatMap(lexicon => lexicon.scan(document.text))
  const tags = hitsInTags(document.text, lexicons)
  hits.push(...tags)
  if (lexicons.length > 1 || tags.length > 0) hits.sort((one, other) => one.start - other.start || other.end - one.end)
  const candidates: Candidate[] = []
  const opaque = new Cursor(document.opaque)
  const blocks = new Cursor(document.blocks)
  for (const hit of hits) {
    const blockIndex = blocks.at(hit.start)
    const block = document.blocks[blockIndex]
    if (!block || hit.end > block.end || opaque.at(hit.start) >= 0) continue
    const found = toldApart(document, candidatesAt(document.text, hit, block, blockIndex, entities), asOf)
    if (found.length > 0 && !isInAddress(document.text, hit)) candidates.push(...found)
  }
  return candidates
}

/**
 * Whether a text may name anybody: whether anything in it is a candidate that a text can begin with. A part of a name counts
 * only behind the whole of it.
 */
export function mayNameAnybody(text: string, lexicons: readonly Lexicon[], entities: Entities): boolean {
  const block: Block = { kind: 'paragraph', start: 0, end: text.length }
  return lexicons.some(lexicon =>
    lexicon
      .scan(text)
      .some(hit => candidatesAt(text, hit, block, 0, entities).some(({ reading }) => reading.role !== 'short')),
  )
}

const nobody: readonly Candidate[] = []

function candidatesAt(
  text: string,
  hit: Hit | TagHit,
  block: Block,
  blockIndex: number,
  entities: Entities,
): readonly Candidate[] {
  const surface = 'surface' in hit ? hit.surface : text.slice(hit.start, hit.end)
  const ways = waysOf(surface, hit.readings, entities)
  // Most words that are names, too, are written as no name is: what stands around them need not be looked at.
  if (ways?.isNone === true) return nobody
  const quoted = isQuoted(text, hit)
  if (!quoted && isPrepositionHere(text, hit, surface, block)) return nobody
  const place = quoted ? 'quoted' : opensWithCapital(text, hit, surface, block) ? 'opening' : 'within'
  const standing = ways ? ways[place] : standingAs(surface, hit.readings, place, entities)
  if (standing.length === 0) return nobody
  const plain = withEnding(text, hit)
  const plus = text[hit.end] === '+' ? { start: hit.start, end: hit.end + 1 } : undefined
  const best: Candidate[] = []
  for (const reading of standing) {
    const entity = entities(reading.entity)
    // A plus is said aloud and belongs to the name: without it «Парни+» are just fellows.
    const span = reading.alias.name.endsWith('+') ? plus : plain
    if (!entity || !span) continue
    const index = best.findIndex(candidate => candidate.entity === entity)
    const known = best[index]
    if (known && rank(known.reading) <= rank(reading)) continue
    const candidate = { ...span, entity, reading, block, blockIndex, surface, quoted, shared: false }
    if (known) best[index] = candidate
    else best.push(candidate)
  }
  const whole = best.filter(({ reading }) => reading.role !== 'short')
  // What is somebody's whole name is no part of another's.
  const meant = whole.length > 0 ? whole : best
  return meant.length > 1 ? meant.map(candidate => ({ ...candidate, shared: true })) : meant
}

/**
 * Several of one name: where a status is told beside it, it is the name of those who have that status, if any has.
 *
 * @param asOf The day on which the text appears.
 */
function toldApart(
  document: Document,
  candidates: readonly Candidate[],
  asOf: IsoDate | undefined,
): readonly Candidate[] {
  const [first] = candidates
  if (!first || candidates.length < 2) return candidates
  const told = statusesBeside(document, first)
  const having = candidates.filter(({ entity }) => told.size > 0 && hasStatusTold(entity, told, asOf))
  const free = having.length > 0 ? [] : candidates.filter(candidate => !needsRussianNoun(candidate))
  return having.length > 0 ? having : free.length > 0 ? free : candidates
}

/** Behind a word, a quotation mark that opens or another word. */
const nextWord = /\s+(?:[«„“"]|(\p{L}+))/uy

/** «После признания …», «После «Икс»»: a name that is a preposition, where a sentence begins; not «После рассказывает». */
function isPrepositionHere(text: string, hit: Span, surface: string, block: Block): boolean {
  const key = wordKey(surface)
  if (!hasRole(key, 'function') || !hasRole(key, 'governs') || !opensSentence(text, block, hit.start)) return false
  nextWord.lastIndex = hit.end
  const next = nextWord.exec(text)
  if (next?.[1] === undefined) return next !== null
  const behind = wordKey(next[1])
  return isFunctionWord(behind) || !isNoKind(behind)
}

/** Asked only of words among which there are small ones: of others the place says nothing. */
const opensWithCapital = (text: string, { start }: Span, surface: string, block: Block): boolean =>
  /^\p{Lu}.*\s\p{Ll}/su.test(surface) && opensSentence(text, block, start)

/** What words may stand for, by where they stand. */
interface Ways extends Readonly<Record<Standing, readonly Reading[]>> {
  /** Nothing, wherever they stand. */
  readonly isNone: boolean
}

/** By the readings of a form, for how it is written: texts have the same words again and again. */
const known = new WeakMap<readonly Reading[], Map<string, Ways>>()
const mostWays = 64

/** @returns Nothing where a config has switched off one of those whom they may stand for: of them another may ask. */
function waysOf(surface: string, readings: readonly Reading[], entities: Entities): Ways | undefined {
  const ofForm = known.get(readings) ?? new Map<string, Ways>()
  const told = ofForm.get(surface)
  if (told) return told
  if (!readings.every(({ entity }) => entities(entity))) return undefined
  if (ofForm.size === 0) known.set(readings, ofForm)
  if (ofForm.size >= mostWays) ofForm.clear()
  const as = (place: Standing): readonly Reading[] => standingAs(surface, readings, place, entities)
  const [quoted, opening, within] = [as('quoted'), as('opening'), as('within')]
  const ways = { quoted, opening, within, isNone: quoted.length + opening.length + within.length === 0 }
  // Never the surface itself: V8 makes it a view of the text, all of which would be kept with it.
  ofForm.set(` ${surface}`.slice(1), ways)
  return ways
}

/** Those readings which may stand for words that are written so. */
const standingAs = (
  surface: string,
  readings: readonly Reading[],
  place: Standing,
  entities: Entities,
): readonly Reading[] =>
  readings.filter(reading => {
    const entity = entities(reading.entity)
    return entity && isWritten(surface, reading, entity, place) && !isSmallWord(surface, reading)
  })

/** Of a part of a name that is one word its noun is written as in the name, its initials in capitals. */
function isWritten(surface: string, { role, alias }: NameReading, entity: Entity, place: Standing): boolean {
  if (role === 'short' && !surface.includes(' '))
    return !/\p{Ll}/u.test(surface) || (/^\p{Lu}/u.test(surface) && alias.name.split(' ').includes(surface))
  if (role === 'short' || role === 'name') return isWrittenAs(surface, alias, place)
  return isWrittenAsPerson(surface, alias.name, entity.person?.patronymic)
}

/** It goes by the name behind a noun of its kind, which English has none of: of several "Golos" the other is meant. */
const needsRussianNoun = ({ reading: { alias } }: Candidate): boolean =>
  alias.introduced === true && alias.language === 'en'

const inQuotes = /(?<!^)[«"„“].*/su

/** A weak name counts with a capital only («фонд Волги»), outside of quotation marks; a word for its people («талибы») has none. */
const isSmallWord = (surface: string, { role, alias }: NameReading): boolean =>
  role === 'name' &&
  alias.strength === 'weak' &&
  alias.type !== 'derived' &&
  !/(?<!\p{L})[\p{Lu}\p{N}]/u.test(surface.replace(inQuotes, ''))

/** The surest first; behind the first three come those of a weak name. */
const ranks: Readonly<Record<NameRole, number>> = {
  full: 0,
  name: 1,
  initials: 2,
  surname: 4,
  family: 5,
  short: 6,
  patronymic: 7,
}
const weakRank = 3

/** Of several readings of one place the surest: a surname alone says little, a part of a name least. */
const rank = ({ role, alias }: NameReading): number =>
  alias.strength === 'weak' ? Math.max(ranks[role], weakRank) : ranks[role]

const behindApostrophe = /^['’ʼ](\p{L}{1,2})(?![\p{L}\p{N}])/u

const lastWord = /[\s,](\p{L}+)$/u

function endsWithDottedForm(surface: string): boolean {
  const word = lastWord.exec(surface)?.[1]
  return word !== undefined && isDottedForm(word)
}

/** A possessive or case ending behind an apostrophe belongs to the name: Facebook’ом, Taliban's. */
function withEnding(text: string, { start, end }: Span): Span {
  const next = text[end] ?? ' '
  if (!'.»”“"\'’ʼ'.includes(next)) return { start, end }
  const surface = text.slice(start, end)
  const dot = next === '.' && endsWithDottedForm(surface) ? 1 : 0
  const [suffixed = '', letters = ''] = ("'’ʼ".includes(next) && behindApostrophe.exec(text.slice(end, end + 4))) || []
  const suffix = isApostropheEnding(letters) ? suffixed.length : 0
  const quote = '»”“"'.includes(text[end + suffix] ?? ' ') && openQuote.test(surface) ? 1 : 0
  return { start, end: end + dot + suffix + quote }
}

/** A quotation mark opened within the name is closed with it: полк «Азов». */
const openQuote = /[«„“"][^»”“"]*$/u

/** Finds the span that holds an offset; asked in rising order, it walks the list once. */
class Cursor {
  readonly #spans: readonly Span[]
  #index = 0

  constructor(spans: readonly Span[]) {
    this.#spans = spans
  }

  at(offset: number): number {
    while ((this.#spans[this.#index]?.end ?? Infinity) <= offset) this.#index++
    const span = this.#spans[this.#index]
    return span && span.start <= offset ? this.#index : -1
  }
}
