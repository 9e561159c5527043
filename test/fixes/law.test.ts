/** The law of fixes: nothing but a notice or its marker is taken away, nothing is put where no text is. */
import { describe, expect, test } from '@jest/globals'
import { applyEdits } from '../../src/fixes/index.js'
import { Law } from '../../src/fixes/law.js'
import { check } from '../reports.js'
import { styles } from '../../src/fixes/types.js'
import { mend, mending, pathOf, type FixFormat } from './mend.js'

const agent = '(признан иностранным агентом)'

test.each([
  ['emphasis that opens the line', '*Иноагент Борис Акунин* выпустил книгу.'],
  ['emphasis alone', '*Иноагент Ксения Торстрем*'],
  ['what stands behind the notice of a footnote', 'Талибан* ушёл.\n\n* Запрещён в РФ. Редакция сожалеет о жертвах.'],
  ['a reference and its note', 'Борис Акунин[1] (признан иностранным агентом) рад.\n\n[1] Роман «Азазель», 1998.'],
  ['a raised number', 'Борис Акунин¹ (признан иностранным агентом) рад.\n\n¹ Запись лекции.'],
  ['news in the active voice', 'Суд запретил Талибан, сообщили в суде.'],
  ['a bracket that says more', 'Талибан (запрещён в РФ, правит Кабулом с 2021 года) ушёл.'],
])('%s stays', (_, source) => {
  expect(mend(source, { asOf: '2024-11-30' })).toBe(source)
  const later = mend(source, { asOf: '2026-09-24' })
  const isNotice = /^(?:запрещён|в|рф|признана?|иностранным|агентом|иноагент)$/iu
  const words = (text: string): string[] => (text.match(/\p{L}+/gu) ?? []).filter(word => !isNotice.test(word))
  expect(words(later)).toEqual(words(source))
})

test.each(['о книге', 'для граждан', 'для', 'на', 'и', 'либо', 'в фильме', '\nкоторый', '. Которая', '🙂'])(
  'a footnote that goes on “%s” keeps its words',
  rest => {
    const source = `Meduza¹ пишет.\n\n¹ Организация запрещена в РФ ${rest}`
    expect(mend(source, { asOf: '2024-11-30' })).toBe(
      `Meduza¹ (признана иностранным агентом и нежелательной организацией в РФ) пишет.\n\n¹ Организация запрещена в РФ ${rest}`,
    )
  },
)

test.each([
  ['what is told of a thing before it', 'О книге признанной нежелательной «Медузы» спорят.'],
  ['a picture within it', 'Ушёл Дмитрий Быков, запрещённый в РФ, 🙂 иноагент, и всё.'],
])('a clause keeps %s', (_, source) => {
  const isAdded = /признан|иностранн|агент|нежелательн|организаци|РФ|запрещён|^[ив]$/iu
  const words = (text: string): string[] => (text.match(/[\p{L}🙂]+/gu) ?? []).filter(word => !isAdded.test(word))
  for (const style of styles) expect(words(mend(source, { asOf: '2024-11-30', style }))).toEqual(words(source))
})

test.each(['в РФ', 'на территории России', 'по решению суда', 'решением Верховного суда РФ'])(
  'a footnote that says where or by whom, “%s”, is written anew',
  rest => {
    expect(mend(`Meduza¹ пишет.\n\n¹ Организация запрещена ${rest}`, { asOf: '2024-11-30' })).toBe(
      'Meduza¹ пишет.\n\n¹ Признана иностранным агентом и нежелательной организацией в РФ',
    )
  },
)

test.each([
  [
    'a footnote keeps its name and its words',
    'Сказал Борис Акунин[^1].\n\n[^1]: Роман «Азазель», 1998.\n',
    `Сказал Борис Акунин[^1] ${agent}.\n\n[^1]: Роман «Азазель», 1998.\n`,
  ],
  [
    'an address of the notice’s own stays',
    'Талибан ([запрещён в РФ](https://example.org/list)) ушёл.\n',
    'Талибан ([запрещён в РФ](https://example.org/list)) ушёл.\n',
  ],
  [
    'a tag of a template in the notice stays',
    'Талибан (запрещён {{ where }} в РФ) ушёл.\n',
    'Талибан (запрещён {{ where }} в РФ) ушёл.\n',
  ],
])('Markdown: %s', (_, source, expected) => {
  expect(mend(source, { format: 'markdown', asOf: '2026-09-24' })).toBe(expected)
})

test.each<[FixFormat, string]>([
  ['html', 'Талибан (<a href="https://example.org/">запрещён в РФ</a>) ушёл.'],
  ['html', 'Талибан (<a href="https://example.org/"><b>запрещён в РФ</b></a>) ушёл.'],
  ['markdown', 'Талибан ([запрещён в РФ](https://example.org/)) ушёл.'],
])('a link with an address is not left without words (%s): %s', (format, source) => {
  const { analysis } = check(source, { path: pathOf(format), asOf: '2024-11-30' })
  const at = source.indexOf('запрещён')
  const whole = { start: at, end: at + 'запрещён в РФ'.length, text: '' }
  const law = new Law(analysis)
  expect(law.permits([whole])).toBe(false)
  expect(law.permits([{ ...whole, end: at + 'запрещён'.length }])).toBe(true)
  expect(law.permits([{ ...whole, text: 'иноагент' }])).toBe(true)
  expect(law.permits([{ ...whole, start: at + 'запрещён '.length }])).toBe(true)
  expect(law.permits([{ start: whole.end, end: whole.end, text: '' }])).toBe(true)
})

test('a notice does not part attributes from what they belong to', () => {
  const mended = (source: string, style: 'inline' | 'footnote'): string =>
    mend(source, { format: 'markdown', style, asOf: '2024-11-30' })
  for (const source of [
    'Тут [Олег Кашин]{.name} есть.',
    'Тут *Олег Кашин*{.name} есть.',
    'Тут [Олег Кашин](/a){.name} есть.',
  ])
    expect(mended(source, 'inline')).toBe(source.replace('}', `} ${agent}`))
  expect(mended('Тут [Олег Кашин]{.name} есть.', 'footnote')).toBe(
    'Тут [Олег Кашин\\*]{.name} есть.\n\n\\* Признан иностранным агентом',
  )
})

test('nothing is written into tags of templates, code and addresses', () => {
  const source = [
    '{{< figure caption="Борис Акунин" >}}',
    '{% include quote.html author="Дмитрий Быков" %}',
    '`Борис Акунин` и https://example.org/Борис-Акунин',
    '[[Борис Акунин|подпись]]',
    '=== "Борис Акунин"',
    "@include('a', ['b' => 'Борис Акунин'])",
    '${"Борис Акунин"} и {include title="Борис Акунин"} и <@person name="Борис Акунин"/>',
  ].join('\n\n')
  for (const style of styles) expect(mend(source, { format: 'markdown', style })).toBe(source)
})

describe('an edit', () => {
  const source = 'Вчера Талибан (запрещён в РФ) ушёл.'
  const report = check(source, { asOf: '2024-11-30', path: pathOf('text') })
  const law = new Law(report.analysis)
  const place = (words: string) => ({ start: source.indexOf(words), end: source.indexOf(words) + words.length })

  test.each([
    ['takes the notice away', [{ ...place(' (запрещён в РФ)'), text: '' }], true],
    ['rewrites the notice', [{ ...place('запрещён в РФ'), text: 'признан' }], true],
    ['adds behind a word', [{ start: 13, end: 13, text: '*' }], true],
    ['takes a word away', [{ ...place('Вчера '), text: '' }], false],
    ['takes a mark away', [{ ...place('.'), text: '' }], false],
    ['takes a word with the notice', [{ ...place('(запрещён в РФ) ушёл'), text: '' }], false],
    ['writes another word', [{ ...place('Вчера'), text: 'Сегодня' }], false],
    ['adds within a word', [{ start: 2, end: 2, text: '*' }], false],
    ['leaves the source', [{ start: 0, end: source.length + 1, text: '' }], false],
    [
      'overlaps another',
      [
        { ...place(' (запрещён'), text: '' },
        { ...place('запрещён в РФ'), text: '' },
      ],
      false,
    ],
  ])('that %s', (_, edits, isPermitted) => {
    expect(law.permits(edits)).toBe(isPermitted)
  })

  test.each([
    ['none at all', [], true],
    [
      'two that touch',
      [
        { ...place(' (запрещён'), text: '' },
        { ...place(' в РФ)'), text: '' },
      ],
      true,
    ],
    [
      'the same twice',
      [
        { ...place('запрещён'), text: '' },
        { ...place('запрещён'), text: '' },
      ],
      false,
    ],
    [
      'one that breaks the law behind one that does not',
      [
        { start: 13, end: 13, text: '*' },
        { ...place('ушёл'), text: '' },
      ],
      false,
    ],
    [
      'in any order',
      [
        { ...place('.'), start: 34, end: 34, text: '*' },
        { start: 13, end: 13, text: '*' },
      ],
      true,
    ],
    ['behind the last mark', [{ start: 35, end: 35, text: '*' }], true],
    ['right before a word', [{ start: 6, end: 6, text: '*' }], true],
    ['at the beginning', [{ start: 0, end: 0, text: '*' }], true],
  ])('%s', (_, edits, isPermitted) => expect(law.permits(edits)).toBe(isPermitted))

  test.each([
    ['whose words all stand', { start: 13, end: 13, text: ' (иноагент)' }, true],
    ['that glues words together', { start: 5, end: 6, text: '' }, false],
    ['that takes the last words', { start: 29, end: 35, text: '' }, false],
    ['that takes all', { start: 0, end: 35, text: '' }, false],
    ['that grows a word', { start: 13, end: 13, text: 'ом' }, false],
  ])('%s', (_, edit, isKept) => {
    const after = check(applyEdits(source, [edit]), { asOf: '2024-11-30', path: pathOf('text') })
    expect(law.isKept([edit], after.analysis.document)).toBe(isKept)
  })
})

test('what two edits of one fix take away both goes once', () => {
  // An own footnote that opens with its call: the marker was to be taken away twice.
  for (const asOf of ['2021-07-09', '2024-11-30']) expect(() => mending('*Дождь* инагент', { asOf })).not.toThrow()
})

describe('where nothing may be written', () => {
  test.each<[string, FixFormat, string, string, boolean]>([
    ['within code', 'markdown', 'Вот `ко|д` есть.', '*', false],
    ['between words of code', 'markdown', 'Вот `код |код` есть.', '*', false],
    ['between the parts of an address', 'text', 'Вот https://example.org/|a есть.', '*', false],
    ['between the words of a comment', 'html', '<p>Вот <!-- раз |два --> есть.</p>', '*', false],
    ['before code', 'markdown', 'Вот |`код` есть.', '*', true],
    ['behind code', 'markdown', 'Вот `код`| есть.', '*', true],
    ['within an address', 'text', 'Вот https://exam|ple.org/a есть.', '*', false],
    ['before an address', 'text', 'Вот |https://example.org/a есть.', '*', true],
    ['within a tag of a template', 'markdown', 'Вот {{ |x }} есть.', '*', false],
    ['between two tags', 'markdown', 'Вот {{ x }}|{{ y }} есть.', '*', true],
    ['within a tag of HTML', 'html', '<p>Вот <b |class="x">есть</b>.</p>', '*', false],
    ['between tags of HTML', 'html', '<p>Вот <b><i>|</i></b> есть.</p>', '*', true],
  ])('%s', (_, format, marked, text, isPermitted) => {
    const at = marked.indexOf('|')
    const { analysis } = check(marked.replace('|', ''), { asOf: '2024-11-30', path: pathOf(format) })
    expect(new Law(analysis).permits([{ start: at, end: at, text }])).toBe(isPermitted)
  })

  test.each<[string, FixFormat, string, string, boolean]>([
    ['formatting goes with the notice', 'html', '<p>Талибан[ (<b>запрещён</b> в РФ)] ушёл.</p>', '', true],
    ['a link to the page itself goes', 'html', '<p>Талибан[ (<a href="#n">запрещён</a> в РФ)] ушёл.</p>', '', true],
    ['a link to another page stays', 'html', '<p>Талибан[ (<a href="/n">запрещён</a> в РФ)] ушёл.</p>', '', false],
    [
      'a link without quotation marks stays',
      'html',
      '<p>Талибан[ (<a href=/n>запрещён</a> в РФ)] ушёл.</p>',
      '',
      false,
    ],
    ['a picture stays', 'html', '<p>Талибан[ (<img src="a.png">запрещён в РФ)] ушёл.</p>', '', false],
    ['a comment stays', 'html', '<p>Талибан[ (<!-- a -->запрещён в РФ)] ушёл.</p>', '', false],
    [
      'what stands behind the edit does not matter',
      'html',
      '<p>Талибан[ (запрещён в РФ)] <img src="a.png">.</p>',
      '',
      true,
    ],
    [
      'what stands before the edit does not matter',
      'html',
      '<p><img src="a.png"> Талибан[ (запрещён в РФ)].</p>',
      '',
      true,
    ],
    ['a replacement must not begin in a tag', 'html', '<p>Талибан (<b [class="x">запрещён]</b> в РФ).</p>', 'x', false],
    ['a replacement must not end in a tag', 'html', '<p>Талибан ([запрещён</]b> в РФ).</p>', 'x', false],
    ['what goes must not begin in a tag', 'html', '<p>Талибан (<b [class="x">запрещён]</b> в РФ).</p>', '', false],
    ['what goes must not end in a tag', 'html', '<p>Талибан ([запрещён</]b> в РФ).</p>', '', false],
    ['a marker goes', 'text', 'Талибан[*] ушёл.\n\n* Запрещён в РФ', '', true],
    ['a marker of another footnote stays', 'text', 'Рост[*] есть.\n\n* Данные за год', '', false],
    ['a footnote goes with its marker', 'text', 'Талибан* ушёл.[\n\n* Запрещён в РФ]', '', true],
    ['a footnote about something else stays', 'text', 'Рост* есть.[\n\n* Данные за год]', '', false],
  ])('%s', (_, format, marked, text, isPermitted) => {
    const [before, taken, behind] = marked.split(/[[\]]/) as [string, string, string]
    const { analysis } = check(before + taken + behind, { asOf: '2024-11-30', path: pathOf(format) })
    const edit = { start: before.length, end: before.length + taken.length, text }
    expect(new Law(analysis).permits([edit])).toBe(isPermitted)
  })

  test('an edit lies within the source and runs forward', () => {
    const source = 'Все рады. '
    const law = new Law(check(source, { asOf: '2024-11-30', path: pathOf('text') }).analysis)
    const permits = (start: number, end: number) => law.permits([{ start, end, text: '' }])
    expect([permits(9, 10), permits(9, 11), permits(10, 9), permits(-1, 0), permits(10, 10)]).toEqual([
      true,
      false,
      false,
      false,
      true,
    ])
  })
})

test.each(['markdown', 'html', 'text'] as const)('no note in %s takes the number of another one that went', format => {
  const [open, close] = format === 'html' ? ['<ol>', '</ol>'] : ['', '']
  const opening = (number: number): string => (format === 'html' ? '<li>' : `${number}. `)
  const lines = ['Роман.', 'Признана в России нежелательной организацией.', 'Тоже роман.']
  const notes = open + lines.map((line, index) => opening(index + 1) + line).join('\n') + close
  const source = `<p>Журнал «Лавр»[1] спросил «Медузу»[2] и автора «Азазеля»[3] о планах.\n\n${notes}\n`
  expect(mend(source, { asOf: '2019-01-01', format })).toBe(source)
})

test.each(['markdown', 'text'] as const)('the last note in %s goes with its call', format => {
  const source = 'Сказали в «Лавре»[1] и «Медузе»[2].\n\n1. Роман.\n2. Признана в России нежелательной организацией.\n'
  const mended = 'Сказали в «Лавре»[1] и «Медузе».\n\n1. Роман.\n'
  expect(mend(source, { asOf: '2019-01-01', format })).toBe(mended)
  const dashed = (text: string): string => text.replace(/^(\d)\./gm, '$1 —')
  expect(mend(dashed(source), { asOf: '2019-01-01', format })).toBe(dashed(mended))
})

test('the blank line before notes stays where the first of them goes', () => {
  const source = 'Сказали в «Медузе»* и «Лавре»**.\n\n* Признана в России нежелательной организацией.\n** Роман.\n'
  expect(mend(source, { asOf: '2019-01-01' })).toBe('Сказали в «Медузе» и «Лавре»**.\n\n** Роман.\n')
})

test.each([
  ['html', '<p title="Борис Акунин (признан иноагентом)">Он рад.</p>'],
  ['html', '<p><img alt="Борис Акунин (признан иноагентом)" src=x> Вот.</p>'],
  ['markdown', '<b title="Борис Акунин (признан иноагентом)">Он</b> рад.'],
] as const)('nothing is taken out of the attributes of %s', (format, source) => {
  expect(mend(source, { asOf: '2021-07-09', format })).toBe(source)
})

test.each(['div', 'summary', 'td', 'p'])('what is put behind the last word of a <%s> in Markdown stays in it', name => {
  const source = `Текст.\n\n<${name}>Ушёл <b>Борис Акунин</b></${name}>\n`
  expect(mend(source, { format: 'markdown' })).toBe(source.replace('</b>', `</b> ${agent}`))
})

test('what is said of words in a drawing stands in their element', () => {
  const source = '<p>Вот.</p><svg><text><tspan>Пишет Борис Акунин</tspan></text><text>Конец</text></svg>'
  expect(mend(source, { format: 'html' })).toBe(source.replace('Акунин', `Акунин ${agent}`))
})
