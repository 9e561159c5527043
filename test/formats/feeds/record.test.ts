/** What a text of a record is written in. */
import { expect, test } from '@jest/globals'
import { formatOf } from '../../../src/formats/feeds/record.js'

test.each<[text: string, format: string]>([
  ['Раз два.', 'text'],
  ['Раз **два** три.', 'markdown'],
  ['Раз [два](https://a.example) три.', 'markdown'],
  ['Раз [два](a) три.', 'text'],
  ['<p>Раз **два**</p>', 'html'],
  ['Раз<br>два', 'html'],
  ['Раз <имя> два', 'text'],
  ['2 < 3 > 1', 'text'],
])('%s: %s', (text, format) => {
  expect(formatOf(text)).toBe(format)
})
