/** From what stands on pages to lines, margins, notes and links, by places alone. */
import { describe, expect, test } from '@jest/globals'
import { Edges } from '../../../src/formats/pdf/edges.js'
import type { Fragment } from '../../../src/formats/pdf/fragments.js'
import { sourceOf } from '../../../src/formats/pdf/layout.js'
import { linesOf, type Line } from '../../../src/formats/pdf/lines.js'
import { marginsOf } from '../../../src/formats/pdf/margins.js'
import { notesOf } from '../../../src/formats/pdf/notes.js'

/** Of characters half as wide as high. */
const fragment = (
  text: string,
  left: number,
  baseline: number,
  size = 10,
  right = left + (text.length * size) / 2,
): Fragment => ({
  ...{ text, left, right, baseline, size },
  // Where there are spaces, each as wide as a character.
  gaps: [...text.matchAll(/ /g)].map(({ index }) => ({
    at: index,
    left: left + (index * size) / 2,
    right: left + ((index + 1) * size) / 2,
  })),
})
const line = (text: string, left: number, baseline: number, size = 10, column = 'all'): Line => {
  const found = fragment(text, left, baseline, size)
  return { ...found, cells: [found], column }
}
const textsOf = (lines: readonly Line[]): string[] =>
  lines.map(({ column, cells }) => `${column}: ${cells.map(({ text }) => text).join(' | ')}`)

describe('lines', () => {
  test.each<[name: string, fragments: Fragment[], lines: string[]]>([
    ['of nothing', [], []],
    ['from above', [fragment('два', 40, 62), fragment('раз', 40, 50)], ['0/1: раз', '0/1: два']],
    ['from the left', [fragment('два', 60, 50), fragment('раз', 40, 50)], ['0/1: раз два']],
    ['a little higher or lower', [fragment('раз', 40, 50), fragment('два', 60, 53)], ['0/1: раз два']],
    ['not as low as that', [fragment('раз', 40, 50), fragment('два', 60, 53.1)], ['0/1: раз', '0/1: два']],
    ['of large and small characters', [fragment('раз', 40, 50, 20), fragment('два', 80, 55)], ['0/1: раз два']],
    [
      'with a wide space: cells',
      [fragment('раз', 40, 50), fragment('два', 63, 50), fragment('раз и два и три', 40, 62)],
      ['0/1: раз | два', '0/1: раз и два и три'],
    ],
    [
      'with a space as between words',
      [fragment('раз', 40, 50), fragment('два', 60.9, 50), fragment('раз и два', 40, 62)],
      ['0/1: раз два', '0/1: раз и два'],
    ],
    [
      'behind the sign of an item',
      [fragment('1.', 40, 50), fragment('два', 63, 50), fragment('раз и два', 40, 62)],
      ['0/1: 1. два', '0/1: раз и два'],
    ],
    [
      'behind a letter that opens one',
      [fragment('а)', 40, 50), fragment('два', 63, 50), fragment('раз и два', 40, 62)],
      ['0/1: а) два', '0/1: раз и два'],
    ],
    [
      'of three cells',
      [
        fragment('раз', 40, 50),
        fragment('два', 80, 50),
        fragment('три', 120, 50),
        fragment('четыре и ещё много слов, и не один', 40, 62),
      ],
      ['0/1: раз | два | три', '0/1: четыре и ещё много слов, и не один'],
    ],
    [
      'made as wide as the column',
      [fragment('раз', 40, 50), fragment('два', 70, 50), fragment('три', 100, 50), fragment('раз и два и тр', 40, 62)],
      ['0/1: раз два три', '0/1: раз и два и тр'],
    ],
  ])('%s', (_, fragments, lines) => {
    expect(textsOf(linesOf(fragments, 420, 10))).toEqual(lines)
  })

  test('cells have places of their own, with the spaces in them', () => {
    const [row] = linesOf([fragment('раз и', 40, 50), fragment('два три', 100, 50), fragment('слово', 40, 62)], 420, 10)
    expect(row?.cells.map(({ text, left, right, gaps }) => [text, left, right, gaps.map(({ at }) => at)])).toEqual([
      ['раз и', 40, 65, [3]],
      ['два три', 100, 135, [3]],
    ])
    expect([row?.left, row?.right, row?.gaps.map(({ at }) => at)]).toEqual([40, 135, [3, 5, 9]])
  })

  const words = 'слова слова слова'
  const column = (left: number, count: number, from = 50, name = ''): Fragment[] =>
    Array.from({ length: count }, (_, index) => fragment(`${name}${index} ${words}`, left, from + 12 * index))
  const columnsOf = (fragments: Fragment[]): string[] =>
    linesOf(fragments, 420, 10).map(({ text, column }) => `${column} ${text.slice(0, 2)}`)

  test('columns are read one after the other', () => {
    expect(columnsOf([...column(40, 4, 50, 'а'), ...column(220, 4, 50, 'б')])).toEqual([
      ...['0/2 а0', '0/2 а1', '0/2 а2', '0/2 а3', '1/2 б0', '1/2 б1', '1/2 б2', '1/2 б3'],
    ])
  })

  test('three lines are no column yet', () => {
    expect(columnsOf([...column(40, 3, 50, 'а'), ...column(220, 3, 50, 'б')])).toEqual(['0/1 а0', '0/1 а1', '0/1 а2'])
  })

  test('columns stand beside each other, and not one above the other', () => {
    expect(
      columnsOf([...column(40, 4, 50, 'а'), ...column(220, 4, 200, 'б')]).every(found => found.startsWith('0/1')),
    ).toBe(true)
  })

  test('narrow stretches are cells', () => {
    const narrow = (left: number, name: string): Fragment[] =>
      Array.from({ length: 5 }, (_, index) => fragment(`${name}${index} слово`, left, 50 + 12 * index))
    expect(columnsOf([...narrow(40, 'а'), ...narrow(220, 'б')])[0]).toBe('0/1 а0')
  })

  test('what goes over columns stands between what is above and what is below', () => {
    const over = fragment('х'.repeat(60), 40, 104)
    expect(
      columnsOf([
        ...column(40, 4, 50, 'а'),
        ...column(220, 4, 50, 'б'),
        over,
        ...column(40, 4, 120, 'в'),
        ...column(220, 4, 120, 'г'),
      ]),
    ).toEqual([
      ...['0/2 а0', '0/2 а1', '0/2 а2', '0/2 а3', '1/2 б0', '1/2 б1', '1/2 б2', '1/2 б3', 'all хх'],
      ...['0/2 в0', '0/2 в1', '0/2 в2', '0/2 в3', '1/2 г0', '1/2 г1', '1/2 г2', '1/2 г3'],
    ])
  })

  test('the short last line of a heading over all columns belongs to it', () => {
    const heading = [fragment('х'.repeat(40), 40, 20, 16), fragment('ц', 40, 40, 16)]
    expect(columnsOf([...heading, ...column(40, 4, 70, 'а'), ...column(220, 4, 70, 'б')]).slice(0, 3)).toEqual([
      ...['all хх', 'all ц', '0/2 а0'],
    ])
  })
})

describe('margins', () => {
  const page = (head: string, foot: string, ...texts: string[]): Line[] => [
    line(head, 40, 20),
    ...texts.map((text, index) => line(text, 40, 60 + 12 * index)),
    line(foot, 40, 560),
  ]
  const found = (...pages: Line[][]): string[][] => {
    const margins = marginsOf(pages)
    return pages.map(lines => lines.flatMap(own => (margins.has(own) ? [`${margins.get(own)}: ${own.text}`] : [])))
  }

  test('heads that are the same, and numbers that grow', () => {
    expect(
      found(
        page('Газета', '1', 'раз', 'два'),
        page('ГАЗЕТА', '2', 'три', 'семь'),
        page(' Газета ', '3', 'пять', 'шесть'),
      ),
    ).toEqual([
      ['first: Газета', 'repeated: 1'],
      ['repeated: ГАЗЕТА', 'repeated: 2'],
      ['repeated:  Газета ', 'repeated: 3'],
    ])
  })

  test.each<[name: string, feet: [string, string, string]]>([
    ['the number first', ['9 Газета 2021', '10 Газета 2021', '11 Газета 2021']],
    ['the number last', ['2021 Газета, 9', '2021 Газета, 10', '2021 Газета, 11']],
    ['a number within words', ['стр. 9 из', 'стр. 10 из', 'стр. 11 из']],
  ])('%s', (_, feet) => {
    const [one, two, three] = feet
    expect(
      found(page('а', one, 'раз', 'два'), page('б', two, 'три', 'семь'), page('в', three, 'пять', 'шесть')).flat(),
    ).toEqual([`first: ${one}`, `repeated: ${two}`, `repeated: ${three}`])
  })

  test.each<[name: string, feet: [string, string, string]]>([
    ['numbers that do not grow by one', ['Итого 9', 'Итого 11', 'Итого 15']],
    ['numbers that fall', ['Итого 9', 'Итого 8', 'Итого 7']],
    ['other words', ['раз 9', 'два 10', 'три 11']],
    ['footnotes, which are the same', ['* Признан', '* Признан', '* Признан']],
  ])('not %s', (_, feet) => {
    const [one, two, three] = feet
    expect(
      found(page('а', one, 'раз', 'два'), page('б', two, 'три', 'семь'), page('в', three, 'пять', 'шесть')).flat(),
    ).toEqual([])
  })

  test('of few pages two are enough, of more it takes three', () => {
    const plain = (name: string): Line[] => page(`${name}х`, `${name}ц`, 'раз', 'два')
    const same = (name: string): Line[] => page('Газета', `${name}ц`, 'раз', 'два')
    const heads = (...pages: Line[][]): number =>
      found(...pages)
        .flat()
        .filter(margin => margin.includes('Газета')).length
    expect(heads(same('а'), same('б'), plain('в'), plain('г'))).toBe(2)
    expect(heads(same('а'), same('б'), plain('в'), plain('г'), plain('д'))).toBe(0)
    expect(heads(same('а'), same('б'), same('в'), plain('г'), plain('д'))).toBe(3)
  })

  test('what stands close to the text is text', () => {
    const close = (name: string): Line[] => [
      line('Раз', 40, 20),
      line(`${name}два`, 40, 33),
      line(`${name}три`, 40, 46),
      line(`${name}пять`, 40, 59),
    ]
    const apart = (name: string): Line[] => [
      line('Раз', 40, 20),
      line(`${name}два`, 40, 34),
      line(`${name}три`, 40, 46),
      line(`${name}пять`, 40, 58),
    ]
    expect(found(close('а'), close('б')).flat()).toEqual([])
    expect(found(apart('а'), apart('б')).flat()).toEqual(['first: Раз', 'repeated: Раз'])
  })

  test('two lines at each edge, and no third one', () => {
    const deep = (name: string): Line[] =>
      [20, 50, 80, 110, 140, 170, 200].map((baseline, index) =>
        line(index === 3 ? name : `м${'абвгдеж'[index]}`, 40, baseline),
      )
    expect(found(deep('раз'), deep('два'))[0]).toEqual(['first: ма', 'first: мб', 'first: ме', 'first: мж'])
  })
})

describe('notes', () => {
  const read = (...lines: Line[]): string[] =>
    [...notesOf(lines, 10)].map(([own, opens]) => `${opens ? '+' : ' '}${own.text}`)

  test.each<[name: string, lines: Line[], notes: string[]]>([
    ['in small print', [line('Раз', 40, 20), line('1 Ом', 40, 40, 8), line('и ещё', 40, 50, 8)], ['+1 Ом', ' и ещё']],
    [
      'of several',
      [line('Раз', 40, 20), line('1 Ом', 40, 40, 8), line('2. Юм', 40, 50, 8), line('3) Ум', 40, 60, 8)],
      ['+1 Ом', '+2. Юм', '+3) Ум'],
    ],
    ['just small enough', [line('Раз', 40, 20), line('1 Ом', 40, 40, 9.3)], ['+1 Ом']],
    ['not small enough', [line('Раз', 40, 20), line('1 Ом', 40, 40, 9.4)], []],
    ['small print that opens none', [line('Раз', 40, 20), line('и ещё', 40, 40, 8)], []],
    [
      'with markers, as large as the text',
      [line('Раз', 40, 20), line('* Ом', 40, 40), line('** Юм', 40, 52)],
      ['+* Ом', '+** Юм'],
    ],
    ['with a marker above other text', [line('* Ом', 40, 20), line('Раз', 40, 40)], []],
    ['a number as large as the text', [line('Раз', 40, 20), line('1 Ом', 40, 40)], []],
    ['a number without words', [line('Раз', 40, 20), line('12', 40, 40, 8)], []],
    ['a number before a quotation', [line('Раз', 40, 20), line('12 «Ом»', 40, 40, 8)], ['+12 «Ом»']],
    ['small print above the text', [line('1 Ом', 40, 20, 8), line('Раз', 40, 40)], []],
    [
      'of each column',
      [
        line('Раз', 40, 20, 10, '0/2'),
        line('1 Ом', 40, 40, 8, '0/2'),
        line('Два', 40, 20, 10, '1/2'),
        line('2 Юм', 40, 40, 8, '1/2'),
      ],
      ['+1 Ом', '+2 Юм'],
    ],
  ])('%s', (_, lines, notes) => {
    expect(read(...lines)).toEqual(notes)
  })
})

describe('edges of lines', () => {
  test('lines begin where a fifth of them begins, and are as far apart as most', () => {
    const lines = [40, 40, 40, 40, 20, 60].map((left, index) => line('слово', left, 20 + 12 * index))
    const edges = new Edges(lines)
    expect(edges.leftOf(lines[5]!)).toBe(40)
    expect(edges.leftOf(line('слово', 40, 20, 10, 'other'))).toBe(0)
    expect(edges.leadingOf(lines[0]!)).toBe(12)
    expect(edges.leadingOf(line('слово', 40, 20, 20))).toBe(24)
  })

  test('a gap of three lines is none between lines', () => {
    const edges = new Edges([line('раз', 40, 20), line('два', 40, 50), line('три', 40, 79)])
    expect(edges.leadingOf(line('раз', 40, 20))).toBe(29)
  })

  test('a line is full where the next word would not have stood on it', () => {
    const lines = [line('х'.repeat(20), 40, 20), line('х'.repeat(20), 40, 32), line('х'.repeat(12), 40, 44)]
    const edges = new Edges(lines)
    // Room for eight characters: a space, and a word of seven.
    const short = lines[2]!
    expect(edges.isFull(short, line(`${'ц'.repeat(5)} и ещё`, 40, 56))).toBe(false)
    expect(edges.isFull(short, line(`${'ц'.repeat(8)} и ещё`, 40, 56))).toBe(true)
    expect(edges.isFull(lines[0]!, line('и ещё', 40, 56))).toBe(true)
    expect(edges.isFull(short, line('х', 40, 56, 10, 'other'))).toBe(false)
  })
})

test('a word that is written with its hyphens elsewhere keeps them where a line ends', () => {
  const page = (...texts: string[]): string =>
    sourceOf([
      {
        ...{ width: 420, links: [] },
        fragments: texts.map((text, index) => fragment(text, 40, 50 + 12 * index)),
      },
    ])
  const joined = (first: string): string =>
    page(
      `${first}, и так бывает везде и всегда,`,
      'там и тут, и не один раз, а кто-',
      'то-там пришёл и ушёл, и всё тут.',
    )
  expect(joined('Кто-то-там')).toContain('= то-там пришёл')
  expect(joined('Кто то там')).toContain('- то-там пришёл')
  expect(joined('Кто-то')).toContain('- то-там пришёл')
})

describe('links', () => {
  const linked = (left: number, top: number, right: number, bottom: number): string =>
    sourceOf([
      {
        width: 420,
        fragments: [
          fragment('Раз.', 40, 50),
          fragment('Два.', 40, 80),
          fragment('Три.', 200, 80.5, 4),
          fragment('Пять.', 40, 110),
        ],
        links: [{ url: 'https://a.example/', left, top, right, bottom }],
      },
    ])
  const before = (source: string): string => source.slice(0, source.indexOf('https://a.example/')).trim()

  test.each<[name: string, box: [number, number, number, number], text: string]>([
    ['to the line in the box', [40, 70, 60, 85], 'Два'],
    ['that touches its edges', [60, 70, 90, 80], 'Два'],
    ['to the line below', [40, 60, 60, 65], 'Два'],
    ['below all lines, to the last one', [40, 200, 60, 210], 'Пять'],
    ['above all lines, to the first one', [40, 10, 60, 20], 'Раз'],
  ])('%s', (_, box, text) => {
    expect(
      before(linked(...box))
        .split('\n')
        .slice(-2)
        .join(' '),
    ).toContain(text)
  })
})
