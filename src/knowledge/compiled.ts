/**
 * Imported lists compiled once and kept beside them: reading and compiling a register takes longer than any draft.
 */
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import path from 'node:path'
import type { Knowledge } from '../mentions/knowledge.js'
import type { ListFile } from '../registry/list-file.js'
import { registryFromJson, registryToJson } from '../registry/stored.js'
import { readBytes } from '../files/read.js'
import { writeWhole } from '../files/whole.js'
import { lexiconFile, registryFile } from './artefact.js'
import { composed } from './compose.js'
import { over, type Composed } from './over.js'

/** What follows the lines of the header: the registry, the lexicon. */
interface Header {
  readonly key: string
  readonly changed: readonly string[]
  readonly registryLength: number
  /** Of what follows: a file damaged on disk must not break a check. */
  readonly digest: string
}

export interface Compilation {
  /** Of the package: another one compiles anew. */
  readonly version: string
  /** The folder in which what is compiled is kept. */
  readonly store: string
  /** Lists that go under those of the files. */
  readonly under?: readonly ListFile[]
  /** What tells the bundle, whose lists these are or which the lists stand on, from another one. */
  readonly key?: string | undefined
}

/**
 * The lists folded over those below.
 * @throws ListError if a list is not valid; the system's error if it cannot be read.
 */
export async function compiledOver(
  below: Knowledge | undefined,
  files: readonly string[],
  { version, store: folder, under = [], key: ofBundle = '' }: Compilation,
): Promise<Knowledge> {
  const store = path.join(folder, below ? '.compiled' : '.compiled-alone')
  const key = keyOf(files, [version, ofBundle])
  const kept = keptIn(store, key)
  if (kept) return over(below, kept)
  const { readLists } = await import('./files.js')
  const { reconcile } = await import('./reconcile.js')
  const lists = [...under, ...readLists(files)]
  const fresh = await composed(lists, { ...(below && { base: below.registry }), fit: reconcile })
  keep(store, key, fresh)
  return over(below, fresh)
}

/** Of the lists, and of those below as they were built. */
function keyOf(files: readonly string[], others: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(others))
  for (const file of [registryFile, lexiconFile]) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${size} ${mtimeMs} `)
  }
  for (const file of files) hash.update(file).update(readBytes(file))
  return hash.digest('hex')
}

const digestOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** Nothing if there is none, or it is of other lists, or broken. */
function keptIn(store: string, key: string): Composed | undefined {
  try {
    const bytes = readBytes(store)
    const body = bytes.indexOf(0x0a) + 1
    const { key: kept, changed, registryLength, digest } = JSON.parse(bytes.toString('utf8', 0, body)) as Header
    if (kept !== key || digest !== digestOf(bytes.subarray(body))) return undefined
    const registryEnd = body + registryLength
    // A copy of its own: the tables must stand at a multiple of their width.
    const lexicon = new Uint8Array(bytes.subarray(registryEnd))
    return { registry: registryFromJson(bytes.subarray(body, registryEnd)), changed: new Set(changed), lexicon }
  } catch {
    return undefined
  }
}

/** A folder that cannot be written to costs time, not the check. */
function keep(store: string, key: string, { registry, changed, lexicon }: Composed): void {
  const stored = Buffer.from(registryToJson(registry))
  const content = Buffer.concat([stored, lexicon])
  const header: Header = { key, changed: [...changed], registryLength: stored.length, digest: digestOf(content) }
  try {
    writeWhole(store, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), content]))
  } catch {
    return
  }
}
