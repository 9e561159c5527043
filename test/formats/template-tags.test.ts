/** Template tags, shortcodes, wiki-links and formulas: no text but what is shown of them, and nothing is written into them. */
import { expect, test } from '@jest/globals'
import { leavePattern } from '../../src/formats/leave.js'
import { defaultFormatOptions } from '../../src/formats/options.js'
import { parseDocument } from '../../src/formats/index.js'
import type { Document } from '../../src/document/types.js'
import { fix } from '../../src/library/index.js'

const read = (source: string, path = 'a.md'): Document => parseDocument(source, { path })!
const protectedIn = ({ source, protectedSpans }: Document): string[] =>
  protectedSpans!.map(({ start, end }) => source.slice(start, end))
const blocksIn = ({ text, blocks }: Document): string[] => blocks.map(({ start, end }) => text.slice(start, end))

test.each<[name: string, source: string, text: string, rest?: string]>([
  ['Hugo', 'Тут {{< figure src="a.jpg" caption="Анна Ли" >}} снимок', 'Тут снимок'],
  ['Hugo, over lines', 'Тут {{% note\n  title="Анна Ли"\n%}} снимок', 'Тут снимок'],
  ['Liquid output', 'Тут {{ page.author | default: "Анна Ли" }} снимок', 'Тут снимок'],
  ['Liquid tag', 'Тут {% include q.html author="Анна Ли" %} снимок', 'Тут снимок'],
  ['Liquid comment', 'Тут {% comment %} Анна Ли\n\nи Пётр Ом {% endcomment %} снимок', 'Тут снимок'],
  ['Liquid comment, trimmed', 'Тут {%-  comment %} Анна Ли {%- endcomment-%} снимок', 'Тут снимок'],
  ['Liquid comment, spaced', 'Тут {% comment %} Анна {% x %} Ли {% endcomment   %} снимок', 'Тут снимок'],
  ['Jinja comment', 'Тут {# Анна Ли #} снимок', 'Тут снимок'],
  ['Handlebars comment', 'Тут {{!-- Анна {{ли}} --}} снимок', 'Тут снимок'],
  ['Handlebars, as it is', 'Тут {{{ html "Анна Ли" }}} снимок', 'Тут снимок'],
  ['ERB', 'Тут <%= "Анна Ли" if a > b %> снимок', 'Тут снимок'],
  ['PHP', 'Тут <?php echo $a->b("Анна Ли"); ?> снимок', 'Тут снимок'],
  ['WordPress', 'Тут [gallery title="Анна Ли" ids=\'1,2\'] снимок', 'Тут снимок'],
  ['WordPress, around words', 'Тут [caption id="a1"]Анна Ли[/caption] снимок', 'Тут Анна Ли снимок'],
  ['WordPress, without attributes', 'Тут [quote]Анна Ли[/quote] снимок', 'Тут Анна Ли снимок'],
  ['a forum', 'Тут [url=https://example.org]Анна Ли[/url] снимок', 'Тут Анна Ли снимок'],
  ['a wiki-link', 'Тут [[Анна Ли]] снимок', 'Тут Анна Ли снимок', 'Тут снимок'],
  ['a wiki-link with words', 'Тут [[Анна Ли#Жизнь|певица]] снимок', 'Тут певица снимок', 'Тут снимок'],
  ['an embedded file', 'Тут ![[Анна Ли.jpg]] снимок', 'Тут снимок'],
  ['an embedded file with words', 'Тут ![[Анна Ли.jpg|подпись|300]] снимок', 'Тут подпись снимок', 'Тут снимок'],
  ['a formula', 'Тут $E = mc^2$ снимок', 'Тут снимок'],
  ['a formula with words in an index', 'Тут $$x_{Анна Ли} + y^{Петр}$$ снимок', 'Тут снимок'],
  ['a formula of words alone', 'Тут $$ Петр = Анна / 2 $$ снимок', 'Тут снимок'],
  ['two sums', 'Тут $$ и там $$ снимок', 'Тут $$ и там $$ снимок'],
  ['a formula with words', 'Тут $$\\text{Анна Ли}$$ снимок', 'Тут снимок'],
  ['TeX in brackets', 'Тут \\(\\mathrm{Анна}\\) и \\[x_1\\] снимок', 'Тут и снимок'],
  ['a comment of Obsidian', 'Тут %%Анна Ли\nи Пётр Ом%% снимок', 'Тут снимок'],
  ['Pug', 'Тут #{name = "Анна Ли"} снимок', 'Тут снимок'],
  ['JavaScript', 'Тут ${"Анна Ли"} снимок', 'Тут снимок'],
  ['Velocity', 'Тут $!{a.b("Анна Ли")} снимок', 'Тут снимок'],
  ['Smarty', "Тут {include file='a.tpl' title='Анна Ли'} снимок", 'Тут снимок'],
  ['Smarty, a variable', "Тут {$a|default:'Анна Ли'} снимок", 'Тут снимок'],
  ['Smarty, around words', 'Тут {block name="a"}Анна Ли{/block} снимок', 'Тут Анна Ли снимок'],
  ['Smarty comment', 'Тут {* Анна Ли\n\nи Пётр Ом *} снимок', 'Тут снимок'],
  ['FreeMarker', 'Тут <#assign a="Анна Ли"> снимок', 'Тут снимок'],
  ['FreeMarker, around words', 'Тут <@person name="Пётр Ом">Анна Ли</@person> снимок', 'Тут Анна Ли снимок'],
  ['FreeMarker comment', 'Тут <#-- Анна > Ли --> снимок', 'Тут снимок'],
  ['Template Toolkit', 'Тут [% a = "Анна Ли" %] снимок', 'Тут снимок'],
  ['Blade', "Тут @include('a', ['b' => f('Анна Ли')]) снимок", 'Тут снимок'],
])('%s', (_, source, text, rest = text) => {
  for (const path of ['a.md', 'a.txt', 'a.html']) {
    const document = read(source, path)
    expect(document.text.replace(/\s+/g, ' ')).toBe(text)
    const written = protectedIn(document)
    expect(written.reduce((rest, span) => rest.replace(span, ''), source).replace(/\s+/g, ' ')).toBe(rest)
  }
})

test.each<[source: string, words: string]>([
  ['!!! note "Анна Ли"', 'Анна Ли'],
  ['??? "Анна Ли"', 'Анна Ли'],
  ['???+ note inline "Анна Ли"', 'Анна Ли'],
  ['=== "Анна Ли"', 'Анна Ли'],
  [':::note[Анна Ли]', 'Анна Ли'],
  ['::::tip[Анна Ли]{.wide}', 'Анна Ли'],
])('the line %s begins a block, and its title is shown', (line, words) => {
  const document = read(`Раз\n\n${line}\n\n    Два\n`)
  expect(blocksIn(document)).toContain(words)
  expect(protectedIn(document)).toEqual([`${line}\n`])
})

test('behind a line that begins a block nothing is written, as it would be none', () => {
  const source = 'Раз.\n\n:::tip[Максим Кац]\nТекст.\n:::\n'
  expect(fix(source, { path: 'a.md', asOf: '2024-11-30' }).source).toBe(source)
})

test('attributes belong to what stands right before them', () => {
  const protectedBy = (source: string): string[] => protectedIn(read(source, 'a.txt'))
  expect(protectedBy('Тут [слово]{.mark title="Анна Ли"} снимок')).toEqual([']{.mark title="Анна Ли"}'])
  expect(protectedBy('Тут *слово*{.mark} снимок')).toEqual(['*{.mark}'])
  expect(protectedBy('{.mark} слово')).toEqual(['{.mark}'])
})

test.each([
  'Продали за $5 млн, а Анна Ли — за $10 млн',
  'Стоило 5$, а Анне Ли 10$ вернули',
  'Анна Ли[1] и Пётр Ом[2], [sic] и [ред.]',
  'Ссылка [[1]](https://example.org), знак [[1]] и слово [the "agent" label]',
  'Скобка {Анна Ли} и {{ без конца, {% тоже',
  'Код `{{` и Анна Ли `}}`',
])('what only looks like a tag is text: %s', source => {
  const words = read(source, 'a.txt').text
  expect(words).toBe(source)
})

test.each<[source: string, text: string]>([
  ['{%- comment %}а{% endcomment -%} б', ' б'],
  ['{{{{raw}}}} {{а}} {{{{/raw}}}} б', '   б'],
  ['{#а#} б', ' б'],
  ['{#а}б#} в', 'б#} в'],
  ['{# а}б #} в', ' в'],
  ['{{!-- а\n\n--}} б', ' б'],
  ['<?php а', ''],
  ['{% а {% б %} в', '{% а  в'],
  ['{{а}}{{б}}', ''],
  ['!{{а}}', '!'],
  ['`{{ а }}` б', '`` б'],
  ['\\\\{{а}} б', '\\\\ б'],
  ['$x$ б', ' б'],
  ['$x_1$ б', ' б'],
  ['\\(x\\) б', ' б'],
  ['[[1234]] б', '1234 б'],
  ['[[а\\|б]] в', 'б в'],
  ['[[а|б|в]] г', 'б г'],
  ['![[а|]] в', ' в'],
  ['[/a] б', ' б'],
  ['[a=b] в', ' в'],
  ['[a/] б', ' б'],
  ['[a b="в"] г', ' г'],
  ['[a]б[/a]в', 'бв'],
  ['{#id} б', ' б'],
  ['{.a .b c=d} е', ' е'],
  ['{:.a} б', ' б'],
  ['{: .a} б', ' б'],
  ['{a=b} в', ' в'],
])('%j reads as %j', (source, text) => {
  expect(read(source, 'a.txt').text).toBe(text)
})

test.each([
  'На 100%% Анна Ли и на 50 %% Пётр Ом и %% нет.',
  '{{ а\n\nб }}',
  '{{< а\n\n>}} б',
  '{% а\n\n%} б',
  '<% а',
  '`{{ а` и `б }}`',
  '\\{{а}} б',
  '$ x$ б',
  '$x $ б',
  '$x$5',
  '$x_\n1$',
  '$слово_1$ б',
  '$word_1$ б',
  '$$x_1\n\ny$$',
  '\\[ab\\] б',
  '[[а]](б)',
  '[[12]] б',
  '[[***]] б',
  '[[^а]] б',
  '[[а](б)',
  '![а](б) в',
  '[а]',
  '[/а] б',
  '[a] б',
  '[a b] в',
  '[/a][a] б',
  '[a=b](в)',
  '[a=b][в]',
  '[a=b]: в',
  '{a} б',
  '{.} б',
  '{.a, .b}',
  '#{а',
  '${\nа}',
  '{$5}',
  '{$ а}',
  '{/А}',
  '{a b}',
  '{слово а="б"}',
  '<# а> б',
  '<@а> б',
  '[%а',
  '@meduza(признана)',
  '@a(b)',
  'a@b("c")',
  'Вот !!! note "а"',
  '!!! note "а" б',
  '!!! а',
  'Вот :::note[а]',
  ':::note[а] б',
])('%j is text as it is', source => {
  const { text, protectedSpans = [] } = read(source, 'a.txt')
  expect(text).toBe(source)
  expect(protectedSpans).toEqual([])
})

test('brackets that a messenger has escaped are no formula', () => {
  expect(read('Анна Ли \\(признана иноагентом\\) пела\\[1\\]').text).toBe('Анна Ли (признана иноагентом) пела[1]')
})

test('a tag is protected as a whole, with the words that are shown of it', () => {
  expect(protectedIn(read('Пел [[Анна Ли|певица]] и {{< person "Пётр Ом" >}}.'))).toEqual([
    '[[Анна Ли|певица]]',
    '{{< person "Пётр Ом" >}}',
  ])
})

test('mark-up of Markdown into which nothing may be written', () => {
  const source =
    'Код `имя`, [слово](https://a.example "Анна"), [имя], [имя][] и [текст][имя], <https://b.example>, <b>тег</b>.\n\n' +
    '```js\nимя\n```\n\n[имя]: https://d.example\n'
  expect(protectedIn(read(source))).toEqual([
    '`имя`',
    'https://a.example',
    '[имя]',
    '[имя][]',
    '[имя]',
    '<https://b.example>',
    '<b>',
    '</b>',
    '```js\nимя\n```',
    '[имя]',
    'https://d.example',
  ])
})

test.each([
  ['{{<', 'Анна', '>}}'],
  ['{{%', 'Анна', '%}}'],
  ['{{{{', 'Анна', '}}}}'],
  ['{{{', 'Анна', '}}}'],
  ['{{', 'Анна', '}}'],
  ['{%', 'Анна', '%}'],
  ['$$', '\\alpha', '$$'],
  ['\\(', '\\alpha', '\\)'],
  ['\\[', '\\alpha', '\\]'],
])('%s %s %s ends with its paragraph', (open, inside, close) => {
  const found = (source: string): string[] => protectedIn(read(`Раз ${source} два`, 'a.txt'))
  expect(found(`${open} ${inside} ${close}`)).toEqual([`${open} ${inside} ${close}`])
  expect(found(`${open} ${inside}\n${close}`)).toEqual([`${open} ${inside}\n${close}`])
  expect(found(`${open} ${inside}\n \n${close}`)).toEqual([])
})

test.each([
  ['{{!--', '--}}'],
  ['{% comment %}', '{% endcomment %}'],
  ['{#', ' #}'],
  ['<%', '%>'],
  ['<?', '?>'],
])('%s … %s goes on over paragraphs', (open, close) => {
  expect(protectedIn(read(`Раз ${open} Анна\n\nБорис ${close} два`, 'a.txt'))).toEqual([
    `${open} Анна\n\nБорис ${close}`,
  ])
})

test.each(['{{<', '{%', '{{!--', '<%'])('%s without an end is text', open => {
  expect(protectedIn(read(`Раз ${open} Анна`, 'a.txt'))).toEqual([])
})

test('PHP goes on to the end of the file', () => {
  expect(protectedIn(read('Раз <?php Анна', 'a.txt'))).toEqual(['<?php Анна'])
})

test('mark-up of HTML into which nothing may be written', () => {
  const source = '<p title="Анна">Слово <!-- Анна --><code>имя</code> <script>имя</script></p>'
  expect(protectedIn(read(source, 'a.html'))).toEqual([
    '<p title="Анна">',
    '<!-- Анна -->',
    '<code>',
    'имя',
    '</code>',
    '<script>',
    'имя',
    '</script>',
    '</p>',
  ])
})

test('a tag may stand within a tag of HTML, and hold what would end it', () => {
  const document = read('<p <?= $a->b ?> title="{{ t }} слово"><a href="<% if a > b %>x">Анна</a> пела</p>', 'a.html')
  expect(blocksIn(document)).toEqual(['Анна пела', 'слово'])
})

test('tags alone in their lines are no blocks, and no headline', () => {
  const { blocks } = read('{{< figure src="a.jpg" >}}\n\nАнна Ли пела.\n\n{% endblock %}\n')
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph'])
})

test('an address in a tag is a link of the draft', () => {
  expect(read('Тут {{< youtube https://example.org/watch >}}.').links).toEqual([
    { url: 'https://example.org/watch', place: { start: 16, end: 41 } },
  ])
})

test('what the config leaves alone is left alone in every text', () => {
  const options = { ...defaultFormatOptions, leave: [leavePattern('@@[^@]+@@')!, leavePattern('^%%.*$')!] }
  for (const path of ['a.md', 'a.txt', 'a.html', 'a.mdx']) {
    const document = parseDocument('Пела @@Анна Ли@@ вчера.\n\n%% Пётр Ом\n\nКонец.', { path }, options)!
    expect(document.text).not.toMatch(/Анна|Пётр/)
    expect(protectedIn(document)).toEqual(['@@Анна Ли@@', '%% Пётр Ом'])
  }
})

test.each<[patterns: string[], spans: string[]]>([
  [['@+'], ['@@', '{{ а }}', '@']],
  [
    ['@{2}', '@$'],
    ['@@', '{{ а }}', '@'],
  ],
  [['@.*@'], ['@@ б {{ а }} @']],
  [['б {{'], ['б {{ а }}']],
  [['а }} @'], ['{{ а }} @']],
  [['б '], ['б ', '{{ а }}']],
])('what the config leaves alone by %j is one with the tags that it overlaps', (patterns, spans) => {
  const options = { ...defaultFormatOptions, leave: patterns.map(pattern => leavePattern(pattern)!) }
  expect(protectedIn(parseDocument('Раз @@ б {{ а }} @', { path: 'a.txt' }, options)!)).toEqual(spans)
})

test.each(['(a', 'a(?=b)', 'x*', '', String.raw`(a)\1`])('no pattern of what is left alone: %s', pattern => {
  expect(leavePattern(pattern)).toBeUndefined()
})

test('no pattern takes more than linear time', () => {
  expect([...leavePattern('(a+)+$')!(`${'a'.repeat(50_000)}b`)]).toEqual([])
})

test.each(['^$', 'а*', '(?m)^', '(', '\\1', '(?=а)'])('the pattern %s leaves nothing alone', pattern => {
  expect(leavePattern(pattern)).toBeUndefined()
})
