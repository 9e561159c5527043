/**
 * Changes as OpenDocument tracks them, as long as they have no number: where they stand, and what has gone.
 *
 * Source: OpenDocument 1.3, part 3, 5.5 (change tracking)
 */
import type { Revision } from '../notation.js'
import { escapedXml } from '../escapes.js'

/** Who makes the changes. */
export const author = 'plashka'
/** Stands for the number of a change until the document is written. */
const pending = `text:change-id="${author}"`

const begins = `<text:change-start ${pending}/>`
const ends = `<text:change-end ${pending}/>`

const gone = `<text:change ${pending} text:gone="([^"]*)"/>`
const put = `${begins}((?:(?!${ends})[^])*)${ends}`

/** A pending change: mark-up that has gone, escaped once more, and what is put in behind it; or only what is put in. */
export const pendingChange = new RegExp(`${gone}(?:${put})?|${put}`, 'g')

export class Changes {
  readonly isTracked: boolean
  /** Whether they are told beside the text, which stays as it is. */
  readonly isRemark: boolean

  constructor(revision: Revision) {
    this.isTracked = revision !== 'plain'
    this.isRemark = revision === 'comments'
  }

  /** Mark-up of a paragraph which is put in. */
  inserted(markup: string): string {
    return this.isTracked && markup !== '' ? begins + markup + ends : markup
  }

  /** Mark-up of a paragraph which is taken out. */
  deleted(markup: string): string {
    return this.isTracked ? `<text:change ${pending} text:gone="${escapedXml(markup)}"/>` : ''
  }
}
