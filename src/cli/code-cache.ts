/**
 * A bundle of CommonJS run out of V8's code cache: most of a short run is compiling what an earlier run has compiled.
 * Where there is no cache, or it is that of another V8, or none can be kept, the bundle runs as any other, without a word.
 * What newer versions of Node can keep by themselves holds a third of it, and saves less.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
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

/**
 * What a bundle of CommonJS that is run so finds in its `module`, beside `exports`: what it is given, and who imports for it.
 */
export type Given = Readonly<Record<string, unknown>>

/**
 * @param folder Where caches are kept, the user's own: whoever writes there decides what runs. Absent: none is kept.
 * @param given Beside what any module has; where Node itself runs the bundle, it has to find that by itself.
 */
export function compiled<Exports>(bundle: Bundle, folder: string | undefined, given: Given = {}): Compiled<Exports> {
  if (folder === undefined) return { exports: bundle.require(bundle.file) as Exports, keep: () => {} }
  return compiledWith(bundle, new Kept(folder, bundle), given)
}

function compiledWith<Exports>({ file, require }: Bundle, kept: Kept, given: Given): Compiled<Exports> {
  // One byte a character: that is read faster, and takes half the memory.
  const source = readFileSync(file, 'latin1')
  const cachedData = kept.read()
  const script = new vm.Script(`(function (exports, require, module, __filename, __dirname) { ${source}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  })
  // A script out of a cache cannot import: it is done for it.
  const module = {
    ...given,
    exports: {} as Exports,
    imported: (specifier: string): Promise<unknown> => import(specifier),
  }
  const run = script.runInThisContext() as (...given: readonly unknown[]) => void
  run(module.exports, require, module, file, path.dirname(file))
  const isKept = cachedData !== undefined && script.cachedDataRejected === false
  const keep = (): void => void process.once('exit', () => kept.write(script.createCachedData()))
  return { exports: module.exports, keep: isKept ? () => {} : keep }
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
