/**
 * How checked files are put into words: a report for people, the JSON of `inspect`, what a mending changes.
 */
import { VFile } from 'vfile'
import { reporter, type Options as ReporterOptions } from 'vfile-reporter'
import { inItem, inspectionOf } from '../kernel/inspection.js'
import type { ListsMessage } from '../kernel/lists-findings.js'
import { messageSource, reportLists } from '../kernel/report.js'
import { catalogs } from '../wording/words/index.js'
import { reportCatalogs } from './words/report/index.js'
import type { Language } from '../language/language.js'
import { printable, printableLine } from '../reporters/printable.js'
import type { Totals } from '../reporters/types.js'
import type { Checked, RunOptions } from './checker.js'
import { wordedReport } from './worded-report.js'

/** What is to be printed for a file. */
export interface Rendered {
  readonly out: string
  readonly err: string
  /** Whether the file has messages: an empty line sets it apart from the next one. */
  readonly isOpen: boolean
  /** For a reporter. */
  readonly totals?: Totals
}

interface Renderer {
  ofFile(checked: Checked, options: RunOptions): Rendered
  /** What is found of the lists, in the language of what is said last; stands behind the files. */
  ofLists(messages: readonly ListsMessage[], language: Language, options: RunOptions): Rendered
}

type Worded = Pick<Checked, 'file' | 'language'>

/** Without the last line, which counts the messages in English: that is for all files together. */
function reported(file: VFile, options: ReporterOptions, language: Language): string {
  const text = wordedReport(reporter([printableFile(file)], options), reportCatalogs[language])
  const isCounted = file.messages.some(({ fatal }) => typeof fatal === 'boolean')
  return isCounted ? text.slice(0, text.lastIndexOf('\n\n')) : text
}

/** The file as a terminal can be shown it: the colours of the report are its own. */
function printableFile(file: VFile): VFile {
  const { cwd, history, stored, messages } = file
  const shown = (text: string | undefined): string | undefined => text && printable(text)
  return Object.assign(new VFile({ cwd }), {
    history: history.map(printableLine),
    stored,
    messages: messages.map(message =>
      Object.assign(Object.create(Object.getPrototypeOf(message) as object) as VFile['messages'][number], message, {
        // What could not be read is told in several lines, what was found in one.
        message: (message.source === messageSource ? printableLine : printable)(message.message),
        note: shown(message.note),
        ...(message.cause instanceof Error && { cause: { stack: shown(message.cause.stack) } }),
      }),
    ),
  })
}

const reportOf = (
  { file, language }: Worded,
  { color = false, quiet = false, verbose = false }: RunOptions,
): Rendered => ({
  out: reported(file, { color, quiet, verbose }, language),
  err: '',
  isOpen: file.messages.length > 0,
})

const report: Renderer = {
  ofFile: reportOf,
  ofLists: (messages, language, options) => reportOf({ file: listsFile(messages, language), language }, options),
}

const inspectionsOf = ({ file, reports = [], language, encoding }: Checked): Rendered => {
  const failed = failureOf(file)
  const lines = reports
    .filter(({ analysis }) => !analysis.document.fault)
    .map(found => inItem(inspectionOf(file.path || '-', found, catalogs[language], encoding), found.analysis.document))
    .map(found => printable(JSON.stringify(found)))
  return { out: lines.join('\n'), err: failed ? `${reported(failed, {}, language)}\n` : '', isOpen: false }
}

/** Each line tells itself what is found of its lists. */
const json: Renderer = { ofFile: inspectionsOf, ofLists: () => ({ out: '', err: '', isOpen: false }) }

/** The file with nothing but what could not be read in it; nothing if all could. */
function failureOf(file: VFile): VFile | undefined {
  const messages = file.messages.filter(({ fatal, source }) => fatal === true && source !== messageSource)
  return messages.length > 0 ? Object.assign(new VFile({ path: file.path, cwd: file.cwd }), { messages }) : undefined
}

/** What is left to be said when standard output holds something else than messages. */
const leftOver = ({ file, language }: Worded, { color = false, verbose = false }: RunOptions): string =>
  file.messages.length > 0 ? `${reported(file, { color, verbose }, language)}\n` : ''

/** The lists are left over, whatever of the files is printed. */
const ofLists: Renderer['ofLists'] = (messages, language, options) => ({
  out: '',
  err: leftOver({ file: listsFile(messages, language), language }, options),
  isOpen: false,
})

const diff: Renderer = {
  ofFile: (checked, options) => ({
    out: checked.mended?.patch() ?? '',
    err: leftOver(checked, options),
    isOpen: false,
  }),
  ofLists,
}

/** The mended text itself, to the letter; of a file that cannot be checked, nothing. */
const text: Renderer = {
  ofFile: (checked, options) => ({
    out: checked.mended?.source ?? '',
    err: leftOver(checked, options),
    isOpen: false,
  }),
  ofLists,
}

function listsFile(messages: readonly ListsMessage[], language: Language): VFile {
  const file = new VFile({ path: reportCatalogs[language].lists })
  reportLists(messages, file)
  return file
}

export const renderers = { report, json, diff, text } as const
export type RendererName = keyof typeof renderers
