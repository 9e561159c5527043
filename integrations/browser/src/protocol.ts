/**
 * What the panel and the script in the page tell each other. Offsets are UTF-16 code units of the draft's text, `end`
 * exclusive.
 */
import type { Draft } from '../../../src/browser/protocol.js'
import type { Edit, Span } from '../../../src/engine/index.js'

/** From the background: the extension was called in a tab. */
export interface Called {
  readonly kind: 'called'
  readonly tab: number
}

export type FromPanel =
  /** Turns to the field that has the focus now. */
  | { readonly kind: 'look' }
  /** Of the draft with this text, as of others the spans are wrong. */
  | { readonly kind: 'mark'; readonly text: string; readonly spans: readonly Span[] }
  | { readonly kind: 'show'; readonly text: string; readonly span: Span }
  | { readonly kind: 'write'; readonly text: string; readonly edits: readonly Edit[] }

/** Why nothing is checked. */
export type Blank = 'no-field' | 'other-site'

/** What became of edits: written; not written, as somebody has typed; the editor has made something else of them. */
export type Written = 'done' | 'changed' | 'refused'

export type FromPage =
  | { readonly kind: 'draft'; readonly draft: Exclude<Draft, { file: number }> }
  | { readonly kind: 'blank'; readonly why: Blank }
  | { readonly kind: 'written'; readonly written: Written }

/** Name of the highlight of what is found. */
export const highlight = 'plashka'
