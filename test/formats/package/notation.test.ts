/** What is written into a package as XML. */
import { expect, test } from '@jest/globals'
import { escaped, insertion } from '../../../src/formats/package/notation.js'

test('signs of XML are written by their names, each of them', () => {
  expect(escaped('«A & B» <c> && >>')).toBe('«A &amp; B» &lt;c&gt; &amp;&amp; &gt;&gt;')
  expect(escaped('&lt;')).toBe('&amp;lt;')
})

test('an insertion takes nothing away', () => {
  expect(insertion(3, 'а')).toEqual({ start: 3, end: 3, text: 'а' })
})
