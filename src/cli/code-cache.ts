/**
 * A bundle run out of V8's code cache: most of a short run is compiling what an earlier run has compiled.
 * Where there is no cache, or it is that of another V8, or none can be kept, the bundle runs all the same, without a word.
 * What newer versions of Node can keep by themselves holds a third of it, and saves less.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import vm from 'node:vm'

/** Its text is a function of what a module of CommonJS is given. */
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

/**
 * What a bundle finds in its `module`, beside `exports`: what it is given, and who imports for it.
 */
export type Given = Readonly<Record<string, unknown>>

/**
 * @param folder Where caches are kept, the user's own: whoever writes there decides what runs. Absent: none is kept.
 * @param given Beside what any module has.
 */
export function compiled<Exports>(bundle: Bundle, folder: string | undefined, given: Given = {}): Compiled<Exports> {
  const kept = folder === undefined ? undefined : new Kept(folder, bundle)
  const { file, require } = bundle
  const cachedData = kept?.read()
  // One byte a character, and nothing put around it: it would be copied once more.
  const script = new vm.Script(readFileSync(file, 'latin1'), { filename: file, ...(cachedData && { cachedData }) })
  // A script of V8's own cannot import: it is done for it.
  const module = {
    ...given,
    exports: {} as Exports,
    imported: (specifier: string): Promise<unknown> => import(specifier),
  }
  const run = script.runInThisContext() as (...given: readonly unknown[]) => void
  run(module.exports, require, module, file, path.dirname(file))
  const isKept = cachedData !== undefined && script.cachedDataRejected === false
  const keep = (): void => void process.once('exit', () => kept?.write(script.createCachedData()))
  return { exports: module.exports, keep: isKept || !kept ? () => {} : keep }
}

/** Of several installs, a house's and a project's, each keeps its own; what is older than so many others of its Node goes. */
const mostKept = 4

/** The cache of a bundle as a file: for each version of Node one of each of the last bundles. */
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

  /** Beside those of other bundles, as far as they are kept. */
  write(data: Buffer): void {
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
      const temporary = path.join(this.#folder, `.${this.#name}-${process.pid}`)
      writeFileSync(temporary, data, { mode: 0o600, flag: 'wx' })
      renameSync(temporary, path.join(this.#folder, this.#name))
      for (const { file } of this.#others().slice(mostKept - 1)) rmSync(file, { force: true })
    } catch {
      // The next run compiles anew.
    }
  }

  /** Those of other bundles, the newest first. */
  #others(): readonly { readonly file: string; readonly written: number }[] {
    return readdirSync(this.#folder)
      .filter(name => name.startsWith(this.#prefix) && name !== this.#name)
      .map(name => path.join(this.#folder, name))
      .map(file => ({ file, written: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
      .sort((one, other) => other.written - one.written)
  }
}
