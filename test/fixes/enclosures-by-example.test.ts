/** What stands around a name, and where it closes. */
import { describe, expect, test } from '@jest/globals'
import { Enclosures, enclosuresOf, insertionPoint, type Enclosure } from '../../src/fixes/enclosures.js'
import { check } from '../reports.js'
import { pathOf, type FixFormat } from './mend.js'

/** Each enclosure of the document as its kind and words, and the source up to where something can be put behind it. */
function enclosed(source: string, format: FixFormat) {
  const { document } = check(source, { asOf: '2024-11-30', path: pathOf(format) }).analysis
  return document.blocks.flatMap(block => {
    const enclosures = enclosuresOf(document, block)
    const offsets = Array.from({ length: block.end - block.start + 1 }, (_, index) => block.start + index)
    return offsets
      .flatMap(offset => [...enclosures.endingAt(offset)])
      .map(({ kind, start, end }) => ({
        found: `${kind} ${document.text.slice(start, end)}`,
        upTo: source.slice(0, insertionPoint(document, end, enclosures)),
      }))
  })
}

describe('marks', () => {
  test.each<[string, readonly string[]]>([
    ['А «б „в“ г» и (е [ж] з).', ['quotation „в“', 'quotation «б „в“ г»', 'bracket [ж]', 'bracket (е [ж] з)']],
    ['Он "сказал" и "ушёл".', ['quotation "сказал"', 'quotation "ушёл"']],
    ['Он "да!" и "Да."', ['quotation "да!"', 'quotation "Да."']],
    ['"«Азов» ушёл", "(да)"', ['quotation «Азов»', 'quotation "«Азов» ушёл"', 'bracket (да)', 'quotation "(да)"']],
    ['“quote” (“in”)', ['quotation “quote”', 'quotation “in”', 'bracket (“in”)']],
    ['„немецкие“ и «„а“»', ['quotation „немецкие“', 'quotation „а“', 'quotation «„а“»']],
    ['Экран 5" и "слово"', ['quotation "слово"']],
    ['Не закрыто «а и (б.', []],
    ['Не открыто а» и б).', []],
    ['Пересеклись (а «б) в».', ['bracket (а «б)']],
    ['Смайл :) и (да).', ['bracket (да)']],
  ])('%s', (source, expected) => expect(enclosed(source, 'text').map(({ found }) => found)).toEqual(expected))

  test('of another paragraph enclose nothing', () => {
    expect(enclosed('Первый «а.\n\nВторой б» (в).', 'text').map(({ found }) => found)).toEqual(['bracket (в)'])
  })
})

describe('mark-up', () => {
  test.each<[FixFormat, string, readonly (readonly [found: string, upTo: string])[]]>([
    ['markdown', '**а** и', [['emphasis а', '**а**']]],
    [
      'markdown',
      '__а__, _б_',
      [
        ['emphasis а', '__а__'],
        ['emphasis б', '__а__, _б_'],
      ],
    ],
    ['markdown', '***а*** и', [['emphasis а', '***а***']]],
    [
      'markdown',
      '*а **б** в* и',
      [
        ['emphasis б', '*а **б**'],
        ['emphasis а б в', '*а **б** в*'],
      ],
    ],
    ['markdown', '``е`` и', [['emphasis е', '``е``']]],
    ['markdown', '<strong>б</strong> и', [['emphasis б', '<strong>б</strong>']]],
    ['markdown', '[г][ref] и\n\n[ref]: https://e.org', [['link г', '[г][ref]']]],
    ['markdown', '[б](https://e.org/a_(bcd)) и', [['link б', '[б](https://e.org/a_(bcd))']]],
    [
      'markdown',
      '<i>а <i>б</i></i> и',
      [
        ['emphasis б', '<i>а <i>б</i></i>'],
        ['emphasis а б', '<i>а <i>б</i></i>'],
      ],
    ],
    ['markdown', '<b>б<!-- c --></b> и', [['emphasis б', '<b>б']]],
    ['markdown', '`е`.', [['emphasis е', '`е`']]],
    ['markdown', '[б](https://e.org/a_(b)) и', [['link б', '[б](https://e.org/a_(b))']]],
    ['markdown', '[г][1] и\n\n[1]: https://e.org', [['link г', '[г][1]']]],
    [
      'markdown',
      '[**а**](https://e.org) и',
      [
        ['emphasis а', '[**а**](https://e.org)'],
        ['link а', '[**а**](https://e.org)'],
      ],
    ],
    ['markdown', '<b>б</b> и', [['emphasis б', '<b>б</b>']]],
    [
      'markdown',
      '<i class="x">в <u>г</u></i> и',
      [
        ['emphasis г', '<i class="x">в <u>г</u></i>'],
        ['emphasis в г', '<i class="x">в <u>г</u></i>'],
      ],
    ],
    ['markdown', 'а **б\nв** г', [['emphasis б\nв', 'а **б\nв**']]],
    [
      'markdown',
      '- **а**\n- _б_',
      [
        ['emphasis а', '- **а**'],
        ['emphasis б', '- **а**\n- _б_'],
      ],
    ],
    ['markdown', '- [б] в\n- г]', [['bracket [б]', '- [б]']]],
    ['html', '<p>а <b>б</b> и</p>', [['emphasis б', '<p>а <b>б</b>']]],
    [
      'html',
      '<p><a href="/c">в <i>г</i></a> и</p>',
      [
        ['emphasis г', '<p><a href="/c">в <i>г</i></a>'],
        ['link в г', '<p><a href="/c">в <i>г</i></a>'],
      ],
    ],
    ['html', '<p><b>а</p><p>б</b></p>', []],
  ])('%s: %s', (format, source, expected) => {
    expect(enclosed(source, format).map(({ found, upTo }) => [found, upTo])).toEqual(expected)
  })
})

describe('enclosures around a place, and those that end at it, inner ones first', () => {
  const span = (start: number, end: number): Enclosure => ({ kind: 'bracket', start, end })
  const spans = (found: Iterable<Enclosure>) => Array.from(found, ({ start, end }) => `${start}–${end}`).join(' ')

  test.each<[string, readonly Enclosure[], number, string, string, number]>([
    ['of none', [], 3, '', '', 3],
    ['before one', [span(2, 8)], 1, '', '', 1],
    ['where one begins', [span(2, 8)], 2, '', '', 2],
    ['behind its mark', [span(2, 8)], 3, '2–8', '', 8],
    ['before its last mark', [span(2, 8)], 7, '2–8', '', 8],
    ['where it ends', [span(2, 8)], 8, '', '2–8', 8],
    ['behind it', [span(2, 8)], 9, '', '', 9],
    ['in three', [span(0, 10), span(2, 8), span(3, 5)], 4, '3–5 2–8 0–10', '', 10],
    ['behind the inner one', [span(0, 10), span(2, 8), span(3, 5)], 5, '2–8 0–10', '3–5', 10],
    ['beside the inner one', [span(0, 10), span(6, 8), span(3, 5)], 7, '6–8 0–10', '', 10],
    ['where two end', [span(0, 10), span(4, 10)], 10, '', '4–10 0–10', 10],
    ['before the end of two', [span(0, 10), span(4, 10)], 9, '4–10 0–10', '', 10],
    ['in the first of two that touch', [span(0, 4), span(4, 9)], 3, '0–4', '', 4],
    ['where two touch', [span(0, 4), span(4, 9)], 4, '', '0–4', 4],
    ['in the second', [span(0, 4), span(4, 9)], 5, '4–9', '', 9],
    ['in two that cross', [span(0, 6), span(4, 9)], 5, '0–6 4–9', '', 9],
    ['in the first of them', [span(0, 6), span(4, 9)], 3, '0–6', '', 9],
    ['past many that end before', [...[1, 2, 3, 4, 5].map(at => span(at, at + 1)), span(0, 9)], 7, '0–9', '', 9],
    ['past many that begin behind', [...[5, 6, 7, 8].map(at => span(at, at + 1)), span(0, 9)], 3, '0–9', '', 9],
    ['between many', [1, 3, 5, 7, 9].map(at => span(at, at + 1)), 4, '', '3–4', 4],
    ['in the last of many', [1, 3, 5, 7, 9].map(at => span(at, at + 2)), 10, '9–11', '', 11],
  ])('%s', (_, all, offset, around, ending, out) => {
    const enclosures = new Enclosures(all)
    expect([spans(enclosures.around(offset)), spans(enclosures.endingAt(offset)), enclosures.outOf(offset)]).toEqual([
      around,
      ending,
      out,
    ])
  })
})
