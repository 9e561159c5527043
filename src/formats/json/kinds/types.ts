/**
 * A kind of rich text: how it is told, and how it is read.
 */
import type { RichKindName } from './names.js'
import type { RichText } from '../rich-text.js'
import type { JsonValue } from '../value.js'

export interface RichKind {
  /** As a config names it. */
  readonly name: RichKindName
  /** As its makers call it. */
  readonly title: string
  /** Whether a value has the shape of the kind. */
  is(value: JsonValue): boolean
  /** @param value Of that shape. */
  read(value: JsonValue): RichText
}
