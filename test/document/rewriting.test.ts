/** Edits of a source in which text stands in sections, between mark-up. */
import { expect, test } from '@jest/globals'
import { rewriting } from '../../src/document/rewriting.js'
import type { Span, TextEdit } from '../../src/document/types.js'

/** `<p>` in angle brackets is mark-up; a section is what stands between `{` and `}`. */
function edited(source: string, edit: TextEdit): string {
  const sections = [...source.matchAll(/\{[^}]*\}/g)].map(({ 0: found, index }) => ({
    start: index + 1,
    end: index + found.length - 1,
    escape: (words: string) => `${words.replaceAll('&', '&amp;')}#${index}`,
  }))
  const textIn = ({ start, end }: Span): Span[] =>
    [...source.slice(start, end).matchAll(/[^<>]+(?![^<>]*>)/g)].map(({ 0: found, index }) => ({
      start: start + index,
      end: start + index + found.length,
    }))
  const edits = rewriting(sections.reverse(), textIn)(edit)
  return [...edits]
    .reverse()
    .reduce((text, { start, end, text: written }) => `${text.slice(0, start)}[${written}]${text.slice(end)}`, source)
}

const at = (start: number, end: number, text: string): TextEdit => ({ start, end, text })

test.each([
  ['words are escaped as their section has them', '{abc} {def}', at(8, 9, 'x & y'), '{abc} {d[x &amp; y#6]f}'],
  ['in the first section, too', '{abc} {def}', at(2, 3, 'x'), '{a[x#0]c} {def}'],
  ['at its very beginning', '{abc}', at(1, 1, 'x'), '{[x#0]abc}'],
  ['at its very end', '{abc}', at(4, 4, 'x'), '{abc[x#0]}'],
  ['the whole of it', '{abc}', at(1, 4, 'x'), '{[x#0]}'],
  ['nothing is written outside', 'ab{abc}', at(1, 1, 'x'), 'ab{abc}'],
  ['nothing behind all', '{abc}ab', at(6, 6, 'x'), '{abc}ab'],
  ['nor over an end', '{abc} {def}', at(2, 8, 'x'), '{abc} {def}'],
  ['mark-up within stays', '{a<b>b<i>c}', at(1, 10, 'x'), '{[x#0]<b>[]<i>[]}'],
  ['also where words are taken away', '{a<b>b}', at(1, 6, ''), '{[]<b>[]}'],
  ['nothing is written for nothing', '{abc}', at(2, 2, ''), '{abc}'],
  ['what holds no text takes words before it', '{<b>}', at(1, 4, 'x'), '{[x#0]<b>}'],
  ['and none away', '{<b>}', at(1, 4, ''), '{<b>}'],
])('%s', (_, source, edit, expected) => expect(edited(source, edit)).toBe(expected))
