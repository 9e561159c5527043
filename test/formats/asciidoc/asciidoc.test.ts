/** AsciiDoc: what of it is text, and how it is mended. */
import { expect, test } from '@jest/globals'
import { parseAsciidoc } from '../../../src/formats/asciidoc/index.js'
import { asciidocNotation } from '../../../src/formats/asciidoc/notation.js'
import { check, fix } from '../../../src/library/index.js'
import type { Document } from '../../../src/document/types.js'

const draft = `= Новости дня
Борис Акунин <b@example.org>
v1.0, 2024-11-30
:org: Талибан
:description: О городе

[.lead]
Вчера {org} занял город, сообщает https://example.org[*Медуза*].
// plashka ignore missing-notice -- так надо
Об этом сказал _Борис_ Акунин.footnote:[Внесён в реестр иностранных агентов.] Ещё раз.

== Второй \`раздел\`

* Первый пункт
про Талибан
** Второй
. Третий
+
Продолжение.

Термин:: его толкование
NOTE: Обратите внимание на Дождь.

----
Талибан в коде
----

[source,ruby]
puts "Талибан"

.Подпись
image::a.png[Флаг «Талибана», 100]

|===
|Имя |Статус

|Талибан
|запрещён

|Медуза |иноагент
|===

____
Цитата про ИГИЛ
____

////
Талибан скрыт
////

 литерал Талибан

<<ref,Раздел>> и ((термин)), [[id]]H~2~O, x^2^, "\`кавычки\`", имя^1^.
include::other.adoc[]

Заголовок старый
----------------

Конец.
`

const blocksOf = ({ blocks, text }: Document): string[] =>
  blocks.map(
    ({ kind, start, end, label, opensRow }) =>
      `${kind}${label === undefined ? '' : ` ${label}`}${opensRow ? ' row' : ''}: ${text.slice(start, end)}`,
  )

test('blocks are read as the format shows them; code, comments and attributes are left alone', () => {
  expect(blocksOf(parseAsciidoc(draft))).toEqual([
    'heading: Новости дня',
    'meta: О городе',
    'paragraph: Вчера Талибан занял город, сообщает Медуза. Об этом сказал Борис Акунин.[^Внесёнвреестриностранныхагенто] Ещё раз.',
    'heading: Второй раздел',
    'list-item: Первый пункт про Талибан',
    'list-item: Второй',
    'list-item: Третий',
    'paragraph: Продолжение.',
    'list-item: Термин',
    'list-item: его толкование NOTE: Обратите внимание на Дождь.',
    'caption: Подпись',
    'alt: Флаг «Талибана»',
    'table-cell row: Имя',
    'table-cell: Статус',
    'table-cell row: Талибан',
    'table-cell: запрещён',
    'table-cell row: Медуза',
    'table-cell: иноагент',
    'paragraph: Цитата про ИГИЛ',
    'paragraph: Раздел и термин, H2O, x², "кавычки", имя¹.',
    'heading: Заголовок старый',
    'paragraph: Конец.',
    'footnote ^Внесёнвреестриностранныхагенто: Внесён в реестр иностранных агентов.',
  ])
})

test('day, author, links and comments are those of the draft, and no name counts in code', () => {
  const document = parseAsciidoc(draft)
  expect(document.date).toBe('2024-11-30')
  expect(document.authors).toEqual(['Борис Акунин'])
  expect(document.links.map(({ url }) => url)).toEqual(['https://example.org'])
  expect(document.comments.map(({ text }) => text)).toEqual([
    'plashka ignore missing-notice -- так надо',
    'Талибан скрыт',
  ])
  expect(document.opaque.map(({ start, end }) => document.text.slice(start, end))).toEqual(['раздел'])
})

const path = 'draft.adoc'
const asOf = '2024-11-30'
const mended = (source: string, style: 'inline' | 'footnote'): string =>
  fix(source, { path, asOf, fix: { style } }).source

test('notes are written as its own, where they are called', () => {
  const source =
    'Вчера Талибан занял город, пишет https://example.org[Медуза].\n\nИ ещё раз.footnote:[По местному времени.]\n'
  const after = mended(source, 'footnote')
  expect(after).toBe(
    'Вчера Талибанfootnote:[Признан террористической организацией и запрещён в РФ] занял город, пишет https://example.org[Медуза]footnote:[Признана иностранным агентом и нежелательной организацией в РФ].\n\nИ ещё раз.footnote:[По местному времени.]\n',
  )
  expect(check(after, { path, asOf }).messages).toEqual([])
})

test('notices go behind mark-up and never into attributes, macros or code', () => {
  const source = ':org: Талибан\n\n*{org}* занял город. `Талибан` ушёл, +Медуза+ пишет.\n\n----\nТалибан\n----\n'
  expect(mended(source, 'inline')).toBe(
    ':org: Талибан\n\n*{org}* (признан террористической организацией и запрещён в РФ) занял город. `Талибан` ушёл, +Медуза+ (признана иностранным агентом и нежелательной организацией в РФ) пишет.\n\n----\nТалибан\n----\n',
  )
})

test('a note that is false goes with its call', () => {
  const source =
    'Погода хороша.footnote:[Признан нежелательной организацией.] Писатель Борис Акунин footnote:[Признан нежелательной организацией.] дома.\n'
  expect(check(source, { path, asOf }).messages.map(({ ruleId }) => ruleId)).toContain('wrong-category')
})

test.each([
  ['Раз.footnote:[Два.] Три.', 'Раз. Три.'],
  ['Раз.footnote:a-1[Два.] Три.', 'Раз. Три.'],
  ['Раз.footnote:имя[Два.] Три.', 'Раз. Три.'],
])('the words of a note take its call along: %s', (source, after) => {
  const document = parseAsciidoc(source)
  const note = document.blocks.find(({ kind }) => kind === 'footnote')
  const { start, end, text } = asciidocNotation.removal(document, note ?? { start: 0, end: 0 }, true)
  expect(source.slice(0, start) + text + source.slice(end)).toBe(after)
})

test('signs between which words are bold only at their ends', () => {
  const texts = [
    '2 * 3 * 4',
    'a*b*c',
    '**жирный**но',
    '*жирный* и _курсив_',
    '\\*не жирный*',
    'имя_файла_тут',
    '#маркер#',
    '[.line-through]#снято# и [.red]#цвет#',
  ]
  expect(texts.map(text => parseAsciidoc(text).text)).toEqual([
    '2 * 3 * 4',
    'a*b*c',
    'жирныйно',
    'жирный и курсив',
    '*не жирный*',
    'имя_файла_тут',
    'маркер',
    ' и цвет',
  ])
})

test('terms with their words set in below, as pandoc writes them', () => {
  const source =
    'Гость::\n  Это Юрий Дудь,\n  он приехал.\n  +\n  Второй абзац.\nХозяин::\n\n  Это Борис Акунин.\n\n  code = 1\n'
  const { text, blocks } = parseAsciidoc(source)
  expect(blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
    'list-item: Гость',
    'paragraph: Это Юрий Дудь, он приехал.',
    'paragraph: Второй абзац.',
    'list-item: Хозяин',
    'paragraph: Это Борис Акунин.',
  ])
})

test('a day behind the title that cannot be read is told where it stands', () => {
  const source = '= Имя\nАнна Ли <a@b.c>; Пётр Ом\nv1.0, 2021-13-45\n\nТекст.\n'
  const { authors, unreadDate, date } = parseAsciidoc(source)
  expect([authors, date]).toEqual([['Анна Ли', 'Пётр Ом'], undefined])
  expect(source.slice(unreadDate?.place.start, unreadDate?.place.end)).toBe('2021-13-45')
})
