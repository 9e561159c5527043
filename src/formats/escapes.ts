/**
 * Words as XML, HTML and JSON write them.
 */
import { sure } from '../checked/index.js'

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** As text, and within attributes in double quotes. */
export const escapedXml = (words: string): string => words.replace(/[&<>"]/g, character => sure(references[character]))

/** Within a CDATA section. */
export const escapedCdata = (words: string): string => words.replaceAll(']]>', ']]]]><![CDATA[>')

/** Within a string of JSON. @param isAscii Whether everything beyond ASCII is written as `\u…`. */
export function escapedJson(words: string, isAscii: boolean): string {
  const escaped = JSON.stringify(words).slice(1, -1)
  return isAscii ? escaped.replace(/[^\x20-\x7E]/g, unicodeEscape) : escaped
}

const unicodeEscape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
