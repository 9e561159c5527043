/**
 * How checked files are put into words: a report for people, the JSON of `inspect`, what a mending changes.
 */
import { VFile } from 'vfile'
import { reporter, type Options as ReporterOptions } from 'vfile-reporter'
import { inspectionOf } from '../linter/inspection.js'
import { messageSource } from '../linter/report.js'
import { catalogs } from '../messages/index.js'
import { reportCatalogs } from '../messages/report/index.js'
import type { Language } from '../registry/types.js'
import type { Totals } from '../reporters/types.js'
import type { Checked, RunOptions } from './checker.js'
import { wordedReport } from './worded-report.js'

/** What is to be printed for a batch of files. */
export interface Rendered {
  readonly out: string
  readonly err: string
  /** Whether the last file has messages: an empty line sets it apart from the next one. */
  readonly isOpen: boolean
  /** For a reporter. */
  readonly totals?: Totals
}

type Renderer = (checked: readonly Checked[], options: RunOptions) => Rendered

/** The language of what is said of several files: that of the first one. */
export const languageOf = (checked: readonly Checked[], { language, fallback }: RunOptions): Language =>
  checked[0]?.language ?? language ?? fallback

const reported = (files: VFile[], options: ReporterOptions, language: Language): string =>
  wordedReport(reporter(files, options), reportCatalogs[language])

/** The report without its last line, which counts the messages: that is for all batches together. */
const report: Renderer = (checked, options) => {
  const { color = false, quiet = false, verbose = false } = options
  const files = checked.map(({ file }) => file)
  const text = files.length > 0 ? reported(files, { color, quiet, verbose }, languageOf(checked, options)) : ''
  const isCounted = files.some(file => file.messages.some(({ fatal }) => typeof fatal === 'boolean'))
  return {
    out: isCounted ? text.slice(0, text.lastIndexOf('\n\n')) : text,
    err: '',
    isOpen: (files.at(-1)?.messages.length ?? 0) > 0,
  }
}

const json: Renderer = (checked, options) => {
  const failed = checked.flatMap(({ file }) => failureOf(file) ?? [])
  const lines = checked.flatMap(({ file, reports = [], language, encoding }) =>
    reports
      .filter(({ analysis }) => !analysis.document.fault)
      .map(report => JSON.stringify(inspectionOf(file.path || '-', report, catalogs[language], encoding))),
  )
  return {
    out: lines.join('\n'),
    err: failed.length > 0 ? `${reported(failed, {}, languageOf(checked, options))}\n` : '',
    isOpen: false,
  }
}

/** The file with nothing but what could not be read in it; nothing if all could. */
function failureOf(file: VFile): VFile | undefined {
  const messages = file.messages.filter(({ fatal, source }) => fatal === true && source !== messageSource)
  return messages.length > 0 ? Object.assign(new VFile({ path: file.path, cwd: file.cwd }), { messages }) : undefined
}

/** What is left to be said when standard output holds something else than messages. */
function leftOver(checked: readonly Checked[], options: RunOptions): string {
  const { color = false, verbose = false } = options
  const files = checked.map(({ file }) => file).filter(({ messages }) => messages.length > 0)
  return files.length > 0 ? `${reported(files, { color, verbose }, languageOf(checked, options))}\n` : ''
}

const diff: Renderer = (checked, options) => {
  const patches = checked.map(({ mended }) => mended?.patch() ?? '')
  return { out: patches.filter(Boolean).join('\n'), err: leftOver(checked, options), isOpen: false }
}

/** The mended text itself, to the letter; of a file that cannot be checked, nothing. */
const text: Renderer = (checked, options) => ({
  out: checked.map(({ mended }) => mended?.after ?? '').join(''),
  err: leftOver(checked, options),
  isOpen: false,
})

export const renderers = { report, json, diff, text } as const
export type RendererName = keyof typeof renderers
