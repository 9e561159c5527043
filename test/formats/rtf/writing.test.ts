/** How edits are written into RTF. */
import { describe, expect, test } from '@jest/globals'
import type { Span } from '../../../src/document/types.js'
import { rewritingRtf } from '../../../src/formats/rtf/writing.js'

const spanOf = (source: string, words: string): Span => {
  const start = source.indexOf(words)
  return { start, end: start + words.length }
}
/** Everything is text. */
const all = (span: Span): Span[] => [span]

describe('a span that is taken out', () => {
  const source = 'раз {\\super{\\footnote два}} три'
  const note = spanOf(source, '{\\super{\\footnote два}}')
  const parts = [spanOf(source, 'раз '), spanOf(source, 'два'), spanOf(source, ' три')]
  const textIn = ({ start, end }: Span): Span[] => parts.filter(part => part.start >= start && part.end <= end)
  const rewritten = rewritingRtf(source, { fallbacks: [], apart: [], calls: [note] }, textIn)

  test('goes with the notes that are called in it, each as a whole', () => {
    expect(rewritten({ start: 0, end: source.length, text: '' })).toEqual([
      { ...parts[0], text: '' },
      { ...parts[2], text: '' },
      { ...note, text: '' },
    ])
  })

  test('goes without those that are not', () => {
    expect(rewritten({ ...parts[0]!, text: '' })).toEqual([{ ...parts[0], text: '' }])
    expect(rewritten({ ...parts[2]!, text: '' })).toEqual([{ ...parts[2], text: '' }])
  })

  test('is replaced where its first part stands', () => {
    expect(rewritten({ start: 0, end: source.length, text: 'x' })).toEqual([
      { ...parts[0], text: 'x' },
      { ...parts[2], text: '' },
      { ...note, text: '' },
    ])
  })

  test('of nothing is no edit', () => {
    expect(rewritten({ start: 1, end: 1, text: '' })).toEqual([])
  })
})

describe('words', () => {
  const written = (source: string, at: number, text: string, counts: [from: number, count: number][] = []): string =>
    rewritingRtf(
      source,
      { fallbacks: counts.map(([from, count]) => ({ from, count })), apart: [], calls: [] },
      all,
    )({
      start: at,
      end: at,
      text,
    })
      .map(edit => edit.text)
      .join('|')

  test('beyond ASCII are numbers, with as many characters for old readers as hold there', () => {
    expect(written('{}', 1, 'аx')).toBe('\\u1072?x')
    expect(written('{\\uc0 }', 6, 'а', [[4, 0]]).replace(/\s/g, '_')).toMatch(/^\\u1072(?:_|\{\})?$/)
    expect(
      written('{\\uc2 }', 6, 'а', [
        [0, 1],
        [4, 2],
      ]),
    ).toBe('\\u1072??')
    expect(
      written('{\\uc2 }', 2, 'а', [
        [0, 1],
        [4, 2],
      ]),
    ).toBe('\\u1072?')
  })

  test('on a line of their own are a paragraph', () => {
    expect(written('{}', 1, '\nx')).toBe('\\par\\pard\\plain x')
  })

  test.each<[source: string, at: number, text: string, written: string]>([
    ['{\\b}', 3, 'x', ' x'],
    ['{\\b1}', 4, 'x', ' x'],
    ['{\\b-1}', 5, '1', ' 1'],
    ['{\\b }', 4, 'x', 'x'],
    ['{\\b}', 3, '(x', '(x'],
    ['{\\b}', 3, ' x', '  x'],
    ['{\\\\b}', 4, 'x', 'x'],
    ['{\\\\\\b}', 5, 'x', ' x'],
    ['{b}', 2, 'x', 'x'],
  ])('right behind what %j has before %i: %j is written %j', (source, at, text, expected) => {
    expect(written(source, at, text)).toBe(expected)
  })

  test('that go leave what stands behind a control word apart from it', () => {
    const source = '{\\b ab}'
    const take = (start: number, end: number) =>
      rewritingRtf(source, { fallbacks: [], apart: [], calls: [] }, all)({ start, end, text: '' })
    expect(take(4, 5)).toEqual([{ start: 4, end: 5, text: '' }])
    expect(take(3, 5)).toEqual([{ start: 3, end: 5, text: ' ' }])
    expect(take(3, 6)).toEqual([{ start: 3, end: 6, text: '' }])
  })
})

test('a note is put into the text, and not into what stands apart from it', () => {
  const note = '{\\super\\chftn{\\footnote x}}'
  const rewritten = rewritingRtf('abcdef', { fallbacks: [], apart: [{ start: 2, end: 4 }], calls: [] }, all)
  expect(rewritten({ start: 1, end: 1, text: note })).toEqual([{ start: 1, end: 1, text: note }])
  expect(rewritten({ start: 3, end: 3, text: note })).toEqual([])
  expect(rewritten({ start: 5, end: 5, text: note })).toEqual([{ start: 5, end: 5, text: note }])
})
