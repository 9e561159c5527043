/** How fixes are written where a format has nothing of its own for them. */
import { describe, expect, test } from '@jest/globals'
import { identityDocument } from '../../src/document/builder.js'
import { htmlNotation } from '../../src/formats/html/notation.js'
import { parseHtml } from '../../src/formats/html/index.js'
import { parseMarkdown } from '../../src/formats/markdown.js'
import { inlineNotation, itemNotation, lineNotation } from '../../src/formats/notation.js'

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

describe('a note of lines', () => {
  const notation = lineNotation({ marker: marker => `<${marker}>`, joinsLines: false })
  const joining = lineNotation({ marker: marker => marker, joinsLines: true })
  const words = { marker: '*', label: '*', words: 'Два', isFirst: false }

  test.each<[name: string, source: string, note: object, added: string, isJoining?: boolean]>([
    ['goes right behind the last one', 'Раз*.\n\n** Ом\n', {}, '\n* Два'],
    ['is set apart where it is the first', 'Раз*.\n', { isFirst: true }, '\n\n* Два'],
    ['is set apart where lines are joined', 'Раз*.\n\n** Ом\n', {}, '\n\n* Два', true],
    ['opens like the one before it', '1 — Ом\n', { marker: '2', opening: '2 — ' }, '\n2 — Два'],
    ['with its marker, where that opens nothing', '1 Ом\n', { marker: '2', label: '2', opening: '' }, '\n2 Два'],
    ['of Markdown has a colon', '[^1]: Ом\n', { marker: '[^2]' }, '\n[^2]: Два'],
    ['whose marker only begins so has none', 'Ом\n', { marker: '[^2]x' }, '\n[^2]x Два'],
    ['whose marker only ends so has none', 'Ом\n', { marker: 'x[^2]' }, '\nx[^2] Два'],
  ])('%s', (_, source, note, added, isJoining = false) => {
    const edit = (isJoining ? joining : notation).addition!(identityDocument(source, []), { ...words, ...note })
    expect(edit).toEqual({ start: source.trimEnd().length, end: source.trimEnd().length, text: added })
  })

  test('in a list is an item like the last one', () => {
    const listed = (source: string): string => {
      const document = parseMarkdown(source)
      return joining.addition!(document, { marker: '2', label: '2', opening: '', words: 'Два', isFirst: false }).text
    }
    expect(listed('Раз.\n\n1. Ом.\n')).toBe('\n2. Два')
    expect(listed('Раз.\n\n1)  Ом.\n')).toBe('\n2)  Два')
    expect(listed('Раз.\n\n> 1. Ом.\n')).toBe('\n> 2. Два')
    expect(listed('Раз.\n\n- Ом.\n')).toBe('\n\n2 Два')
    expect(listed('Раз.\n\n1. Ом.\n\nТри.\n')).toBe('\n\n2 Два')
  })

  const removed = (source: string, gone: string, opensBlock = true): string => {
    const start = source.indexOf(gone)
    const edit = notation.removal(identityDocument(source, []), { start, end: start + gone.length }, opensBlock)
    return source.slice(0, edit.start) + edit.text + source.slice(edit.end)
  }

  test.each<[name: string, source: string, rest: string]>([
    ['with the line breaks before it', 'Раз.\n\n* Два\n', 'Раз.\n'],
    ['with what stands on its line before it', 'Раз.\n\n> * Два\n', 'Раз.\n'],
    ['with its own line break, where others follow it', 'Раз.\n\n* Два\n** Три\n', 'Раз.\n\n** Три\n'],
    ['also with that of Windows', 'Раз.\r\n\r\n* Два\r\n** Три\r\n', 'Раз.\r\n\r\n** Три\r\n'],
    ['with the white space behind it', 'Раз.\n\n* Два \t\n  ** Три\n', 'Раз.\n\n  ** Три\n'],
    ['with the breaks before it, where a blank line follows', 'Раз.\n\n* Два\n\nТри.\n', 'Раз.\n\nТри.\n'],
    ['with the breaks before it, where no blank line does', 'Раз.\n* Два\nТри.\n', 'Раз.\nТри.\n'],
    ['and the text begins with what stands behind it', '* Два\n\nТри.\n', 'Три.\n'],
    ['and nothing is left of what held nothing else', '\n * Два\n ', ''],
  ])('goes %s', (_, source, rest) => {
    expect(removed(source, '* Два')).toBe(rest)
  })

  test.each<[name: string, source: string, rest: string]>([
    ['behind words', 'Раз. * Два', 'Раз.'],
    ['behind words, before a line', 'Раз.\n\nОм. * Два\nТри.\n', 'Раз.\n\nОм.\nТри.\n'],
  ])('that opens nothing goes alone: %s', (_, source, rest) => {
    expect(removed(source, '* Два', false)).toBe(rest)
  })
})

test('notes of items are their own, where there are any', () => {
  const document = identityDocument('Раз* два.', [])
  expect(itemNotation.note!(document, 'Два', [], 3)).toBeUndefined()
  expect(itemNotation.call!(document, { start: 3, end: 4 })).toBe('*')
  const made = { marker: '1', edits: [] }
  const asked: unknown[] = []
  const own = {
    ...document,
    text: 'Раз¹ два.',
    newNote: (...how: unknown[]) => {
      asked.push(how)
      return made
    },
  }
  expect(itemNotation.note!(own, 'Два', [7, 9], 3)).toBe(made)
  expect(asked).toEqual([['Два', 2, 3]])
  expect(itemNotation.call!(own, { start: 3, end: 4 })).toBe('¹')
})
