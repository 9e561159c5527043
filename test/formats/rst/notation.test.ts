/** How fixes are written in reStructuredText. */
import { describe, expect, test } from '@jest/globals'
import { rstNotation } from '../../../src/formats/rst/notation.js'
import { parseRst } from '../../../src/formats/rst/index.js'

const noted = (source: string, taken: readonly number[] = []) => rstNotation.note!(parseRst(source), 'Два', taken, 1)!

test('markers are no mark-up', () => {
  expect(rstNotation.marker('**')).toBe('\\*\\*')
  expect(rstNotation.comment!('слово')).toBe('.. слово\n')
})

describe('a note', () => {
  test.each<[source: string, number: number, taken?: readonly number[]]>([
    ['Раз.\n', 1],
    ['Раз.\n', 3, [4, 8]],
    ['Раз [1]_.\n\n.. [1] Ом.\n', 2],
    ['Раз [12]_ и [3]_.\n\n.. [12] Ом.\n.. [3] Ом.\n', 13],
    ['Раз [7]_.\n\n  ..  [7] Ом.\n', 8, []],
    ['Раз [#]_ и [#а]_.\n\n.. [#] Ом.\n.. [#а] Ом.\n', 1],
    ['Раз [5] .. [6] два.\n', 1],
  ])('in %j has the number %i', (source, number, taken = []) => {
    const { marker, edits } = noted(source, taken)
    const end = source.trimEnd().length
    expect(marker).toBe(`\\ [${number}]_`)
    expect(edits).toEqual([{ start: end, end, text: `\n\n.. [${number}] Два` }])
  })

  test('has the line breaks of its source', () => {
    expect(noted('Раз.\r\n').edits[0]?.text).toBe('\r\n\r\n.. [1] Два')
  })
})

describe('a note goes', () => {
  const removed = (source: string, words: string): string => {
    const document = parseRst(source)
    const start = document.text.indexOf(words)
    const edit = rstNotation.removal(document, { start, end: start + words.length }, true)
    return source.slice(0, edit.start) + edit.text + source.slice(edit.end)
  }

  test.each<[name: string, source: string, rest: string]>([
    ['with its number', 'Раз [1]_.\n\n.. [1] Два.\n', 'Раз [1]_.\n'],
    ['with its name', 'Раз [#а]_.\n\n.. [#а] Два.\n', 'Раз [#а]_.\n'],
    ['out of several', 'Раз.\n\n.. [1] Два.\n.. [2] Три.\n', 'Раз.\n\n.. [2] Три.\n'],
    ['as a line, where it has no number', 'Раз.\n\n\\* Два.\n', 'Раз.\n'],
  ])('%s', (_, source, rest) => {
    expect(removed(source, source.includes('\\*') ? '* Два.' : 'Два.')).toBe(rest)
  })
})
