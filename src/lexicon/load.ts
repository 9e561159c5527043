/**
 * The matcher at work: one pass over a text through the compiled tables.
 */
import type { EntityId } from '../registry/types.js'
import { decode, type Tables } from './artefact.js'
import { edgeHash, filterBit, longestForm } from './compile.js'
import { BREAK, foldTable, IGNORABLE, isDigit } from './fold.js'
import type { Hit, Lexicon, Reading } from './types.js'
import {
  gaps,
  hashSeed,
  hashStep,
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
  readonly #readings: readonly Reading[]
  readonly #ahead = wordCursor()
  readonly #gap: GapCursor = { kind: 0, end: 0 }
  readonly #scripts: number[] = []

  constructor(tables: Tables) {
    this.#tables = tables
    this.size = tables.size
    this.#readings = tables.readings.map(([entity, role, alias]) => ({ entity: entity as EntityId, role, alias }))
  }

  /** Hashes word after word in one loop; only what passes the filter of first words is read again, with its place. */
  scan(text: string): Hit[] {
    const { firsts } = this.#tables
    const table = foldTable
    const hits: Hit[] = []
    const word = wordCursor()
    const { length } = text
    let index = 0
    while (index < length) {
      let code = table[text.charCodeAt(index)]!
      if (code <= IGNORABLE) {
        index++
        continue
      }
      const start = index
      const digits = isDigit(code)
      let hash = hashSeed
      while (code !== BREAK) {
        if (code !== IGNORABLE) {
          if (isDigit(code) !== digits) break
          hash = hashStep(hash, code)
        }
        index++
        code = index < length ? table[text.charCodeAt(index)]! : BREAK
      }
      const bit = filterBit(hash)
      if ((firsts[bit >> 5]! & (1 << (bit & 31))) === 0) continue
      readWord(text, start, word)
      this.#follow(text, word, hits)
    }
    return hits
  }

  /** Follows the forms that begin with a word, and reports each that ends. */
  #follow(text: string, first: WordCursor, hits: Hit[]): void {
    let state = this.#target(0, text, first, SPACE)
    const ahead = this.#ahead
    const gap = this.#gap
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

  #target(state: number, text: string, word: WordCursor, gap: number): number {
    const id = this.#idOf(text, word)
    if (id < 0) return 0
    const { edges } = this.#tables
    const step = id * gaps.length + gap
    const mask = edges.length / 3 - 1
    for (let slot = edgeHash(state, step) & mask; edges[3 * slot + 2] !== 0; slot = (slot + 1) & mask)
      if (edges[3 * slot] === state && edges[3 * slot + 1] === step) return edges[3 * slot + 2]!
    return 0
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
    const { outputStarts, outputs } = this.#tables
    const readings: Reading[] = []
    for (let at = outputStarts[state]!; at < outputStarts[state + 1]!; at += 2)
      if (this.#isWrittenIn(outputs[at + 1]!, count)) readings.push(this.#readings[outputs[at]!]!)
    return readings
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
