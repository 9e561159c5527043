/**
 * Weak aliases: ordinary words and common names, which name an entity only where the context says so.
 */
import type { Document } from '../document/types.js'
import type { Entity } from '../registry/types.js'
import type { Candidate } from './candidates.js'
import { hasRole } from '../language/words.js'
import { formsOfNouns, isNoKind, isReporting } from './nouns.js'
import { isMarked, isStatedBefore, isStatedBehind } from './status.js'
import { isQuoted, opensSentence, wordsBefore, wordsBehind, type Word } from './surroundings.js'
import type { Certainty, MentionReason } from './types.js'

export interface Verdict {
  readonly certainty: Certainty
  readonly why: MentionReason
}

/** What the rest of the text tells of an entity. */
export interface Knowledge {
  /** It stands in the text under a strong name. */
  readonly named: boolean
  /** The text speaks of something else of that name. */
  readonly refuted: boolean
  /** Where the entity is first named beyond doubt; an ordinary word before it is an ordinary word. */
  readonly since: number
  /** A related entity stands in the text under a strong name. */
  readonly related: boolean
}

/** The nouns of an entity in all their forms, folded. */
export interface Context {
  readonly generics: ReadonlySet<string>
  readonly homonyms: ReadonlySet<string>
}

const contexts = new WeakMap<Entity, Context>()

/** The nouns of an entity, looked up once. */
export function contextOf(entity: Entity): Context {
  const known = contexts.get(entity)
  if (known) return known
  const context = { generics: formsOfNouns(entity.generics), homonyms: formsOfNouns(entity.homonyms) }
  contexts.set(entity, context)
  return context
}

/** What the context makes of a weak alias; `undefined`: an ordinary word. */
export function judgeWeak(candidate: Candidate, document: Document, knowledge: Knowledge): Verdict | undefined {
  const { text } = document
  const { block, entity, start, end, surface } = candidate
  const { alias } = candidate.reading
  const derived = alias.type === 'derived'
  if (isHyphenated(text, start, end))
    return isStatedBehind(document, candidate, compoundEnd(text, end)) ? stated : undefined
  const capital = /^[«"]?[\p{Lu}\p{N}]/u.test(surface)
  if (!capital && !derived) return
  const { generics } = contextOf(entity)
  const before = wordsBefore(text, block, start, 3)
  const [nearest, second] = before
  const behind = wordsBehind(text, block, end, 2)
  const quoted = isQuoted(text, candidate)
  // Ассоциация «Голоса Ладоги» bears a longer name than «Голос».
  const opensLongerName = /[«„“"]$/u.test(text.slice(0, start).slice(-1)) && !/^[»”"]/u.test(text.slice(end, end + 1))
  if (nearest && generics.has(nearest.folded) && !opensLongerName)
    // Проект «Люди» is one, «проект Люди года» may be any.
    return { certainty: alias.introduced && !quoted ? 'possible' : 'certain', why: 'generic-noun' }
  if (isEnglishKind(candidate, nearest, behind[0])) return { certainty: 'certain', why: 'generic-noun' }
  if (isStatedBehind(document, candidate, end)) return stated
  if (isHomonym(candidate, document) || knowledge.refuted) return
  if (second && generics.has(second.folded) && (quoted || (!alias.introduced && !isNoKind(nearest!.folded))))
    return { certainty: 'likely', why: 'generic-noun' }
  if (hasStatusNearby(candidate, document)) return stated
  if (isTitle(block.kind) && !quoted)
    return knowledge.named ? { certainty: 'likely', why: 'strong-name-elsewhere' } : undefined
  if (quoted) return judgeQuoted(candidate, nearest, knowledge)
  const insideQuotes = /[«„“"]$/u.test(text.slice(0, start).slice(-1)) || /^[»”"]/u.test(text.slice(end, end + 1))
  if (insideQuotes) return
  const opens = opensSentence(text, block, start)
  if (opens && knowledge.named && start < knowledge.since && !isAcronym(surface)) return
  const isSurname = entity.person?.surname === alias.name
  if (
    knowledge.named &&
    (!opens || isSurname || isSeveralWords(surface) || isAcronym(surface) || isPossessive(text, candidate))
  )
    return { certainty: 'likely', why: 'strong-name-elsewhere' }
  const speaking =
    entity.kind === 'media' && [nearest, second, behind[0]].some(word => word !== undefined && isReporting(word.folded))
  const hasStaff = (word: Word | undefined): boolean =>
    word !== undefined &&
    (hasRole(word.folded, 'member') || (entity.kind === 'media' && hasRole(word.folded, 'newsroom')))
  if (alias.language === 'en' && isTitled(surface) && hasStaff(behind[0]))
    return { certainty: 'likely', why: 'generic-noun' }
  if (opens && !speaking) return
  if (knowledge.related && isSeveralWords(surface) && (isTitled(surface) || alias.language === 'ru'))
    return { certainty: 'likely', why: 'related-entity' }
  if (speaking) return { certainty: 'likely', why: 'reporting-verb' }
  if (hasStaff(nearest)) return { certainty: 'likely', why: 'generic-noun' }
  return
}

function judgeQuoted(candidate: Candidate, nearest: Word | undefined, knowledge: Knowledge): Verdict {
  if (knowledge.named) return { certainty: 'likely', why: 'strong-name-elsewhere' }
  const { entity, reading, surface } = candidate
  const nominative = surface.toLowerCase() === reading.alias.name.toLowerCase()
  const governs =
    !nearest ||
    isNoKind(nearest.folded) ||
    hasRole(nearest.folded, 'member') ||
    hasRole(nearest.folded, 'newsroom') ||
    isReporting(nearest.folded)
  if (reading.alias.introduced) return { certainty: 'possible', why: 'quoted' }
  const named = nearest !== undefined && !governs && nominative && !nearest.capital && entity.generics.length > 0
  return { certainty: named ? 'possible' : 'likely', why: 'quoted' }
}

const isHyphenated = (text: string, start: number, end: number): boolean =>
  /[\p{L}\p{N}][-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^[-‐‑][\p{L}\p{N}]/u.test(text.slice(end, end + 2))

function isEnglishKind({ reading, surface }: Candidate, before: Word | undefined, behind: Word | undefined): boolean {
  if (reading.alias.language !== 'en' || !isTitled(surface)) return false
  return [before, behind].some(word => word !== undefined && hasRole(word.folded, 'kind'))
}

/** Whether the words around a candidate say that something else of its name is meant. */
export function isHomonym(candidate: Candidate, { text }: Document): boolean {
  const { block, entity, start, end, reading } = candidate
  const quoted = isQuoted(text, candidate)
  const before = wordsBefore(text, block, start, 3)
  const behind = wordsBehind(text, block, end, 2)
  const { generics, homonyms } = contextOf(entity)
  const [nearest] = before
  if (nearest && generics.has(nearest.folded)) return false
  if (reading.alias.strength === 'weak') return saysHomonym(before, behind, homonyms, quoted)
  if (quoted && nearest && hasRole(nearest.folded, 'work')) return true
  // What stands before a name of several words does not change it; what follows may go on with it: «Правый сектор трибун».
  const near = isSeveralWords(reading.alias.name) ? [] : before.slice(0, 2)
  return [...near, ...behind.slice(0, 1)].some(word => homonyms.has(word.folded))
}

function saysHomonym(
  before: readonly Word[],
  behind: readonly Word[],
  homonyms: ReadonlySet<string>,
  quoted: boolean,
): boolean {
  const near = quoted ? before : before.slice(0, 2)
  // «роман для «Медузы»»: a thing that a preposition parts from the name does not bear it.
  const preposition = near.findIndex(word => hasRole(word.folded, 'governs'))
  const saysSo = near.some(({ folded }, index) => {
    if (hasRole(folded, 'thing')) return preposition < 0 || index < preposition
    return homonyms.has(folded) || hasRole(folded, 'sport')
  })
  if (saysSo) return true
  return behind.slice(0, 1).some(word => homonyms.has(word.folded))
}

/** Whether a notice, a marker or a word of the status stands by the name. */
export const hasStatusAround = (candidate: Candidate, document: Document): boolean =>
  isStatedBehind(document, candidate, candidate.end) || hasStatusNearby(candidate, document)

const stated: Verdict = { certainty: 'certain', why: 'status-nearby' }

const hasStatusNearby = (candidate: Candidate, document: Document): boolean =>
  isMarked(document, candidate) || isStatedBefore(document, candidate)

/** Where a compound ends that the name begins: «ЛГБТ-сообщество». */
const compoundEnd = (text: string, end: number): number =>
  end + (/^[-‐‑]\p{L}{1,30}/u.exec(text.slice(end, end + 32))?.[0].length ?? 0)

const isPossessive = (text: string, { start, end }: Candidate): boolean => /['’]s$/u.test(text.slice(start, end))
const isTitle = (kind: string): boolean => kind === 'heading' || kind === 'meta'
const isSeveralWords = (surface: string): boolean => /\p{L}[\s«„“".-]+\p{L}/u.test(surface)
const isAcronym = (surface: string): boolean => /^\p{Lu}{2,}/u.test(surface)
const isTitled = (surface: string): boolean => !/(?:^|\s)\p{Ll}/u.test(surface)
