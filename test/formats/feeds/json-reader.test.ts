/** Values of JSON, found where they stand. */
import { expect, test } from '@jest/globals'
import {
  checkJson,
  elementsOf,
  membersOf,
  scalarIn,
  stringIn,
  stringsIn,
  valueAt,
  valuesAt,
} from '../../../src/formats/feeds/json-reader.js'

/** What stands in a source at a span. */
const at = (source: string, { start, end }: { start: number; end: number }): string => source.slice(start, end)
const whole = (source: string) => valueAt(source, 0)

test.each([
  ['"да"', '"да"'],
  ['  "да" ', '"да"'],
  ['\uFEFF\t\r\n"да"', '"да"'],
  ['"a\\"b" "c"', '"a\\"b"'],
  ['"a\\\\" "c"', '"a\\\\"'],
  ['-1.5e3, 2', '-1.5e3'],
  ['true]', 'true'],
  ['null}', 'null'],
  ['12 ', '12'],
  ['{"a": {"b": 1}} {', '{"a": {"b": 1}}'],
  ['[[1], [2]] [', '[[1], [2]]'],
  ['{"a}": "]"} ]', '{"a}": "]"}'],
  ['["\\"]"] ]', '["\\"]"]'],
  ['[1', '[1'],
  ['"a', '"a'],
])('the value that %j begins with', (source, expected) => expect(at(source, whole(source))).toBe(expected))

test('the value behind an offset', () => {
  expect(valueAt('[1, "a"]', 3)).toEqual({ start: 4, end: 7 })
})

test.each<[string, Record<string, string> | undefined]>([
  ['{}', {}],
  ['{ }', {}],
  ['{"a": 1, "b" : [2] , "c":{"d": 3}}', { a: '1', b: '[2]', c: '{"d": 3}' }],
  [' {"a\\u0062": "}"}', { ab: '"}"' }],
  ['{"a": 1, "a": 2}', { a: '2' }],
  ['[1]', undefined],
  ['"{"', undefined],
])('the members of %s', (source, expected) => {
  const members = membersOf(source, whole(source))
  expect(members && Object.fromEntries([...members].map(([key, value]) => [key, at(source, value)]))).toEqual(expected)
})

test.each<[string, string[] | undefined]>([
  ['[]', []],
  ['[ ]', []],
  ['[1, "a" , [2], {"b": [3]}]', ['1', '"a"', '[2]', '{"b": [3]}']],
  ['{"a": 1}', undefined],
  ['1', undefined],
])('the elements of %s', (source, expected) => {
  expect(elementsOf(source, whole(source))?.map(value => at(source, value))).toEqual(expected)
})

test.each([
  ['text', ['"а"']],
  ['a.b', ['"own"']],
  ['content.rendered', ['"б"']],
  ['parts.text', ['"в"', '"г"']],
  ['parts.text.deep', []],
  ['nothing', []],
  ['nothing.at', []],
  ['text.at', []],
])('the values at %s', (name, expected) => {
  const source = `{"text": "а", "a.b": "own", "a": {"b": "path"}, "content": {"rendered": "б"},
    "parts": [{"text": "в"}, {"other": 1}, {"text": "г"}]}`
  const members = membersOf(source, whole(source))!
  expect(valuesAt(source, members, name).map(value => at(source, value))).toEqual(expected)
})

test('every string within a value', () => {
  const source = '["x", {"a": ["б", 1, "\\""]}, "y"]'
  const inner = elementsOf(source, whole(source))![1]!
  expect([...stringsIn(source, inner)].map(value => at(source, value))).toEqual(['"a"', '"б"', '"\\""'])
})

test('what a string says, piece by piece', () => {
  const source = '{"a": "да\\n\\u00ab\\\\"}'
  const value = membersOf(source, whole(source))!.get('a')!
  const { pieces, sections } = stringIn(source, value)!
  expect(pieces.map(({ kind, text, start, end }) => [kind, text, source.slice(start, end)])).toEqual([
    ['text', 'да', 'да'],
    ['fixed', '\n', '\\n'],
    ['fixed', '«', '\\u00ab'],
    ['fixed', '\\', '\\\\'],
  ])
  expect(sections.map(section => at(source, section))).toEqual(['да\\n\\u00ab\\\\'])
  expect(stringIn('12', whole('12'))).toBeUndefined()
})

test.each([
  ['"да"', 'не "'],
  ['"\\u00ab"', 'не'],
  ['"\\u0434\\u0430"', '\\u043d\\u0435'],
  ['"\\u0434а"', 'не'],
  ['"yes"', 'не'],
])('words are written into %s as the rest of it is', (source, expected) => {
  const written = stringIn(source, whole(source))!.sections[0]!.escape('не "')
  expect(JSON.parse(`"${written}"`)).toBe('не "')
  expect(written.startsWith(expected.replace(' "', ''))).toBe(true)
})

test.each([
  ['"да\\n"', 'да\n'],
  ['-5', -5],
  ['12', 12],
  ['true', undefined],
  ['null', undefined],
  ['[1]', undefined],
])('a text or a number: %s', (source, expected) => expect(scalarIn(source, whole(source))).toBe(expected))

test('what is no JSON is told', () => {
  expect(() => checkJson('{"a": 1}')).not.toThrow()
  expect(() => checkJson('{"a": }')).toThrow()
})
