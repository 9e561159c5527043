import { before, behind, isLetterOrNumber, isOfWord, isUnseen, pointBefore } from '../../src/language/letters.js'
import { describe, expect, it } from '@jest/globals'
import fc from '../properties.js'
import { wordsBefore, wordsBehind, wordAt } from '../../src/mentions/surroundings.js'
import { wordsOf } from '../../src/mentions/second-names/words.js'

const lastPoint = 0x10ffff

describe('letters, numbers and marks', () => {
  const differing = (isOfKind: (point: number) => boolean, expression: RegExp): readonly string[] => {
    const found: string[] = []
    for (let point = 0; point <= lastPoint; point++)
      if (isOfKind(point) !== expression.test(String.fromCodePoint(point))) found.push(point.toString(16))
    return found
  }

  it('are those of Unicode, at every code point', () => {
    expect(differing(isLetterOrNumber, /^[\p{L}\p{N}]$/u)).toEqual([])
    expect(differing(isOfWord, /^[\p{L}\p{M}\p{N}]$/u)).toEqual([])
  })

  it('are gone over by code points, both ways', () => {
    const text = 'а𝐀б '
    expect(behind(text, 0, isLetterOrNumber)).toBe(4)
    expect(before(text, 4, isLetterOrNumber)).toBe(0)
    expect(behind(text, 0, isLetterOrNumber, 2)).toBe(3)
    expect(before(text, 4, isLetterOrNumber, 2)).toBe(1)
    expect(pointBefore(text, 3)).toBe(0x1d400)
    expect(pointBefore(text, 0)).toBe(-1)
  })

  it('are one code unit up to U+FFFF', () => {
    expect(behind('\uFFFFа', 0, () => true, 1)).toBe(1)
    expect(behind('𐀀а', 0, () => true, 1)).toBe(2)
  })

  it('may hold what is not seen', () => {
    const unseen = [0xac, 0xad, 0xae, 0x200a, 0x200b, 0x200c, 0x200d, 0x200e, 0x205f, 0x2060, 0x2061].filter(isUnseen)
    expect(unseen).toEqual([0xad, 0x200b, 0x200c, 0x200d, 0x2060])
  })

  it('half of a pair is a code point by itself', () => {
    expect(pointBefore('\uDC00', 1)).toBe(0xdc00)
    expect(pointBefore('а\uDFFF', 2)).toBe(0xdfff)
    expect(pointBefore('\uD835\uD835', 2)).toBe(0xd835)
    expect(pointBefore('\uD835\uE000', 2)).toBe(0xe000)
    expect(pointBefore('\uD835\uDFFF', 2)).toBe(0x1d7ff)
    expect(pointBefore('\uD835\uDBFF', 2)).toBe(0xdbff)
  })
})

const text = fc
  .array(
    fc.constantFrom(
      ...[
        'а',
        'Б',
        'ё',
        'z',
        'Q',
        '7',
        '²',
        '𝐀',
        'ლ',
        '中',
        'и\u0306',
        '\u0306',
        '\u00AD',
        '\u200B',
        '\u2060',
        '\uFEFF',
      ],
      ...[' ', '-', '‑', '.', ',', '—', '«', '(', '\n', '\uD835', '№', '’'],
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''))

describe('words by letters', () => {
  it('are those that the expression of a word finds', () => {
    const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑][\p{L}\p{N}]+)*/gu
    fc.assert(
      fc.property(text, text => {
        expect(wordsOf(text)).toEqual(
          Array.from(text.matchAll(word), ({ index, 0: value }) => ({ value, start: index })),
        )
      }),
    )
  })

  it('stand around a place where the expressions of its neighbours find them', () => {
    const before = /(?<=([\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]{0,80})([^\p{L}\p{N}]{0,80}))/uy
    const behind = /([^\p{L}\p{N}]{0,80})([\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]{0,80})/uy
    const barrier = /[.!?…;:,(){}]|\n\s*\n|\s[—–]\s/u
    fc.assert(
      fc.property(text, fc.nat(), (text, at) => {
        const isWithinPair = /^[\uDC00-\uDFFF]/.test(text.slice(at % (text.length + 1)))
        const offset = (at % (text.length + 1)) - (isWithinPair ? 1 : 0)
        const block = { start: 0, end: text.length }
        before.lastIndex = behind.lastIndex = offset
        const [, value = '', gap = ''] = before.exec(text) ?? []
        const start = offset - gap.length - value.length
        expect(wordsBefore(text, block, offset, 1)).toEqual(
          value === '' || barrier.test(gap) ? [] : [wordAt(start, value)],
        )
        const [, parting = '', next = ''] = behind.exec(text) ?? []
        expect(wordsBehind(text, block, offset, 1)).toEqual(
          next === '' || barrier.test(parting) ? [] : [wordAt(offset + parting.length, next)],
        )
      }),
    )
  })
})
