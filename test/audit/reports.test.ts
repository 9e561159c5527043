/** What a store holds, as tables, as lines of JSON, as a page by itself. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { readWorkbook } from '../../src/importer/exports/xlsx.js'
import { savedInBlob } from '../../src/importer/exports/saved-file.js'
import { agentName, Archive, listOf, record } from './archive.js'

const archive = new Archive()
afterAll(() => archive.remove())
beforeAll(async () => {
  archive.write('.plashkarc.yml', 'builtinLists: false\nlists: [agents.yml]\n')
  archive.write('agents.yml', listOf([1, 2], '2024-05-17'))
  archive.write(
    'posts.ndjson',
    [
      record('1', `Это «${agentName(1)}», <да> & "нет".`, { title: '=СУММ(A1)</script>', link: 'javascript:alert(1)' }),
      '{',
      record('2', `Пишет «${agentName(2)}».`, { link: 'https://example.org/news/2', category: 'Город', views: 12 }),
    ].join('\n'),
  )
  await archive.audit('--as-of', '2026-11-27', '--lang', 'ru', '.')
})

const reason =
  '«Кружок Вобаво»: нет пометки о статусе — иностранный агент с 17.05.2024. Напишите: «признан иностранным агентом»'

test('lines of JSON', async () => {
  expect(await archive.findings<object>('--lang', 'ru')).toEqual([
    {
      path: 'posts.ndjson',
      line: 1,
      byte: 0,
      column: 53,
      id: '1',
      day: '2015-03-04',
      title: '=СУММ(A1)</script>',
      url: 'javascript:alert(1)',
      rule: 'missing-notice',
      severity: 'error',
      entity: 'agent-1',
      name: 'Кружок Вобаво',
      kinds: ['иностранный агент'],
      since: '2024-05-17',
      text: 'Кружок Вобаво',
      context: '=СУММ(A1)</script> Это «Кружок Вобаво», <да> & "нет".',
      reason,
      expected: ['признан иностранным агентом'],
    },
    expect.objectContaining({ id: '2', line: 3, section: 'Город', views: 12, entity: 'agent-2' }),
  ])
})

test('a table of commas, in which nothing is a formula', async () => {
  const { out } = await archive.report('--format', 'csv', '--lang', 'ru')
  const rows = parse<Record<string, string>>(out, { columns: true })
  expect(rows).toHaveLength(2)
  expect(rows[0]).toMatchObject({
    name: 'Кружок Вобаво',
    title: "'=СУММ(A1)</script>",
    line: '1',
    context: '\'=СУММ(A1)</script> Это «Кружок Вобаво», <да> & "нет".',
    reason,
  })
})

test('a workbook', async () => {
  await archive.report('--format', 'xlsx', '-o', 'report.xlsx', '--lang', 'ru')
  const file = path.join(archive.folder, 'report.xlsx')
  const rows: (readonly string[])[] = []
  await readWorkbook(savedInBlob(new Blob([readFileSync(file)])), file, cells => rows.push([...cells]))
  expect(rows.map(cells => cells.slice(0, 7))).toEqual([
    ['Кто', 'Статусы', 'С какого дня', 'Заголовок', 'Адрес', 'Файл', 'Строка'],
    ['Кружок Вобаво', 'иностранный агент', '45429', '=СУММ(A1)</script>', 'javascript:alert(1)', 'posts.ndjson', '1'],
    ['Кружок Вобагу', 'иностранный агент', '45429', 'Заметка 2', 'https://example.org/news/2', 'posts.ndjson', '3'],
  ])
  const parts = unzipSync(readFileSync(file))
  for (const content of Object.values(parts)) new SaxesParser().write(Buffer.from(content).toString()).close()
  const textOf = (name: string): string => Buffer.from(parts[name]!).toString()
  expect(textOf('xl/workbook.xml')).toMatch(
    /name="Замечания".*name="Кто найден".*name="Вне текста страниц".*name="Не прочитано"/u,
  )
  expect(textOf('xl/worksheets/sheet4.xml')).toContain('Ошибка в JSON')
})

test('a page by itself, which leads to no code', async () => {
  const { out } = await archive.report('--format', 'html', '--lang', 'ru')
  expect(out).toContain('<p>2 ошибки, 0 предупреждений, 0 пояснений в 2 материалах; не прочитано: 1 материал</p>')
  const [, packed = ''] = /<script id="data" type="application\/gzip">([^<]*)</u.exec(out) ?? []
  const data = JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString()) as { items: object[] }
  expect(data.items).toEqual([
    expect.objectContaining({ title: '=СУММ(A1)</script>', url: expect.stringMatching(/^file:.*posts\.ndjson$/u) }),
    expect.objectContaining({ url: 'https://example.org/news/2', section: 'Город', views: 12 }),
  ])
  expect(out.match(/<\/script>/gu)).toHaveLength(3)
})

test('of a store that is not there is none', async () => {
  const { code, err } = await archive.runAlone(['audit', 'report', '--store', 'none.db'])
  expect([code, err]).toEqual([2, expect.stringContaining('there is no store')])
})
