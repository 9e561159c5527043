/**
 * The check of all documents of a source, as every door makes it.
 */
import type { Document } from '../document/types.js'
import { lint as lintBy, type Report } from '../kernel/linter.js'
import type { Knowledge } from '../mentions/knowledge.js'
import { rules as houseRules } from '../../rules/index.js'
import type { Settings } from '../kernel/settings.js'
import type { AnyRule } from '../kernel/types.js'
import { today } from '../registry/date.js'
import type { IsoDate } from '../registry/types.js'

/** What documents are checked by. */
export interface Basis {
  readonly knowledge: Knowledge
  readonly settings: Settings
  /** In the order in which their findings are listed at one place. Default: those of the house. */
  readonly rules?: readonly AnyRule[]
}

/**
 * Checks one document by the rules of the house.
 * @param day Taken where neither the settings nor the document name one.
 */
export const lint = (document: Document, knowledge: Knowledge, settings: Settings, day: IsoDate): Report =>
  lintBy(document, knowledge, settings, houseRules, day)

/** @returns A report for each document, in their order. */
export type Check = (documents: readonly Document[]) => readonly Report[]

/** @param day For documents that tell none of their own, where the settings name none. Default: today. */
export const checkBy =
  ({ knowledge, settings, rules = houseRules }: Basis, day: IsoDate = today(new Date())): Check =>
  documents =>
    documents.map(document => lintBy(document, knowledge, settings, rules, day))
