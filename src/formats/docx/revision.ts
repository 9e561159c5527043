/**
 * How a change is put down: in the text itself, or as a tracked change that an editor accepts or rejects.
 */
import type { Revision } from '../notation.js'
import { openTag } from '../package/elements.js'
import { runOf, textElement } from './runs.js'

/** Who makes the changes. */
export const author = 'plashka'
/** Stands for the number of a change until the document is written. No document has it: ids are numbers. */
export const pendingId = 'plashka'

const attributes = `w:id="${pendingId}" w:author="${author}"`

/** The tag of a change of ours that has no number yet; the first group is what stands before its id. */
export const pendingTag = new RegExp(`(<w:(?:ins|del) w:id=")${pendingId}"`, 'g')

export class Changes {
  readonly isTracked: boolean

  constructor(revision: Revision) {
    this.isTracked = revision !== 'plain'
  }

  /** Whether text around an offset is a tracked insertion of ours: it is changed as text is. */
  tracksAt(source: string, offset: number): boolean {
    if (!this.isTracked) return false
    const tag = openTag(source, 'w:ins', offset)
    return tag === undefined || !source.slice(tag.start, tag.end).includes(`w:author="${author}"`)
  }

  /** Runs which are put in. */
  inserted(runs: string, isTracked = this.isTracked): string {
    return isTracked ? `<w:ins ${attributes}>${runs}</w:ins>` : runs
  }

  /** Text of a run which is taken out. */
  deletedText(formatting: string, text: string): string {
    return this.deleted(runOf(formatting, textElement(text, 'w:delText')))
  }

  /** Runs which are taken out. */
  deleted(runs: string): string {
    return `<w:del ${attributes}>${runs}</w:del>`
  }

  /** Goes into the properties of a paragraph which is put in. */
  get paragraphMark(): string {
    return this.isTracked ? `<w:pPr><w:rPr><w:ins ${attributes}/></w:rPr></w:pPr>` : ''
  }
}
