/** Which lines are shown, and as what. */
import { expect, test } from '@jest/globals'
import { parseAsciidoc } from '../../../src/formats/asciidoc/index.js'

const blocksOf = (source: string): string[] => {
  const { text, blocks } = parseAsciidoc(source)
  return blocks.map(({ kind, start, end, opensRow }) => `${kind}${opensRow ? ' row' : ''}: ${text.slice(start, end)}`)
}

test.each<[source: string, authors: string[], day: string]>([
  ['= О\nАнна Б\n\nраз', ['Анна Б'], ''],
  ['= О\nАнна Б <a@b.example>\nv1.2, 30.11.2024: заметка\n\nраз', ['Анна Б'], '2024-11-30'],
  ['= О\nАнна Б; Вера Г\n2024-11-30\nраз', ['Анна Б', 'Вера Г'], '2024-11-30'],
  ['= О\nАнна Б\nv2, 30 November 2024\n\nраз', ['Анна Б'], '2024-11-30'],
  ['=   О\nАнна Б\nраз', ['Анна Б'], ''],
  ['\n\n= О\nАнна Б\n\nраз', ['Анна Б'], ''],
  ['// сборка\n:a: b\n= О\nАнна Б\n\nраз', ['Анна Б'], ''],
  ['== О\nАнна Б\n2024-11-30', [], ''],
  ['=О\nАнна Б\n2024-11-30', [], ''],
  ['раз = О\nАнна Б\n2024-11-30', [], ''],
  ['= О\n\nАнна Б\n2024-11-30', [], ''],
  ['= О\nраз 2\n2024-11-30', [], ''],
  ['= О\n:docdate: 2024-11-30\n\nраз', [], '2024-11-30'],
  ['= О\n:revdate: 30.11.2024\n:author: Анна Б\n\nраз', ['Анна Б'], '2024-11-30'],
])('who wrote %j, and when', (source, expected, day) => {
  const { authors, date = '' } = parseAsciidoc(source)
  expect({ authors, date }).toEqual({ authors: expected, date: day })
})

test.each<[source: string, blocks: string[]]>([
  [':doctitle: Раз\n\nдва', ['heading: Раз', 'paragraph: два']],
  [':title:\n\nраз.', ['paragraph: раз.']],
  [':!toc:\n:toc!:\nраз.', ['paragraph: раз.']],
  [':a: раз \n{A}.', ['paragraph: раз.']],
  [':город: Тула\n\nЭто {город}.', ['paragraph: Это Тула.']],
])('attributes at the beginning of %j', (source, blocks) => {
  expect(blocksOf(source)).toEqual(blocks)
})

test.each<[source: string, ...blocks: string[]]>([
  // Titles
  ['раз\n== Два', 'paragraph: раз == Два'],
  ['== Раз ==\nдва', 'heading: Раз', 'paragraph: два'],
  ['# Раз #', 'heading: Раз'],
  ['== Раз =', 'heading: Раз ='],
  ['== Раз==', 'heading: Раз=='],
  ['== Раз\nдва', 'heading: Раз', 'paragraph: два'],
  ['###### Раз', 'heading: Раз'],
  ['======= Раз', 'paragraph: ======= Раз'],
  ['##Раз', 'paragraph: ##Раз'],
  ['Раз\n===\nдва', 'heading: Раз', 'paragraph: два'],
  ['Раз\n~~~', 'heading: Раз'],
  ['Раз два\n^^^^^^^', 'heading: Раз два'],
  ['Раз\n++++\n\nдва', 'heading: Раз', 'paragraph: два'],
  ['Разд\n--\n', 'paragraph: Разд'],
  ['Раз\n-----\nдва', 'paragraph: Раз'],
  ['.Раз\nдва', 'caption: Раз', 'paragraph: два'],
  ['...раз', 'paragraph: ...раз'],
  // Stretches between two lines: code is not shown, all else is text
  ['....\nраз\n....\nдва', 'paragraph: два'],
  ['++++\nраз\n++++\nдва', 'paragraph: два'],
  ['====\nраз\n====\nдва', 'paragraph: раз', 'paragraph: два'],
  ['====\n****\nраз\n****\n====\n\nдва\n===', 'paragraph: раз', 'heading: два'],
  ['====\nраз\n====\n\nдвое\n====', 'paragraph: раз', 'heading: двое'],
  ['____\nраз\n____', 'paragraph: раз'],
  ['--\nраз\n--', 'paragraph: раз'],
  ['```js\nраз\n```\nдва', 'paragraph: два'],
  ['----\nраз\n-----\nдва\n----\nтри', 'paragraph: три'],
  ['----\nраз'],
  [',===\nраз,два\n,===\nтри', 'paragraph: три'],
  [':===\nраз:два\n:===\nтри', 'paragraph: три'],
  ['////\nраз\n////\nдва', 'paragraph: два'],
  ['[source]\nраз\nдва\n\nтри', 'paragraph: три'],
  ['[listing]\n----\nраз\n----\nдва', 'paragraph: два'],
  ['[source]\n====\nраз\n====\n\nдва', 'paragraph: два'],
  ['[quote]\nраз', 'paragraph: раз'],
  // Lines about others
  ["'''\nраз", 'paragraph: раз'],
  ['<<<\nраз', 'paragraph: раз'],
  ['[[id]]\nраз', 'paragraph: раз'],
  ['include::a.adoc[]\nраз', 'paragraph: раз'],
  ['ifdef::a[]\nраз\nendif::[]\nдва', 'paragraph: раз', 'paragraph: два'],
  ['ifndef::a[]\nраз', 'paragraph: раз'],
  ['ifeval::[1]\nраз', 'paragraph: раз'],
  ['toc::[]\nраз', 'paragraph: раз'],
  ['video::a.mp4[]\nраз', 'paragraph: раз'],
  ['audio::a.mp3[]\nраз', 'paragraph: раз'],
  ['[role]\nраз\n[role]\nдва', 'paragraph: раз', 'paragraph: два'],
  ['// раз\nдва', 'paragraph: два'],
  ['/// раз', 'paragraph: /// раз'],
  // Items and terms
  ['* Раз\nдва\n* Три', 'list-item: Раз два', 'list-item: Три'],
  ['- Раз', 'list-item: Раз'],
  ['•  Раз', 'list-item: Раз'],
  ['. Раз\n. Два', 'list-item: Раз', 'list-item: Два'],
  ['1. Раз\n2) Два', 'list-item: Раз', 'list-item: Два'],
  ['a. Раз', 'list-item: Раз'],
  ['аб. Раз', 'paragraph: аб. Раз'],
  ['<1> Раз\n<.> Два', 'list-item: Раз', 'list-item: Два'],
  ['* [x] Раз\n* [ ] Два\n* [*] Три', 'list-item: Раз', 'list-item: Два', 'list-item: Три'],
  ['*Раз* два', 'paragraph: Раз два'],
  ['****** Раз', 'list-item: Раз'],
  ['******* Раз', 'paragraph: ******* Раз'],
  ['  * Раз', 'list-item: Раз'],
  ['* Раз\n+\nДва', 'list-item: Раз', 'paragraph: Два'],
  ['* Раз\n  +\n  Два\n\nТри', 'list-item: Раз', 'paragraph: Два', 'paragraph: Три'],
  ['Раз:: два', 'list-item: Раз', 'list-item: два'],
  ['Раз:::: два', 'list-item: Раз', 'list-item: два'],
  ['Раз;; два', 'list-item: Раз', 'list-item: два'],
  ['Раз:два', 'paragraph: Раз:два'],
  ['Раз::\nдва', 'list-item: Раз', 'paragraph: два'],
  ['Раз::\n\n  два', 'list-item: Раз', 'paragraph: два'],
  [' Раз:: два', 'list-item: Раз', 'list-item: два'],
  // What is said of a paragraph in front of it
  ['NOTE: раз', 'paragraph: раз'],
  ['TIP: раз', 'paragraph: раз'],
  ['IMPORTANT: раз', 'paragraph: раз'],
  ['WARNING: раз', 'paragraph: раз'],
  ['CAUTION: раз', 'paragraph: раз'],
  ['NOTE:раз', 'paragraph: NOTE:раз'],
  ['PS: раз', 'paragraph: PS: раз'],
  // Set in: shown as code
  [' раз\nдва\n\nтри', 'paragraph: три'],
  // Pictures
  ['image::a.png[Раз]', 'alt: Раз'],
  ['image::a.png["Раз, два",100]', 'alt: Раз, два'],
  ['image::a.png[Раз,100]', 'alt: Раз'],
  ['image::a.png[]'],
  ['image::a.png[""]'],
  ['image::a.png[width=100]'],
  ['image::a b.png[Раз]', 'paragraph: image::a b.png[Раз]'],
  // Tables
  [
    '|===\n|Раз |Два\n|Три |Пять\n|===\nшесть',
    'table-cell row: Раз',
    'table-cell: Два',
    'table-cell row: Три',
    'table-cell: Пять',
    'paragraph: шесть',
  ],
  [
    '|===\n|Раз\n|Два\n\n|Три\n|Пять\n|===',
    'table-cell row: Раз',
    'table-cell: Два',
    'table-cell row: Три',
    'table-cell: Пять',
  ],
  ['|===\n|Раз|Два\n|===', 'table-cell row: Раз', 'table-cell: Два'],
  ['|===\n|Раз\\|два\n|===', 'table-cell row: Раз\\|два'],
  ['|===\n| Раз |  Два  \n|===', 'table-cell row: Раз', 'table-cell: Два'],
  ['|===\n2+|Раз |Два\n|===', 'table-cell row: Раз', 'table-cell: Два'],
  ['|===\n.2+^.>s|Раз a|Два\n|===', 'table-cell row: Раз', 'table-cell: Два'],
  ['|===\n3*|Раз\n|===', 'table-cell row: Раз'],
  ['|===\n|Раз\nещё |Два\n|===', 'table-cell row: Раз ещё', 'table-cell: Два'],
  ['|===\n|\n|Два\n|===', 'table-cell row: Два'],
  ['!===\n!Раз !Два\n!===', 'table-cell row: Раз', 'table-cell: Два'],
  ['|===\n|Раз |Два', 'table-cell row: Раз', 'table-cell: Два'],
])('%j', (source, ...blocks) => {
  expect(blocksOf(`= О\n\n${source}`)).toEqual(['heading: О', ...blocks])
})

test.each<[source: string, comment: string]>([
  ['// plashka ignore', 'plashka ignore'],
  ['//plashka ignore', 'plashka ignore'],
  ['////\nplashka ignore\n////', 'plashka ignore'],
])('a comment of %j', (source, comment) => {
  expect(parseAsciidoc(`= О\n\n${source}\nраз`).comments.map(({ text }) => text)).toEqual([comment])
})
