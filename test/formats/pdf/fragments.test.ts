/** What stands in one line of a page: by places, sizes and turns. */
import { expect, test } from '@jest/globals'
import { fragmentsOf } from '../../../src/formats/pdf/fragments.js'
import { pdf } from './make.js'
import { blocksOf, documentOf } from './read.js'

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')
/** Characters under a matrix, the last two of which are the place from below; all are half as wide as high. */
const shown = (text: string, matrix: string, size = 10): string =>
  `BT /F1 ${size} Tf ${matrix} Tm <${hex(text)}> Tj ET\n`
const blocks = async (...content: string[]): Promise<string[]> =>
  blocksOf(await documentOf(pdf([{ content: content.join('') }])))

test.each<[name: string, content: string[], text: string]>([
  ['side by side', [shown('Раз', '1 0 0 1 40 500'), shown('два.', '1 0 0 1 55 500')], 'Раздва.'],
  ['a space apart', [shown('Раз', '1 0 0 1 40 500'), shown('два.', '1 0 0 1 60 500')], 'Раз два.'],
  ['in an order of its own', [shown('два.', '1 0 0 1 60 500'), shown('Раз', '1 0 0 1 40 500')], 'Раз два.'],
  ['twice as large by the matrix', [shown('Раз', '2 0 0 2 40 500'), shown('два.', '2 0 0 2 70 500')], 'Раздва.'],
  ['a little slanted', [shown('Раз', '1 0.05 0 1 40 500'), shown('два.', '1 0.05 0 1 60 500')], 'Раз два.'],
  [
    'in italics that the matrix makes',
    [shown('Раз', '1 0 0.3 1 40 500'), shown('два.', '1 0 0.3 1 60 500')],
    'Раз два.',
  ],
  ['a little over each other', [shown('Раз', '1 0 0 1 40 500'), shown('два.', '1 0 0 1 53 500')], 'Раздва.'],
  ['a little higher', [shown('Раз', '1 0 0 1 40 500'), shown('два.', '1 0 0 1 60 501')], 'Раз два.'],
  ['printed twice', [shown('Раз.', '1 0 0 1 40 500'), shown('Раз.', '1 0 0 1 40.3 500')], 'Раз.'],
  [
    'a number raised',
    [shown('Раз', '1 0 0 1 40 500'), shown('1', '1 0 0 1 55 504', 6), shown(' два.', '1 0 0 1 58 500')],
    'Раз¹ два.',
  ],
  [
    'a word raised',
    [shown('Раз', '1 0 0 1 40 500'), shown('th', '1 0 0 1 55 504', 6), shown(' два.', '1 0 0 1 61 500')],
    'Разth два.',
  ],
  [
    'a number as high as the text',
    [shown('Раз', '1 0 0 1 40 500'), shown('1', '1 0 0 1 55 500'), shown(' два.', '1 0 0 1 60 500')],
    'Раз1 два.',
  ],
  [
    'a number lowered',
    [shown('Раз', '1 0 0 1 40 500'), shown('1', '1 0 0 1 55 497', 6), shown(' два.', '1 0 0 1 58 500')],
    'Раз1 два.',
  ],
])('%s', async (_, content, text) => {
  expect((await blocks(...content)).map(block => block.replace(/^[\w-]+: /, ''))).toEqual([text])
})

test('what stands a line lower is none of it', async () => {
  const found = await blocks(shown('Раз.', '1 0 0 1 40 500'), shown('Два.', '1 0 0 1 60 470'))
  expect(found.map(block => block.replace(/^[\w-]+: /, ''))).toEqual(['Раз.', 'Два.'])
})

test('what is turned, or stands on its head, is a fragment by itself', () => {
  const item = (str: string, transform: [number, number, number, number, number, number]) => ({
    str,
    transform,
    width: 15,
  })
  const joined = (...items: ReturnType<typeof item>[]): string[] =>
    fragmentsOf(items, [1, 0, 0, 1, 0, 0]).map(({ text }) => text)
  const upright = item('два', [10, 0, 0, 10, 56, 50])
  expect(joined(item('раз', [10, 0, 0, 10, 40, 50]), upright)).toEqual(['раздва'])
  expect(joined(item('раз', [0, 10, -10, 0, 40, 50]), upright)).toEqual(['раз', 'два'])
  expect(joined(item('раз', [-10, 0, 0, -10, 40, 50]), upright)).toEqual(['раз', 'два'])
  expect(joined(item('раз', [10, 0, 0, 10, 40, 50]), item('два', [0, 10, -10, 0, 56, 50]))).toEqual(['раз', 'два'])
  expect(joined(item('раз', [10, 0.9, 0, 10, 40, 50]), upright)).toEqual(['раздва'])
  expect(joined(item('раз', [10, 1, 0, 10, 40, 50]), upright)).toEqual(['раз', 'два'])
})

test('a page that is turned is read as people see it', () => {
  const [found] = fragmentsOf([{ str: 'раз', transform: [0, 10, -10, 0, 100, 40], width: 15 }], [0, 1, 1, 0, 0, 0])
  expect([found?.left, found?.baseline, found?.right, found?.size]).toEqual([40, 100, 55, 10])
})

test.each<[name: string, size: number, baseline: number, text: string]>([
  ['small and high', 6, 46, 'раз¹'],
  ['small enough', 7.9, 46, 'раз¹'],
  ['not small enough', 8, 46, 'раз1'],
  ['not high enough', 6, 48.5, 'раз1'],
  ['low', 6, 52, 'раз1'],
])('a number is raised that is %s', (_, size, baseline, text) => {
  const items = [
    { str: 'раз', transform: [10, 0, 0, 10, 40, 50] as const, width: 15 },
    { str: '1', transform: [size, 0, 0, size, 55, baseline] as const, width: size / 2 },
  ]
  expect(
    fragmentsOf(
      items.map(item => ({
        ...item,
        transform: [...item.transform] as [number, number, number, number, number, number],
      })),
      [1, 0, 0, 1, 0, 0],
    ).map(found => found.text),
  ).toEqual([text])
})

test.each([
  ['1', 'раз¹'],
  ['12 ', 'раз¹²'],
  ['123', 'раз123'],
  ['1а', 'раз1а'],
  ['а1', 'раза1'],
  ['1.', 'раз1.'],
])('raised, %j is a call of a note or stays as it is: %s', (str, text) => {
  const found = fragmentsOf(
    [
      { str: 'раз', transform: [10, 0, 0, 10, 40, 50], width: 15 },
      { str, transform: [6, 0, 0, 6, 55, 46], width: 9 },
    ],
    [1, 0, 0, 1, 0, 0],
  )
  expect(found.map(fragment => fragment.text)).toEqual([text])
})
