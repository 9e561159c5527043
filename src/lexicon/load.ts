/**
 * The matcher at work: one pass over a text through the compiled tables.
 */
import { numberAt } from '../checked/index.js'
import type { Stored } from '../registry/stored.js'
import type { EntityId } from '../registry/types.js'
import { readingAt, tablesIn, type Tables } from './artefact.js'
import { mayHold, pairHash } from './filters.js'
import { BREAK, foldTable, IGNORABLE, lastDigit } from '../language/fold.js'
import { Pages } from './pages.js'
import type { Hit, Lexicon, Reading } from './types.js'
import {
  gaps,
  hashSeed,
  hashStep,
  longestForm,
  readGap,
  readWord,
  SPACE,
  wordCursor,
  type GapCursor,
  type WordCursor,
} from '../language/word-cursor.js'

/**
 * @param lexicon In memory, or where it is read as it is needed.
 * @throws RangeError if it is no lexicon of this version.
 */
export const loadLexicon = (lexicon: Uint8Array | Stored): Lexicon => new Matcher(new Pages(lexicon))

const NOTHING = -1
const nothing: readonly Reading[] = []

class Matcher implements Lexicon {
  readonly size: number
  readonly #tables: Tables
  /** What stands behind the filters is read as it is needed. */
  readonly #pages: Pages
  /** Those met so far. */
  readonly #readings: Reading[] = []
  /** By state: all its readings, where all have been met together. */
  readonly #ofState = new Map<number, readonly Reading[]>()
  readonly #first = wordCursor()
  readonly #ahead = wordCursor()
  readonly #gap: GapCursor = { kind: 0, end: 0 }
  readonly #scripts: number[] = []
  /** The hash of the word before, where a longer form may begin with it. */
  #begunHash = 0

  constructor(pages: Pages) {
    const tables = tablesIn(pages)
    for (const filter of [tables.firsts, tables.singles, tables.pairs]) pages.need(filter)
    this.#pages = pages
    this.#tables = tables
    this.size = tables.size
  }

  /** Hashes word after word in one loop; only what passes the filters is read again, with its place. */
  scan(text: string): Hit[] {
    const { firsts } = this.#tables
    const table = foldTable
    const hits: Hit[] = []
    const { length } = text
    const number = wordCursor()
    let hash = hashSeed
    let start = 0
    let begun = NOTHING
    for (let index = 0; index < length; index++) {
      const code = numberAt(table, text.charCodeAt(index))
      if (code > lastDigit) hash = hashStep(hash, code)
      else if (code !== IGNORABLE) {
        if (hash !== hashSeed) {
          if (begun !== NOTHING || mayHold(firsts, hash)) begun = this.#weigh(text, begun, start, hash, hits)
          hash = hashSeed
        }
        if (code !== BREAK) {
          readWord(text, index, number)
          begun = this.#weigh(text, begun, index, number.hash, hits)
          index = number.end - 1
        }
        start = index + 1
      }
    }
    if (hash !== hashSeed) this.#weigh(text, begun, start, hash, hits)
    return hits
  }

  /**
   * Follows the word before, if this one may go on with it; then this one, or leaves it to the next.
   * @param begun Where the word before stands, if a longer form may begin with it.
   * @returns The same of this word.
   */
  #weigh(text: string, begun: number, start: number, hash: number, hits: Hit[]): number {
    const { firsts, singles, pairs } = this.#tables
    if (begun !== NOTHING && mayHold(pairs, pairHash(this.#begunHash, hash))) this.#follow(text, begun, hits)
    if (!mayHold(firsts, hash)) return NOTHING
    if (mayHold(singles, hash)) {
      this.#follow(text, start, hits)
      return NOTHING
    }
    this.#begunHash = hash
    return start
  }

  /** Follows the forms that begin with the word at an offset, and reports each that ends. */
  #follow(text: string, offset: number, hits: Hit[]): void {
    const first = this.#first
    let start = offset
    while (!readWord(text, start, first)) start++
    const ahead = this.#ahead
    const gap = this.#gap
    let state = this.#target(0, text, first, SPACE)
    let end = first.end
    for (let count = 0; state > 0; count++) {
      this.#scripts[count] = count === 0 ? first.script : ahead.script
      const readings = this.#readingsAt(state, count + 1)
      if (readings.length > 0) hits.push({ start: first.start, end, readings })
      if (count + 1 >= longestForm) return
      readGap(text, end, gap)
      if (gap.kind < 0 || !readWord(text, gap.end, ahead)) return
      state = this.#target(state, text, ahead, gap.kind)
      end = ahead.end
    }
  }

  /** The state behind a state and a word, or 0. */
  #target(state: number, text: string, word: WordCursor, gap: number): number {
    const pages = this.#pages
    const { children, steps } = this.#tables
    let low = pages.numberAt(children, state)
    const behind = pages.numberAt(children, state + 1)
    if (low === behind) return 0
    const id = this.#idOf(text, word)
    if (id < 0) return 0
    if (state === 0) return id + low < behind ? id + low : 0
    const step = id * gaps.length + gap
    let high = behind
    while (low < high) {
      const middle = (low + high) >>> 1
      if (pages.numberAt(steps, middle) < step) low = middle + 1
      else high = middle
    }
    return low < behind && pages.numberAt(steps, low) === step ? low : 0
  }

  /** The number of a word, its letters compared: a hash alone proves nothing. */
  #idOf(text: string, word: WordCursor): number {
    const pages = this.#pages
    const { wordSlots, words, pool } = this.#tables
    const mask = wordSlots.length - 1
    for (let slot = word.hash & mask; ; slot = (slot + 1) & mask) {
      const id = pages.numberAt(wordSlots, slot) - 1
      if (id < 0) return id
      const from = pages.numberAt(words, id)
      if (pages.numberAt(words, id + 1) - from !== word.length) continue
      pages.need(pool, from, from + word.length)
      let at = from
      for (let index = word.start; index < word.end; index++) {
        const code = numberAt(foldTable, text.charCodeAt(index))
        if (code <= IGNORABLE) continue
        if (pool[at] !== code) break
        at++
      }
      if (at - from === word.length) return id
    }
  }

  /** Forms that end in a state and whose words are written in the scripts of the text: Meta is not мета. */
  #readingsAt(state: number, count: number): readonly Reading[] {
    const pages = this.#pages
    const { outputStarts, outputs, scripts } = this.#tables
    const from = pages.numberAt(outputStarts, state)
    const behind = pages.numberAt(outputStarts, state + 1)
    if (from === behind) return nothing
    pages.need(outputs, from, behind)
    pages.need(scripts)
    let fitting = 0
    for (let at = from; at < behind; at++)
      if (this.#isWrittenIn(scripts[(outputs[at] ?? 0) % scripts.length] ?? 0, count)) fitting += 1
    if (fitting === 0) return nothing
    const known = fitting === behind - from ? this.#ofState.get(state) : undefined
    if (known) return known
    const readings: Reading[] = []
    for (let at = from; at < behind; at++) {
      const output = numberAt(outputs, at)
      if (this.#isWrittenIn(numberAt(scripts, output % scripts.length), count))
        readings.push(this.#reading(Math.floor(output / scripts.length)))
    }
    if (fitting === behind - from) this.#ofState.set(state, readings)
    return readings
  }

  #reading(index: number): Reading {
    const known = this.#readings[index]
    if (known) return known
    const { entity, role, alias, widelyBorne } = readingAt(this.#tables, this.#pages, index)
    const reading: Reading = { entity: entity as EntityId, role, alias, ...(widelyBorne && { widelyBorne }) }
    return (this.#readings[index] = reading)
  }

  #isWrittenIn(scripts: number, count: number): boolean {
    for (let index = 0; index < count; index++) {
      const wanted = (scripts >> (2 * index)) & 3
      const found = numberAt(this.#scripts, index)
      if (wanted !== 0 && wanted !== 3 && found !== 3 && found !== wanted) return false
    }
    return true
  }
}
