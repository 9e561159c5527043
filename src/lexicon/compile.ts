/**
 * Compiles forms into the tables of the matcher: a trie over words, laid out as hash tables.
 */
import type { Alias } from '../registry/types.js'
import { encode, type StoredReading } from './artefact.js'
import { foldWord } from './fold.js'
import type { Form, Reading } from './types.js'
import { gaps, readGap, readWord, SPACE, wordCursor, type GapCursor } from './words.js'

/** Names of more words are cut there: nobody writes them out, and the bound keeps matching linear. */
export const longestForm = 15

/** Bits of the filter before the hash table. */
export const filterBits = 1 << 17

/** @param forms In any order; equal ones count once. */
export function compileLexicon(forms: Iterable<Form>): Uint8Array {
  const words = new Words()
  const trie = new Trie()
  const readings = new Readings()
  let size = 0
  for (const { text, reading } of forms) {
    const path = words.pathOf(text)
    if (path.steps.length === 0 || path.steps.length > longestForm) continue
    trie.add(path.steps, readings.indexOf(reading), path.scripts)
    size++
  }
  return encode({ ...words.tables(), ...trie.tables(words), readings: readings.stored, size })
}

interface Path {
  /** Word and gap before it: `word * gaps.length + gap`. */
  readonly steps: readonly number[]
  readonly scripts: number
}

class Words {
  readonly #ids = new Map<string, number>()
  readonly #hashes: number[] = []

  pathOf(text: string): Path {
    const word = wordCursor()
    const gap: GapCursor = { kind: SPACE, end: 0 }
    const steps: number[] = []
    let scripts = 0
    let offset = 0
    while (offset < text.length && !readWord(text, offset, word)) offset++
    while (offset < text.length && readWord(text, offset, word)) {
      const script = word.length === 1 ? 0 : word.script
      scripts |= script << (2 * steps.length)
      steps.push(
        this.#idOf(text.slice(word.start, word.end), word.hash) * gaps.length + (steps.length === 0 ? SPACE : gap.kind),
      )
      readGap(text, word.end, gap)
      if (gap.kind < 0) return { steps: isEnd(text, word.end) ? steps : [], scripts }
      offset = gap.end
    }
    return { steps, scripts }
  }

  #idOf(surface: string, hash: number): number {
    const folded = foldWord(surface)
    const known = this.#ids.get(folded)
    if (known !== undefined) return known
    const id = this.#ids.size
    this.#ids.set(folded, id)
    this.#hashes.push(hash)
    return id
  }

  hashOf = (id: number): number => this.#hashes[id]!

  tables(): { pool: Uint16Array; words: Int32Array; wordSlots: Int32Array } {
    const all = [...this.#ids.keys()]
    const words = new Int32Array(all.length + 1)
    all.forEach((word, index) => (words[index + 1] = words[index]! + word.length))
    const pool = Uint16Array.from(all.join(''), character => character.charCodeAt(0))
    const wordSlots = new Int32Array(capacityFor(all.length))
    all.forEach((_, id) => {
      let slot = this.#hashes[id]! & (wordSlots.length - 1)
      while (wordSlots[slot] !== 0) slot = (slot + 1) & (wordSlots.length - 1)
      wordSlots[slot] = id + 1
    })
    return { pool, words, wordSlots }
  }
}

/** Nothing of a form follows but closing marks. */
const isEnd = (text: string, offset: number): boolean => !/[\p{L}\p{N}]/u.test(text.slice(offset))

class Trie {
  readonly #next: Map<number, number>[] = [new Map<number, number>()]
  readonly #outputs: Map<string, readonly [number, number]>[] = [new Map<string, readonly [number, number]>()]

  add(steps: readonly number[], reading: number, scripts: number): void {
    let state = 0
    for (const step of steps) {
      let target = this.#next[state]!.get(step)
      if (target === undefined) {
        target = this.#next.push(new Map()) - 1
        this.#outputs.push(new Map())
        this.#next[state]!.set(step, target)
      }
      state = target
    }
    this.#outputs[state]!.set(`${reading} ${scripts}`, [reading, scripts])
  }

  tables(words: Words): { edges: Int32Array; outputStarts: Int32Array; outputs: Int32Array; firsts: Int32Array } {
    const count = this.#next.reduce((sum, edges) => sum + edges.size, 0)
    const capacity = capacityFor(count)
    const edges = new Int32Array(3 * capacity)
    const firsts = new Int32Array(filterBits / 32)
    this.#next.forEach((targets, state) => {
      for (const [step, target] of targets) {
        let slot = edgeHash(state, step) & (capacity - 1)
        while (edges[3 * slot + 2] !== 0) slot = (slot + 1) & (capacity - 1)
        edges.set([state, step, target], 3 * slot)
        if (state === 0) {
          const bit = filterBit(words.hashOf(Math.floor(step / gaps.length)))
          firsts[bit >> 5]! |= 1 << (bit & 31)
        }
      }
    })
    const outputStarts = new Int32Array(this.#outputs.length + 1)
    const outputs: number[] = []
    this.#outputs.forEach((pairs, state) => {
      for (const pair of pairs.values()) outputs.push(...pair)
      outputStarts[state + 1] = outputs.length
    })
    return { edges, outputStarts, outputs: Int32Array.from(outputs), firsts }
  }
}

/** A power of two with room to spare, so that probing stays short. */
const capacityFor = (count: number): number => 2 ** Math.ceil(Math.log2(Math.max(16, count * 1.5)))

export const filterBit = (hash: number): number => (hash ^ (hash >>> 15)) & (filterBits - 1)
export const edgeHash = (state: number, step: number): number => {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(step, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

class Readings {
  readonly stored: StoredReading[] = []
  readonly #indices = new Map<string, number>()
  readonly #aliases = new Map<Alias, string>()

  indexOf({ entity, role, alias }: Reading): number {
    let aliasKey = this.#aliases.get(alias)
    if (aliasKey === undefined) {
      aliasKey = JSON.stringify(alias)
      this.#aliases.set(alias, aliasKey)
    }
    const key = `${entity} ${role} ${aliasKey}`
    let index = this.#indices.get(key)
    if (index === undefined) {
      index = this.stored.push([entity, role, alias]) - 1
      this.#indices.set(key, index)
    }
    return index
  }
}
