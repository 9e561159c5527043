/** What is no export, no whole one, or one of another register is refused, with the reason and the place. */
import { describe, expect, test } from '@jest/globals'
import type { Category } from '../../../src/registry/types.js'
import { savedOnDisk } from '../../../src/knowledge/saved.js'
import { readZip } from '../../../src/importer/exports/zip.js'
import * as official from '../official-files.js'
import { agents, organisations, reading, windows1251, written } from './reading.js'

const refusal = async (register: Category, content: string | Uint8Array): Promise<string> =>
  reading(register, content).then(
    () => 'taken',
    (error: unknown) => (error as Error).message,
  )

describe('refused', () => {
  const workbook = official.agentsXlsx(agents)
  const json = official.agentsJson(agents)
  const html = official.extremistHtml([
    '1. Движение «Рассвет» (решение суда от 01.02.2012);',
    '2. Движение «Закат» (решение суда от 01.02.2013);',
  ])
  test.each<[string, Category, string | Uint8Array, RegExp]>([
    [
      'the terrorist table as extremist',
      'extremist',
      official.terroristHtml([['«Рассвет»', 'Верховный Суд, от 14.02.2003 № 1']]),
      /is the register “terrorist”, not “extremist”/,
    ],
    ['the extremist page as terrorist', 'terrorist', html, /is the register “extremist”, not “terrorist”/],
    ['a workbook as a page', 'extremist', workbook, /is the register “foreign-agent”, not “extremist”/],
    [
      'a table of something else',
      'terrorist',
      official.terroristHtml([['«Рассвет»', 'Минюст']]),
      /is not the register “terrorist”/,
    ],
    [
      'another register, mirror',
      'extremist',
      official.mirrorFile('minjust_foreign_agents', [{ name: 'Иволгин Олег Петрович', kind: 'person' }]),
      /is the register “foreign-agent”, not “extremist”/,
    ],
    [
      'extremist materials',
      'extremist',
      official.mirrorJson([{ id: 'fsm-1', name: 'Книга', kind: 'material' }]),
      /is not the register “extremist”: it is called “fsm-1”/,
    ],
    [
      'a mirror cut short',
      'foreign-agent',
      official.mirrorFile('minjust_foreign_agents', [{ name: 'Иволгин Олег Петрович', kind: 'person' }], 7),
      /announces 7 values and holds 1/,
    ],
    [
      'more cells than headings',
      'foreign-agent',
      '№ п/п;Полное наименование;Дата принятия решения о включении\n1;Фонд;США;01.01.2020\n',
      /line 2 has 4 cells under 3 headings/,
    ],
    [
      'a file whose encoding changes',
      'foreign-agent',
      Buffer.concat([
        Buffer.from('№ п/п,Полное наименование,Дата принятия решения о включении\n'),
        Buffer.from('1,Фонд,01.01.2020\n'.repeat(300)),
        windows1251('1,Фонд,01.01.2020\n'),
      ]),
      /no text in utf-8/,
    ],
    ['an empty file', 'foreign-agent', '', /^export: is empty$/],
    ['what is no export', 'foreign-agent', 'Привет', /is no workbook, JSON, HTML or CSV/],
    ['a workbook cut short', 'foreign-agent', workbook.slice(0, workbook.length - 40), /the archive is cut short/],
    ['an archive that is no workbook', 'foreign-agent', 'PK\u0003\u0004 no archive', /cut short|no workbook/],
    [
      'a workbook that declares a document type',
      'foreign-agent',
      official.agentsXlsx(agents, { prolog: '<!DOCTYPE a [<!ENTITY b "c">]>' }),
      /declares a document type/,
    ],
    [
      'an unknown column',
      'foreign-agent',
      official.agentsXlsx(agents, { headings: official.agentHeadings.with(5, 'Любимый цвет') }),
      /unknown column 6, “Любимый цвет”; expected are “Полное наименование …”/,
    ],
    [
      'a column that is missing',
      'foreign-agent',
      official.agentsXlsx(agents, { headings: official.agentHeadings.with(3, '') }),
      /no column “Дата принятия решения о включении …”/,
    ],
    [
      'another register, workbook',
      'foreign-agent',
      official.undesirableXlsx(organisations),
      /is the register “undesirable”, not “foreign-agent”/,
    ],
    [
      'another register, JSON',
      'foreign-agent',
      official.undesirableJson(organisations),
      /is the register “undesirable”, not “foreign-agent”/,
    ],
    [
      'a day that does not exist',
      'foreign-agent',
      official.agentsXlsx([{ name: 'Иволгин Олег Петрович', listed: '31.02.2022' }]),
      /row 4: “31\.02\.2022” is no day that exists/,
    ],
    [
      'a row without a name',
      'foreign-agent',
      official.agentsXlsx([{ name: '', listed: '07.10.2022' }]),
      /row 4 has no name/,
    ],
    ['nobody', 'foreign-agent', official.agentsXlsx([]), /names nobody/],
    ['JSON cut short', 'foreign-agent', json.slice(0, json.length / 2), /cut short/],
    [
      'an answer that announces more values',
      'foreign-agent',
      official.agentsJson(agents, 1200),
      /announces 1200 values and holds 3/,
    ],
    ['JSON of an unknown layout', 'foreign-agent', '[{"title": "Иволгин"}]', /has an unknown layout: title/],
    [
      'an unknown field',
      'foreign-agent',
      '[{"fullName": "Иволгин Олег Петрович", "dateIn": "07.10.2022", "colour": "red"}]',
      /value 1: unknown field “colour”/,
    ],
    ['a page cut short', 'extremist', html.slice(0, html.indexOf('Закат')), /is cut short/],
    [
      'a page with a gap',
      'extremist',
      html.replace('2. Движение', '7. Движение'),
      /entry 2 is missing: 7 stands in its place/,
    ],
    [
      'values cut short in front of the day',
      'foreign-agent',
      '№ п/п,Полное наименование,Дата принятия решения о включении\n1,"Фонд, США",',
      /is cut short in line 2/,
    ],
    ['values cut short', 'foreign-agent', official.agentsCsv(agents).slice(0, -20), /cut short/],
  ])('%s', async (_, register, content, message) => {
    expect(await refusal(register, content)).toMatch(message)
  })

  test('an archive that unpacks to more than its limit', async () => {
    const file = written(official.agentsXlsx([{ name: 'Бомба '.repeat(500_000), listed: '01.01.2020' }]))
    await expect(readZip(await savedOnDisk(file), 'bomb', () => () => undefined, 2 ** 20)).rejects.toThrow(
      'bomb: unpacks to more than 1 MB',
    )
  })
})
