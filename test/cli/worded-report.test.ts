/** The report's own words, in the columns that they need. */
import { expect, test } from '@jest/globals'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { wordedReport } from '../../src/cli/worded-report.js'
import { reportCatalogs } from '../../src/cli/words/report/index.js'

function files(): VFile[] {
  const faulty = new VFile({ path: '1:1 error.md', value: 'Раз\nдва' })
  const place = { start: { line: 2, column: 1 }, end: { line: 2, column: 4 } }
  const error = faulty.message('error in the words', { place, ruleId: 'some-rule', source: 'plashka' })
  Object.assign(error, { fatal: true, url: 'https://example.org/', note: 'A warning of old\nno issues found in it' })
  faulty.message('of little weight').fatal = false
  const mended = new VFile({ path: 'b.md' })
  mended.stored = true
  return [new VFile({ path: 'a.md' }), mended, faulty]
}

// eslint-disable-next-line no-control-regex -- colours are control sequences
const colours = /\u001B\[\d+m/g

test.each([true, false])('Russian words stand in place of the English ones, with colours: %s', color => {
  const worded = wordedReport(reporter(files(), { color, verbose: true }), reportCatalogs.ru)
  expect(worded.replace(colours, '').split('\n').slice(0, -2)).toEqual([
    '1:1 error.md',
    '        предупреждение of little weight',
    '2:1-2:4 ошибка         error in the words some-rule plashka',
    '  [о правиле]:',
    '    https://example.org/',
    '  [основание]:',
    '    A warning of old',
    '    no issues found in it',
    '',
    'a.md: замечаний нет',
    'b.md: исправлен',
  ])
})

test('the English report is the reporter’s own', () => {
  const text = reporter(files(), { color: true, verbose: true })
  expect(wordedReport(text, reportCatalogs.en)).toBe(text)
})

test.each([
  [1, '1 ошибка', '1 предупреждение'],
  [2, '2 ошибки', '2 предупреждения'],
  [11, '11 ошибок', '11 предупреждений'],
  [21, '21 ошибка', '21 предупреждение'],
  [100, '100 ошибок', '100 предупреждений'],
])('%i in words', (count, errors, warnings) => {
  expect([reportCatalogs.ru.errors(count), reportCatalogs.ru.warnings(count)]).toEqual([errors, warnings])
})
