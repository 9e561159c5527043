/**
 * Checks files one by one: reading, format, config, the linter; what goes wrong becomes a message of the file.
 */
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { VFile } from 'vfile'
import type { Document } from '../document/types.js'
import type { FixOptions } from '../fixes/index.js'
import { formatOf, formats, type Decoded, type Format } from '../formats/index.js'
import { lint, type Report } from '../linter/linter.js'
import { reportMessages } from '../linter/report.js'
import { defaultSettings, type Settings } from '../linter/settings.js'
import { importedFiles } from '../lists/imported.js'
import { knowledgeFor } from '../lists/knowledge.js'
import { today } from '../registry/date.js'
import type { Language } from '../registry/types.js'
import { configsOf, type Configs, type LocatedConfig } from './config.js'
import { messageOf } from './error.js'
import type { Mended } from './fixing.js'
import type { FoundFile } from './files.js'
import { textOf } from './read.js'
import type { LintOptions } from './run.js'

export interface RunOptions extends Partial<LintOptions> {
  /** As asked for on the command line. */
  readonly language: Language | undefined
  /** What the environment says; a config goes before it. */
  readonly fallback: Language
  /** Folder of imported lists. */
  readonly imported: string
}

/** A file with what was found in it; without reports it could not be checked. */
export interface Checked {
  readonly file: VFile
  /** One for each document of the file. */
  readonly reports: readonly Report[] | undefined
  readonly language: Language
  /** With --fix and --fix-dry-run; the reports are of the mended source. */
  readonly mended?: Mended
}

export class Checker {
  /** What is wrong with configs and lists: said once, whatever the number of files. */
  readonly failures = new Set<string>()
  readonly #options: RunOptions
  readonly #cwd: string
  readonly #configs: Configs
  readonly #imported: readonly string[]
  readonly #day = today(new Date())

  constructor(options: RunOptions, cwd: string) {
    this.#options = options
    this.#cwd = cwd
    this.#configs = configsOf(options, cwd)
    this.#imported = importedFiles(options.imported)
  }

  /** @param bytes Absent: the file is read. @returns Nothing if the file's config is at fault. */
  async check({ path: name, problem }: Partial<FoundFile>, bytes?: Buffer): Promise<Checked | undefined> {
    const file = new VFile({ cwd: this.#cwd, ...(name !== undefined && { path: name }) })
    const unchecked = (reason: string, cause?: unknown): Checked => {
      file.message(reason, { ...(cause instanceof Error && { cause }) }).fatal = true
      return { file, reports: undefined, language: this.#options.fallback }
    }
    if (problem !== undefined) return unchecked(problem)
    let decoded: Decoded
    let documents: readonly Document[]
    try {
      decoded = decodedBy(formatFor(name), bytes ?? readFileSync(path.resolve(this.#cwd, name!)))
      documents = formatFor(name).parse(decoded.source)
    } catch (error) {
      return unchecked(messageOf(error))
    }
    const located = await this.#configOf(name)
    if (!located) return undefined
    const { knowledge, settings } = located
    const checked = (documents: readonly Document[]): readonly Report[] =>
      documents.map(document => lint(document, knowledge, settings, this.#day))
    try {
      const before = checked(documents)
      const mended = await this.#mended(decoded.source, before, name, checked, located)
      const reports = mended?.reports ?? before
      file.value = mended?.after ?? decoded.source
      for (const report of reports) reportMessages(report, file)
      if (mended && this.#options.fix && bytes === undefined && mended.after !== mended.before) {
        const { writeMended } = await import('./fixing.js')
        writeMended(path.resolve(this.#cwd, name!), decoded.encode(mended.after))
        file.stored = true
      }
      return { file, reports, language: settings.language, ...(mended && { mended }) }
    } catch (error) {
      return unchecked('Cannot process file', error)
    }
  }

  async #mended(
    source: string,
    before: readonly Report[],
    name: string | undefined,
    checked: (documents: readonly Document[]) => readonly Report[],
    { fix }: Setup,
  ): Promise<Mended | undefined> {
    if (!this.#options.fix && !this.#options.fixDryRun) return undefined
    const { mended } = await import('./fixing.js')
    const check = (text: string): readonly Report[] => (text === source ? before : checked(formatFor(name).parse(text)))
    return mended(source, name, check, fix)
  }

  async #configOf(name: string | undefined): Promise<Setup | undefined> {
    try {
      const located = await this.#configs(path.dirname(path.resolve(this.#cwd, name ?? 'stdin')))
      return {
        knowledge: await knowledgeFor(located.config, located.folder, this.#imported),
        settings: this.#settingsOf(located),
        fix: located.config.fix,
      }
    } catch (error) {
      this.failures.add(messageOf(error))
      return undefined
    }
  }

  #settingsOf({ config }: LocatedConfig): Settings {
    const { language, asOf, fallback } = this.#options
    return {
      ...defaultSettings,
      ...config.settings,
      language: language ?? config.settings.language ?? fallback,
      ...(asOf && { asOf }),
    }
  }
}

interface Setup {
  readonly knowledge: Awaited<ReturnType<typeof knowledgeFor>>
  readonly settings: Settings
  readonly fix: FixOptions
}

function formatFor(name: string | undefined): Format {
  const format = formatOf(name === undefined ? {} : { path: name })
  if (format) return format
  const known = formats.flatMap(({ extensions }) => extensions).join(', ')
  throw new Error(`Unknown format “${path.extname(name ?? '')}”, known are ${known}`)
}

function decodedBy({ decode }: Format, bytes: Buffer): Decoded {
  return decode?.(bytes) ?? { source: textOf(bytes), encode: source => Buffer.from(source) }
}
