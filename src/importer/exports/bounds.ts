/**
 * What a register can hold: a file of more is none, and is refused before it fills the memory. The largest register has
 * 1,300 rows, its longest row 2,000 characters.
 */
import { ExportError, type RegisterRow } from '../types.js'

export const mostRows = 5000
/** Characters of all rows, in millions. */
const mostText = 4
const longestName = 3000
/** Characters of a table or a page, with all that is left unread of it; the largest of the registers are under a megabyte. */
const longestFile = 16 * 2 ** 20
/** Characters of what is one thing to its format: a tag, a value, a line of a page. */
export const longestPiece = 2 ** 20
/** Elements or values within one another. */
export const deepest = 200

/** @throws ExportError if a table or a page has more characters than any register. */
export function checkLength(length: number, path: string): void {
  if (length > longestFile) throw new ExportError(path, words => words.longText(longestFile / 2 ** 20))
}

/** Rows as they are read. */
export class Rows {
  readonly all: RegisterRow[] = []
  readonly #path: string
  #text = 0

  constructor(path: string) {
    this.#path = path
  }

  /** @throws ExportError if it is too long, or one too many. */
  add(row: RegisterRow): void {
    const { name, grounds = '', authority = '', resources, place } = row
    if (name.length > longestName) throw new ExportError(this.#path, words => words.longName(place, longestName))
    this.#text +=
      name.length + grounds.length + authority.length + resources.reduce((sum, { length }) => sum + length, 0)
    if (this.#text > mostText * 2 ** 20) throw new ExportError(this.#path, words => words.longText(mostText))
    if (this.all.length === mostRows) throw new ExportError(this.#path, words => words.manyRows(mostRows))
    this.all.push(row)
  }
}
