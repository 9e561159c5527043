/**
 * Tables of the matcher that follow from its others: they need not travel with them.
 */
import { numberAt } from '../checked/index.js'
import type { Tables } from './artefact.js'
import { addTo, filterFor, pairHash } from './filters.js'
import { gaps, hashSeed, hashStep } from '../language/word-cursor.js'

/** What the others follow from. */
export type Given = Omit<Tables, Derived>
type Derived = 'wordSlots' | 'firsts' | 'singles' | 'pairs'

export function withDerived(given: Given): Tables {
  const hashes = hashesOf(given)
  return { ...given, wordSlots: slotsOf(hashes), ...filtersOf(given, hashes) }
}

function hashesOf({ words, pool }: Given): Int32Array {
  const hashes = new Int32Array(words.length - 1)
  for (let word = 0; word < hashes.length; word++) {
    let hash = hashSeed
    for (let at = numberAt(words, word); at < numberAt(words, word + 1); at++) hash = hashStep(hash, numberAt(pool, at))
    hashes[word] = hash
  }
  return hashes
}

function slotsOf(hashes: Int32Array): Int32Array {
  const slots = new Int32Array(capacityFor(hashes.length))
  const mask = slots.length - 1
  hashes.forEach((hash, word) => {
    let slot = hash & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = word + 1
  })
  return slots
}

/** A power of two with room to spare, so that probing stays short. */
const capacityFor = (count: number): number => 2 ** Math.ceil(Math.log2(Math.max(16, count * 1.5)))

function filtersOf(
  { children, steps, outputStarts }: Given,
  hashes: Int32Array,
): Pick<Tables, 'firsts' | 'singles' | 'pairs'> {
  const [firsts, singles, pairs]: [number[], number[], number[]] = [[], [], []]
  const hashAt = (state: number): number => numberAt(hashes, Math.floor(numberAt(steps, state) / gaps.length))
  for (let state = numberAt(children, 0); state < numberAt(children, 1); state++) {
    const hash = hashAt(state)
    firsts.push(hash)
    if (outputStarts[state] !== outputStarts[state + 1]) singles.push(hash)
    for (let behind = numberAt(children, state); behind < numberAt(children, state + 1); behind++)
      pairs.push(pairHash(hash, hashAt(behind)))
  }
  return { firsts: filterOf(firsts), singles: filterOf(singles), pairs: filterOf(pairs) }
}

function filterOf(hashes: readonly number[]): Int32Array {
  const filter = filterFor(hashes.length)
  for (const hash of hashes) addTo(filter, hash)
  return filter
}
