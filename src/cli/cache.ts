/**
 * Results that are kept from run to run: what has not changed is not checked again, and reported just the same.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { readBytes, readIfThere } from '../files/read.js'
import { writeWhole } from '../files/whole.js'
import { CacheKeys, digestOf } from './cache-key.js'
import type { FoundFile } from '../workspace/files.js'
import type { FileResult, Job } from './results.js'

export const cacheName = '.plashkacache'

/** Of the layout of the file. */
const layout = 2

interface Entry {
  readonly key: string
  readonly result: FileResult
}

interface Stored {
  readonly layout: number
  readonly entries: readonly (readonly [string, Entry])[]
}

type Check = (files: readonly FoundFile[]) => AsyncIterable<FileResult>

export class ResultCache {
  readonly #file: string | undefined
  /** By the name of their file, relative to the working folder. */
  readonly #entries: Map<string, Entry>
  /** Names of the files of the last run. */
  #run = new Set<string>()

  /** @param file Absolute; absent: the cache lasts as long as the process. One of another layout, or damaged, is empty. */
  constructor(file?: string) {
    this.#file = file
    this.#entries = new Map(file === undefined ? [] : entriesIn(file))
  }

  /** Results of all files in their order; those that are not known, or not known any more, are checked. */
  async *results(files: readonly FoundFile[], job: Job, check: Check): AsyncIterable<FileResult> {
    const keys = new CacheKeys(job)
    const known = await this.#known(files, keys, job.cwd)
    const checked = check(files.filter((_, index) => !known[index]))[Symbol.asyncIterator]()
    try {
      for (const [index, { path: name }] of files.entries()) {
        const hit = known[index]
        if (hit) {
          yield hit
          continue
        }
        const next = await checked.next()
        if (next.done === true) return
        await this.#keep(name, next.value, keys)
        yield next.value
      }
    } finally {
      // The threads of a check end with it.
      await checked.return?.()
    }
    this.#run = new Set(files.map(({ path: name }) => name))
  }

  async #known(files: readonly FoundFile[], keys: CacheKeys, cwd: string): Promise<(FileResult | undefined)[]> {
    const known: (FileResult | undefined)[] = []
    for (const { path: name, problem, fault } of files) {
      const entry = (problem ?? fault) ? undefined : this.#entries.get(name)
      const isSame = entry !== undefined && (await isOf(entry, path.resolve(cwd, name), name, keys))
      known.push(isSame ? entry.result : undefined)
    }
    return known
  }

  async #keep(name: string, result: FileResult, keys: CacheKeys): Promise<void> {
    if (result.digest !== undefined) this.#entries.set(name, { key: await keys.of(name, result.digest), result })
    else this.#entries.delete(name)
  }

  /** @throws The system's error if the file cannot be written; the old one then stands as it was. */
  save(cwd: string): void {
    if (this.#file === undefined) return
    const entries = [...this.#entries].filter(([name]) => this.#run.has(name) || existsSync(path.resolve(cwd, name)))
    writeWhole(this.#file, JSON.stringify({ layout, entries }))
  }
}

async function isOf({ key }: Entry, file: string, name: string, keys: CacheKeys): Promise<boolean> {
  try {
    return key === (await keys.of(name, digestOf(readBytes(file))))
  } catch {
    // What is wrong with the file, its config or its lists is told where it is checked.
    return false
  }
}

function entriesIn(file: string): readonly (readonly [string, Entry])[] {
  try {
    const { layout: found, entries } = JSON.parse(readIfThere(file) ?? '{}') as Partial<Stored>
    return found === layout && Array.isArray(entries) ? entries.filter(isEntry) : []
  } catch {
    return []
  }
}

/** A file of that name may be anybody's: what is not as it was written is not known. */
function isEntry(value: unknown): value is readonly [string, Entry] {
  if (!Array.isArray(value)) return false
  const [name, entry] = value as readonly unknown[]
  const { key, result } = isRecord(entry) ? entry : {}
  if (typeof name !== 'string' || typeof key !== 'string' || !isRecord(result)) return false
  const { out, err, tally, ignores, aboutLists } = result
  if (!Array.isArray(ignores) || !Array.isArray(aboutLists)) return false
  return typeof out === 'string' && typeof err === 'string' && isRecord(tally)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
