/**
 * The matcher at work: one pass over a text through the compiled tables.
 */
import type { EntityId } from '../registry/types.js'
import { decode, readingAt, type Tables } from './artefact.js'
import { mayHold, pairHash } from './filters.js'
import { BREAK, foldTable, IGNORABLE, isDigit, lastDigit } from './fold.js'
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
} from './words.js'

/** @throws RangeError if the bytes are no lexicon of this version. */
export function loadLexicon(bytes: Uint8Array): Lexicon {
  return new Matcher(decode(bytes))
}

class Matcher implements Lexicon {
  readonly size: number
  readonly #tables: Tables
  /** Those met so far. */
  readonly #readings: Reading[] = []
  readonly #first = wordCursor()
  readonly #ahead = wordCursor()
  readonly #gap: GapCursor = { kind: 0, end: 0 }
  readonly #scripts: number[] = []
  /** Of the word before: its hash and where it stands, if a longer form may begin with it; else -1. */
  #pendingHash = 0
  #pendingStart = -1

  constructor(tables: Tables) {
    this.#tables = tables
    this.size = tables.size
  }

  /** Hashes word after word in one loop; only what passes the filters is read again, with its place. */
  scan(text: string): Hit[] {
    const { firsts } = this.#tables
    const table = foldTable
    const hits: Hit[] = []
    const { length } = text
    let hash = hashSeed
    let start = 0
    this.#pendingStart = -1
    for (let index = 0; index <= length; index++) {
      const code = index < length ? table[text.charCodeAt(index)]! : BREAK
      if (code > lastDigit) {
        hash = hashStep(hash, code)
        continue
      }
      if (code === IGNORABLE) continue
      if (hash !== hashSeed) {
        if (this.#pendingStart >= 0 || mayHold(firsts, hash)) this.#weigh(text, start, hash, hits)
        hash = hashSeed
      }
      if (code !== BREAK) index = this.#weighNumber(text, index, hits) - 1
      start = index + 1
    }
    return hits
  }

  /** Digits are a word of their own. @returns Where they end. */
  #weighNumber(text: string, start: number, hits: Hit[]): number {
    let hash = hashSeed
    let index = start
    for (; index < text.length; index++) {
      const code = foldTable[text.charCodeAt(index)]!
      if (code === IGNORABLE) continue
      if (!isDigit(code)) break
      hash = hashStep(hash, code)
    }
    this.#weigh(text, start, hash, hits)
    return index
  }

  /** Follows the word before, if this one may go on with it; then this one, or leaves it to the next. */
  #weigh(text: string, start: number, hash: number, hits: Hit[]): void {
    const { firsts, singles, pairs } = this.#tables
    if (this.#pendingStart >= 0 && mayHold(pairs, pairHash(this.#pendingHash, hash)))
      this.#follow(text, this.#pendingStart, hits)
    this.#pendingStart = -1
    if (!mayHold(firsts, hash)) return
    if (mayHold(singles, hash)) this.#follow(text, start, hits)
    else {
      this.#pendingHash = hash
      this.#pendingStart = start
    }
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
    const { children, steps } = this.#tables
    let low = children[state]!
    const behind = children[state + 1]!
    if (low === behind) return 0
    const id = this.#idOf(text, word)
    if (id < 0) return 0
    if (state === 0) return id + low < behind ? id + low : 0
    const step = id * gaps.length + gap
    let high = behind
    while (low < high) {
      const middle = (low + high) >>> 1
      if (steps[middle]! < step) low = middle + 1
      else high = middle
    }
    return low < behind && steps[low] === step ? low : 0
  }

  /** The number of a word, its letters compared: a hash alone proves nothing. */
  #idOf(text: string, word: WordCursor): number {
    const { wordSlots, words, pool } = this.#tables
    const mask = wordSlots.length - 1
    for (let slot = word.hash & mask; wordSlots[slot] !== 0; slot = (slot + 1) & mask) {
      const id = wordSlots[slot]! - 1
      const from = words[id]!
      if (words[id + 1]! - from !== word.length) continue
      let at = from
      for (let index = word.start; index < word.end; index++) {
        const code = foldTable[text.charCodeAt(index)]!
        if (code <= IGNORABLE) continue
        if (pool[at] !== code) break
        at++
      }
      if (at - from === word.length) return id
    }
    return -1
  }

  /** Forms that end in a state and whose words are written in the scripts of the text: Meta is not мета. */
  #readingsAt(state: number, count: number): Reading[] {
    const { outputStarts, outputs, scripts } = this.#tables
    const readings: Reading[] = []
    for (let at = outputStarts[state]!; at < outputStarts[state + 1]!; at++) {
      const output = outputs[at]!
      if (this.#isWrittenIn(scripts[output % scripts.length]!, count))
        readings.push(this.#reading(Math.floor(output / scripts.length)))
    }
    return readings
  }

  #reading(index: number): Reading {
    const known = this.#readings[index]
    if (known) return known
    const { entity, role, alias } = readingAt(this.#tables, index)
    return (this.#readings[index] = { entity: entity as EntityId, role, alias })
  }

  #isWrittenIn(scripts: number, count: number): boolean {
    for (let index = 0; index < count; index++) {
      const wanted = (scripts >> (2 * index)) & 3
      const found = this.#scripts[index]!
      if (wanted !== 0 && wanted !== 3 && found !== 3 && found !== wanted) return false
    }
    return true
  }
}
