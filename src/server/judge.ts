/**
 * A thread's work: drafts are checked and mended by the config that holds for their folder, as files there would be.
 */
import { statSync } from 'node:fs'
import path from 'node:path'
import { itemAt } from '../checked/index.js'
import { configsOf } from '../workspace/config.js'
import { readDraft, unreadReason, type Draft } from '../workspace/draft.js'
import { messageOf } from '../workspace/error.js'
import { Setups, type Setup } from '../workspace/setups.js'
import { ConfigError } from '../config/error.js'
import { checkBy, type Check } from '../engine/check.js'
import { againBy, mend } from '../engine/mend.js'
import { provedFixes, type Edit } from '../fixes/index.js'
import { isWithin } from '../files/place.js'
import { formatFor, notationOf, type Format } from '../formats/index.js'
import { checkResultOf, inspectionOf, type CheckResult } from '../kernel/inspection.js'
import type { Report } from '../kernel/linter.js'
import type { Message } from '../kernel/types.js'
import { importedFiles } from '../knowledge/imported.js'
import { knowledgeFor } from '../knowledge/knowledge.js'
import { WordedError, type Worded } from '../messages/worded.js'
import { noConfig } from '../config/none.js'
import { catalogs } from '../wording/words/index.js'
import { proofread } from './languagetool/proofread.js'
import {
  mostProved,
  type Answers,
  type GivenDraft,
  type Job,
  type Judged,
  type Kind,
  type Manner,
  type Question,
  type Reply,
} from './question.js'
import { refused, RefusedError } from './refused.js'

type Of<Asked extends Kind> = Extract<Question, { readonly kind: Asked }>

export class Judge {
  readonly #job: Job
  /** By profile; none: that of the config. */
  readonly #setups = new Map<string | undefined, Setups>()

  constructor(job: Job) {
    this.#job = job
  }

  /** What goes wrong is an answer, too, and tells nothing of the draft but what a person has to mend in it. */
  async reply(question: Question): Promise<Reply> {
    try {
      return { answer: await this.#answer(question) }
    } catch (error) {
      if (error instanceof RefusedError) {
        const { status, code, text } = error
        return { refusal: { status, code, message: text } }
      }
      if (error instanceof ConfigError) {
        // What is asked for goes before what the config says.
        const asked = 'profile' in question && error.problems.find(({ key }) => key === 'profile')
        if (!asked) return { refusal: { status: 500, code: 'config', message: worded(error) } }
        const { ru, en } = asked.reason
        return { refusal: { status: 400, code: 'config', message: { ru: `profile: ${ru}`, en: `profile: ${en}` } } }
      }
      if (error instanceof WordedError) return { refusal: { status: 422, code: 'unreadable', message: worded(error) } }
      throw error
    }
  }

  #answer(question: Question): Promise<Answers[Kind]> {
    switch (question.kind) {
      case 'lists':
        return this.#lists()
      case 'proofread':
        return this.#proofread(question)
      case 'check':
      case 'inspect':
        return this.#check(question)
      case 'fix':
        return this.#fix(question)
    }
  }

  async #lists(): Promise<Answers['lists']> {
    const { registry } = await knowledgeFor(noConfig, this.#job.root, importedFiles(this.#job.imported))
    return { digest: registry.digest, lists: registry.lists }
  }

  async #check({
    kind,
    draft,
    fixes,
    ...manner
  }: Of<'check' | 'inspect'>): Promise<Answers['check'] | Answers['inspect']> {
    const { setup, read, check, name } = await this.#read(draft, manner)
    const reports = check(read.documents)
    const fixesFor = fixesOf(read, setup, reports, check)
    const judged = <Result extends CheckResult>(found: Result, report: Report): Judged<Result> => {
      if (!fixes) return found
      const proved = fixesFor(report)
      const fixed = (at: number): readonly Edit[] => proved.get(itemAt(report.messages, at)) ?? []
      return { ...found, messages: found.messages.map((message, at) => ({ ...message, fixes: fixed(at) })) }
    }
    const catalog = catalogs[setup.settings.language]
    const { encoding } = read.decoded
    return kind === 'inspect'
      ? { documents: reports.map(report => judged(inspectionOf(name, report, catalog, encoding), report)) }
      : { documents: reports.map(report => judged({ path: name, ...checkResultOf(report) }, report)) }
  }

  async #fix({ draft, ...manner }: Of<'fix'>): Promise<Answers['fix']> {
    const { setup, read, check, name } = await this.#read(draft, manner)
    const { format, decoded, documents } = read
    const { fix, formats } = setup.located.config
    if (!notationOf(format, fix.docx)) throw refused(422, 'read-only', words => words.readOnly(format.name))
    const given = { source: decoded.source, format, options: formats, reports: check(documents) }
    const { source, fixed, reports } = mend(given, check, fix)
    return {
      source: typeof draft.source === 'string' ? source : decoded.encode(source),
      fixed,
      documents: reports.map(report => ({ path: name, ...checkResultOf(report) })),
    }
  }

  async #proofread({ annotations, ...manner }: Of<'proofread'>): Promise<Answers['proofread']> {
    const { setup, check } = await this.#setup(this.#place('text.txt', manner), manner)
    return proofread(annotations, { check, fix: setup.located.config.fix, language: setup.settings.language })
  }

  async #read(
    { source, format, path: given }: GivenDraft,
    manner: Manner,
  ): Promise<{ readonly setup: Setup; readonly read: Draft; readonly check: Check; readonly name: string }> {
    const name = given ?? 'stdin'
    const { setup, check } = await this.#setup(this.#place(name, manner), manner)
    const { formats } = setup.located.config
    const known = format === undefined ? setup.formats : setup.formats.filter(one => one.name === format)
    if (format !== undefined && known.length === 0) throw unknownFormat(format, setup.formats)
    // Of a format that is named, the path says nothing.
    const hint = format === undefined ? given : `draft${itemAt(itemAt(known, 0).extensions, 0)}`
    const read =
      typeof source === 'string' ? ofText(source, hint, known, formats) : await readDraft(hint, source, known, formats)
    return { setup, read, check, name }
  }

  #place(name: string, { folder }: Manner): string {
    const { root } = this.#job
    const home = path.resolve(root, folder)
    const place = path.resolve(home, name)
    if (!isWithin(root, place)) throw refused(400, 'outside', words => words.outside(name))
    // By another house's config nothing may be judged: a name that is written wrong is told.
    if (folder !== '.' && !(isWithin(root, home) && isFolder(home)))
      throw refused(404, 'no-such-folder', words => words.noFolder(folder))
    return place
  }

  async #setup(
    place: string,
    { asOf, language, profile }: Manner,
  ): Promise<{ readonly setup: Setup; readonly check: Check }> {
    const found = await this.#setupsOf(profile).of(place)
    const settings = { ...found.settings, ...(language && { language }), ...(asOf && { asOf }) }
    const setup = { ...found, settings }
    return { setup, check: checkBy(setup) }
  }

  #setupsOf(profile: string | undefined): Setups {
    const known = this.#setups.get(profile)
    if (known) return known
    const { root, config, imported, fallback } = this.#job
    const options = { ...(config !== undefined && { config }), ...(profile !== undefined && { profile }) }
    const setups = new Setups(configsOf(options, root), { ...options, language: undefined, fallback, imported })
    this.#setups.set(profile, setups)
    return setups
  }
}

const isFolder = (place: string): boolean => statSync(place, { throwIfNoEntry: false })?.isDirectory() === true

const worded = (error: unknown): Worded => ({ ru: messageOf(error, 'ru'), en: messageOf(error, 'en') })

const unknownFormat = (name: string, formats: readonly Format[]): RefusedError =>
  refused(422, 'unknown-format', words =>
    words.unknownFormat(
      name,
      formats.map(format => format.name),
    ),
  )

/** A text needs no decoding. */
function ofText(
  source: string,
  name: string | undefined,
  formats: readonly Format[],
  options: Parameters<Format['parse']>[1],
): Draft {
  const format = formatFor(source, name === undefined ? {} : { path: name }, formats, options)
  if (!format) throw new RefusedError(422, 'unknown-format', unreadReason(name, source, formats))
  if (format.isBinary) throw refused(422, 'unknown-format', words => words.sendBytes(format.name))
  return {
    format,
    decoded: { source, encode: mended => new TextEncoder().encode(mended) },
    documents: format.parse(source, options),
  }
}

/** Tells the proved fixes of a report's messages; of what is no text none, as nobody could write them. */
function fixesOf(
  { format, decoded: { source } }: Draft,
  { located }: Setup,
  reports: readonly Report[],
  check: Check,
): (report: Report) => ReadonlyMap<Message, readonly Edit[]> {
  const { fix, formats: options } = located.config
  const notation = format.isBinary ? undefined : notationOf(format, fix.docx)
  let left = mostProved
  return report => {
    const asked = report.messages.slice(0, left)
    if (!notation || asked.length === 0) return new Map()
    left -= asked.length
    const again = againBy({ source, format, options, reports }, check, reports.indexOf(report))
    return provedFixes({ source, report, check: again, notation, options: fix }, asked)
  }
}
