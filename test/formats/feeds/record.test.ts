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
  ['<h1 class="a">Раз</h1>', 'html'],
  ['<H6>Раз', 'html'],
  ['<h7>Раз', 'text'],
  ['Раз</table>', 'html'],
  ['Раз<img src="a"/>', 'html'],
  ['Раз < p > два', 'text'],
  ['<pре>Раз', 'text'],
  ['<p\nРаз', 'text'],
  ['[](https://a.example)', 'text'],
  ['[раз\n](https://a.example)', 'text'],
])('%s: %s', (text, format) => {
  expect(formatOf(text)).toBe(format)
})
