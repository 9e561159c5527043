/**
 * How checked files are put into words: a report for people, the JSON of `inspect`, what a mending changes.
 */
import { reporter } from 'vfile-reporter'
import { inspectionOf } from '../linter/inspection.js'
import { catalogs } from '../messages/index.js'
import type { Checked, RunOptions } from './checker.js'

/** What is to be printed for a batch of files. */
export interface Rendered {
  readonly out: string
  readonly err: string
  /** Whether the last file has messages: an empty line sets it apart from the next one. */
  readonly isOpen: boolean
}

type Renderer = (checked: readonly Checked[], options: RunOptions) => Rendered

/** The report without its last line, which counts the messages: that is for all batches together. */
const report: Renderer = (checked, { color = false, quiet = false, verbose = false }) => {
  const files = checked.map(({ file }) => file)
  const text = files.length > 0 ? reporter(files, { color, quiet, verbose }) : ''
  const isCounted = files.some(file => file.messages.some(({ fatal }) => typeof fatal === 'boolean'))
  return {
    out: isCounted ? text.slice(0, text.lastIndexOf('\n\n')) : text,
    err: '',
    isOpen: (files.at(-1)?.messages.length ?? 0) > 0,
  }
}

const json: Renderer = checked => {
  const failed = checked.filter(entry => !entry.reports).map(({ file }) => file)
  const lines = checked.flatMap(({ file, reports = [], language }) =>
    reports.map(report => JSON.stringify(inspectionOf(file.path || '-', report, catalogs[language]))),
  )
  return { out: lines.join('\n'), err: failed.length > 0 ? `${reporter(failed)}\n` : '', isOpen: false }
}

/** What is left to be said when standard output holds something else than messages. */
function leftOver(checked: readonly Checked[], { color = false, verbose = false }: RunOptions): string {
  const files = checked.map(({ file }) => file).filter(({ messages }) => messages.length > 0)
  return files.length > 0 ? `${reporter(files, { color, quiet: false, verbose })}\n` : ''
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
