/** People's own tables of names, as spreadsheets and editors save them. */
import { strToU8, zipSync } from 'fflate'
import { expect, test } from '@jest/globals'
import { savedInBlob } from '../../../src/importer/exports/saved-file.js'
import { ownTable, type OwnTable } from '../../../src/importer/own/list.js'
import { readTable } from '../../../src/importer/own/table.js'
import { windows1251 } from '../windows-1251.js'

const read = async (content: string | Uint8Array): Promise<OwnTable> =>
  ownTable(await readTable(savedInBlob(new Blob([content])), 'names'), 'names')
const namesIn = async (content: string | Uint8Array): Promise<string[]> =>
  (await read(content)).entities.map(({ name }) => name)

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le')
const workbook = (rows: readonly (readonly string[])[]): Uint8Array =>
  zipSync({
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet><sheetData>${rows.map(cells => `<row>${cells.map(text => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`).join('')}</sheetData></worksheet>`,
    ),
  })

const three = ['Олег Воропаев', 'Фонд «Вереск», США', 'Организация помощи']

test.each<[string, string | Uint8Array]>([
  ['a column without a heading', three.join('\n')],
  ['with one', ['Название', ...three].join('\r\n')],
  ['in windows-1251', windows1251(['Имя', ...three].join('\r\n').replace(/[«»]/gu, '"'))],
  ['in UTF-16', utf16(['ФИО', ...three].join('\r\n'))],
  ['with a byte order mark', `\uFEFF${['name', ...three].join('\n')}`],
  ['semicolons', ['№;Имя;Статус', ...three.map((name, index) => `${index};${name};иноагент`)].join('\n')],
  ['tabs', ['Имя\tСтатус', ...three.map(name => `${name}\tиноагент`)].join('\n')],
  ['commas and quotation marks', ['Имя,Статус', ...three.map(name => `"${name}",иноагент`)].join('\n')],
  ['a workbook', workbook([['Наш список'], ['ФИО', 'Статус'], ...three.map(name => [name, 'иноагент'])])],
  ['one of a column', workbook(three.map(name => [name]))],
])('%s', async (_, content) => {
  const names = await namesIn(content)
  expect(names.map(name => name.replace(/["«»]/gu, ''))).toEqual(three.map(name => name.replace(/[«»]/gu, '')))
})

test('every column, in Russian and in English', async () => {
  const russian = `Название;Вид;Статус;Дата включения;Дата исключения;Другие названия;Источник;Сайт;Примечание
Вереск;СМИ;иностранный агент;20.11.2026;01.12.2026;Heather, «Вереск ТВ»;Приказ № 1;https://www.veresk.example/;наш`
  const english = `name,kind,category,since,until,aliases,source,website,note
Вереск,media,foreign-agent,2026-11-20,2026-12-01,Heather|Вереск ТВ,Приказ № 1,veresk.example,наш`
  const expected = {
    name: 'Вереск',
    kind: 'media',
    aliases: ['Heather', 'Вереск ТВ'],
    resources: ['veresk.example'],
    designations: [
      { category: 'foreign-agent', listed: '2026-11-20', ended: '2026-12-01', source: { title: 'Приказ № 1' } },
    ],
    note: 'наш',
  }
  expect((await read(russian)).entities).toEqual([expected])
  expect((await read(english)).entities).toEqual([expected])
})

test('a name in three columns', async () => {
  expect(await namesIn('Фамилия;Имя;Отчество\nВоропаев;Олег;Петрович\nКим;Вита;\n')).toEqual([
    'Воропаев Олег Петрович',
    'Ким Вита',
  ])
})

test('what is not understood is told, with its place', async () => {
  const { entities, left, columns } = await read(
    'Имя;Цвет;Статус;Дата;Вид\nВереск;красный;не знаю;31.02.2026;гриб\n;;иноагент;;\nвереск;;;;\nДжон Смитсон;;;;человек\n',
  )
  expect(columns.map(({ field }) => field)).toEqual(['name', 'status', 'since', 'kind'])
  expect(entities).toEqual([{ name: 'Вереск' }, { name: 'Джон Смитсон', kind: 'person', gender: 'm' }])
  expect(left).toEqual([
    { place: 'line 1', is: 'column', heading: 'Цвет' },
    { place: 'line 2', is: 'cell', field: 'kind', cell: 'гриб' },
    { place: 'line 2', is: 'cell', field: 'status', cell: 'не знаю' },
    { place: 'line 2', is: 'cell', field: 'since', cell: '31.02.2026' },
    { place: 'line 3', is: 'nameless' },
    { place: 'line 4', is: 'repeated', name: 'вереск' },
    { place: 'line 5', is: 'genderless', name: 'Джон Смитсон' },
  ])
})

test.each<[string, string | Uint8Array, RegExp]>([
  ['nothing', '', /^names: is empty$/],
  ['headings alone', 'Имя;Статус\n', /^names: names nobody$/],
  ['columns that nobody headed', 'Вереск;красный\nРассвет;синий\n', /^names: has several columns, none of them headed/],
  ['more rows than a list has', 'Имя\n'.padEnd(50_000, 'Я\n'), /^names: has more than 5000 rows/],
])('refused: %s', async (_, content, message) => {
  await expect(read(content)).rejects.toThrow(message)
})

test('a surname before a comma is that of a person, and no other word is', async () => {
  const names = ['Воропаев, Олег Петрович', 'Ким,Анна', 'Вереск, фонд', 'Фонд, Радость']
  expect(await namesIn(`Имя;Статус\n${names.map(name => `${name};иноагент`).join('\n')}`)).toEqual([
    'Воропаев Олег Петрович',
    'Ким Анна',
    'Вереск, фонд',
    'Фонд, Радость',
  ])
})

test('one name in several rows has the statuses of all of them', async () => {
  const { entities, left } = await read(
    'Имя;Статус;Дата\nФонд «Вереск»;иноагент;20.11.2026\nДуб;;\nфонд Вереск;нежелательная организация;\nДуб;иноагент;\nФонд «Вереск»;иноагент;01.12.2026\n',
  )
  expect(entities).toEqual([
    {
      name: 'Фонд «Вереск»',
      designations: [{ category: 'foreign-agent', listed: '2026-11-20' }, { category: 'undesirable' }],
    },
    { name: 'Дуб', designations: [{ category: 'foreign-agent' }] },
  ])
  expect(left).toEqual([{ place: 'line 6', is: 'repeated', name: 'Фонд «Вереск»' }])
})
