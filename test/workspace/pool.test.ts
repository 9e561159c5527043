/** Which batches go to threads: those that another one follows. */
import { expect, test } from '@jest/globals'
import { inParallelIfSeveral, type Batches } from '../../src/workspace/pool.js'

class Numbers implements Batches<readonly number[]> {
  isWhole = false
  isEnded = false
  readonly #batches: readonly (readonly number[])[]

  constructor(batches: readonly (readonly number[])[]) {
    this.#batches = batches
  }

  async *[Symbol.asyncIterator](): AsyncIterator<readonly number[]> {
    try {
      for (const [at, batch] of this.#batches.entries()) {
        this.isWhole = at === this.#batches.length - 1
        yield await Promise.resolve(batch)
      }
    } finally {
      this.isEnded = true
    }
  }
}

async function* doubledHere(batches: AsyncIterable<readonly number[]>): AsyncIterable<number> {
  for await (const batch of batches) yield* batch.map(number => number * 2)
}

const results = async (numbers: Numbers): Promise<number[]> => {
  const all: number[] = []
  for await (const result of inParallelIfSeveral({ kind: 'none', job: {} }, numbers, 2, doubledHere)) all.push(result)
  return all
}

test.each([
  ['none', [], []],
  ['one', [[1, 2]], [2, 4]],
])('%s is done where it is asked for', async (_, batches, expected) => {
  const numbers = new Numbers(batches)
  expect(await results(numbers)).toEqual(expected)
  expect(numbers.isEnded).toBe(true)
})

test('several go to threads, and what breaks one is thrown', async () => {
  const numbers = new Numbers([[1], [2]])
  await expect(results(numbers)).rejects.toThrow('No thread does this: none')
  expect(numbers.isEnded).toBe(true)
})
