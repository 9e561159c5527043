/** Files in the page's engine: what is typed and mended goes into the source, everything else stays as it was. */
import { describe, expect, test } from '@jest/globals'
import fc from '../properties.js'
import { alignment } from '../../src/browser/opened/projection.js'
import { OpenedFile, UnwritableError } from '../../src/browser/opened/file.js'
import { docx, paragraph, run } from '../formats/docx/make.js'
import { epub } from '../formats/epub/make.js'
import { fodt, odt } from '../formats/odt/make.js'
import { rtf, rtfWords } from '../formats/rtf/rendering.js'

const bytesOf = (source: string): Uint8Array => new TextEncoder().encode(source)
const textOf = (file: OpenedFile): string => file.shown.map(({ text }) => text).join('\n')
const opened = (name: string, source: string | Uint8Array): OpenedFile =>
  OpenedFile.from(name, typeof source === 'string' ? bytesOf(source) : source)!

/** The bytes with a text in the editor, as another visit shows them. */
const reread = (file: OpenedFile, text: string): string => textOf(opened(file.name, file.bytes(text)))

describe('text and Markdown', () => {
  test('show their source, and keep line breaks and the byte order mark', () => {
    const file = opened('draft.txt', '\uFEFFПервая\r\nвторая\r\n')
    expect(textOf(file)).toBe('Первая\nвторая\n')
    expect(file.hasFixedLines).toBe(false)
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes('Первая (и новая)\nещё\nвторая\n'))).toBe(
      '\uFEFFПервая (и новая)\r\nещё\r\nвторая\r\n',
    )
  })

  test('are written in the encoding in which they came', () => {
    const windows = Uint8Array.from(Array.from('Привет, мир, и снова привет', cp1251))
    const file = opened('draft.txt', windows)
    expect(textOf(file)).toBe('Привет, мир, и снова привет')
    expect([...file.bytes('Привет, мир')]).toEqual([...windows.subarray(0, 'Привет, мир'.length)])
    expect(() => file.bytes('Привет, 世界')).toThrow()
  })

  test('take any change', () => {
    const line = fc.constantFrom('', 'а', 'слово', 'два слова', '# заголовок', 'слово  слово ')
    const lines = fc.array(line, { maxLength: 6 }).map(all => all.join('\n'))
    fc.assert(
      fc.property(lines, lines, fc.constantFrom('\n', '\r\n'), (before, after, lineBreak) => {
        const file = opened('draft.md', before.replaceAll('\n', lineBreak))
        expect(new TextDecoder().decode(file.bytes(after))).toBe(
          after.replaceAll('\n', linesIn(before) > 1 ? lineBreak : '\n'),
        )
      }),
    )
  })
})

const linesIn = (text: string): number => text.split('\n').length

const page = `<!doctype html><html><head><title>Имя</title></head><body class=a>
<h1>Заголовок</h1>
<p>Сказал <b>Пётр</b> &amp; <a href="https://example.org/">Иван</a>, а <i>потом</i> ушёл.</p>
<ul><li>один<li>два</ul><img src="a.png" alt="вид города">
</body></html>`

describe('HTML', () => {
  test('shows a line a block, in its formatting', () => {
    const file = opened('draft.html', page)
    expect(file.hasFixedLines).toBe(true)
    expect(file.shown.map(({ kind, text }) => [kind, text])).toEqual([
      ['meta', 'Имя'],
      ['heading', 'Заголовок'],
      ['paragraph', 'Сказал Пётр & Иван, а потом ушёл.'],
      ['list-item', 'один'],
      ['list-item', 'два'],
      ['alt', 'вид города'],
    ])
    const { text, looks } = file.shown[2]!
    expect(looks.map(({ start, end, look }) => [text.slice(start, end), look])).toEqual([
      ['Пётр', 'strong'],
      ['потом', 'em'],
    ])
  })

  test('takes words where they are typed and leaves the mark-up alone', () => {
    const file = opened('draft.html', page)
    const text = textOf(file)
    const typed = text.replace('Пётр', 'Пётр<Великий>').replace('ушёл.', 'не ушёл.').replace('один', 'раз')
    expect(new TextDecoder().decode(file.bytes(typed))).toBe(
      page.replace('Пётр', 'Пётр&lt;Великий&gt;').replace('ушёл.', 'не ушёл.').replace('один', 'раз'),
    )
    expect(new TextDecoder().decode(file.bytes(text))).toBe(page)
  })

  test('waits with white space that it would not show', () => {
    const file = opened('draft.html', '<p>слово</p>')
    for (const text of ['слово ', 'слово и', 'слово и ', 'слово и де']) file.taken(text)
    expect(new TextDecoder().decode(file.bytes('слово и дело'))).toBe('<p>слово и дело</p>')
  })

  test('refuses what its lines cannot hold', () => {
    const file = opened('draft.html', '<p>раз</p><p>два</p>')
    expect(() => file.taken('раз\nполтора\nдва')).toThrow(UnwritableError)
    expect(() => file.taken('раздва')).toThrow(UnwritableError)
    expect(new TextDecoder().decode(file.bytes('раз\nдва'))).toBe('<p>раз</p><p>два</p>')
  })
})

describe('Word documents', () => {
  const bytes = docx({
    body:
      paragraph(run('Заголовок'), '<w:outlineLvl w:val="0"/>') +
      paragraph(run('Сказал ') + run('Пётр', '<w:b/>') + run(' и ') + run('ушёл', '<w:i/>') + run('.')) +
      paragraph(run('Конец.')),
  })

  test('show their paragraphs, in their formatting', () => {
    const file = opened('draft.docx', bytes)
    expect(file.shown.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Заголовок'],
      ['paragraph', 'Сказал Пётр и ушёл.'],
      ['paragraph', 'Конец.'],
    ])
    const { text, looks } = file.shown[1]!
    expect(looks.map(({ start, end, look }) => [text.slice(start, end), look])).toEqual([
      ['Пётр', 'strong'],
      ['ушёл', 'em'],
    ])
  })

  test('take what is typed into their runs', () => {
    const file = opened('draft.docx', bytes)
    const first = textOf(file)
    const typed = 'Заголовок\nСказал Пётр-младший и не ушёл.\nКонец'
    const again = opened('draft.docx', file.bytes(typed))
    expect(textOf(again)).toBe(typed)
    const { text, looks } = again.shown[1]!
    expect(looks.map(({ start, end, look }) => [text.slice(start, end), look])).toEqual([
      ['Пётр-младший', 'strong'],
      ['ушёл', 'em'],
    ])
    expect(file.bytes(first)).toEqual(bytes)
  })
})

test.each([
  ['draft.html', bytesOf(page)],
  [
    'draft.docx',
    docx({ body: paragraph(run('Первый ') + run('второй', '<w:b/>') + run(' третий')) + paragraph(run('Ещё')) }),
  ],
] as const)('%s holds whatever is typed within its lines, letter by letter', (name, bytes) => {
  const edit = fc.record({
    at: fc.nat(200),
    gone: fc.nat(4),
    text: fc.constantFrom('', 'а', ' ', 'бв', '&', '<', 'г д'),
  })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), edits => {
      const file = opened(name, bytes)
      let text = textOf(file)
      const seen = [text]
      for (const { at, gone, text: put } of edits) {
        const line = text.lastIndexOf('\n', Math.min(at, text.length) - 1) + 1
        const end = text.indexOf('\n', line) < 0 ? text.length : text.indexOf('\n', line)
        const from = Math.min(Math.max(at, line), end)
        const next = text.slice(0, from) + put + text.slice(Math.min(from + gone, end))
        try {
          file.taken(next)
        } catch (error) {
          expect(error).toBeInstanceOf(UnwritableError)
          continue
        }
        text = next
        seen.push(text)
      }
      for (const shown of seen.toReversed()) expect(alignment(file.taken(shown).text, shown)).toBeDefined()
      expect(file.bytes(seen[0]!)).toEqual(bytes)
      expect(alignment(reread(file, text), text)).toBeDefined()
    }),
    { numRuns: 60 },
  )
})

const cp1251 = (letter: string): number => {
  const code = letter.charCodeAt(0)
  return code < 0x80 ? code : code - 0x0410 + 0xc0
}

describe('what publishers have', () => {
  const words = 'Сказал Пётр & ушёл.'
  const body = { body: `<text:h>Заголовок</text:h><text:p>${words.replace('&', '&amp;')}</text:p>` }
  const files: [string, string | Uint8Array][] = [
    ['draft.odt', odt(body)],
    ['draft.fodt', fodt(body)],
    ['draft.rtf', rtf(`\\pard\\s1 ${rtfWords('Заголовок')}\\par\\pard ${rtfWords(words)}\\par`)],
    ['book.epub', epub({ chapters: { 'a.xhtml': `<h1>Заголовок</h1><p>${words.replace('&', '&amp;')}</p>` } })],
  ]

  test.each(files)('%s opens, takes what is typed, and goes out as it came where nothing was', (name, content) => {
    const file = opened(name, content)
    const text = textOf(file)
    expect(file.shown.filter(line => line.text === 'Заголовок').map(({ kind }) => kind)).toContain('heading')
    expect(text).toContain(words)
    expect(Buffer.from(file.bytes(text)).equals(Buffer.from(content))).toBe(true)
    const typed = text.replace('Пётр &', 'Пётр {Великий} <и> &').replace('ушёл', 'вышел \\ вон')
    expect(reread(file, typed)).toBe(typed)
    expect(Buffer.from(file.bytes(text)).equals(Buffer.from(content))).toBe(true)
  })
})
