/** What the value of a field says, as a text or in pieces. */
import { expect, test } from '@jest/globals'
import { textOf } from '../../../src/formats/feeds/item.js'
import { linkIn, textIn } from '../../../src/formats/feeds/record-text.js'

function read(source: string) {
  const { texts, links } = textIn(source, { start: 0, end: source.length })
  return {
    texts: texts.map(textOf),
    links: links.map(({ url, place }) => [url, source.slice(place.start, place.end)]),
  }
}

/** An object within objects. */
const nested = (depth: number): string => '{"text":'.repeat(depth) + '"а"' + '}'.repeat(depth)

test.each<[source: string, texts: string[], links?: [url: string, written: string][]]>([
  ['"Раз"', ['Раз']],
  ['""', []],
  ['" \\n"', []],
  ['7', []],
  ['null', []],
  ['[]', []],
  ['{}', []],
  ['["Раз","два"]', ['Раз', 'два']],
  ['["Раз",""," "]', ['Раз', '', ' ']],
  ['["Раз ",{"type":"bold","text":"два"}," три"]', ['Раз два три']],
  ['[{"text":"Раз"}," ",{"text":"два"}]', ['Раз два']],
  ['[{}]', []],
  ['[["Раз",{"text":"два"}],"три"]', ['Раздва', 'три']],
  ['{"rendered":"Раз","text":"Два"}', ['Раз']],
  ['{"text":"Два","rendered":"Раз"}', ['Раз']],
  ['{"rendered":["Раз","два"]}', ['Раз', 'два']],
  ['{"raw":"Раз"}', ['Раз']],
  ['{"rendered":"Два","raw":"Раз"}', ['Раз']],
  ['{"raw":" ","rendered":"Два"}', ['Два']],
  ['{"raw":null,"text":"Два"}', ['Два']],
  ['{"text":"Раз","href":"https:\\/\\/a.example"}', ['Раз'], [['https://a.example', 'https:\\/\\/a.example']]],
  ['{"href":"https://a.example"}', [], [['https://a.example', 'https://a.example']]],
  ['{"text":"Раз","href":7}', ['Раз']],
  [
    '["Раз ",{"text":["два",{"text":"!","href":"b"}],"href":"a"},{"text":"три","href":"c"}]',
    ['Раз два!три'],
    [
      ['b', 'b'],
      ['a', 'a'],
      ['c', 'c'],
    ],
  ],
  [nested(8), ['а']],
  [nested(9), []],
])('%s', (source, texts, links = []) => {
  expect(read(source)).toEqual({ texts, links })
})

test('an address that no string is', () => {
  expect(linkIn('[7]', { start: 1, end: 2 })).toBeUndefined()
})
