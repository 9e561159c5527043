/** What each element spans, with or without a closing tag. */
import { expect, test } from '@jest/globals'
import { elementAround, outlineOf } from '../../../src/formats/html/outline.js'

test.each<[source: string, elements: [parent: string | undefined, whole: string, inner: string][]]>([
  ['', []],
  ['<b>а</b>', []],
  ['<p>а</p>', [[undefined, '<p>а</p>', 'а']]],
  ['<p>а', [[undefined, '<p>а', 'а']]],
  ['<p>а</p >б', [[undefined, '<p>а</p >', 'а']]],
  ['<p class="b">а<p>в', [[undefined, '<p class="b">а', 'а'], [undefined, '<p>в', 'в']]], // prettier-ignore
  ['<div><p>а</div>б', [[undefined, '<div><p>а</div>', '<p>а'], ['div', '<p>а', 'а']]], // prettier-ignore
  ['<ul><li>а<li>б</ul>', [[undefined, '<ul><li>а<li>б</ul>', '<li>а<li>б'], ['ul', '<li>а', 'а'], ['ul', '<li>б', 'б']]], // prettier-ignore
  ['<div><p>а</p></div><p>б</p>', [[undefined, '<div><p>а</p></div>', '<p>а</p>'], ['div', '<p>а</p>', 'а'], [undefined, '<p>б</p>', 'б']]], // prettier-ignore
  ['<p><b>а<i>б</p>', [[undefined, '<p><b>а<i>б</p>', '<b>а<i>б']]],
  // prettier-ignore
  ['<b><svg><![CDATA[а><p>]]></svg></b><p>б', [[undefined, '<svg><![CDATA[а><p>]]></svg>', '<![CDATA[а><p>]]>'], [undefined, '<p>б', 'б']]],
  // prettier-ignore
  ['<math><![CDATA[а><p>]]></math>', [[undefined, '<math><![CDATA[а><p>]]></math>', '<![CDATA[а><p>]]>']]],
  ['<![CDATA[а><p>б', [[undefined, '<p>б', 'б']]],
  ['<p/>а', [[undefined, '<p/>а', 'а']]],
  ['<?xml version="1.0"?><p/>а<div/><p>б</p>', [[undefined, '<p>б</p>', 'б']]],
  ['<p>а<br>б<hr>в', [[undefined, '<p>а<br>б', 'а<br>б']]],
])('%s', (source, elements) => {
  expect(
    outlineOf(source).map(({ parent, start, end, innerStart, innerEnd }) => [
      parent?.name,
      source.slice(start, end),
      source.slice(innerStart, innerEnd),
    ]),
  ).toEqual(elements)
})

test.each<[text: string, name: string | undefined]>([
  ['а', 'p'],
  ['б', 'div'],
  ['<p>а</p>', 'div'],
  ['<p>а</p>б', 'div'],
  ['p>а', 'div'],
  ['<div>', undefined],
  ['в', undefined],
])('the element around %j is %s', (text, name) => {
  const source = '<div><p>а</p>б</div>в'
  const start = source.indexOf(text)
  expect(elementAround(outlineOf(source), { start, end: start + text.length })?.name).toBe(name)
})
