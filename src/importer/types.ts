/**
 * What an official export of a register says, whatever its format.
 */
import { exportsCatalogs } from './words/index.js'
import type { ExportsCatalog, Place } from './words/types.js'
import { worded, WordedError } from '../messages/worded.js'
import type { Category, IsoDate } from '../registry/types.js'
import type { Language } from '../language/language.js'

/** One row of a register, without the personal data which exports carry and plashka does not read. */
export interface RegisterRow {
  /** The cell of the name as it stands, white space collapsed: all names, legal form, country, pseudonyms. */
  readonly name: string
  /** Whether the register says that it is a person; absent where its type is not told. */
  readonly isPerson?: boolean
  /** Day of entry in the register. */
  readonly listed?: IsoDate
  /** Day of removal. */
  readonly ended?: IsoDate
  /** Day of the ruling or decision. */
  readonly decided?: IsoDate
  readonly inForce?: IsoDate
  /** The court or body that decided. */
  readonly authority?: string
  /** Number of the ruling, or the ground that the register gives. */
  readonly grounds?: string
  /** Removed, on a day that the export does not tell. */
  readonly isExcluded?: boolean
  /** Domain names and links that the register names. */
  readonly resources: readonly string[]
  /** Where the row stands in the file, for people: `row 17`. */
  readonly place: Place
}

/** A whole register as one file has it. */
export interface RegisterExport {
  readonly register: Category
  /** How the file was called in errors and reports. */
  readonly path: string
  /** Day of which the file says that it is up to date. */
  readonly asOf?: IsoDate
  readonly rows: readonly RegisterRow[]
}

/** A file that is refused, with the reason: nothing of it may enter the lists. */
export class ExportError extends WordedError {
  constructor(path: string, reason: (words: ExportsCatalog, language: Language) => string, options?: ErrorOptions) {
    super(
      worded(exportsCatalogs, (words, language) => `${path}: ${reason(words, language)}`),
      options,
    )
    this.name = 'ExportError'
  }
}

/** A file that is not of the register that was asked for; it may be whole, and another one's. */
export class OtherRegisterError extends ExportError {}

/** A file that is of none of the registers. */
export class NoRegisterError extends ExportError {}

/** A cell that cannot be what it should; where it stands is known to whoever reads the row. */
export class CellError extends WordedError {
  constructor(reason: (words: ExportsCatalog) => string) {
    super(worded(exportsCatalogs, reason))
    this.name = 'CellError'
  }
}
