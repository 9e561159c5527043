import type { LabelledText } from './markup.js'

export interface BenchText extends LabelledText {
  readonly id: string
  readonly batch: number
  /** ISO date of the check. */
  readonly asOf: string
  /** File extension that decides how the text is read. */
  readonly format: string
  /** What the text probes. */
  readonly note: string
  readonly language: string
  readonly digest: string
}

/** Reads every labelled text below a folder, in order of id; problems are sentences, one for each unreadable text. */
export function readTexts(folder: string): Promise<{ texts: BenchText[]; problems: string[] }>
