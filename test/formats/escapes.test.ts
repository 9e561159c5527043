/** Words as the formats write them. */
import { expect, test } from '@jest/globals'
import { escapedCdata, escapedJson, escapedXml } from '../../src/formats/escapes.js'

test.each([
  ['R&D <b> "да"', 'R&amp;D &lt;b&gt; &quot;да&quot;'],
  ['&& <<', '&amp;&amp; &lt;&lt;'],
  ["«да» 'нет'", "«да» 'нет'"],
])('XML: %s', (words, expected) => expect(escapedXml(words)).toBe(expected))

test.each([
  ['a]]>b]]>', 'a]]]]><![CDATA[>b]]]]><![CDATA[>'],
  ['a]] >b', 'a]] >b'],
])('CDATA: %s', (words, expected) => expect(escapedCdata(words)).toBe(expected))

test.each([
  [false, 'да "\\" \n', 'да \\"\\\\\\" \\n'],
  [true, 'да ~', '\\u0434\\u0430 ~'],
  [true, 'é\u007F', '\\u00e9\\u007f'],
  [true, '🔸', '\\ud83d\\udd38'],
])('JSON in ASCII %s: %j', (isAscii, words, expected) => {
  expect(escapedJson(words, isAscii)).toBe(expected)
  expect(JSON.parse(`"${expected}"`)).toBe(words)
})
