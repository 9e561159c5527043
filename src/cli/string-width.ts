/**
 * Stands in for string-width within the reporter, which measures every cell twice: nearly all of them are Latin and
 * Cyrillic, where a character is a column.
 */
import stringWidth from 'string-width'

const plain = /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u0400-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u2116]*$/
// eslint-disable-next-line no-control-regex -- colours are control sequences
const colours = /\u001B\[\d+m/g

/**
 * string-width takes its characters from `Intl.Segmenter`, whose every step costs the length of the whole text (V8: a loop
 * over `new Intl.Segmenter().segment('я'.repeat(n))` is quadratic in n, 64,000 take some seconds): it is fed pieces. Where
 * one ends within a character of several code points, that counts as two: of so long a text nobody counts the columns.
 */
const pieces = /[^]{1,1000}/gu

/** @returns In columns of a terminal. */
export default function width(text: string): number {
  const bare = text.includes('\u001B') ? text.replace(colours, '') : text
  if (plain.test(bare)) return bare.length
  return (bare.match(pieces) ?? []).reduce((columns, piece) => columns + stringWidth(piece), 0)
}
