/**
 * How checked files are put into words: a report for people, or the JSON of `inspect`.
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
  const failed = checked.filter(entry => !entry.report).map(({ file }) => file)
  const lines = checked.flatMap(entry =>
    entry.report ? [JSON.stringify(inspectionOf(entry.file.path || '-', entry.report, catalogs[entry.language]))] : [],
  )
  return { out: lines.join('\n'), err: failed.length > 0 ? `${reporter(failed)}\n` : '', isOpen: false }
}

export const renderers = { report, json } as const
export type RendererName = keyof typeof renderers
