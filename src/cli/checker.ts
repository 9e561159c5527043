/**
 * Checks files one by one: reading, format, config, the linter; what goes wrong becomes a message of the file.
 */
import type { Buffer } from 'node:buffer'
import path from 'node:path'
import type { Point } from 'unist'
import { VFile } from 'vfile'
import { sure } from '../checked/index.js'
import { countsOf, newMessages, type Counts, type Findings } from '../workspace/baseline/findings.js'
import type { Config } from '../config/config.js'
import { checkBy, type Check } from '../engine/check.js'
import type { Mended } from '../engine/mend.js'
import { comparable } from '../files/names.js'
import { megabytes, readBytes } from '../files/read.js'
import { codeOf } from '../files/error.js'
import { formatsOf, notationOf } from '../formats/index.js'
import type { Report } from '../kernel/linter.js'
import type { Ignore } from '../silence/index.js'
import { ListsFindings, listsMessages, type ListsMessage } from '../kernel/lists-findings.js'
import { siftFor } from '../kernel/sift.js'
import { messageSource, reportMessages } from '../kernel/report.js'
import { commandCatalogs } from '../workspace/words/command/index.js'
import { packageCatalogs } from '../formats/package/words/index.js'
import { formatsCatalogs } from '../formats/words/index.js'
import { WordedError } from '../messages/worded.js'
import { today } from '../registry/date.js'
import type { IsoDate } from '../registry/types.js'
import { inStream, readPart } from '../streams/documents.js'
import { usualMeasure, type Origin, type Part } from '../streams/parts.js'
import { streamsCatalogs } from '../streams/words/index.js'
import { isOnlyStreamed } from '../workspace/streaming.js'
import type { Language } from '../language/language.js'
import { nameIn, readBaseline, type BaselineRun } from '../workspace/baseline/index.js'
import type { Changes } from '../workspace/changed.js'
import { configsOf } from '../workspace/config.js'
import { ignoreUses, type IgnoreUse } from '../workspace/configured-ignores.js'
import { readContent, readDraft, type Draft } from '../workspace/draft.js'
import { messageOf } from '../workspace/error.js'
import type { FoundFile, StreamPart } from '../workspace/files.js'
import { onLines } from '../workspace/line-ranges.js'
import type { BaselineOptions, WorkspaceOptions } from '../workspace/options.js'
import { Setups, type Setup } from '../workspace/setups.js'
import type { LintOptions } from './options.js'

export interface RunOptions
  extends
    WorkspaceOptions,
    Omit<Partial<LintOptions>, keyof WorkspaceOptions | keyof BaselineOptions | 'changed' | 'changedLines'> {
  /** Nothing but these files and lines is of interest. */
  readonly changes?: Changes
  readonly baselineRun?: BaselineRun
  /** Names on the command line, absolute: whether all files of a config are checked. */
  readonly inputs?: readonly string[]
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
  readonly mended?: MendedFile
  /** What was read; absent: the file could not be checked. */
  readonly bytes?: Uint8Array
  readonly aboutLists: readonly ListsMessage[]
}

export interface MendedFile extends Mended {
  /** A unified diff; empty if nothing has changed. */
  patch(): string
}

/** What was found in a source. */
interface Found {
  /** Those that are told. */
  readonly reports: readonly Report[]
  readonly aboutLists: readonly ListsMessage[]
  readonly usedIgnores: ReadonlySet<Ignore>
  /** If it is not UTF-8. */
  readonly encoding?: string
}

/** Reports one after another. */
class Gathered implements Found {
  readonly reports: Report[] = []
  readonly usedIgnores = new Set<Ignore>()
  readonly #ofLists = new ListsFindings()

  get aboutLists(): readonly ListsMessage[] {
    return this.#ofLists.all
  }

  /** Of the lists by which documents are checked. */
  addOfLists(messages: readonly ListsMessage[]): void {
    this.#ofLists.add(messages)
  }

  /** @param isTold Whether the report itself is told, too. */
  add(report: Report, isTold = true): void {
    this.addOfLists(report.aboutLists)
    for (const ignore of report.usedIgnores) this.usedIgnores.add(ignore)
    if (isTold) this.reports.push(report)
  }
}

const isOfInterest = ({ messages, analysis }: Report): boolean =>
  messages.length > 0 || analysis.document.fault !== undefined

export class Checker {
  readonly #options: RunOptions
  readonly #isOfFindings: boolean
  readonly #cwd: string
  readonly #setups: Setups
  readonly #day = today(new Date())
  readonly #known: Findings
  /** Of what is said before a config is known, or of one. */
  readonly #language: Language

  /** @param isOfFindings Nothing is told of what a part of a stream holds but what is found in it. */
  constructor(options: RunOptions, cwd: string, isOfFindings = false) {
    this.#options = options
    this.#isOfFindings = isOfFindings
    this.#language = options.language ?? options.fallback
    this.#cwd = cwd
    this.#setups = new Setups(configsOf(options, cwd), options)
    this.#known = options.baselineRun ? readBaseline(options.baselineRun) : {}
  }

  /**
   * @param bytes Absent: the file is read.
   * @returns What is wrong with the file's config or lists, if one is at fault.
   */
  async check(
    { path: name, problem, fault, within, staged, part, content }: Partial<FoundFile>,
    bytes?: Buffer,
  ): Promise<Checked | string> {
    const file = new VFile({ cwd: this.#cwd, ...(name !== undefined && { path: name }) })
    const unchecked = (reason: string, options: { readonly cause?: Error; readonly place?: Point } = {}): Checked => {
      file.message(reason, options).fatal = true
      return { file, reports: undefined, language: this.#language, ignores: [], aboutLists: [] }
    }
    if (fault) return fault[this.#language]
    if (problem) return unchecked(problem[this.#language])
    if (part?.cut) return unchecked(tooLong(part, this.#language), { place: pointOf(part.from) })
    let setup: Setup
    try {
      setup = await this.#setups.of(path.resolve(this.#cwd, name ?? 'stdin'))
    } catch (error) {
      return messageOf(error, this.#language)
    }
    const { located, formats } = setup
    const check = checkBy(setup, this.#day)
    const { config } = located
    const isRead = part !== undefined || content !== undefined
    if (!isRead && name !== undefined && isOnlyStreamed(name))
      return unchecked(commandCatalogs[this.#language].file.packed)
    if (bytes && this.#options.fix && formatsOf({ path: name ?? '' }, formats)[0]?.isBinary)
      return unchecked(packageCatalogs[this.#language].fromStdin)
    let given: Uint8Array
    let draft: Draft
    try {
      if (part) return this.#ofReports(file, setup, this.#ofPart(part, setup))
      given =
        bytes ??
        content?.bytes ??
        (staged
          ? (await import('../workspace/staged.js')).readStaged(staged)
          : readBytes(path.resolve(this.#cwd, sure(name))))
      draft = content
        ? await readContent(name ?? '', content, formats, config.formats)
        : await readDraft(name, given, formats, config.formats)
    } catch (error) {
      return unchecked(messageOf(error, this.#language))
    }
    const { format, decoded } = draft
    const { encoding } = decoded
    const isMended = this.#options.fix || this.#options.fixDryRun
    if (isMended && format.isBinary && !notationOf(format, config.fix.docx))
      return unchecked(formatsCatalogs[this.#language].onlyRead(format.name))
    const documents = format.isOfLines ? inStream(draft.documents, undefined, encoding) : draft.documents
    try {
      const before = check(documents)
      const mended = await this.#mended(draft, before, name, check, config)
      const all = mended?.reports ?? before
      const found = new Gathered()
      for (const report of all) found.add(report)
      const { usedIgnores, aboutLists } = found
      const counts = this.#countsOf(all, name)
      const reports = this.#changedOnly(this.#newOnly(all, name), name)
      file.value = mended?.source ?? decoded.source
      if (mended && this.#options.fix && bytes === undefined && mended.source !== decoded.source) {
        const { writeMended } = await import('../workspace/fixing.js')
        const signing = { revision: config.fix.docx, day: this.#day }
        const bytes = decoded.encode(mended.source, signing)
        file.path = writeMended(this.#cwd, { path: sure(name), within }, format, bytes, given)
        file.stored = true
      }
      return {
        ...this.#ofReports(file, setup, {
          usedIgnores,
          aboutLists,
          reports,
          ...(encoding !== undefined && { encoding }),
        }),
        ...(counts && { counts }),
        ...(mended && { mended }),
        bytes: given,
      }
    } catch (error) {
      if (isTold(error)) return unchecked(messageOf(error, this.#language))
      const cause = error instanceof Error ? { cause: this.#told(error) } : {}
      return unchecked(commandCatalogs[this.#language].file.failed, cause)
    }
  }

  /** @throws Error if the part cannot be read. */
  #ofPart(part: StreamPart, setup: Setup): Found {
    const { formats, located, rules, settings, knowledge } = setup
    const found = new Gathered()
    const format = formats.find(({ name }) => name === part.format)
    if (!format) return found
    const check = checkBy(setup, this.#day)
    const sift = this.#isOfFindings ? siftFor(rules, settings, knowledge) : undefined
    const options = { ...located.config.formats, ...(sift && { sift }) }
    const days = new Set<IsoDate>()
    const encoding = readPart(part, format, options, document => {
      const asOf = settings.asOf ?? document.date ?? this.#day
      if (!document.isSilent) for (const report of check([document])) found.add(report, !sift || isOfInterest(report))
      else if (!days.has(asOf)) {
        days.add(asOf)
        const { registry } = knowledge
        found.addOfLists(listsMessages({ registry, policy: settings.policy, asOf }, rules, settings))
      }
    })
    return encoding === undefined ? found : Object.assign(found, { encoding })
  }

  #ofReports(
    file: VFile,
    { settings, located }: Setup,
    { reports, aboutLists, usedIgnores, encoding }: Found,
  ): Checked {
    for (const report of reports) reportMessages(report, file, settings.language)
    if (encoding !== undefined && this.#options.verbose)
      file.info(formatsCatalogs[settings.language].encoding.readAs(encoding), { source: messageSource })
    return {
      file,
      reports,
      language: settings.language,
      ignores: ignoreUses(located, usedIgnores),
      ...(encoding !== undefined && { encoding }),
      aboutLists,
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
    check: Check,
    config: Config,
  ): Promise<MendedFile | undefined> {
    if (!this.#options.fix && !this.#options.fixDryRun) return undefined
    const [{ mend }, { patchOf }] = await Promise.all([import('../engine/mend.js'), import('../workspace/fixing.js')])
    const given = { source, format, options: config.formats, reports: before }
    const mended = mend(given, check, config.fix)
    return { ...mended, patch: () => patchOf(name ?? 'stdin', given, mended.source) }
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
}

/** What we have put into words ourselves, and what the system has a word for: no fault of the check. */
const isTold = (error: unknown): boolean => error instanceof WordedError || codeOf(error) !== undefined

const pointOf = ({ lines, column }: Origin): Point => ({ line: lines + 1, column: column + 1 })

function tooLong({ cut }: Part, language: Language): string {
  const most = megabytes(usualMeasure.item)
  return cut === 'line' ? commandCatalogs[language].file.longLine(most) : streamsCatalogs[language].longItem(most)
}
