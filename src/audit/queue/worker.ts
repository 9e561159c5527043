/**
 * `plashka work`: takes batches out of a queue and judges them, on threads of its own, so that the process itself can
 * always say that it is alive: a batch may take longer than its lock.
 */
import { createServer, type Server } from 'node:http'
import { performance } from 'node:perf_hooks'
import type { Job, Queue, Worker } from 'bullmq'
import { sure } from '../../checked/index.js'
import { optionalPackage } from '../../files/optional.js'
import { Thread } from '../../workspace/pool.js'
import { Bases, keyOf } from '../basis.js'
import { AuditError } from '../error.js'
import type { JudgeTask } from '../run.js'
import type { AuditOptions, Judged, Unit } from '../types.js'
import { connectionTo, type QueuePlace } from './producer.js'
import { packedJudgements, unpackedUnits, type QueuedBatch } from './wire.js'

export interface WorkOptions {
  readonly place: QueuePlace
  /** Batches at a time, each on a thread. */
  readonly concurrency: number
  /** Batches a second at most; absent: as many as there are. */
  readonly rate?: number
  /** Name of a stream to which judgements go, too. */
  readonly results?: string
  /** Of this worker: its config, whose code may run. */
  readonly own: AuditOptions
  readonly cwd: string
}

/** In milliseconds. Who does not renew the lock of a batch for so long has died, and the batch is another's. */
const lock = { lockDuration: 10_000, stalledInterval: 5_000 }
/** A batch that has ended so many workers is told as failed. */
const mostDeaths = 3

type QueuedJob = Job<QueuedBatch, string>
type Threads = Thread<readonly Unit[], readonly Judged[]>

/** What a worker has done since it began. */
interface Counts {
  batches: number
  failed: number
  units: number
  seconds: number
}

export class QueueWorker {
  readonly #options: WorkOptions
  readonly #counts: Counts = { batches: 0, failed: 0, units: 0, seconds: 0 }
  /** Those who wait for work, by what is said of an audit. */
  readonly #idle = new Map<string, Threads[]>()
  readonly #all: Threads[] = []
  readonly #bases = new Map<string, Bases>()
  #worker: Worker<QueuedBatch, string> | undefined
  #queue: Queue | undefined
  #refusal: (reason: string) => Error = reason => new Error(reason)

  constructor(options: WorkOptions) {
    this.#options = options
  }

  /** @throws Error if the package is missing. */
  async begin(): Promise<void> {
    const { place, concurrency, rate } = this.#options
    const {
      Queue: OpenedQueue,
      Worker: Opened,
      UnrecoverableError,
    } = await optionalPackage<typeof import('bullmq')>('bullmq')
    const connection = connectionTo(place)
    this.#refusal = reason => new UnrecoverableError(reason)
    this.#queue = new OpenedQueue(place.name, { connection })
    this.#worker = new Opened<QueuedBatch, string>(place.name, job => this.#judged(job), {
      connection,
      concurrency,
      ...lock,
      maxStalledCount: mostDeaths,
      ...(rate !== undefined && { limiter: { max: rate, duration: 1000 } }),
    })
    // Told by the jobs themselves; what the connection says is that it is made again.
    this.#worker.on('error', () => {})
    this.#queue.on('error', () => {})
  }

  /** Ends when the batches that have been begun are done. */
  async end(): Promise<void> {
    await this.#worker?.close()
    await this.#queue?.close()
    await Promise.all(this.#all.map(thread => thread.end()))
  }

  /** Serves metrics in the format of Prometheus, to this machine alone. */
  serve(port: number): Server {
    const server = createServer((_, response) => {
      this.#metrics().then(
        text => response.setHeader('Content-Type', 'text/plain; version=0.0.4').end(text),
        () => response.writeHead(503).end(),
      )
    })
    return server.listen(port, '127.0.0.1')
  }

  async #metrics(): Promise<string> {
    const { batches, failed, units, seconds } = this.#counts
    const own = [
      ['plashka_batches_total', 'Batches judged', batches],
      ['plashka_batches_failed_total', 'Batches refused or failed', failed],
      ['plashka_units_total', 'Units judged', units],
      ['plashka_judging_seconds_total', 'Time spent on judging', seconds],
    ] as const
    const told = own.map(([name, help, value]) => `# HELP ${name} ${help}\n# TYPE ${name} counter\n${name} ${value}\n`)
    return `${told.join('')}${await sure(this.#queue).exportPrometheusMetrics()}\n`
  }

  async #judged(job: QueuedJob): Promise<string> {
    const begun = performance.now()
    try {
      const units = unpackedUnits(job.data.units)
      const options: AuditOptions = { ...this.#options.own, ...job.data.options }
      await this.#check(units, job.data.lists, options)
      const judged = await this.#onThread(units, options)
      await this.#tell(judged)
      this.#counts.batches += 1
      this.#counts.units += units.length
      return packedJudgements(judged)
    } catch (error) {
      this.#counts.failed += 1
      throw error
    } finally {
      this.#counts.seconds += (performance.now() - begun) / 1000
    }
  }

  /** A batch is judged as its producer would judge it, or not at all. */
  async #check(units: readonly Unit[], lists: string, options: AuditOptions): Promise<void> {
    const said = JSON.stringify(options)
    const bases = this.#bases.get(said) ?? new Bases(options, this.#options.cwd)
    this.#bases.set(said, bases)
    for (const unit of units) {
      const basis = await bases.of(unit.path)
      if (keyOf(basis, unit) === unit.key) continue
      const { digest } = basis.setup.knowledge.registry
      const { text } = new AuditError(words => (digest === lists ? words.otherBasis : words.otherLists(lists, digest)))
      throw this.#refusal(text[options.language ?? options.fallback])
    }
  }

  async #onThread(units: readonly Unit[], options: AuditOptions): Promise<readonly Judged[]> {
    const said = JSON.stringify(options)
    const idle = this.#idle.get(said) ?? []
    this.#idle.set(said, idle)
    const thread = idle.pop() ?? this.#newThread(options)
    const [judged = []] = await thread.check(units)
    // One that has broken is not used again.
    idle.push(thread)
    return judged
  }

  #newThread(options: AuditOptions): Threads {
    const job: JudgeTask = { options, cwd: this.#options.cwd }
    const thread: Threads = new Thread({ kind: 'judge', job })
    this.#all.push(thread)
    return thread
  }

  /** Who reads the stream knows by the key what he has read before. */
  async #tell(judged: readonly Judged[]): Promise<void> {
    const { results } = this.#options
    if (results === undefined) return
    const client = await sure(this.#queue).getBackend().client
    for (const one of judged)
      if (one.told.length > 0) await client.xadd(results, '*', { key: one.key, judged: JSON.stringify(one) })
  }
}
