/**
 * Checks files one by one: reading, format, config, the linter; what goes wrong becomes a message of the file.
 */
import type { Buffer } from 'node:buffer'
import path from 'node:path'
import { VFile } from 'vfile'
import { countsOf, newMessages, type Counts, type Findings } from '../baseline/baseline.js'
import type { Config } from '../config/config.js'
import { noConfig } from '../config/none.js'
import type { Document } from '../document/types.js'
import { comparable } from '../files/names.js'
import { readBytes } from '../files/read.js'
import { codeOf } from '../files/error.js'
import { formatsOf, type Format } from '../formats/index.js'
import { lint, type Knowledge, type Report } from '../kernel/linter.js'
import { ListsFindings, type ListsMessage } from '../kernel/lists-findings.js'
import { messageSource, reportMessages } from '../kernel/report.js'
import { defaultSettings, type Settings } from '../kernel/settings.js'
import { importedFiles } from '../knowledge/imported.js'
import { knowledgeFor } from '../knowledge/knowledge.js'
import { commandCatalogs } from '../messages/command/index.js'
import { docxCatalogs } from '../messages/docx/index.js'
import { formatsCatalogs } from '../messages/formats/index.js'
import { WordedError } from '../messages/worded.js'
import { today } from '../registry/date.js'
import type { Language } from '../registry/types.js'
import { nameIn, readBaseline, type BaselineRun } from '../workspace/baseline.js'
import type { Changes } from '../workspace/changed.js'
import { configsOf, type Configs, type LocatedConfig } from '../workspace/config.js'
import { ignoresFor, ignoreUses, type IgnoreUse } from '../workspace/configured-ignores.js'
import { readDraft, type Draft } from '../workspace/draft.js'
import { messageOf } from '../workspace/error.js'
import type { Mended } from '../workspace/fixing.js'
import type { FoundFile } from '../workspace/files.js'
import { onLines } from '../workspace/line-ranges.js'
import { formatsFor } from '../workspace/plugins.js'
import type { LintOptions } from './run.js'

export interface RunOptions extends Omit<
  Partial<LintOptions>,
  'baseline' | 'writeBaseline' | 'pruneBaseline' | 'changed' | 'changedLines'
> {
  /** Nothing but these files and lines is of interest. */
  readonly changes?: Changes
  readonly baselineRun?: BaselineRun
  /** Names on the command line, absolute: whether all files of a config are checked. */
  readonly inputs?: readonly string[]
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
  /** Entries of its config, by whether they kept back something. */
  readonly ignores: readonly IgnoreUse[]
  /** What there is in all, where a baseline is written. */
  readonly counts?: { readonly name: string; readonly counts: Counts }
  /** If it is not UTF-8. */
  readonly encoding?: string
  /** With --fix and --fix-dry-run; the reports are of the mended source. */
  readonly mended?: Mended
  /** What was read; absent: the file could not be checked. */
  readonly bytes?: Uint8Array
  readonly aboutLists: readonly ListsMessage[]
}

export class Checker {
  readonly #options: RunOptions
  readonly #cwd: string
  readonly #configs: Configs
  readonly #imported: readonly string[]
  readonly #day = today(new Date())
  readonly #known: Findings
  readonly #checkedConfigs = new Set<LocatedConfig>()
  /** Of what is said before a config is known, or of one. */
  readonly #language: Language

  constructor(options: RunOptions, cwd: string) {
    this.#options = options
    this.#language = options.language ?? options.fallback
    this.#cwd = cwd
    this.#configs = configsOf(options, cwd)
    this.#imported = importedFiles(options.imported)
    this.#known = options.baselineRun ? readBaseline(options.baselineRun) : {}
  }

  /**
   * @param bytes Absent: the file is read.
   * @returns What is wrong with the file's config or lists, if one is at fault.
   */
  async check(
    { path: name, problem, fault, within, staged }: Partial<FoundFile>,
    bytes?: Buffer,
  ): Promise<Checked | string> {
    const file = new VFile({ cwd: this.#cwd, ...(name !== undefined && { path: name }) })
    const unchecked = (reason: string, cause?: unknown): Checked => {
      file.message(reason, { ...(cause instanceof Error && { cause: this.#told(cause) }) }).fatal = true
      return { file, reports: undefined, language: this.#language, ignores: [], aboutLists: [] }
    }
    if (fault) return fault[this.#language]
    if (problem) return unchecked(problem[this.#language])
    const setup = await this.#setupFor(name)
    if (typeof setup === 'string') return setup
    const { knowledge, settings, located, formats } = setup
    const { config } = located
    if (bytes && this.#options.fix && formatsOf({ path: name ?? '' }, formats)[0]?.isBinary)
      return unchecked(docxCatalogs[this.#language].fromStdin)
    let given: Buffer
    let draft: Draft
    try {
      given =
        bytes ?? (staged ? (await import('../workspace/staged.js')).readStaged(staged) : readBytes(path.resolve(this.#cwd, name!)))
      draft = readDraft(name, given, formats, config.formats)
    } catch (error) {
      return unchecked(messageOf(error, this.#language))
    }
    const { format, decoded, documents } = draft
    const { encoding } = decoded
    const checked = (documents: readonly Document[]): readonly Report[] =>
      documents.map(document => lint(document, knowledge, settings, this.#day))
    try {
      const before = checked(documents)
      const mended = await this.#mended(draft, before, name, checked, config)
      const all = mended?.reports ?? before
      const ofLists = new ListsFindings()
      for (const { aboutLists } of all) ofLists.add(aboutLists)
      const counts = this.#countsOf(all, name)
      const reports = this.#changedOnly(this.#newOnly(all, name), name)
      file.value = mended?.after ?? decoded.source
      if (mended && this.#options.fix && bytes === undefined && mended.after !== mended.before) {
        const { writeMended } = await import('../workspace/fixing.js')
        const signing = { revision: config.fix.docx, day: this.#day }
        const bytes = decoded.encode(mended.after, signing)
        file.path = writeMended(this.#cwd, { path: name!, within }, format, bytes, given)
        file.stored = true
      }
      for (const report of reports) reportMessages(report, file, settings.language)
      if (encoding !== undefined && this.#options.verbose)
        file.info(formatsCatalogs[settings.language].encoding.readAs(encoding), { source: messageSource })
      return {
        file,
        reports,
        language: settings.language,
        ignores: ignoreUses(located, new Set(all.flatMap(({ usedIgnores }) => [...usedIgnores]))),
        ...(counts && { counts }),
        ...(encoding !== undefined && { encoding }),
        ...(mended && { mended }),
        bytes: given,
        aboutLists: ofLists.all,
      }
    } catch (error) {
      if (isTold(error)) return unchecked(messageOf(error, this.#language))
      return unchecked(commandCatalogs[this.#language].file.failed, error)
    }
  }

  /** Where in plashka something broke helps nobody but us. */
  #told(error: Error): Error {
    const message = messageOf(error, this.#language)
    return this.#options.verbose ? error : Object.assign(new Error(message), { stack: message })
  }

  async #mended(
    { format, decoded: { source } }: Draft,
    before: readonly Report[],
    name: string | undefined,
    checked: (documents: readonly Document[]) => readonly Report[],
    config: Config,
  ): Promise<Mended | undefined> {
    if (!this.#options.fix && !this.#options.fixDryRun) return undefined
    const { mended } = await import('../workspace/fixing.js')
    return mended({ source, format, options: config.formats, reports: before }, name, checked, config.fix)
  }

  #nameInBaseline(name: string | undefined): string | undefined {
    const { baselineRun } = this.#options
    return baselineRun && name !== undefined ? nameIn(baselineRun.file, path.resolve(this.#cwd, name)) : undefined
  }

  #countsOf(reports: readonly Report[], file: string | undefined): Checked['counts'] {
    const name = this.#nameInBaseline(file)
    if (name === undefined || this.#options.baselineRun?.mode === 'apply') return undefined
    return { name, counts: countsOf(reports.flatMap(({ messages }) => messages)) }
  }

  #newOnly(reports: readonly Report[], file: string | undefined): readonly Report[] {
    const name = this.#nameInBaseline(file)
    if (name === undefined) return reports
    const messages = reports.flatMap(report => report.messages)
    const isWritten = this.#options.baselineRun?.mode === 'write'
    const fresh = new Set(newMessages(messages, isWritten ? countsOf(messages) : this.#known[name]))
    return reports.map(report => ({ ...report, messages: report.messages.filter(message => fresh.has(message)) }))
  }

  #changedOnly(reports: readonly Report[], name: string | undefined): readonly Report[] {
    const ranges =
      name === undefined ? undefined : this.#options.changes?.get(comparable(path.resolve(this.#cwd, name)))
    return ranges ? reports.map(report => onLines(report, ranges)) : reports
  }

  async #setupFor(name: string | undefined): Promise<Setup | string> {
    const file = path.resolve(this.#cwd, name ?? 'stdin')
    try {
      const located = await this.#configs(path.dirname(file))
      const { config, folder, label } = located
      const knowledge = await knowledgeFor(config, folder, this.#imported)
      if (!this.#checkedConfigs.has(located)) {
        if (config !== noConfig) {
          const { checkIds } = await import('../config/ids.js')
          checkIds(config, knowledge.registry, label)
        }
        this.#checkedConfigs.add(located)
      }
      return { located, knowledge, settings: this.#settingsOf(located, file), formats: await formatsFor(located) }
    } catch (error) {
      return messageOf(error, this.#language)
    }
  }

  #settingsOf({ config, folder }: LocatedConfig, file: string): Settings {
    const { language, asOf, fallback } = this.#options
    return {
      ...defaultSettings,
      ...config.settings,
      language: language ?? config.settings.language ?? fallback,
      ignores: ignoresFor(config.ignores, path.relative(folder, file)),
      ...(asOf && { asOf }),
    }
  }
}

/** What we have put into words ourselves, and what the system has a word for: no fault of the check. */
const isTold = (error: unknown): boolean => error instanceof WordedError || codeOf(error) !== undefined

interface Setup {
  readonly located: LocatedConfig
  readonly knowledge: Knowledge
  readonly settings: Settings
  readonly formats: readonly Format[]
}
