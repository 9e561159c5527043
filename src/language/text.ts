/**
 * Text as the dictionaries know it: words folded, marks between the words of one expression.
 */
import { wordKey } from './word-key.js'

/** A word, or one mark that is none; white space and what nobody sees belong to neither. */
export const wordOrMark = (): RegExp =>
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]*|[^\s\p{L}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]/gu

const marks: Readonly<Record<string, string>> = { '‐': '-', '‑': '-', '–': '-', '—': '-', '’': "'", ʼ: "'" }

/** A mark as expressions have it: all dashes are one, and all apostrophes. */
export const markKey = (mark: string): string => marks[mark] ?? mark

/** The words and marks of an expression, folded: Кот-д’Ивуар. */
export const partsOf = (expression: string): string[] =>
  (expression.match(wordOrMark()) ?? []).map(part => (/^[\p{L}\p{N}]/u.test(part) ? wordKey(part) : markKey(part)))
