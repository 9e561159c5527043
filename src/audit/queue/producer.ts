/**
 * Judging by workers elsewhere: batches go into a queue, judgements come back in their order. Nothing is lost or doubled
 * when either side ends suddenly: a batch is known by its keys, and what has been judged waits in the queue.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { Job, Queue } from 'bullmq'
import { sure } from '../../checked/index.js'
import { optionalPackage } from '../../files/optional.js'
import { AuditError } from '../error.js'
import type { Judged, Unit } from '../types.js'
import { idOf, packedUnits, unpackedJudgements, type QueuedBatch, type QueuedOptions } from './wire.js'

export interface QueuePlace {
  /** `redis://…` */
  readonly url: string
  readonly name: string
}

export const connectionTo = ({ url }: QueuePlace): { readonly url: string; readonly maxRetriesPerRequest: null } => ({
  url,
  // A server that is restarted is waited for.
  maxRetriesPerRequest: null,
})

/** Batches that wait or are judged at a time. */
const most = 16
/** In milliseconds: how often is asked whether a batch is done. */
const patience = 100
/** In seconds: judgements that nobody has fetched, as their producer has ended, are kept so long. */
const kept = 24 * 3600

type QueuedJob = Job<QueuedBatch, string>

export class Producer {
  readonly #queue: Queue<QueuedBatch, string>
  readonly #options: QueuedOptions

  static async open(place: QueuePlace, options: QueuedOptions): Promise<Producer> {
    const { Queue: Opened } = await optionalPackage<typeof import('bullmq')>('bullmq')
    return new Producer(new Opened(place.name, { connection: connectionTo(place) }), options)
  }

  private constructor(queue: Queue<QueuedBatch, string>, options: QueuedOptions) {
    this.#queue = queue
    this.#options = options
  }

  /**
   * @param lists Digest of the lists in force.
   * @throws AuditError with the reason if a batch could not be judged.
   */
  async *judged(batches: AsyncIterable<readonly Unit[]>, lists: () => string): AsyncIterable<readonly Judged[]> {
    const waiting: (QueuedJob | undefined)[] = []
    for await (const units of batches) {
      waiting.push(units.length > 0 ? await this.#add(units, lists()) : undefined)
      if (waiting.length >= most) yield* this.#result(waiting.shift())
    }
    while (waiting.length > 0) yield* this.#result(waiting.shift())
  }

  async close(): Promise<void> {
    await this.#queue.close()
  }

  async #add(units: readonly Unit[], lists: string): Promise<QueuedJob> {
    const jobId = idOf(units)
    // What failed for another producer is tried again.
    const known = await this.#queue.getJob(jobId)
    if (known && (await known.isFailed())) await known.remove()
    const data: QueuedBatch = { lists, options: this.#options, units: packedUnits(units) }
    return this.#queue.add('judge', data, {
      jobId,
      attempts: 3,
      backoff: { type: 'exponential', delay: 500 },
      removeOnComplete: { age: kept },
    })
  }

  /** What is fetched is forgotten: the store has it. */
  async *#result(job: QueuedJob | undefined): AsyncIterable<readonly Judged[]> {
    if (!job) {
      yield []
      return
    }
    const judged = await this.#awaited(sure(job.id))
    yield judged
    await this.#queue.remove(sure(job.id))
  }

  async #awaited(id: string): Promise<readonly Judged[]> {
    for (;;) {
      // Asked in this order: a job that was fetched before it was done knows of no judgement.
      const state = await this.#queue.getJobState(id)
      const job = await this.#queue.getJob(id)
      if (!job) throw new AuditError(words => words.lostJob(id))
      if (state === 'completed') return unpackedJudgements(job.returnvalue)
      if (state === 'failed') throw new AuditError(words => words.refusedJob(job.failedReason))
      await pause(patience)
    }
  }
}
