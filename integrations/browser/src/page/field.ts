/**
 * A field that somebody writes in.
 */
import type { RichDraft, SourceDraft } from '../../../../src/browser/protocol.js'
import type { Edit, Span } from '../../../../src/engine/index.js'

export interface Field {
  readonly element: HTMLElement
  read(): SourceDraft | RichDraft
  /** @param spans Of what `read` gives now. */
  mark(spans: readonly Span[]): void
  /** Selects words of what `read` gives now. */
  show(span: Span): void
  /** Writes as a typist would, so that the editor knows of it and can undo it. @param edits Of what `read` gives now, in order. */
  write(edits: readonly Edit[]): Promise<void>
}

/** Types in the place of what is selected. Deprecated, and the only way into the history of a field. */
export function typeIn(scope: Document, text: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  scope.execCommand(text === '' ? 'delete' : 'insertText', false, text)
}

export const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduceRight((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text)
