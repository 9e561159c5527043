/**
 * What the page and the worker that takes in register files tell each other.
 */
import type { Category, IsoDate, RegisterList, Taken, Worded } from '../../../src/engine/import.js'
import type { StoredLists } from '../../../src/browser/protocol.js'

export interface ImportRequest {
  /** Whose file it is; absent: the file tells it. */
  readonly register?: Category
  readonly name: string
  readonly file: Blob
  readonly today: IsoDate
  /** The built-in lists as `lists.js` has them. */
  readonly builtin: string
  /** Taken in before. */
  readonly lists: readonly RegisterList[]
}

export type ImportAnswer =
  | {
      readonly type: 'imported'
      readonly taken: Taken
      readonly lists: readonly RegisterList[]
      readonly composed: StoredLists
    }
  | { readonly type: 'refused'; readonly reason: Worded }
