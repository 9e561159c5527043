/** What an edit of the words in `‹›` takes out so that the tags around it stay whole. */
import { expect, test } from '@jest/globals'
import { widened } from '../../../src/formats/html/widening.js'

function edited(marked: string, text: string): string | undefined {
  const source = marked.replace(/[‹›]/g, '')
  const edit = widened(source, { start: marked.indexOf('‹'), end: marked.indexOf('›') - 1, text })
  return edit && `${source.slice(0, edit.start)}${edit.text}${source.slice(edit.end)}`
}

test.each<[marked: string, text: string, result: string]>([
  ['<p>а ‹б›</p>', 'в', '<p>а в</p>'],
  ['<p>а‹›</p>', 'в', '<p>ав</p>'],
  ['<p><b>‹›</b></p>', '', '<p><b></b></p>'],
  ['<p>а <b>‹б›</b></p>', 'в', '<p>а <b>в</b></p>'],
  ['<p>а <b>‹б›</b></p>', '', '<p>а </p>'],
  ['<p>а <b x="<y>"><I>‹б›</i></B></p>', '', '<p>а </p>'],
  ['<p>а <b>‹б›</b\n></p>', '', '<p>а </p>'],
  ["<p>а <b x='>'>‹б›</b></p>", '', '<p>а </p>'],
  ['<p>‹б›</p>', '', '<p></p>'],
  ['<p>а <b>‹б›</i></p>', '', '<p>а <b></i></p>'],
  ['<p>а <b>б ‹в›</b></p>', '', '<p>а <b>б </b></p>'],
  ['<p><b>‹а</b> б›</p>', 'в', '<p>в</p>'],
  ['<p>‹а <b>б›</b> в</p>', 'г', '<p>г в</p>'],
  ['<p><i><b>‹а</b></i> б›</p>', '', '<p></p>'],
  ['<p>‹а <i><b>б›</b></i></p>', '', '<p></p>'],
  ['<p>‹а <b>б</b><br>в›</p>', '', '<p></p>'],
  ['<b>‹а›</b>', '', ''],
  ['<p>‹а</p><p>б›</p>', '', ''],
])('%s with %j: %s', (marked, text, result) => {
  expect(edited(marked, text)).toBe(result)
})

test.each(
  [
    '<p><b>а ‹б</b> в›</p>',
    '<p>‹а <b>б› в</b></p>',
    '<p><i>‹а</b> б›</p>',
    '<p>‹а <b>б›</i></p>',
    '<p>‹а <b>б</i>›</p>',
    '<p>‹а<!-- x --> б›</p>',
  ].slice(0, 6),
)('nothing of %s', marked => {
  expect(edited(marked, '')).toBeUndefined()
})
