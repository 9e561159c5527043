/** Options of `plashka lists` as the command line gives them. */
import type { Category, IsoDate } from '../../registry/types.js'
import type { Language } from '../../language/language.js'
import type { CommonOptions } from '../options.js'

export interface ListsOptions extends CommonOptions {
  readonly json?: boolean
  readonly language: Language
}

export interface StatusOptions extends ListsOptions {
  /** In days. */
  readonly maxAge?: number
}

export interface ImportOptions extends ListsOptions {
  readonly dryRun?: boolean
  readonly force?: boolean
  /** A table of one's own, instead of a register's file. */
  readonly own?: string
  /** Where the list of such a table goes. */
  readonly output?: string
  /** Of those whose row tells no status. */
  readonly category?: Category
}

export interface UpdateOptions extends ImportOptions {
  /** In seconds. */
  readonly timeout: number
  /** In megabytes. */
  readonly maxSize: number
  /** Certificates of further authorities, a file. */
  readonly ca?: string
  /** Asks nothing. */
  readonly yes?: boolean
  /** Only looks whether there is something newer. */
  readonly check?: boolean
  /** A bundle, an address or a file, instead of the registers. */
  readonly from?: string
  /** Keys or files with them: one of these must have signed the bundle. */
  readonly publicKey?: readonly string[]
  readonly allowOlder?: boolean
}

export interface NewsOptions extends ListsOptions {
  readonly since?: IsoDate
  readonly format: (typeof newsFormats)[number]
}

/** As what the news are written. */
export const newsFormats = ['text', 'json', 'markdown', 'atom'] as const

export interface ExportOptions extends ListsOptions {
  /** A folder. */
  readonly output: string
  /** Files with private keys. */
  readonly key?: readonly string[]
  /** A file to be made, with a new private key. */
  readonly newKey?: string
  /** Whether a script for the page is written, too. */
  readonly page?: boolean
}
