import { expect, test } from '@jest/globals'
import fc from '../properties.js'
import type { Document } from '../../src/document/types.js'
import { parseMarkdown, readMarkdown } from '../../src/formats/markdown.js'

const blocksOf = (document: Document) =>
  document.blocks.map(({ kind, start, end, label }) => [
    label === undefined ? kind : `${kind} ${label}`,
    document.text.slice(start, end),
  ])

const whole = (source: string): Document => readMarkdown(source, (_, start) => [{ start, end: source.length }])

const cases: [string, string, [string, string][]][] = [
  ['nothing', '', []],
  [
    'headings',
    '# Раз #\n\nДва\n===\n\nТекст',
    [
      ['heading', 'Раз'],
      ['heading', 'Два'],
      ['paragraph', 'Текст'],
    ],
  ],
  [
    'lists',
    '- Раз\n- Два\n\n1. Три\n   1. Четыре',
    [
      ['list-item', 'Раз'],
      ['list-item', 'Два'],
      ['list-item', 'Три'],
      ['list-item', 'Четыре'],
    ],
  ],
  [
    'a list item of two paragraphs',
    '- Раз.\n\n  Два.',
    [
      ['list-item', 'Раз.'],
      ['list-item', 'Два.'],
    ],
  ],
  ['tasks', '- [x] Раз', [['list-item', 'Раз']]],
  [
    'quotes',
    '> раз\n> два\n>\n> > три',
    [
      ['paragraph', 'раз\nдва'],
      ['paragraph', 'три'],
    ],
  ],
  [
    'tables',
    'Вот.\n\n| Раз | Два \\| три |\n|--|--|\n| Талибан* | |\n| * запрещён | а |',
    [
      ['paragraph', 'Вот.'],
      ['table-cell', 'Раз'],
      ['table-cell', 'Два | три'],
      ['table-cell', 'Талибан*'],
      ['footnote', '* запрещён'],
      ['table-cell', 'а'],
    ],
  ],
  [
    'escapes and entities',
    'Талибан\\* и &laquo;Сеть&raquo;, R&amp;D &#171;',
    [['paragraph', 'Талибан* и «Сеть», R&D «']],
  ],
  ['what only looks like them', 'AT&T; \\а & \\\\ &nope;', [['paragraph', 'AT&T; \\а & \\ &nope;']]],
  [
    'links and their titles',
    '[Талибан](x "Тит&amp;ул") и [Сеть][1], [x] <http://a.b>\n\n[1]: y "Ещё"',
    [
      ['paragraph', 'Талибан и Сеть, [x] http://a.b'],
      ['meta', 'Тит&ул'],
      ['meta', 'Ещё'],
    ],
  ],
  [
    'images',
    'Вот ![Боевики *ИГИЛ*](a.png "Фото") они',
    [
      ['paragraph', 'Вот  они'],
      ['meta', 'Фото'],
      ['alt', 'Боевики ИГИЛ'],
    ],
  ],
  ['code', 'Тут `Талибан` есть\n\n```\nТалибан\n```', [['paragraph', 'Тут Талибан есть']]],
  ['an indent is no code', '    Талибан пал.', [['paragraph', 'Талибан пал.']]],
  [
    'inline HTML',
    'А <b>Талибан</b><sup>1</sup>, ИГИЛ<sup>*</sup> <!-- нет -->да<br>так 5<sup>th</sup>',
    [['paragraph', 'А Талибан¹, ИГИЛ* да\nтак 5th']],
  ],
  [
    'an HTML block',
    '<div>\n<b>Талибан</b><sup>2</sup> &laquo;да&raquo;<!-- нет -->\n<p>Второй</p><script>x</script>\n</div>',
    [
      ['heading', 'Талибан² «да»'],
      ['paragraph', 'Второй'],
    ],
  ],
  [
    'attributes of HTML',
    'Вот <img alt="Боевики &laquo;ИГИЛ&raquo;" src="a.png"> и <abbr title="Титул">Т</abbr>.\n\n<figure>\n<img alt="Фото">\n</figure>',
    [
      ['paragraph', 'Вот  и Т.'],
      ['alt', 'Боевики «ИГИЛ»'],
      ['meta', 'Титул'],
      ['alt', 'Фото'],
    ],
  ],
  [
    'notes',
    'Талибан[^1] пал.\n\n[^1]: Движение запрещено\n    в РФ.\n\n    Второй абзац.',
    [
      ['paragraph', 'Талибан[^1] пал.'],
      ['footnote ^1', 'Движение запрещено\nв РФ.'],
      ['footnote ^1', 'Второй абзац.'],
    ],
  ],
  ['a call without its note', 'Талибан[^1] пал.', [['paragraph', 'Талибан[^1] пал.']]],
  [
    'emphasis',
    '*слово* и **ИГИЛ**, __Азов__, _Сеть_, ***все***, ~~нет~~',
    [['paragraph', 'слово и ИГИЛ, Азов, Сеть, все,']],
  ],
  [
    'emphasis within words',
    'пере**ход**ный snake_case_name a*b*c 2*3',
    [['paragraph', 'переходный snake_case_name a*b*c 2*3']],
  ],
  ['addresses', 'См. http://a.b/_c_/*d* и www.a_b_.c**', [['paragraph', 'См. http://a.b/_c_/*d* и www.a_b_.c**']]],
  [
    'a bold name with its marker',
    '**Meta*:** 22 000. **WhatsApp*** тоже',
    [['paragraph', 'Meta*: 22 000. WhatsApp* тоже']],
  ],
  [
    'calls behind words',
    'Талибан* и ИГИЛ* воюют, Азов** и Сеть** нет.',
    [['paragraph', 'Талибан* и ИГИЛ* воюют, Азов** и Сеть** нет.']],
  ],
  [
    'calls behind quotation marks',
    '«Талибан»*, «ИГИЛ»* и «Азов»**, «Сеть»**.',
    [['paragraph', '«Талибан»*, «ИГИЛ»* и «Азов»**, «Сеть»**.']],
  ],
  ['calls in straight quotes', '"Талибан"* и "ИГИЛ"* пали', [['paragraph', '"Талибан"* и "ИГИЛ"* пали']]],
  ['calls behind links', '[Facebook](x) * и [инстаграм*](y)', [['paragraph', 'Facebook * и инстаграм*']]],
  [
    'footnotes',
    'Талибан* пал.\n\n*запрещён\n**ИГИЛ запрещён\n***Азов запрещён',
    [
      ['paragraph', 'Талибан* пал.'],
      ['footnote', '*запрещён'],
      ['footnote', '**ИГИЛ запрещён'],
      ['footnote', '***Азов запрещён'],
    ],
  ],
  [
    'an item of a list of things to do',
    'Талибан* пал.\n\n* [ ] дело',
    [
      ['paragraph', 'Талибан* пал.'],
      ['list-item', 'дело'],
    ],
  ],
  [
    'an item that is code',
    'Талибан* пал.\n\n* `код`\n* запрещён',
    [
      ['paragraph', 'Талибан* пал.'],
      ['list-item', 'код'],
      ['list-item', 'запрещён'],
    ],
  ],
  [
    'an item that is code, behind one with words',
    'Талибан* пал.\n\n* запрещён\n  - `код`',
    [
      ['paragraph', 'Талибан* пал.'],
      ['footnote', '* запрещён'],
      ['list-item', 'код'],
    ],
  ],
  [
    'a footnote with code in it',
    'Талибан* пал.\n\n* `код` запрещён',
    [
      ['paragraph', 'Талибан* пал.'],
      ['footnote', '* код запрещён'],
    ],
  ],
  [
    'a footnote which names another',
    'Талибан* пал.\n\n*Организация запрещена, как и ИГИЛ* и прочие',
    [
      ['paragraph', 'Талибан* пал.'],
      ['footnote', '*Организация запрещена, как и ИГИЛ* и прочие'],
    ],
  ],
  [
    'a footnote right below',
    'Талибан* пал.\n*запрещён',
    [
      ['paragraph', 'Талибан* пал.'],
      ['footnote', '*запрещён'],
    ],
  ],
  [
    'a footnote in italics',
    'Талибан* пал.\n\n*Организация запрещена в РФ.*',
    [
      ['paragraph', 'Талибан* пал.'],
      ['footnote', '*Организация запрещена в РФ.'],
    ],
  ],
  [
    'italics without a call',
    'Талибан пал.\n\n*Организация запрещена в РФ.*',
    [
      ['paragraph', 'Талибан пал.'],
      ['paragraph', 'Организация запрещена в РФ.'],
    ],
  ],
  [
    'a footnote that reads as a bullet',
    'Талибан пал.\n\n* Запрещён в РФ',
    [
      ['paragraph', 'Талибан пал.'],
      ['footnote', '* Запрещён в РФ'],
    ],
  ],
  [
    'right below',
    'Талибан* пал.\n* Запрещён в РФ',
    [
      ['paragraph', 'Талибан* пал.'],
      ['footnote', '* Запрещён в РФ'],
    ],
  ],
  [
    'two of them',
    'Пал.\n\n* Раз\n* Два',
    [
      ['paragraph', 'Пал.'],
      ['footnote', '* Раз'],
      ['footnote', '* Два'],
    ],
  ],
  [
    'a short list in the middle',
    'Вот.\n\n* Раз\n* Два\n\nКонец.',
    [
      ['paragraph', 'Вот.'],
      ['list-item', 'Раз'],
      ['list-item', 'Два'],
      ['paragraph', 'Конец.'],
    ],
  ],
  [
    'two footnotes in the middle',
    'Талибан* пал.\n\n* Раз\n* Два\n\nКонец.',
    [
      ['paragraph', 'Талибан* пал.'],
      ['footnote', '* Раз'],
      ['footnote', '* Два'],
      ['paragraph', 'Конец.'],
    ],
  ],
  [
    'three are a list',
    'Вот.\n\n* Раз\n* Два\n* Три',
    [
      ['paragraph', 'Вот.'],
      ['list-item', 'Раз'],
      ['list-item', 'Два'],
      ['list-item', 'Три'],
    ],
  ],
  [
    'a bullet, then more asterisks',
    'Пал.\n\n* Раз\n** Два',
    [
      ['paragraph', 'Пал.'],
      ['footnote', '* Раз'],
      ['footnote', '** Два'],
    ],
  ],
  [
    'escaped footnotes',
    'Пал.\n\n\\* Раз\n\\*\\* Два',
    [
      ['paragraph', 'Пал.'],
      ['footnote', '* Раз'],
      ['footnote', '** Два'],
    ],
  ],
  [
    'footnotes in emphasis',
    'Meta* да.\n\n__* запрещена__\n\n_*запрещена_.',
    [
      ['paragraph', 'Meta* да.'],
      ['footnote', '* запрещена'],
      ['footnote', '*запрещена.'],
    ],
  ],
  [
    'a bold marker',
    'Инстаграм* да.\n\n*****__Meta запрещена__',
    [
      ['paragraph', 'Инстаграм* да.'],
      ['footnote', '*Meta запрещена'],
    ],
  ],
  [
    'bold with spaces inside',
    '**Раз **[**два**](x)** три**\n\nА —** Б **и **В **— Г.',
    [
      ['heading', 'Раз два три'],
      ['paragraph', 'А — Б и В — Г.'],
    ],
  ],
  [
    'bold over a line break',
    '**Раз, «Талибан»* и — СМИ\n**\nДва',
    [
      ['heading', 'Раз, «Талибан»* и — СМИ'],
      ['paragraph', 'Два'],
    ],
  ],
  ['a bold space', 'Ди*** **по делу', [['paragraph', 'Ди* по делу']]],
  [
    'front matter',
    '---\ntitle: "Кто \\"он\\""\ndate: 2024-11-30T10:00:00+03:00\ndescription: Лид # нет\nlead: >-\n  Раз\n  два\n---\nТекст.',
    [
      ['heading', 'Кто "он"'],
      ['meta', 'Лид'],
      ['meta', 'Раз\nдва'],
      ['paragraph', 'Текст.'],
    ],
  ],
  [
    'superscript digits',
    'Талибан¹ пал.\n\n¹ запрещён\n² тоже',
    [
      ['paragraph', 'Талибан¹ пал.'],
      ['footnote', '¹ запрещён'],
      ['footnote', '² тоже'],
    ],
  ],
  [
    'CRLF',
    'Раз  \r\nдва\r\n\r\n> три\r\n> четыре',
    [
      ['paragraph', 'Раз\nдва'],
      ['paragraph', 'три\nчетыре'],
    ],
  ],
  [
    'a byte order mark',
    '\uFEFF# Раз\n\n\uFEFFДва.',
    [
      ['heading', 'Раз'],
      ['paragraph', 'Два.'],
    ],
  ],
]

test.each(cases)('%s', (_, source, expected) => {
  expect(blocksOf(parseMarkdown(source))).toEqual(expected)
})

test.each(cases)('the tokenizer alone reads the same: %s', (_, source, expected) => {
  expect(blocksOf(whole(source))).toEqual(expected)
})

test.each([
  ['date: 2024-11-30', '2024-11-30'],
  ['published: "2024-11-30 10:00"', '2024-11-30'],
  ['pubDate: 30.11.2024', '2024-11-30'],
  ['date: 2024-02-30', undefined],
  ['date: Sat, 30 Nov', undefined],
])('the day of publication: %s', (line, date) => {
  expect(parseMarkdown(`---\n${line}\n---\n`).date).toBe(date)
})

test('code is opaque', () => {
  const { text, opaque } = parseMarkdown('А `Талибан` и ``ИГИЛ`` да')
  expect(opaque.map(({ start, end }) => text.slice(start, end))).toEqual(['Талибан', 'ИГИЛ'])
})

test.each([
  ['Это **«Талибан»**\\*.', '«Талибан»', '«Талибан»'],
  ['Это &laquo;Тали&shy;бан&raquo;.', '«Тали\u00ADбан»', '&laquo;Тали&shy;бан&raquo;'],
  ['> Исламское\r\n>   государство', 'Исламское\nгосударство', 'Исламское\r\n>   государство'],
  ['[Тали**бан**](x)', 'Талибан', 'Тали**бан'],
  ['<div>\n<b>Талибан</b>&nbsp;пал\n</div>', 'Талибан\u00A0', 'Талибан</b>&nbsp;'],
  ['| а | Талибан |\n|--|--|', 'Талибан', 'Талибан'],
  ['\uFEFF---\ntitle: Талибан\n---\n', 'Талибан', 'Талибан'],
  ['\uFEFF\tТалибан\n\t\tпал', 'Талибан', 'Талибан'],
  ['*****__Талибан', '*', '*'],
])('places in %j', (source, found, expected) => {
  const document = parseMarkdown(source)
  const start = document.text.indexOf(found)
  const place = document.toSource({ start, end: start + found.length })
  expect(source.slice(place.start, place.end)).toBe(expected)
})

/** What a source span may be read as. */
function decodings(source: string): string[] {
  const entities: Record<string, string> = {
    '&laquo;': '«',
    '&nbsp;': '\u00A0',
    '&shy;': '\u00AD',
    '&amp;': '&',
    '&#1058;': 'Т',
  }
  const superscripts: Record<string, string> = { '1': '¹', '2': '²' }
  return [
    source,
    entities[source] ?? '',
    superscripts[source] ?? '',
    source.startsWith('\\') ? source.slice(1) : '',
    source === '\r\n' || source === '<br>' ? '\n' : '',
  ]
}

const unit = fc.constantFrom(
  ...[
    'Талибан',
    'ИГИЛ',
    '🔸',
    '👮‍♂️',
    '\u00A0',
    '\u00AD',
    ' ',
    ' ',
    '.',
    '«',
    '»',
    'пал',
    '&laquo;',
    '&nbsp;',
    '&shy;',
    '&amp;',
    '&#1058;',
  ],
  ...[
    '\\*',
    '\\_',
    '\\[',
    '\\\\',
    '*',
    '**',
    '***',
    '_',
    '__',
    '~~',
    '[а](б)',
    '[',
    ']',
    '](x "т")',
    '![а](б)',
    '`',
    '``',
    '<b>',
    '</b>',
    '<sup>1</sup>',
  ],
  ...[
    '<br>',
    '<!-- x -->',
    '\n',
    '\n',
    '\r\n',
    '\n\n',
    '\n\n',
    '\n> ',
    '\n- ',
    '\n* ',
    '\n1. ',
    '\n# ',
    '\n    ',
    '\n\t',
    '\n|',
    '|',
    '\n|--|\n',
  ],
  ...['\n---\n', '\n[^1]: ', '[^1]', '\n```\n', '\n<div>\n', '\0', '\ud800', 'http://a.b/_c_', '\uFEFF', '—', '<', '&'],
)
const drafts = fc.array(unit, { maxLength: 30 }).map(units => units.join(''))

test('every character of the text is read from source characters which say it', () => {
  fc.assert(
    fc.property(drafts, source => {
      const document = parseMarkdown(source)
      const unsaid = document.blocks.flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, index) => {
          const place = document.toSource({ start: start + index, end: start + index + 1 })
          return { said: document.text[start + index]!, by: source.slice(place.start, place.end) }
        }).filter(({ said, by }) => !decodings(by).includes(said)),
      )
      expect(unsaid).toEqual([])
    }),
    { numRuns: 1500 },
  )
})

test('blocks are in order, not empty, set apart by white space; opaque parts lie in them', () => {
  fc.assert(
    fc.property(drafts, source => {
      const { text, blocks, opaque } = parseMarkdown(source)
      let last = 0
      for (const { start, end } of blocks) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        expect(end).toBeGreaterThan(start)
        last = end
      }
      for (const { start, end } of opaque) expect(start < end && end <= text.length).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('a byte order mark within the text begins no part', () => {
  const source = '\n\uFEFF\n1. '
  expect(blocksOf(parseMarkdown(source))).toEqual(blocksOf(whole(source)))
})

test('a source in parts reads as the tokenizer reads it whole', () => {
  fc.assert(
    fc.property(drafts, source => {
      expect(blocksOf(parseMarkdown(source))).toEqual(blocksOf(whole(source)))
    }),
    { numRuns: 1500 },
  )
})

test.each([
  '*',
  '>',
  '> ',
  '[',
  ']',
  '![',
  '[a](',
  '[[]',
  '[^a]: ',
  '`',
  '\\',
  '&amp;',
  '<a ',
  '<!--',
  'а <?',
  '- ',
  '1. ',
  '*a ',
  '_',
  '\0',
  '\ud800',
  '|',
  '~~',
  '«а»*, ',
  '`а` *а ',
  'а `б`\\\n',
])('takes a long row of %j', unit => {
  const source = unit.repeat(20_000)
  expect(parseMarkdown(source).source).toBe(source)
})

test('takes a rule of a million asterisks, and a hundred thousand quotes in quotes', () => {
  expect(parseMarkdown('*'.repeat(1_000_000)).blocks.length).toBe(0)
  expect(parseMarkdown('>'.repeat(100_000)).blocks.length).toBe(1)
})

const oneByOne = (source: string): Document =>
  readMarkdown(source, (_, start) => [{ start, end: source.length }], [], { length: 1, lines: 1 })

test.each([
  ['a table that an item does not hold', '\n1. \n\tТалибан\n|--|\n'],
  ['a number that opens another item', '\n1. \n\tТалибан\n1. '],
  ['HTML within an item, and a rule behind it', '\n1. \n\t<b>\n---\nТалибан'],
  ['what stands behind an empty item', '\n- \n# \n    Талибан\n---\n'],
  ['HTML that goes on with a quote', '\n> Талибан\n</b>\n    ИГИЛ'],
  ['a table behind an empty item', '\n1. \nТалибан\n|--|\nИГИЛ\n```\n'],
  ['what stands behind a note', '\n[^1]: \n    Талибан\n<div>\n\n<div>\n'],
  ['items in items', '- а\n  2. б\n\n     Талибан\n---\n     ИГИЛ\n\n  3. Сеть\n|--|\n'],
  ['items in quotes', '> - а\n>\n>   Талибан\n|--|\n>   ИГИЛ\n'],
])('tokenized line by line: %s', (_, source) => {
  expect(blocksOf(oneByOne(source))).toEqual(blocksOf(whole(source)))
})

test('a part that is tokenized line by line reads as one that is tokenized at once', () => {
  fc.assert(
    fc.property(drafts, source => {
      // Two starred items are notes, if they are all there are.
      fc.pre(!/^(?:[ \t>-]|\d\.|\[\^1\]:)*\*/m.test(source))
      const worded = (document: Document) => blocksOf(document).filter(([, text = '']) => /\p{L}/u.test(text))
      expect(worded(oneByOne(source))).toEqual(worded(whole(source)))
    }),
    { numRuns: 1500 },
  )
})

test('addresses as their mark-up reads them', () => {
  const source =
    '[раз](https://a.example&#47;x), [два](<https://a.example/b c>), [три](https://a\\.example/&amp;), <https://a.example/\\.>, ' +
    '<a href="https://a.&#101;xample">четыре</a> и [пять][p].\n\n[p]: <tg://resolve?domain=a&amp;post=1>\n'
  expect(parseMarkdown(source).links.map(({ url }) => url)).toEqual([
    'https://a.example/x',
    'https://a.example/b c',
    'https://a.example/&',
    'https://a.example/\\.',
    'https://a.example',
    'tg://resolve?domain=a&post=1',
  ])
})

test.each([
  [
    'bold over paragraphs',
    '**Суд оштрафовал певца*\n\n**Иск подали соседи.\n**\n**[сайт](https://a.example)**\n**__*признан иноагентом__',
    ['Суд оштрафовал певца*', 'Иск подали соседи.', 'сайт', '*признан иноагентом'],
  ],
  [
    'bold from within a line',
    '🤗 **Возить, но не включать\n\n**Их запретили.\n\nКонец.',
    ['🤗 Возить, но не включать', 'Их запретили.', 'Конец.'],
  ],
  [
    'bold in turns',
    '**Суд **[**сообщил**](https://a.example)** о сбоях **(тоже) **в городе.**',
    ['Суд сообщил о сбоях (тоже) в городе.'],
  ],
  [
    'bold behind bold',
    '**🦴**** Поколение**\n\nСеть* пала.\n\n* запрещена в РФ',
    ['🦴 Поколение', 'Сеть* пала.', '* запрещена в РФ'],
  ],
  [
    'footnotes of two asterisks',
    'Сеть* и Дом** пали.\n\n*запрещена в РФ\n\n**запрещён в РФ',
    ['Сеть* и Дом** пали.', '*запрещена в РФ', '**запрещён в РФ'],
  ],
])('asterisks as messengers export them: %s', (_, source, texts) => {
  expect(blocksOf(parseMarkdown(source)).map(([, text]) => text)).toEqual(texts)
})

test.each([
  ['Раз <details><summary>два</summary>три</details>', ['Раз', 'два', 'три']],
  ['Раз<div>два</div>три', ['Раз', 'два', 'три']],
  ['Раз <b>два</b><i>три</i>', ['Раз', 'дватри']],
])('elements of HTML that stand apart part the words of a paragraph: %s', (source, words) => {
  expect(parseMarkdown(source).text.trim().split(/\s+/)).toEqual(words)
})

test('the destination of a link in a plain paragraph is protected, its words are not', () => {
  const source = 'Раз [слово](https://a.example/b) два [ещё](https://c.example) три.'
  const { protectedSpans = [] } = parseMarkdown(source)
  expect(protectedSpans.map(({ start, end }) => source.slice(start, end))).toEqual([
    '(https://a.example/b)',
    '(https://c.example)',
  ])
})

test.each([
  ['Раз<sup>1</sup> и 2.', 'Раз¹ и 2.'],
  ['Раз<SUP>1</SUP> и 2.', 'Раз¹ и 2.'],
  ['Раз<sup><b>1</b></sup> и 2.', 'Раз¹ и 2.'],
  ['Раз<sup>1<sup>2</sup></sup> и 3.', 'Раз¹² и 3.'],
  ['Раз</sup>1 и <sup>2</sup>.', 'Раз1 и ².'],
])('only what is raised is raised: %s', (source, text) => {
  expect(parseMarkdown(source).text).toBe(text)
})

test('a quotation in an item is no item', () => {
  const { text, blocks } = parseMarkdown('- раз\n\n  > цитата\n\n  и ещё\n')
  expect(blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
    'list-item: раз',
    'paragraph: цитата',
    'list-item: и ещё',
  ])
})
