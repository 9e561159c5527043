/** Edits of a source in which text stands in sections, between mark-up. */
import { describe, expect, test } from '@jest/globals'
import { rewriting } from '../../src/document/rewriting.js'
import type { Member, Section } from '../../src/document/rewriting.js'
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

/** Sections of a source in which all is text. */
const rewritten = (sections: readonly (Omit<Section, 'escape'> & { readonly as?: string })[], edit: TextEdit) =>
  rewriting(
    sections.map(({ as = '', ...section }) => ({ ...section, escape: (words: string) => `${words}${as}` })),
    ({ start, end }) =>
      sections
        .map(section => ({ start: Math.max(start, section.start), end: Math.min(end, section.end) }))
        .filter(part => part.start < part.end)
        .sort((one, other) => one.start - other.start),
  )(edit)

test('of sections that begin at one place the one that goes on takes the words', () => {
  const empty = { start: 5, end: 5, as: '!' }
  const filled = { start: 5, end: 9, as: '?' }
  for (const sections of [
    [empty, filled],
    [filled, empty],
  ])
    expect(rewritten(sections, at(5, 6, 'x'))).toEqual([at(5, 6, 'x?')])
})

test.each<[string, readonly number[], TextEdit, readonly TextEdit[]]>([
  [
    'of one text: written into the first, taken out of the others',
    [1, 1],
    at(2, 8, 'x'),
    [at(2, 4, 'x'), at(6, 8, '')],
  ],
  ['of two texts: not written', [1, 2], at(2, 8, 'x'), []],
  ['of no text: not written', [0, 0], at(2, 8, 'x'), []],
  ['only up to where the second begins', [1, 2], at(2, 4, 'x'), [at(2, 4, 'x')]],
  ['beyond the end of the last', [1, 1], at(2, 10, 'x'), []],
])('an edit over two sections %s', (_, [first, second], edit, expected) => {
  const texts = [undefined, {}, {}]
  const part = (index: number, start: number, end: number) => ({
    start,
    end,
    ...(texts[index] && { of: texts[index] }),
  })
  expect(rewritten([part(first!, 0, 4), part(second!, 6, 9)], edit)).toEqual(expected)
})

test('what follows an edit of a section is written behind it', () => {
  const follow = ({ start, end, text }: TextEdit): readonly TextEdit[] => [at(20, 20, `${start}-${end} ${text}`)]
  const sections = [{ start: 0, end: 4, follow }]
  expect(rewritten(sections, at(1, 2, 'x'))).toEqual([at(1, 2, 'x'), at(20, 20, '1-2 x')])
})

describe('what goes with a text that is taken out', () => {
  const text = {}
  /** `,one,two,three`: each with its comma, and four characters long at most. */
  const members: readonly Member[] = [
    { start: 0, end: 3, behind: 5 },
    { start: 5, end: 8, before: 3, behind: 10 },
    { start: 10, end: 13, before: 8 },
  ]
  const sections = members.map(holder => ({ start: holder.start + 1, end: holder.end - 1, of: text, holder }))

  test.each<[string, TextEdit, readonly TextEdit[]]>([
    ['the first, with what parts it from the next', at(1, 2, ''), [at(0, 5, '')]],
    ['one between, with what parts it from the one before', at(6, 7, ''), [at(3, 8, '')]],
    ['the last', at(11, 12, ''), [at(8, 13, '')]],
    ['the first two', at(1, 7, ''), [at(0, 10, '')]],
    ['the last two', at(6, 12, ''), [at(3, 13, '')]],
    ['all of them', at(1, 12, ''), [at(0, 13, '')]],
    ['none whose words are replaced', at(1, 2, 'x'), [at(1, 2, 'x')]],
    ['only those that are emptied', at(1, 7, 'x'), [at(1, 2, 'x'), at(3, 8, '')]],
  ])('%s', (_, edit, expected) => expect(rewritten(sections, edit)).toEqual(expected))

  test('one alone leaves nothing to part', () => {
    const holder = { start: 0, end: 3 }
    expect(rewritten([{ start: 1, end: 2, holder }], at(1, 2, ''))).toEqual([at(0, 3, '')])
  })

  test('none of which a part stays', () => {
    const holder = { start: 0, end: 9 }
    for (const edit of [at(1, 3, ''), at(2, 4, '')])
      expect(rewritten([{ start: 1, end: 4, holder }], edit)).toEqual([edit])
  })

  test('two that do not follow one another go apart', () => {
    const apart = sections.filter((_, index) => index !== 1)
    expect(rewritten(apart, at(1, 12, ''))).toEqual([at(0, 5, ''), at(8, 13, '')])
  })
})
