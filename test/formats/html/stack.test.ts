/** Which element ends where: `name` opens one, `/name` closes one; an element that its own tag closes ends as `name!`. */
import { expect, test } from '@jest/globals'
import { ElementStack } from '../../../src/formats/html/stack.js'

/** What ends at each tag, and at the end of the source; the last row: the innermost element, and whether a `b` is open. */
function endings(tags: string) {
  let ended: string[] = []
  const stack = new ElementStack<string>((data, isClosed) => ended.push(isClosed ? `${data}!` : data))
  const found = tags.split(' ').map(tag => {
    ended = []
    if (tag.startsWith('/')) stack.close(tag.slice(1))
    else {
      stack.prepare(tag)
      stack.push(tag, tag)
    }
    return ended.join(' ')
  })
  const { top } = stack
  const hasBold = stack.has('b')
  ended = []
  stack.finish()
  return { found, top, hasBold, rest: ended.join(' ') }
}

test.each<[name: string, tags: string, found: string[], top: string | undefined, hasBold: boolean, rest: string]>([
  ['nothing is closed', 'div p b', ['', '', ''], 'b', true, 'b p div'],
  ['all are closed', 'div b /b /div', ['', '', 'b!', 'div!'], undefined, false, ''],
  ['what is not open closes nothing', 'div /b /p', ['', '', ''], 'div', false, 'div'],
  ['a block ends a paragraph, and what is in it', 'p b div', ['', '', 'b p'], 'div', false, 'div'],
  ['an inline element ends no paragraph', 'p b i', ['', '', ''], 'i', true, 'i b p'],
  ['an item ends an item, and a paragraph in it', 'ul li p li', ['', '', '', 'p li'], 'li', false, 'li ul'],
  ['an item ends no item around its list', 'ul li ul li', ['', '', '', ''], 'li', false, 'li ul li ul'],
  ['a cell ends a cell', 'table tr td td', ['', '', '', 'td'], 'td', false, 'td tr table'],
  ['a row ends a row with its cells', 'table tr td tr', ['', '', '', 'td tr'], 'tr', false, 'tr table'],
  ['a block ends with all within it', 'div b i /div', ['', '', '', 'i b div!'], undefined, false, ''],
  ['the innermost of a name is closed', 'div div /div b', ['', '', 'div!', ''], 'b', true, 'b div'],
  ['an inline element ends with those within it', 'p b i /b', ['', '', '', 'i b!'], 'p', false, 'p'],
  ['but not with blocks within it', 'b div /b', ['', '', 'b!'], 'div', false, 'div'],
  ['nor is it ended once more behind', 'b div /b /b i /div', ['', '', 'b!', '', '', 'i div!'], 'b', false, ''],
  ['a block around it only', 'div b /b', ['', '', 'b!'], 'div', false, 'div'],
  ['a name is open again', 'b div /b b', ['', '', 'b!', ''], 'b', true, 'b div'],
])('%s: %s', (_, tags, found, top, hasBold, rest) => {
  expect(endings(tags)).toEqual({ found, top, hasBold, rest })
})
