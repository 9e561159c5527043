/**
 * A bundle of CommonJS run out of V8's code cache: most of a short run is compiling what an earlier run has compiled.
 * Where there is no cache, or it is that of another V8, or none can be kept, the bundle runs as any other, without a word.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import nodeModule from 'node:module'
import path from 'node:path'
import process from 'node:process'
import vm from 'node:vm'

export interface Bundle {
  /** Absolute; in ASCII. */
  readonly file: string
  /** Of its text: V8 itself only looks whether a text is as long as the one that was compiled. */
  readonly digest: string
  /** Of the file. */
  readonly require: NodeJS.Require
}

export interface Compiled<Exports> {
  readonly exports: Exports
  /** Has all that is compiled by then kept for the next run, when the process ends; nothing, where it is kept already. */
  readonly keep: () => void
}

/** Newer versions of Node keep a cache of their own. */
interface Caching {
  readonly enableCompileCache?: (folder: string) => unknown
}

/** @param folder Where caches are kept, the user's own: whoever writes there decides what runs. Absent: none is kept. */
export function compiled<Exports>(bundle: Bundle, folder: string | undefined): Compiled<Exports> {
  const { enableCompileCache } = nodeModule as Caching
  if (folder !== undefined && enableCompileCache) enableCompileCache(folder)
  if (folder === undefined || enableCompileCache)
    return { exports: bundle.require(bundle.file) as Exports, keep: () => {} }
  return compiledWith(bundle, new Kept(folder, bundle))
}

function compiledWith<Exports>({ file, require }: Bundle, kept: Kept): Compiled<Exports> {
  // One byte a character: that is read faster, and takes half the memory.
  const source = readFileSync(file, 'latin1')
  const cachedData = kept.read()
  const script = new vm.Script(`(function (exports, require, module, __filename, __dirname) { ${source}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  })
  // A script out of a cache cannot import: it is done for it.
  const module = { exports: {} as Exports, imported: (specifier: string): Promise<unknown> => import(specifier) }
  const run = script.runInThisContext() as (...given: readonly unknown[]) => void
  run(module.exports, require, module, file, path.dirname(file))
  const isKept = cachedData !== undefined && script.cachedDataRejected === false
  const keep = (): void => void process.once('exit', () => kept.write(script.createCachedData()))
  return { exports: module.exports, keep: isKept ? () => {} : keep }
}

/** The cache of a bundle as a file: one for each version of Node. */
class Kept {
  readonly #folder: string
  readonly #prefix: string
  readonly #name: string

  constructor(folder: string, { file, digest }: Bundle) {
    this.#folder = folder
    this.#prefix = `${path.basename(file)}-${process.version}-${process.arch}-`
    this.#name = `${this.#prefix}${digest}`
  }

  read(): Buffer | undefined {
    try {
      return readFileSync(path.join(this.#folder, this.#name))
    } catch {
      return undefined
    }
  }

  /** In the place of those of earlier bundles. */
  write(data: Buffer): void {
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
      const temporary = path.join(this.#folder, `.${this.#name}-${process.pid}`)
      writeFileSync(temporary, data, { mode: 0o600, flag: 'wx' })
      renameSync(temporary, path.join(this.#folder, this.#name))
      for (const other of readdirSync(this.#folder))
        if (other.startsWith(this.#prefix) && other !== this.#name) rmSync(path.join(this.#folder, other))
    } catch {
      // The next run compiles anew.
    }
  }
}
