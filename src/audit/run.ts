/**
 * An audit: sources are read as units, those that nobody has judged yet are judged on all cores, and what was found goes
 * into the store in whole steps, in the order of the sources. However it ends, the next one goes on from there.
 */
import { Buffer } from 'node:buffer'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { sure } from '../checked/index.js'
import type { Worded } from '../messages/worded.js'
import { configsOf } from '../workspace/config.js'
import { wordedMessageOf } from '../workspace/error.js'
import { extensionsBy } from '../workspace/extensions.js'
import { findFiles, type FoundFile } from '../workspace/files.js'
import { ignoresOf } from '../workspace/ignore.js'
import type { IgnoreOptions } from '../workspace/options.js'
import { inParallelIfSeveral, type Batches } from '../workspace/pool.js'
import { extensionsOfArchives, isOnlyStreamed, Streaming, wholeIn } from '../workspace/streaming.js'
import { Bases, keyOf, type Basis } from './basis.js'
import { Judge, unreadItem } from './judge.js'
import type { Place, Step, Store } from './store/store.js'
import type { AuditOptions, Judged, Unit } from './types.js'
import { isProblem, unitsOf, type Placed } from './units.js'

/** What comes on standard input. */
export interface Input {
  /** How to call it: decides its format and its config. */
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
}

export interface AuditJob {
  /** Files, folders and globs; or what comes on standard input. */
  readonly sources: readonly string[] | Input
  readonly options: AuditOptions & IgnoreOptions
  readonly cwd: string
  /** Asks the run to end: what has been begun is finished and kept. */
  readonly signal: AbortSignal
  readonly progress?: Progress
  /** Who judges. Default: the cores of this machine. */
  readonly judging?: Judging
}

/**
 * Judges batches, in their order.
 * @param lists Digest of the lists of what has been read last.
 */
export type Judging = (batches: AsyncIterable<readonly Unit[]>, lists: () => string) => AsyncIterable<readonly Judged[]>

/** Told how far a run is. */
export interface Progress {
  /** @param bytes Of all sources. */
  begin(bytes: number): void
  step(items: number, bytes: number): void
}

export interface Outcome {
  readonly items: number
  readonly isWhole: boolean
  /** What is wrong with configs and lists, each once. */
  readonly failures: readonly Worded[]
}

/** What goes to a thread at once: less than that is not worth the way. */
const batchSize = { bytes: 2 ** 20, units: 500 }
/** A thread of its own pays from so many bytes on. */
const worthAThread = 4e6

/** @throws AuditError, or whatever keeps the store from being written. */
export async function audit(
  { sources, options, cwd, signal, progress, judging }: AuditJob,
  store: Store,
): Promise<Outcome> {
  const configs = configsOf(options, cwd)
  const ignores = ignoresOf(options, cwd)
  const known = extensionsBy(configs)
  const search = { cwd, extensions: async (folder: string) => extensionsOfArchives(await known(folder)), ignores }
  const streaming = new Streaming(cwd, configs, ignores)
  const input = 'bytes' in sources ? sources : undefined
  const files = 'bytes' in sources ? [{ path: sources.name, size: 0 }] : await findFiles(sources, search)
  const partsOf = (file: FoundFile): AsyncIterable<FoundFile> =>
    input ? partsOfInput(input, streaming) : streaming.partsOf(file)
  const size = files.reduce((sum, file) => sum + file.size, 0)
  progress?.begin(size)
  const feed = new Feed(files, { options, cwd, partsOf, store, signal })
  const task: JudgeTask = { options, cwd }
  const isLong = input !== undefined || size >= worthAThread || files.some(({ path: name }) => isOnlyStreamed(name))
  const local = (): AsyncIterable<readonly Judged[]> =>
    isLong
      ? inParallelIfSeveral({ kind: 'judge', job: task }, feed, availableParallelism(), all => here(task, all))
      : here(task, feed)
  const results = judging ? judging(feed, () => feed.lists) : local()
  let items = 0
  for await (const judged of results) {
    const step = feed.taken(judged)
    store.write(step)
    items += step.places.length
    progress?.step(step.places.length, step.read)
  }
  const { failures, isWhole } = feed
  if (isWhole && failures.length === 0) store.end(inputsOf(files, cwd))
  return { items, isWhole, failures }
}

/** Records and archives as they come, anything else whole. */
async function* partsOfInput({ name, bytes }: Input, streaming: Streaming): AsyncIterable<FoundFile> {
  const parts = await streaming.ofInput(name, bytes)
  if (parts) yield* parts
  else yield await wholeIn({ path: name, size: 0 }, bytes, 0)
}

/** What a thread is started with. */
export interface JudgeTask {
  readonly options: AuditOptions
  readonly cwd: string
}

async function* here(
  { options, cwd }: JudgeTask,
  batches: AsyncIterable<readonly Unit[]>,
): AsyncIterable<readonly Judged[]> {
  const judge = new Judge(options, cwd)
  for await (const batch of batches) yield judge.of(batch)
}

/** @param cwd Absolute. @returns What was asked for, absolute, each once. */
const inputsOf = (files: readonly FoundFile[], cwd: string): string[] => [
  ...new Set(files.map(file => inputOf(file, cwd))),
]

const inputOf = ({ path: name, within }: FoundFile, cwd: string): string => path.resolve(cwd, within ?? name)

interface Read extends Step {
  /** In bytes. */
  readonly read: number
}

/** A file, or what an archive holds. */
interface Member {
  readonly path: string
  readonly source: number
  readonly basis: Basis
}

interface Reading {
  readonly options: AuditOptions
  readonly cwd: string
  readonly partsOf: (file: FoundFile) => AsyncIterable<FoundFile>
  readonly store: Store
  readonly signal: AbortSignal
}

/** What is on its way to be judged, in batches; and what the store is to be told once a batch is back. */
class Feed implements Batches<readonly Unit[]> {
  readonly failures: Worded[] = []
  isWhole = false
  /** Digest of the lists by which the last unit is judged. */
  lists = ''
  readonly #files: readonly FoundFile[]
  readonly #reading: Reading
  readonly #bases: Bases
  /** Of the batches that are not back yet, in order. */
  readonly #waiting: Read[] = []
  /** Keys that are being judged. */
  readonly #begun = new Set<string>()
  #places: Place[] = []
  #judged: Judged[] = []
  #ended: number[] = []
  #units: Unit[] = []
  #bytes = 0
  #read = 0

  constructor(files: readonly FoundFile[], reading: Reading) {
    this.#files = files
    this.#reading = reading
    this.#bases = new Bases(reading.options, reading.cwd)
  }

  /** @param judged Of the next batch that is back. */
  taken(judged: readonly Judged[]): Read {
    const step = sure(this.#waiting.shift())
    for (const { key } of judged) this.#begun.delete(key)
    return { ...step, judged: [...step.judged, ...judged] }
  }

  async *[Symbol.asyncIterator](): AsyncIterator<readonly Unit[]> {
    const { signal } = this.#reading
    for (const file of this.#files) {
      if (signal.aborted) break
      yield* this.#ofFile(file)
    }
    this.isWhole = !signal.aborted
    if (this.#places.length > 0 || this.#ended.length > 0) yield this.#batch()
  }

  async *#ofFile(file: FoundFile): AsyncIterable<readonly Unit[]> {
    const { cwd, partsOf, store, signal } = this.#reading
    if (file.fault) {
      this.#fail(file.fault)
      return
    }
    const input = inputOf(file, cwd)
    const sources = new Set([store.source(path.resolve(cwd, file.path), input)])
    let member: Member | undefined
    for await (const placed of unitsOf(partsOf(file), cwd)) {
      if (signal.aborted) return
      if (member?.path !== placed.path) member = await this.#member(placed.path, input)
      if (!member) return
      sources.add(member.source)
      this.#add(placed, member)
      if (this.#bytes >= batchSize.bytes || this.#places.length >= batchSize.units) yield this.#batch()
    }
    this.#ended.push(...sources)
  }

  /** @param path Of a file, or of what an archive holds. @returns Nothing if its config is at fault. */
  async #member(path: string, input: string): Promise<Member | undefined> {
    const basis = await this.#basisOf(path)
    if (!basis) return undefined
    const { store } = this.#reading
    store.seeLists(basis.setup.knowledge.registry)
    this.lists = basis.setup.knowledge.registry.digest
    return { path, basis, source: store.source(path, input) }
  }

  async #basisOf(file: string): Promise<Basis | undefined> {
    try {
      return await this.#bases.of(file)
    } catch (error) {
      this.#fail(wordedMessageOf(error))
      return undefined
    }
  }

  #fail(failure: Worded): void {
    if (!this.failures.some(({ en }) => en === failure.en)) this.failures.push(failure)
  }

  #add({ byte, lines, content, read }: Placed, { path, source, basis }: Member): void {
    const isUnread = isProblem(content)
    const key = keyOf(basis, isUnread ? { bytes: Buffer.from(content.en) } : content)
    this.#places.push({ source, byte, lines, key })
    this.#read += read
    if (isUnread) this.#judged.push({ key, items: 1, told: [unreadItem(content)] })
    else if (!this.#begun.has(key) && !this.#reading.store.knows(key)) {
      this.#begun.add(key)
      this.#units.push({ ...content, path, key })
      this.#bytes += content.bytes.length
    }
  }

  #batch(): readonly Unit[] {
    const units = this.#units
    this.#waiting.push({ places: this.#places, judged: this.#judged, ended: this.#ended, read: this.#read })
    this.#places = []
    this.#judged = []
    this.#ended = []
    this.#units = []
    this.#bytes = 0
    this.#read = 0
    return units
  }
}
