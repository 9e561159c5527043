/**
 * Batches of work on threads of their own, the results in the order of the batches.
 */
import { on } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { packaged } from '../files/package.js'
import { optimisedLate } from './v8-flags.js'

/** Batches that a thread holds at most: one is checked while the next one is on its way. */
const held = 2

/** What a thread is started with; plain data, as batches and results are. */
export interface Task {
  /** What is to be done with each batch: who starts the thread knows it. */
  readonly kind: string
  readonly job: unknown
}

export interface Batches<Batch> extends AsyncIterable<Batch> {
  /** Whether the last one has been given. */
  readonly isWhole: boolean
}

/**
 * One batch is worth no thread, which would have nothing to do beside it, and takes longer to start than most batches to
 * check; how many there are shows when the first is full.
 * @param here Does on this thread what the task says.
 */
export async function* inParallelIfSeveral<Batch, Result>(
  task: Task,
  batches: Batches<Batch>,
  threads: number,
  here: (batches: AsyncIterable<Batch>) => AsyncIterable<Result>,
): AsyncIterable<Result> {
  const others = batches[Symbol.asyncIterator]()
  const first = await others.next()
  if (first.done) return
  const all = begunWith(first.value, others)
  yield* batches.isWhole ? here(all) : inParallel<Batch, Result>(task, all, threads)
}

async function* begunWith<Batch>(first: Batch, others: AsyncIterator<Batch>): AsyncIterable<Batch> {
  try {
    yield first
    yield* { [Symbol.asyncIterator]: () => others }
  } finally {
    await others.return?.()
  }
}

/**
 * Batches are dealt out in turn, as they are of about one size, and only so many at a time: memory does not grow with their
 * number. What breaks a thread is thrown here.
 */
async function* inParallel<Batch, Result>(
  task: Task,
  batches: AsyncIterable<Batch>,
  threads: number,
): AsyncIterable<Result> {
  const workers: Thread<Batch, Result>[] = []
  const waiting: Promise<readonly Result[]>[] = []
  try {
    for (const flag of flags) setFlagsFromString(flag)
    let turn = 0
    for await (const batch of batches) {
      const worker = workers[turn % threads] ?? new Thread<Batch, Result>(task)
      if (turn < threads) workers.push(worker)
      waiting.push(worker.check(batch))
      turn += 1
      if (waiting.length >= threads * held) yield* (await waiting.shift()) ?? []
    }
    for (const results of waiting) yield* await results
  } finally {
    await Promise.all(workers.map(worker => worker.end()))
  }
}

/**
 * How V8 treats a run, of which each core has a thread with a heap and compiled code of its own. Left to itself a heap grows
 * to several times of what is in use before it is swept, and a thousand functions are optimised as soon as they are warm, of
 * which the next texts throw many away: asked to wait for longer, V8 does so with the hot ones only.
 */
const flags = ['--heap-growing-percent=30', ...optimisedLate]

/** In megabytes: a small nursery keeps the memory of a run down; where it is smaller still, items outlive it. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 }

export class Thread<Batch, Result> {
  readonly #worker: Worker
  readonly #results: NodeJS.AsyncIterator<unknown>

  constructor(task: Task) {
    this.#worker = new Worker(script, { workerData: task, resourceLimits })
    this.#results = on(this.#worker, 'message')
  }

  async check(batch: Batch): Promise<readonly Result[]> {
    this.#worker.postMessage(batch)
    const { value } = (await this.#results.next()) as { value: readonly [readonly Result[]] }
    return value[0]
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}

/** As bundled: the thread of an unbuilt command would have to be compiled first. */
const script = packaged('dist/worker.js')
