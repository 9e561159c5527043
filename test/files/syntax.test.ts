/** Faults of JSON and YAML: where they are and what was expected, and nothing of the text. */
import { expect, test } from '@jest/globals'
import { parseJson } from '../../src/syntax/json.js'
import { parseYaml } from '../../src/syntax/yaml.js'
import { WordedError } from '../../src/messages/worded.js'

const faultOf = (parse: (text: string) => unknown, text: string): string => {
  try {
    return JSON.stringify(parse(text))
  } catch (error) {
    return error instanceof WordedError ? error.text.en : `not worded: ${String(error)}`
  }
}

const json = 'this is no JSON: another character was expected here'
const ends = 'this is no JSON: the text ends before it is complete'

test.each([
  ['{"a":1}', '{"a":1}'],
  ['\uFEFF{"a":1}', '{"a":1}'],
  ['root:x:0:0:root\n', `line 1, column 1: ${json}`],
  ['{"a": secret}', `line 1, column 7: ${json}`],
  ['{\n  "a": 1,\n}', `line 3, column 1: ${json}`],
  ['{\n  "a": 1\n  "b": 2\n}', `line 3, column 3: ${json}`],
  ['{"a": tru3}', `line 1, column 7: ${json}`],
  ['{"a": "open', `line 1, column 12: ${ends}`],
  ['{"a": 1', `line 1, column 8: ${ends}`],
  ['', `line 1, column 1: ${ends}`],
  ['{} {}', `line 1, column 4: ${json}`],
])('JSON %j', (text, expected) => {
  expect(faultOf(parseJson, text)).toBe(expected)
})

test.each([
  ['a: 1', '{"a":1}'],
  ['a: b: secret', 'line 1, column 4: expected one key: a nested map begins on a line of its own'],
  ['a: [1, 2\nb: 3', /^line 2, column \d+: expected [^:]*$/u],
  ['a: 1\na: secret', 'line 2, column 1: expected each key once'],
  ['a:\n\t- b', /^line 2, column 1: expected spaces, found a tab$/u],
  ['a: *secret', 'references lead nowhere, or into one another without end'],
  ['%secret\n---\n', /^(?!.*secret)/u],
  ['a: @secret', 'line 1, column 4: expected quotation marks around text that begins with such a character'],
])('YAML %j', (text, expected) => {
  const found = faultOf(parseYaml, text)
  if (typeof expected === 'string') expect(found).toBe(expected)
  else expect(found).toMatch(expected)
})

test('aliases that would grow without bound are refused', () => {
  const bomb = [
    'a: &a [x]',
    ...'bcdefghij'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefghi'[at]!},`.repeat(9)}]`),
  ]
  expect(faultOf(parseYaml, bomb.join('\n'))).toBe('references lead nowhere, or into one another without end')
})
