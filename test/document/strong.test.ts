/** Which asterisks of a text that is read as it stands are bold, as messengers export it. */
import { expect, test } from '@jest/globals'
import { strongMarks, withoutStrong } from '../../src/document/strong.js'

const clean = (text: string): string =>
  withoutStrong(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('')

test.each<[what: string, text: string, left: string]>([
  ['a name', 'Слушайте **Илью Абрамова**.', 'Слушайте Илью Абрамова.'],
  ['a heading', '**Кабул пал**\n\nТекст', 'Кабул пал\n\nТекст'],
  ['with a space inside', '**Кабул пал. **\n\nТекст', 'Кабул пал. \n\nТекст'],
  ['with a space inside, before a dash', 'Группа **Хайят **— там', 'Группа Хайят — там'],
  ['over the end of a paragraph', '**Кабул пал\n**\nТекст', 'Кабул пал\n\nТекст'],
  ['into the next paragraph', '**Кабул пал\n\n**Текст', 'Кабул пал\n\nТекст'],
  ['two paragraphs', '**Кабул пал.\n\nТекст.**', 'Кабул пал.\n\nТекст.'],
  ['a picture', '**🎙**Слушайте', '🎙Слушайте'],
  ['beside the next stretch', '**❗️****Кабул пал\n\n**Текст', '❗️Кабул пал\n\nТекст'],
  ['a link', '**[Кабул](https://a.example)** пал', '[Кабул](https://a.example) пал'],
  ['behind a picture, with a space inside', '🤯** Кабул пал**', '🤯 Кабул пал'],
  ['at the head of a line, with a space inside', '** Кабул пал**', ' Кабул пал'],
  ['right behind a word', 'В Кабуле** открыли рынок.**', 'В Кабуле открыли рынок.'],
  ['within a word', 'Кабул**ский рынок** открыт', 'Кабулский рынок открыт'],
  ['of white space', '**Кабул** пал\n\nК концу **\n\n**Текст', 'Кабул пал\n\nК концу \n\nТекст'],
  ['of white space, behind a full stop', 'Кабул пал.**\n**\nТекст', 'Кабул пал.\n\nТекст'],
  ['with a marker within', '**Талибан*** пал', 'Талибан* пал'],
  ['with a marker behind', '**Кабул** пал\n**\n***Запрещён', 'Кабул пал\n\n*Запрещён'],
  ['a marker by itself', 'Талибан* пал\n\n*****Запрещён', 'Талибан* пал\n\n*Запрещён'],
  ['a marker beside the next stretch', '**Кабул *****Талибан**', 'Кабул *Талибан'],
])('bold: %s', (_, text, left) => {
  expect(clean(text)).toBe(left)
})

test.each<[what: string, text: string]>([
  ['no asterisks', 'Кабул пал'],
  ['one asterisk', '*Кабул* пал'],
  ['six', '******Кабул****** пал'],
  ['one call', 'Талибан** взял Кабул'],
  ['a call and its note', 'Талибан** взял Кабул\n\n**Запрещён в РФ'],
  ['a call and its note, with a space', 'Талибан** взял Кабул\n\n** Запрещён в РФ'],
  ['two calls and their note', 'Талибан** и «ИГИЛ»** бьются\n\n** Запрещены в РФ'],
  ['a call behind a full stop', 'Талибан взял Кабул.**\n\n**Запрещён в РФ'],
  ['a note behind its call in one line', 'Акунин* и Талибан**. * иноагент ** запрещён в РФ'],
  ['notes in one line', '«Медуза»** пишет, что Акунин* уехал.\n\n*Иноагент. **Нежелательная организация.'],
  ['notes in one line, quoted', 'Meduza** said, and Akunin* agreed.\n\n*“Agent.” **Undesirable.'],
  ['notes glued to the last sentence', 'Она за «Медузу»* и Азов** горой.* Признана иноагентом.** Запрещён.'],
  ['three notes', 'Акунин*, Талибан**, «ИГИЛ»***\n\n*иноагент\n**запрещён\n***запрещён'],
  ['notes without their calls', '*иноагент\n**запрещён\n***запрещён'],
  ['a legend', 'Здесь и далее: * — иноагенты, ** — запрещены.\n\nТалибан** и «ИГИЛ»** бьются'],
  ['a legend in brackets', 'Двумя (**) отмечены запрещённые.\n\nТалибан** и «ИГИЛ»** бьются'],
  ['the last of a series', 'А*, Б**, В***, Г****, Д*****\n\n****запрещены\n*****запрещены'],
])('left: %s', (_, text) => {
  expect(strongMarks(text)).toEqual([])
  expect(clean(text)).toBe(text)
})

test('bold behind a sentence in a line that has notes of one asterisk', () => {
  expect(clean('Акунин* уехал. **Важно:** он вернётся.\n\n*Иноагент.')).toBe(
    'Акунин* уехал. Важно: он вернётся.\n\n*Иноагент.',
  )
})

test('bold beside calls and notes', () => {
  const text = '**Кабул пал**\n\nТалибан** взял **город**.\n\n**Запрещён в РФ'
  expect(clean(text)).toBe('Кабул пал\n\nТалибан** взял город.\n\n**Запрещён в РФ')
})

test('the marks, by start', () => {
  expect(strongMarks('**а****б**')).toEqual([
    { start: 0, end: 2 },
    { start: 3, end: 5 },
    { start: 5, end: 7 },
    { start: 8, end: 10 },
  ])
})
