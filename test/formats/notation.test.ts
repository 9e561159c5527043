/** How fixes are written where a format has nothing of its own for them. */
import { describe, expect, test } from '@jest/globals'
import { identityDocument } from '../../src/document/builder.js'
import { htmlNotation } from '../../src/formats/html/notation.js'
import { parseHtml } from '../../src/formats/html/index.js'
import { inlineNotation, lineNotation } from '../../src/formats/notation.js'

test('a text without footnotes takes words and markers as they are, and loses a span of its own', () => {
  expect(inlineNotation.marker('*')).toBe('*')
  expect(inlineNotation.words('а & б')).toBe('а & б')
  expect(inlineNotation.removal(identityDocument('Раз (два).', []), { start: 3, end: 9 }, false)).toEqual({
    start: 3,
    end: 9,
    text: '',
  })
  expect('addition' in inlineNotation).toBe(false)
})

test.each(['\n', '\r\n', '\r'])('a footnote is set apart by the line breaks of the source: %j', lineBreak => {
  const notation = lineNotation({ marker: marker => marker, joinsLines: false })
  const footnote = { marker: '*', label: '*', words: 'Два', isFirst: true }
  const document = identityDocument(`Раз*.${lineBreak}`, [])
  expect(notation.addition!(document, footnote)).toEqual({
    start: 5,
    end: 5,
    text: `${lineBreak}${lineBreak}* Два`,
  })
})

test('a footnote of a text of one line is set apart as on Unix', () => {
  const notation = lineNotation({ marker: marker => marker, joinsLines: false })
  const footnote = { marker: '*', label: '*', words: 'Два', isFirst: true }
  expect(notation.addition!(identityDocument('Раз*.', []), footnote).text).toBe('\n\n* Два')
})

describe('a note in HTML goes', () => {
  const removed = (source: string, words: string): string => {
    const document = parseHtml(source)
    const start = document.text.indexOf(words)
    const edit = htmlNotation.removal(document, { start, end: start + words.length }, true)
    return source.slice(0, edit.start) + edit.text + source.slice(edit.end)
  }

  test.each([
    ['with its element', '<p>Раз*.</p>\n<p>* Два</p>\n<p>Три.</p>', '<p>Раз*.</p>\n<p>Три.</p>'],
    ['with a list that holds nothing else', '<p>Раз*.</p><ul><li>* Два</li></ul>', '<p>Раз*.</p>'],
    ['out of a list that holds more', '<ul><li>* Два</li><li>* Три</li></ul>', '<ul><li>* Три</li></ul>'],
    ['out of an element that goes on', '<p>Раз*.</p><p>* Два. Три.</p>', '<p>Раз*.</p><p>. Три.</p>'],
    ['out of an article', '<article>* Два</article>', '<article></article>'],
    ['out of the main part', '<main>* Два</main>', '<main></main>'],
    ['out of the body', '<body>* Два</body>', '<body></body>'],
    ['out of a page', '<html>* Два</html>', '<html></html>'],
    ['with all that holds nothing else', '<body><section><ul> <li>* Два</li> </ul></section></body>', '<body></body>'],
    [
      'out of a section that holds more',
      '<section><h2>Раз</h2><p>* Два</p></section>',
      '<section><h2>Раз</h2></section>',
    ],
    ['without an element, with the line breaks before it', 'Раз*.<br>\n<br/>* Два', 'Раз*.'],
    ['out of a cell', '<table><tr><td>* Два</td></tr></table>', '<table><tr><td></td></tr></table>'],
  ])('%s', (_, source, rest) => {
    expect(removed(source, '* Два')).toBe(rest)
  })
})
