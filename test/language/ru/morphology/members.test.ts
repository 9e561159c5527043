/** Words for people which Russian makes of the name of those they belong to. */
import { describe, expect, test } from '@jest/globals'
import { memberWordsIn, stemOfBearer, stemsOfMember } from '../../../../src/language/ru/morphology/members.js'

describe('words of a text that may be such', () => {
  test.each<[string, string[]]>([
    ['Катибовцы пришли, азовец ушёл.', ['Катибов|цы 0-9', 'азов|ец 18-24']],
    ['азовца, азовцу, азовцем', ['азов|ца 0-6', 'азов|цу 8-14', 'азов|цем 16-23']],
    ['азовце, азовцам, азовцев', ['азов|це 0-6', 'азов|цам 8-15', 'азов|цев 17-24']],
    ['азовцами и азовцах', ['азов|цами 0-8', 'азов|цах 11-18']],
    ['АЗОВЦЫ, АЗОВЕЦ, АЗОВЦАМИ', ['АЗОВ|ЦЫ 0-6', 'АЗОВ|ЕЦ 8-14', 'АЗОВ|ЦАМИ 16-24']],
    ['Анец', ['Ан|ец 0-4']],
    ['Ец, нец', []],
    ['азовцы-дважды, суперазовцы2', []],
    ['х7ец', []],
    ['цветы и цена', []],
    [`${'а'.repeat(30)}ец`, [`${'а'.repeat(30)}|ец 0-32`]],
    [`${'а'.repeat(31)}ец`, []],
  ])('%s', (text, expected) => {
    const found = memberWordsIn(text).map(
      ({ start, end, stem }) => `${stem}|${text.slice(start + stem.length, end)} ${start}-${end}`,
    )
    expect(found).toEqual(expected)
  })
})

test.each([
  ['Катиба', 'катиб'],
  ['Нусра', 'нуср'],
  ['Азов', 'азов'],
  ['Россия', 'росси'],
])('before the ending of its people %s has %s', (name, stem) => {
  expect(stemOfBearer(name)).toBe(stem)
})

test.each<[string, string[]]>([
  ['Катибов', ['катибов', 'катиб']],
  ['игилев', ['игилев', 'игил']],
  ['Азов', ['азов', 'аз']],
  ['овен', ['овен']],
  ['тахрир', ['тахрир']],
])('the stem %s may be of %s', (stem, stems) => {
  expect(stemsOfMember(stem)).toEqual(stems)
})
