/**
 * What the page says, in each language the same set. Messages themselves are the engine's.
 */
import type { Category } from '../../../src/engine/index.js'

export interface Words {
  readonly title: string
  readonly lead: string
  readonly editor: string
  readonly placeholder: string
  readonly due: string
  readonly nothingDue: string
  readonly loading: string
  readonly asOf: string
  readonly profile: string
  readonly profiles: Readonly<Record<'media' | 'site' | 'strict', string>>
  readonly style: string
  readonly styles: Readonly<Record<'inline' | 'clause' | 'footnote', string>>
  readonly language: string
  readonly fresh: string
  readonly open: string
  readonly undo: string
  readonly redo: string
  readonly copy: string
  readonly copied: string
  readonly copiedPlain: string
  readonly download: string
  readonly fix: string
  readonly fixEntity: string
  readonly fixAll: string
  readonly fixed: (places: number) => string
  readonly notFixed: string
  readonly about: string
  readonly ground: string
  /** What made a mention of the words. */
  readonly evidence: string
  readonly close: string
  readonly officialName: string
  readonly names: string
  readonly source: string
  /** @param day Of the oldest list. @param age In days. */
  readonly lists: (day: string, age: number) => string
  /** @param day Of the oldest list. */
  readonly stale: (day: string) => string
  readonly listsTitle: string
  readonly listsLead: string
  readonly registers: Readonly<Record<Category, string>>
  /** A file that tells itself what it is. */
  readonly anyList: string
  readonly loadList: string
  readonly listLoading: (name: string) => string
  readonly stays: string
  readonly noAdvice: string
  readonly opened: (name: string) => string
  readonly unknownFile: string
  /** Of a change that would add or take out lines of a file which has them fixed. */
  readonly fixedLines: string
  readonly unwritable: string
  readonly failed: string
  readonly keys: string
  /** Of the page and of all that is in it. */
  readonly licences: string
}
