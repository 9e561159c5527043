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

/** A labelled file; its name must agree with the front matter. @throws SyntaxError what cannot be read. */
export function parseText(source: string, name: string, language: string): BenchText

/**
 * What is wrong with the labels of a text as far as it can be seen without reading it: entities which the lists do not
 * know are errors, labels which seldom stand together are worth a look.
 */
export function checkText(
  text: BenchText,
  entities: ReadonlyMap<string, unknown>,
): { errors: string[]; remarks: string[] }
