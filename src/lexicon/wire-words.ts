/**
 * The folded words for the wire. Forms of one name stand beside each other, so each word says how much of the one before
 * it begins with, and the rest by letters numbered from the most frequent on.
 */
import { entryOf, numberAt } from '../checked/index.js'
import type { Tables } from './artefact.js'
import type { Reader, Writer } from './wire.js'

type Words = Pick<Tables, 'words' | 'pool'>

/** Behind the last letter of a word; letters have the numbers above. */
const wordEnd = 0

export function writeWords(writer: Writer, { words, pool }: Words): void {
  const letters = byFrequency(pool)
  const numbers = new Map(letters.map((letter, index) => [letter, index + 1]))
  const shared: number[] = []
  const rests: number[] = []
  let before = pool.subarray(0, 0)
  for (let word = 0; word + 1 < words.length; word++) {
    const own = pool.subarray(numberAt(words, word), numberAt(words, word + 1))
    let same = 0
    while (same < own.length && same < before.length && own[same] === before[same]) same++
    shared.push(same)
    for (const letter of own.subarray(same)) rests.push(entryOf(numbers, letter))
    rests.push(wordEnd)
    before = own
  }
  for (const section of [letters, shared, rests]) writer.numbers(section)
}

export function readWords(reader: Reader): Words {
  const [letters, shared, rests] = [reader.numbers(), reader.numbers(), reader.numbers()]
  const words = new Int32Array(shared.length + 1)
  const length = shared.reduce((sum, same) => sum + same, 0) + rests.length - shared.length
  const pool = new Uint16Array(length)
  let [from, start, end] = [0, 0, 0]
  for (let word = 0; word < shared.length; word++) {
    const same = numberAt(shared, word)
    pool.copyWithin(end, start, start + same)
    start = end
    end += same
    for (let number = numberAt(rests, from++); number !== wordEnd; number = numberAt(rests, from++))
      pool[end++] = numberAt(letters, number - 1)
    words[word + 1] = end
  }
  return { words, pool }
}

function byFrequency(pool: Uint16Array): number[] {
  const counts = new Map<number, number>()
  for (const letter of pool) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return [...counts].sort(([one, ones], [other, others]) => others - ones || one - other).map(([letter]) => letter)
}
