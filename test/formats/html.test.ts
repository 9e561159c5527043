import { describe, expect, test } from '@jest/globals'
import type { Document, Span } from '../../src/document/types.js'
import { parseHtml } from '../../src/formats/html/index.js'
import { canSelect } from '../../src/formats/html/selectors.js'
import { check } from '../reports.js'
import { inspect } from '../../src/library/index.js'
import { mend } from '../fixes/mend.js'

const blocksOf = ({ text, blocks }: Document) =>
  blocks.map(({ kind, label, start, end }) => [label === undefined ? kind : `${kind} ${label}`, text.slice(start, end)])

const cases: [string, string, [string, string][]][] = [
  ['nothing', '', []],
  ['text without elements', 'Талибан пал.', [['paragraph', 'Талибан пал.']]],
  [
    'inline elements and white space',
    '<p>\n  Раз <b>два </b>\n\t<i> три</i><span>четыре</span> <custom-element>пять</custom-element></p>',
    [['paragraph', 'Раз два тричетыре пять']],
  ],
  ['preformatted text', '<pre>Раз  два\nтри</pre>', [['paragraph', 'Раз  два\nтри']]],
  [
    'line breaks as in plain text',
    '<p>Талибан* пал.<br>\n* Запрещён в РФ<br/><br>Ещё.</p>',
    [
      ['paragraph', 'Талибан* пал.'],
      ['footnote', '* Запрещён в РФ'],
      ['paragraph', 'Ещё.'],
    ],
  ],
  [
    'headings, captions, items, cells, quotations',
    '<h1>Раз</h1><figure><img alt="Два" title="Три"><figcaption>Четыре</figcaption></figure>' +
      '<ul><li>Пять<li><p>Шесть</p></ul><dl><dt>Семь<dd>Восемь</dl><blockquote><p>Девять</blockquote>' +
      '<table><caption>Десять</caption><tr><th>А<td>Б<tr><td>* Запрещён</table>',
    [
      ['heading', 'Раз'],
      ['alt', 'Два'],
      ['meta', 'Три'],
      ['caption', 'Четыре'],
      ['list-item', 'Пять'],
      ['list-item', 'Шесть'],
      ['list-item', 'Семь'],
      ['list-item', 'Восемь'],
      ['paragraph', 'Девять'],
      ['caption', 'Десять'],
      ['table-cell', 'А'],
      ['table-cell', 'Б'],
      ['footnote', '* Запрещён'],
    ],
  ],
  [
    'what a page says of itself',
    '<head><title>Раз &amp; два</title><meta name=description content="О &quot;рае&quot;"><meta property="og:title" content=\'Три\'>' +
      '<meta name="viewport" content="width=1"></head><body><p>Текст.',
    [
      ['meta', 'Раз & два'],
      ['meta', 'О "рае"'],
      ['meta', 'Три'],
      ['paragraph', 'Текст.'],
    ],
  ],
  [
    'no scripts, styles, templates, comments',
    '<p>А<!-- Талибан --><script>"<p>Талибан</p>"</script>.</p><style>Талибан</style><template><p>Талибан</template><p>Б.',
    [
      ['paragraph', 'А.'],
      ['paragraph', 'Б.'],
    ],
  ],
  [
    'references with and without a semicolon',
    '<p>&laquo;R&ampD&raquo &#171;&#xBB; &nope; A&B &shy;&nbsp;x.</p><p title="a&copy=1">.</p>',
    [
      ['paragraph', '«R&D» «» &nope; A&B \u00AD\u00A0x.'],
      ['paragraph', '.'],
      ['meta', 'a&copy=1'],
    ],
  ],
  [
    'markers',
    '<p>Имя<sup>1</sup>, ИГИЛ<sup>*</sup> и 5<sup>th</sup>, вот<sup>[<a href="#n">2</a>]</sup>, так<a href="#note3">3</a>.</p>',
    [['paragraph', 'Имя¹, ИГИЛ* и 5th, вот[2], так³.']],
  ],
  [
    'notes that are tied to their calls',
    '<p>Имя<sup id="r1"><a href="#fn1">1</a></sup>, ИГИЛ<a href="#fn-2"><sup>2</sup></a>.</p>' +
      '<section role="doc-endnotes"><h2>Сноски</h2><ol><li id="fn1"><p>Признан. <a href="#r1" class="footnote-backref">↩</a></p>' +
      '<li id="fn-2">Запрещён.</ol></section><p id="fn9">Нет.</p>',
    [
      ['paragraph', 'Имя¹, ИГИЛ².'],
      ['heading', 'Сноски'],
      ['footnote 1', 'Признан.'],
      ['footnote 2', 'Запрещён.'],
      ['paragraph', 'Нет.'],
    ],
  ],
  [
    'crooked nesting',
    '<p>А <b>Б <p>В</b> Г</div> Д</p></b></section><li>Е',
    [
      ['heading', 'А Б'],
      ['paragraph', 'В Г'],
      ['paragraph', 'Д'],
      ['list-item', 'Е'],
    ],
  ],
]

test.each(cases)('reads %s', (_, source, blocks) => {
  expect(blocksOf(parseHtml(source))).toEqual(blocks)
})

const read = (source: string, { start, end }: Span): string => source.slice(start, end)

test('names in code do not count', () => {
  const { text, opaque } = parseHtml('<p>А <code>Талибан</code> Б</p>')
  expect(opaque.map(span => read(text, span))).toEqual(['Талибан'])
})

test('links, comments and authors are noted', () => {
  const source =
    '<!-- plashka disable --><meta name="author" content="Анна Б."><p><a href="https://a.b/?c=1&amp;d=2" rel=author>В. Г.</a>' +
    '<img src=e.png><script src="f.js"></script><!-- g --></p>'
  const { links, comments, authors } = parseHtml(source)
  expect(links.map(({ url, place }) => [url, read(source, place)])).toEqual([
    ['https://a.b/?c=1&d=2', 'https://a.b/?c=1&amp;d=2'],
    ['e.png', 'e.png'],
  ])
  expect(comments.map(({ text, place }) => [text, read(source, place)])).toEqual([
    ['plashka disable', '<!-- plashka disable -->'],
    ['g', '<!-- g -->'],
  ])
  expect(authors).toEqual(['Анна Б.', 'В. Г.'])
})

test.each<[html: string, ...authors: string[]]>([
  ['<a rel="author">Анна Б.</a>', 'Анна Б.'],
  ['<a itemprop="author" href="/b"> Анна <b>Б.</b> </a>', 'Анна Б.'],
  [`<a rel="author">${'а'.repeat(80)}</a>`, 'а'.repeat(80)],
  [`<a rel="author">${'а'.repeat(81)}</a>`],
  ['<a href="https://a.example">Анна Б.</a>'],
  ['<a rel="author">Анна Б.'],
])('who signs the page %s', (html, ...authors) => {
  expect(parseHtml(`<p>Текст ${html}`).authors).toEqual(authors)
})

test.each([
  [
    '<meta property="article:published_time" content="2021-07-09T10:00:00+03:00"><time datetime="1945-05-09">',
    '2021-07-09',
  ],
  ['<time datetime="1945-05-09">9 мая</time><time itemprop="datePublished" datetime="2021-07-09">', '2021-07-09'],
  ['<time datetime="2021-07-09">', '2021-07-09'],
  ['<time datetime="10:00">', undefined],
  ['<meta name="date" content="2021-02-30">', undefined],
])('%s is of %s', (source, date) => {
  expect(parseHtml(source).date).toBe(date)
})

describe('what is left out', () => {
  const options = (...exclude: string[]) => ({ attributes: ['data-tooltip'], exclude })
  const source =
    '<nav class="top main"><a title="0">1</a></nav><main><div id=ad><p>2</p></div><aside data-kind="a-b">3</aside>' +
    '<section><aside>4</aside></section></main><p data-tooltip="5">6.</p>'
  test.each([
    [[], ['1', '0', '2', '3', '4', '6.', '5']],
    [
      ['nav', '#ad'],
      ['3', '4', '6.', '5'],
    ],
    [
      ['.main', 'main > aside'],
      ['2', '4', '6.', '5'],
    ],
    [['main aside, nav a'], ['2', '6.', '5']],
    [['[data-kind|=a], [data-kind=b], [DATA-TOOLTIP]'], ['1', '0', '2', '4']],
    [['*'], []],
  ])('%j', (exclude, texts) => {
    expect(blocksOf(parseHtml(source, options(...exclude))).map(([, text]) => text)).toEqual(texts)
  })

  test.each(['p:first-child', 'a + b', 'a ~ b', '::before', 'a >', '[', ''])('%j is refused', selector => {
    expect(canSelect(selector)).toBe(false)
  })
})

describe('tooltips', () => {
  const noticesOf = (source: string) => {
    const { notices, messages } = inspect(source, { path: 'a.html', asOf: '2024-11-30' })
    return [notices.map(({ kind, text, covers }) => [kind, text, covers.length]), messages.map(({ ruleId }) => ruleId)]
  }
  test.each([
    ['at a name', '<p>Пишет <abbr title="признан иностранным агентом">Борис Акунин</abbr>.</p>', []],
    ['at its marker', '<p>Пишет Борис Акунин<span title="признан иностранным агентом">*</span>.</p>', []],
    ['at nothing behind it', '<p>Пишет «Борис Акунин» <i title="признан иностранным агентом"></i>.</p>', []],
    ['at a part of it', '<p>Пишет Борис <a title="признан иностранным агентом">Акунин</a>.</p>', []],
  ])('a notice %s', (_, source, rules) => {
    expect(noticesOf(source)).toEqual([[['attribute', 'признан иностранным агентом', 1]], rules])
  })

  test.each([
    '<p>Пишет <abbr title="признан писателем">Борис Акунин</abbr>.</p>',
    '<p>Пишет Борис Акунин и <abbr title="признан иностранным агентом">кто-то</abbr>.</p>',
    '<p title="признан иностранным агентом">Пишет Борис Акунин.</p>',
  ])('%s has no notice', source => {
    expect(noticesOf(source)).toEqual([[], ['missing-notice']])
  })

  test('say too little as any notice may', () => {
    expect(noticesOf('<p>Пишет <abbr title="признана нежелательной организацией">Медуза</abbr>.</p>')[1]).toEqual([
      'incomplete-notice',
    ])
  })
})

test('a directive silences', () => {
  const source = '<!-- plashka ignore missing-notice -- цитата --><p>Талибан пал вчера.</p>'
  expect(check(source, { path: 'a.html', asOf: '2024-11-30' }).messages).toEqual([])
})

describe('fixes', () => {
  const inline = (source: string): string => mend(source, { format: 'html' })
  const footnote = (source: string): string => mend(source, { format: 'html', style: 'footnote' })
  const said = 'признан иностранным агентом'

  test.each([
    ['<p>Пишет <a href="#">Борис Акунин</a>.</p>', `<p>Пишет <a href="#">Борис Акунин</a> (${said}).</p>`],
    ['<p>Пишет <b><i>Борис Акунин</i></b>.</p>', `<p>Пишет <b><i>Борис Акунин</i></b> (${said}).</p>`],
    ['<p>Пишет <b>Борис</b> Акунин<!-- x -->.</p>', `<p>Пишет <b>Борис</b> Акунин (${said})<!-- x -->.</p>`],
    ['<p>Пишет &laquo;Борис Акунин&raquo;.', `<p>Пишет &laquo;Борис Акунин&raquo; (${said}).`],
    ['<font>Пишет Борис Акунин.</font>', `<font>Пишет Борис Акунин (${said}).</font>`],
  ])('%s', (source, mended) => {
    expect(inline(source)).toBe(mended)
  })

  const note = 'Признан иностранным агентом'
  test.each([
    ['<p>Пишет Борис Акунин.</p>', `<p>Пишет Борис Акунин*.</p><p>* ${note}</p>`],
    [
      '<body>\n  <article>\n    <p>Пишет Борис Акунин.</p>\n  </article>\n  <footer>Конец</footer>\n</body>\n',
      `<body>\n  <article>\n    <p>Пишет Борис Акунин*.</p>\n    <p>* ${note}</p>\n  </article>\n  <footer>Конец</footer>\n</body>\n`,
    ],
    [
      '<p>Рост<sup>1</sup>. Пишет Борис Акунин.</p>\n<p class="n"><sup>1</sup> Данные за год</p>\n<p>Конец.</p>',
      `<p>Рост<sup>1</sup>. Пишет Борис Акунин<sup>2</sup>.</p>\n<p class="n"><sup>1</sup> Данные за год</p>\n<p class="n"><sup>2</sup> ${note}</p>\n<p>Конец.</p>`,
    ],
    [
      '<p>Рост<sup><a id="r1" href="#n1">1</a></sup>. Пишет Борис Акунин.</p><ol><li id="n1">Данные за год</li></ol>',
      `<p>Рост<sup><a id="r1" href="#n1">1</a></sup>. Пишет Борис Акунин<sup><a href="#n2">2</a></sup>.</p><ol><li id="n1">Данные за год</li><li id="n2">${note}</li></ol>`,
    ],
    [
      `<p>Пишет Борис Акунин<sup>*</sup>. Пишет и Дмитрий Быков.</p><p><sup>*</sup> ${note}</p>`,
      `<p>Пишет Борис Акунин<sup>*</sup>. Пишет и Дмитрий Быков<sup>*</sup>.</p><p><sup>*</sup> ${note}</p>`,
    ],
  ])('a footnote: %s', (source, mended) => {
    expect(footnote(source)).toBe(mended)
  })

  test.each([
    [
      '<p>Завтра дождь.</p><ul>\n<li>* Признан иностранным агентом</li>\n</ul><p>Конец.</p>',
      '<p>Завтра дождь.</p><p>Конец.</p>',
    ],
    ['<p>Завтра дождь.</p>\n<p><sup>1</sup> <b>Признан</b> иностранным агентом</p>', '<p>Завтра дождь.</p>'],
    ['<p>Завтра дождь.<br>\n* Признан иностранным агентом</p>', '<p>Завтра дождь.</p>'],
  ])('a footnote that nothing calls goes with its element: %s', (source, mended) => {
    expect(inline(source)).toBe(mended)
  })

  test('a bracket which is not within one element is left alone', () => {
    const source = '<p>Борис Акунин <i>(признан нежелательной</i> организацией) пишет.</p>'
    expect(inline(source)).not.toMatch(/<i>(?!.*<\/i>)/)
  })

  test('nothing is written into attributes', () => {
    const source = '<img alt="Борис Акунин"><p title="Борис Акунин">Завтра дождь.</p>'
    expect(footnote(source)).toBe(source)
  })
})

const notesIn = (source: string) => blocksOf(parseHtml(source)).filter(([kind]) => kind!.startsWith('footnote'))

describe('notes that a list numbers', () => {
  const text = '<p>Пела Анна Ли<sup>1</sup>, пил Пётр Ом<sup>2</sup>.</p>'

  test.each([
    ['as it is', `${text}<ol><li>Раз<li>Два</ol>`, ['1', '2']],
    ['with text behind', `${text}<ol><li><p>Раз</p></li><li><p>Два</p></li></ol><p>Конец.</p>`, ['1', '2']],
    ['from a number on', `<p>Анна<sup>3</sup>, Пётр<sup>4</sup>.</p><ol start="3"><li>Раз<li>Два</ol>`, ['3', '4']],
    ['by numbers of its items', `${text}<ol><li value="2">Раз<li value="1">Два</ol>`, ['2', '1']],
    ['backwards', `${text}<ol reversed><li>Раз<li>Два</ol>`, ['2', '1']],
    [
      'one called by its id',
      `<p>Анна<sup>1</sup>, Пётр<sup><a href="#b">2</a></sup>.</p><ol><li>Раз<li id="b">Два</ol>`,
      ['1', '2'],
    ],
    [
      'in a section of notes',
      `<p>Анна<sup>1</sup>.</p><section class="footnotes"><ol><li>Раз<li>Два</ol></section>`,
      ['1', '2'],
    ],
    ['a list of references', `<p>Анна<sup>1</sup>.</p><ol class="references"><li>Раз<li>Два</ol>`, ['1', '2']],
  ])('%s', (_, source, labels) => {
    expect(notesIn(source)).toEqual(labels.map((label, index) => [`footnote ${label}`, ['Раз', 'Два'][index]]))
  })

  test.each([
    ['steps in a text without calls', '<p>Анна Ли.</p><ol><li>Раз<li>Два</ol>'],
    ['a square metre', '<p>Комната в 20 м<sup>2</sup>.</p><ol><li>Раз<li>Два</ol>'],
    ['a power', '<p>Их 10<sup>1</sup>.</p><ol><li>Раз</ol>'],
    ['steps in a text with one call', '<p>Анна<sup>1</sup>.</p><ol><li>Раз<li>Два<li>Три<li>Четыре</ol>'],
    ['a number that the list has not', '<p>Анна<sup>9</sup>.</p><ol><li>Раз</ol>'],
    ['a list with bullets', '<p>Анна<sup>1</sup>.</p><ul><li>Раз</ul>'],
  ])('none: %s', (_, source) => {
    expect(notesIn(source)).toEqual([])
  })

  test('the notes of the text stay those that have the marker themselves', () => {
    expect(notesIn('<p>Анна<sup>1</sup>.</p><ol><li>Раз</ol><p><sup>1</sup> Признана иноагентом.</p>')).toEqual([
      ['footnote', '¹ Признана иноагентом.'],
    ])
  })
})

test('notes of WordPress and Pandoc, without the links back', () => {
  const source =
    '<p>Анна<sup data-fn="a-b" class="fn"><a href="#a-b" id="a-b-link">1</a></sup>.</p>' +
    '<ol class="wp-block-footnotes"><li id="a-b">Признана. <a href="#a-b-link" aria-label="Назад">↩︎</a></li></ol>'
  expect(notesIn(source)).toEqual([['footnote 1', 'Признана.']])
})

test('addresses as browsers read them', () => {
  const source = '<a href=" https://a.&#x65;xample/\n\tb c&amp;d ">раз</a>'
  expect(parseHtml(source).links.map(({ url }) => url)).toEqual(['https://a.example/b c&d'])
})

test.each([
  ['"', '"'],
  ["'", "'"],
  ['', ''],
])('a note joins a list of notes whose addresses stand between %s and %s', (open, close) => {
  const call = (number: number): string => `<sup><a href=${open}#n${number}${close}>${number}</a></sup>`
  const before = `<p>Земфира${call(1)} и Борис Акунин.</p><ol><li id=${open}n1${close}>Признана иностранным агентом</li>`
  expect(mend(`${before}</ol>`, { format: 'html', style: 'footnote' })).toBe(
    `${before.replace('Акунин', `Акунин${call(2)}`)}<li id="n2">Признан иностранным агентом</li></ol>`,
  )
})

test.each([
  ['a section', '<p>Раз <![CDATA[два > три]]> четыре</p>', ['Раз два > три четыре']],
  ['a section that never ends', '<p>Раз <![CDATA[два > три</p><p>Четыре</p>', ['Раз три', 'Четыре']],
  ['two of which one ends', '<p><![CDATA[раз]]></p><![CDATA[два><p>Три</p><![CDATA[', ['раз', 'Три']],
])('no text is lost behind %s', (_, source, texts) => {
  const { text, blocks } = parseHtml(source)
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(texts)
})

test('words of attributes for those who hear a page, and where its frames lead', () => {
  const { text, links } = parseHtml(
    '<p aria-description="Описание" aria-label="Имя">Раз</p><iframe src="https://a.example/b">нет</iframe>',
  )
  expect(text.split('\n\n').sort()).toEqual(['Имя', 'Описание', 'Раз'])
  expect(links.map(({ url }) => url)).toEqual(['https://a.example/b'])
})
