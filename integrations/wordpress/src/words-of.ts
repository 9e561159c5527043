/**
 * What a message is about, for people.
 */
import type { FoundMessage } from '../../../src/browser/protocol.js'
import type { Known } from './checker.js'

/** The words that a message is about, as they are read. */
export function wordsOf({ draft }: Known, { start, end, entity }: FoundMessage): string {
  const { body } = new DOMParser().parseFromString(draft.source.slice(start, end), 'text/html')
  return body.textContent.trim() || (entity?.title ?? '…')
}
