/**
 * A name at its place: what stands around it, read when it is first asked for.
 */
import { sure } from '../../checked/index.js'
import type { Case } from '../../language/ru/morphology/paradigm.js'
import { casesOf } from '../agreement.js'
import type { Block, Document, Span } from '../../document/types.js'
import type { Candidate } from '../candidates.js'
import { isNoKind } from '../nouns.js'
import { isStatedBehind } from '../status.js'
import { isQuoted, opensSentence, wordsBefore, wordsBehind, type Word } from '../surroundings.js'
import { contextOf, type Context } from './context.js'

/** What kind of name it is; weights differ by it. */
export type Sort = 'strong' | 'weak' | 'short' | 'full' | 'initials' | 'surname' | 'family' | 'patronymic'

function sortOf({ reading: { role, alias } }: Candidate): Sort {
  return role === 'name' ? alias.strength : role
}

/** How far the context of a name reaches, in words of its clause. */
const reachBefore = 4
const reachBehind = 3

export class Scene {
  readonly document: Document
  readonly candidate: Candidate
  readonly sort: Sort
  readonly text: string
  #before: readonly Word[] | undefined
  #behind: readonly Word[] | undefined
  #opens: boolean | undefined
  #quoted: boolean | undefined
  #cases: readonly Case[] | undefined
  #stated: boolean | undefined
  #context: Context | undefined

  constructor(document: Document, candidate: Candidate) {
    this.document = document
    this.candidate = candidate
    this.sort = sortOf(candidate)
    this.text = document.text
  }

  /** The name itself. */
  get name(): Span {
    return { start: this.candidate.start, end: this.candidate.end }
  }

  /** Of a full name: many bear it, or it is an ordinary word. */
  get leavesDoubt(): boolean {
    const { widelyBorne, alias } = this.candidate.reading
    return widelyBorne === true || alias.strength === 'weak'
  }

  /** Words before the name in its clause, the nearest first. */
  get before(): readonly Word[] {
    const { block, start } = this.candidate
    return (this.#before ??= wordsBefore(this.text, block, start, reachBefore))
  }

  /** Words behind the name in its clause, the nearest first. */
  get behind(): readonly Word[] {
    const { block, end } = this.candidate
    return (this.#behind ??= wordsBehind(this.text, block, end, reachBehind))
  }

  /** The word right behind, with nothing but white space between. */
  get directlyBehind(): Word | undefined {
    const [word] = this.behind
    return word && /^\s+$/u.test(this.text.slice(this.candidate.end, word.start)) ? word : undefined
  }

  /** Quotation marks enclose exactly the name. */
  get quoted(): boolean {
    return (this.#quoted ??= isQuoted(this.text, this.candidate))
  }

  /** It opens its sentence, where a capital says nothing. */
  get opens(): boolean {
    return (this.#opens ??= opensSentence(this.text, this.candidate.block, this.candidate.start))
  }

  /** Its status stands right behind it: no ordinary words have one. */
  get isStated(): boolean {
    const { document, candidate } = this
    return (this.#stated ??= isStatedBehind(document, candidate, candidate.end))
  }

  /** A noun of the party's kind stands right before the name, of which this is the whole. */
  get generic(): Word | undefined {
    const [nearest] = this.before
    return nearest && this.isGeneric(nearest) && !this.opensLongerName ? nearest : undefined
  }

  /** Ассоциация «Голоса Ладоги» bears a longer name than «Голос». */
  get opensLongerName(): boolean {
    const { start, end } = this.candidate
    const opening = this.text[start - 1]
    if (!isOpeningQuote(opening) || isClosingQuote(this.text[end]) || (opening === '„' && this.text[end] === '“'))
      return false
    return !opensSpeech(this.text, this.candidate.block, start)
  }

  get #nouns(): Context {
    return (this.#context ??= contextOf(this.candidate.entity))
  }

  isGeneric({ folded }: Word): boolean {
    return this.#nouns.generics.has(folded)
  }

  isHomonym({ folded }: Word): boolean {
    return this.#nouns.homonyms.has(folded)
  }

  isGenericInCase({ folded }: Word): boolean {
    const { generics } = this.#nouns
    return generics.has(folded) && this.agrees(generics.get(folded))
  }

  isHomonymInCase({ folded }: Word): boolean {
    const { homonyms } = this.#nouns
    return homonyms.has(folded) && this.agrees(homonyms.get(folded))
  }

  /** Whether one of the forms, which has these cases, may be said of the name in the case in which it stands. */
  agrees(cases: readonly Case[] = []): boolean {
    const { surface, entity, reading } = this.candidate
    this.#cases ??= casesOf(surface, { entity, alias: reading.alias })
    return cases.length === 0 || this.#cases.length === 0 || cases.some(name => sure(this.#cases).includes(name))
  }

  /** The name may stand in the genitive. */
  get isGenitive(): boolean {
    return this.agrees(['genitive'])
  }

  /** A verb, a preposition, a particle: a word that can be no noun. */
  isNoNoun({ folded }: Word): boolean {
    return isNoKind(folded)
  }
}

/** A name is no longer than this, in UTF-16 code units; what is said is. */
const longestName = 80
const speech = /^([^»”"\n]*)[»”"](,?\s{1,2}[—–]\s)?/u
/** „Союз пчеловодов“ within «…»: there the mark closes that opens elsewhere. */
const speechInside = /^([^“”»\n]*)[“”](,?\s{1,2}[—–]\s)?/u
const sentenceEnd = /[.!?…](?:\s|$)/u

/** «Голос никуда не денется», — сказал он: the quotation mark before a name opens what is said, not a name. */
function opensSpeech(text: string, { end: ceiling }: Block, start: number): boolean {
  const ends = text[start - 1] === '„' ? speechInside : speech
  const found = ends.exec(text.slice(start, Math.min(ceiling, start + longestName)))
  if (!found) return true
  const [, said = '', dash] = found
  return sentenceEnd.test(said) || /,$/u.test(said) || dash !== undefined
}

export const isOpeningQuote = (character = ' '): boolean => '«„“"'.includes(character)
const isClosingQuote = (character = ' '): boolean => '»”"'.includes(character)
