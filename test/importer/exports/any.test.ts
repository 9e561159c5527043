/** Whose register a file is, told by the file. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from '@jest/globals'
import { filesInArchive, isOtherFile, mayBeRegister } from '../../../src/importer/exports/archive.js'
import { readAnyExport } from '../../../src/importer/exports/index.js'
import { savedInBlob } from '../../../src/importer/exports/saved-file.js'
import { NoRegisterError } from '../../../src/importer/types.js'
import * as official from '../official-files.js'
import { agents, organisations } from './reading.js'

const readAny = (content: string | Uint8Array) =>
  readAnyExport(savedInBlob(new Blob([new Uint8Array(Buffer.from(content))])), 'file')
const page = official.extremistHtml(['1. Движение «Рассвет» (решение суда от 01.02.2012);'])
const table = official.terroristHtml([['«Рассвет»', 'Верховный Суд, от 14.02.2003 № 1']])
const person = [{ name: 'Иволгин Олег Петрович', kind: 'person' }]

test.each<[string, string, string | Uint8Array]>([
  ['a workbook', 'foreign-agent', official.agentsXlsx(agents)],
  ['a workbook', 'undesirable', official.undesirableXlsx(organisations)],
  ['an answer of the service', 'foreign-agent', official.agentsJson(agents)],
  ['an answer of the service', 'undesirable', official.undesirableJson(organisations)],
  [
    'an answer of the service',
    'extremist',
    official.extremistJson(['Движение «Рассвет» (решение суда от 01.02.2012)']),
  ],
  ['a public copy', 'foreign-agent', official.publicAgentsJson(agents)],
  ['a public copy', 'undesirable', official.publicUndesirableJson(organisations)],
  ['a mirror', 'terrorist', official.mirrorFile('fsb_terrorist_orgs', [{ name: '«Рассвет»', kind: 'org' }])],
  ['values', 'foreign-agent', official.agentsCsv(agents)],
  ['values', 'foreign-agent', official.agentsSavedCsv(agents)],
  ['a page', 'extremist', page],
  ['a page', 'terrorist', table],
])('%s of %s', async (_, register, content) => {
  expect((await readAny(content)).register).toBe(register)
})

describe('refused', () => {
  test.each<[string, string | Uint8Array, string]>([
    [
      'what may be of several',
      official.mirrorJson(person),
      'file: may be of several registers; name the one that it is: terrorist, extremist, foreign-agent, undesirable',
    ],
    [
      'a register cut short',
      official.agentsJson(agents, 1200),
      'file: is cut short: it announces 1200 values and holds 3',
    ],
    [
      'a register of a new layout',
      official.agentsXlsx(agents, { headings: official.agentHeadings.with(5, 'Любимый цвет') }),
      'file: unknown column 6, “Любимый цвет”; expected are “Полное наименование …”, “Основания для включения”, “Дата принятия … решения о включении …”, “Дата … об исключении …”, “Доменное имя …”, “Тип иностранного агента”, and those of personal and bank data',
    ],
    ['a page of something else', '<p>Погода на завтра</p>', 'file: is the file of no register'],
  ])('%s', async (_, content, message) => {
    await expect(readAny(content)).rejects.toThrow(new Error(message))
  })

  test('of what is like no register at all it is said why', async () => {
    const refused = await readAny('[{"title": "Погода"}]').catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(NoRegisterError)
    expect((refused as Error).cause).toMatchObject({ message: 'file: has an unknown layout: title' })
  })
})

describe('a page saved by a browser', () => {
  const marked = (html: string): string =>
    html
      .replace(
        '<!DOCTYPE html>',
        '<!DOCTYPE html>\n<!-- saved from url=(0043)https://minjust.gov.ru/ru/documents/7822/ -->',
      )
      .replace(
        '</head>',
        '<link rel="stylesheet" href="./list_files/site.css"><script src="./list_files/menu.js.download"></script></head>',
      )
      .replace('<body>', '<body><nav><ul><li><a href="/">Главная</a></li><li>Документы</li></ul></nav>')
      .replace('</body>', '<footer><p>© Минюст, 2006–2026</p><p>8 (495) 994-93-55</p></footer></body>')

  test('a list of five hundred and sixty entries among menus, scripts and a footer', async () => {
    const entries = Array.from(
      { length: 560 },
      (_, index) => `${index + 1}. Движение «Рассвет-${index + 1}» (решение суда от 01.02.2012);`,
    )
    const { register, rows } = await readAny(marked(official.extremistHtml(entries)))
    expect([register, rows.length, rows.at(-1)?.name]).toEqual(['extremist', 560, 'Движение «Рассвет-560»'])
  })

  test('a table with the headings of the workbook', async () => {
    const cell = (text: string): string => `<td><div><span>${text}</span></div></td>`
    const head = `<tr>${official.undesirableHeadings.map(text => `<th>${text}</th>`).join('')}</tr>`
    const rows = Array.from({ length: 560 }, (_, index) => {
      const cells = [
        `${index + 1}`,
        '01.02.2020',
        '1-р',
        '01.02.2020',
        `Heather ${index + 1}`,
        'решение',
        '01.02.2020',
        '',
        '',
        '',
      ]
      return `<tr>${cells.map(cell).join('')}</tr>`
    })
    const saved = marked(
      `<!DOCTYPE html>\n<html><head></head><body><table>${head}${rows.join('')}${head}</table></body></html>`,
    )
    const read = await readAny(saved)
    expect([read.register, read.rows.length]).toEqual(['undesirable', 560])
    expect(read.rows[559]).toEqual({
      name: 'Heather 560',
      listed: '2020-02-01',
      decided: '2020-02-01',
      place: 'row 561',
      resources: [],
    })
  })
})

describe('archives', () => {
  const archive = zipSync({
    'Реестры/list.html': strToU8(page),
    'Реестры/list_files/menu.html': strToU8('<p>Меню</p>'),
    'agents.xlsx': official.agentsXlsx(agents),
    'readme.txt': strToU8('Скачано'),
    '.hidden.json': strToU8('{}'),
  })
  const packed = (content: Uint8Array) =>
    filesInArchive({ name: 'all.zip', file: savedInBlob(new Blob([new Uint8Array(content)])) })

  test('the files that may be registers’ are taken out', async () => {
    const { files, others } = (await packed(archive))!
    expect(others).toEqual(['all.zip/readme.txt'])
    expect(files.map(({ name }) => name)).toEqual(['all.zip/Реестры/list.html', 'all.zip/agents.xlsx'])
    const registers = await Promise.all(files.map(async ({ name, file }) => (await readAnyExport(file, name)).register))
    expect(registers).toEqual(['extremist', 'foreign-agent'])
  })

  test('a workbook is none, nor is a page', async () => {
    expect(await packed(official.agentsXlsx(agents))).toBeUndefined()
    expect(await packed(strToU8(page))).toBeUndefined()
  })

  test('one cut short', async () => {
    await expect(packed(archive.slice(0, 300))).rejects.toThrow('all.zip: the archive is cut short')
  })

  test.each([
    ['list.pdf', true],
    ['2026/Реестр.docx', true],
    ['list.html', false],
    ['list_files/logo.png', false],
    ['.DS_Store', false],
  ])('%s is told to be left out unread: %s', (name, isOther) => {
    expect(isOtherFile(name)).toBe(isOther)
  })

  test.each([
    ['list.html', true],
    ['2026/LIST.HTM', true],
    ['list_files/frame.html', false],
    ['list.files/frame.html', false],
    ['список_файлы/frame.html', false],
    ['my_files', false],
    ['.git/config.json', false],
    ['__MACOSX/list.html', false],
    ['list.pdf', false],
  ])('%s may be a register’s: %s', (name, isOne) => {
    expect(mayBeRegister(name)).toBe(isOne)
  })
})
