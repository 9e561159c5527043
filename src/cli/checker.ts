/**
 * Checks files one by one: reading, format, config, the linter; what goes wrong becomes a message of the file.
 */
import type { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { VFile } from 'vfile'
import type { Document } from '../document/types.js'
import type { FixOptions } from '../fixes/index.js'
import { formats, parseDocument } from '../formats/index.js'
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

/** A file with what was found in it; without a report it could not be checked. */
export interface Checked {
  readonly file: VFile
  readonly report: Report | undefined
  readonly language: Language
  /** With --fix and --fix-dry-run; the report is of the mended source. */
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
      return { file, report: undefined, language: this.#options.fallback }
    }
    if (problem !== undefined) return unchecked(problem)
    let document: Document
    try {
      document = documentOf(textOf(bytes ?? readFileSync(path.resolve(this.#cwd, name!))), name)
    } catch (error) {
      return unchecked(messageOf(error))
    }
    const located = await this.#configOf(name)
    if (!located) return undefined
    const { knowledge, settings } = located
    try {
      const report = lint(document, knowledge, settings, this.#day)
      const mended = await this.#mended(report, name, located)
      const { analysis } = mended?.report ?? report
      file.value = analysis.document.source
      reportMessages(mended?.report ?? report, file)
      if (mended && this.#options.fix && bytes === undefined && mended.after !== mended.before) {
        const { writeMended } = await import('./fixing.js')
        writeMended(path.resolve(this.#cwd, name!), mended)
        file.stored = true
      }
      return { file, report: mended?.report ?? report, language: settings.language, ...(mended && { mended }) }
    } catch (error) {
      return unchecked('Cannot process file', error)
    }
  }

  async #mended(
    report: Report,
    name: string | undefined,
    { knowledge, settings, fix }: Setup,
  ): Promise<Mended | undefined> {
    if (!this.#options.fix && !this.#options.fixDryRun) return undefined
    const { source } = report.analysis.document
    const { mended } = await import('./fixing.js')
    const check = (text: string): Report =>
      text === source ? report : lint(documentOf(text, name), knowledge, settings, this.#day)
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

function documentOf(source: string, name: string | undefined): Document {
  const document = parseDocument(source, name === undefined ? {} : { path: name })
  if (document) return document
  const known = formats.flatMap(format => format.extensions).join(', ')
  throw new Error(`Unknown format “${path.extname(name ?? '')}”, known are ${known}`)
}
