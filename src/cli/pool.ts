/**
 * Batches of files on threads of their own, the results in the order of the files.
 */
import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import { packaged } from '../files/package.js'
import type { FoundFile } from '../workspace/files.js'
import type { FileResult, Job } from './results.js'

/** Batches that a thread holds at most: one is checked while the next one is on its way. */
const held = 2

/**
 * Batches are dealt out in turn, as they are of about one size, and only so many at a time: memory does not grow with their
 * number. What breaks a thread is thrown here.
 */
export async function* inParallel(
  job: Job,
  batches: AsyncIterable<readonly FoundFile[]>,
  threads: number,
): AsyncIterable<FileResult> {
  const workers: Thread[] = []
  const waiting: Promise<readonly FileResult[]>[] = []
  try {
    let turn = 0
    for await (const batch of batches) {
      if (workers.length < threads) workers.push(new Thread(job))
      waiting.push(workers[turn % threads]!.check(batch))
      turn += 1
      if (waiting.length >= threads * held) yield* await waiting.shift()!
    }
    while (waiting.length > 0) yield* await waiting.shift()!
  } finally {
    await Promise.all(workers.map(worker => worker.end()))
  }
}

/** In megabytes: a smaller nursery costs little time, and keeps the memory of a run down. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 }

class Thread {
  readonly #worker: Worker
  readonly #results: NodeJS.AsyncIterator<unknown>

  constructor(job: Job) {
    this.#worker = new Worker(script, { workerData: job, resourceLimits })
    this.#results = on(this.#worker, 'message')
  }

  async check(batch: readonly FoundFile[]): Promise<readonly FileResult[]> {
    this.#worker.postMessage(batch)
    const { value } = (await this.#results.next()) as { value: readonly [readonly FileResult[]] }
    return value[0]
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}

/** As bundled: the thread of an unbuilt command would have to be compiled first. */
const script = packaged('dist/worker.js')
