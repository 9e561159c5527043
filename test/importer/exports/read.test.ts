/** Every format of the official exports. */
import { describe, expect, test } from '@jest/globals'
import * as official from '../official-files.js'
import { agents, organisations, reading, windows1251 } from './reading.js'

const read = [
  { name: agents[0]!.name, listed: '2022-10-07', isPerson: true, resources: ['oxxxymiron.example', 't.me/oxxxymiron'] },
  { name: agents[1]!.name, listed: '2014-06-05', ended: '2016-02-29', isPerson: false, resources: [] },
  { name: agents[2]!.name, listed: '2016-02-29', isPerson: false, resources: [] },
]
const days = read.map(({ name, listed, ended }) => ({ name, listed, ...(ended !== undefined && { ended }) }))

describe('foreign agents', () => {
  test('workbook with inline strings, as exported', async () => {
    const exported = await reading('foreign-agent', official.agentsXlsx(agents))
    expect(exported).toMatchObject({ register: 'foreign-agent', asOf: '2026-11-20', rows: read })
  })

  test('workbook with shared strings, as saved again by a spreadsheet', async () => {
    const exported = await reading('foreign-agent', official.agentsXlsx(agents, { shared: true }))
    expect(exported.rows).toMatchObject(read)
  })

  test('days as serial numbers', async () => {
    const exported = await reading(
      'foreign-agent',
      official.agentsXlsx([{ name: 'Иволгин Олег Петрович', listed: '44841' }]),
    )
    expect(exported.rows).toMatchObject([{ listed: '2022-10-07' }])
  })

  test('nothing personal is read', async () => {
    const exported = await reading('foreign-agent', official.agentsXlsx(agents))
    expect(JSON.stringify(exported)).not.toMatch(/1970|000-|Устье/)
  })

  test.each([
    ['answer of the service', official.agentsJson(agents), read],
    ['public copy', official.publicAgentsJson(agents), days],
    ['comma-separated values', official.agentsCsv(agents), days],
    ['workbook saved as text', official.agentsSavedCsv(agents), read],
    ['comma-separated values with a byte order mark', `\uFEFF${official.agentsCsv(agents)}`, days],
  ])('%s', async (_, content, rows) => {
    expect((await reading('foreign-agent', content)).rows).toMatchObject(rows)
  })

  test('daily mirror: names alone, since its aliases are pieces of them', async () => {
    const mirror = official.mirrorFile('minjust_foreign_agents', [
      { name: 'Иволгин Олег Петрович "Иволга"', kind: 'person', aliases: ['Иволга'], listed: '2022-04-08' },
      { name: 'Фонд «Рассвет, США»', kind: 'org', aliases: ['США'], listed: '08.04.2022' },
    ])
    const exported = await reading('foreign-agent', mirror)
    expect(exported).toEqual({
      register: 'foreign-agent',
      path: 'export',
      asOf: '2026-11-19',
      rows: [
        {
          name: 'Иволгин Олег Петрович "Иволга"',
          isPerson: true,
          listed: '2022-04-08',
          place: 'value 1',
          resources: [],
        },
        { name: 'Фонд «Рассвет, США»', isPerson: false, listed: '2022-04-08', place: 'value 2', resources: [] },
      ],
    })
  })

  test('answer of the service whose days are moments in UTC', async () => {
    const moment = {
      field_2_s: 'Иволгин Олег Петрович',
      field_4_dt: '2022-10-06T21:00:00Z',
      field_7_s: 'Физические лица',
    }
    const exported = await reading('foreign-agent', JSON.stringify({ size: 1, values: [moment] }))
    expect(exported.rows).toMatchObject([{ name: 'Иволгин Олег Петрович', listed: '2022-10-07', isPerson: true }])
  })

  test('a type that is not told says nothing of persons', async () => {
    const exported = await reading(
      'foreign-agent',
      official.agentsXlsx([{ name: 'Иволгин Олег Петрович', listed: '07.10.2022', type: '' }]),
    )
    expect(exported.rows[0]).not.toHaveProperty('isPerson')
  })

  test('columns are told by their headings, wherever they stand', async () => {
    const csv =
      'Полное наименование или ФИО участников;Дата опубликования решения о включении;Полное наименование;Дата принятия решения о включении\n' +
      'Некто;01.01.2021;Фонд "Рассвет", США;02.02.2020\n\n'
    const exported = await reading('foreign-agent', csv)
    expect(exported.rows).toMatchObject([{ name: 'Фонд "Рассвет", США', listed: '2020-02-02' }])
  })

  test('comma-separated values in windows-1251', async () => {
    const encoded = windows1251(official.agentsCsv(agents.slice(1)))
    expect((await reading('foreign-agent', encoded)).rows).toMatchObject(days.slice(1))
  })
})

describe('undesirable organisations', () => {
  test.each([
    ['workbook', official.undesirableXlsx(organisations)],
    ['answer of the service', official.undesirableJson(organisations)],
    ['public copy', official.publicUndesirableJson(organisations)],
  ])('%s', async (_, content) => {
    expect((await reading('undesirable', content)).rows).toMatchObject([
      { name: organisations[0]!.name, listed: '2024-02-12' },
      { name: organisations[1]!.name, listed: '2025-04-03', ended: '2025-04-14' },
    ])
  })
})

describe('extremist organisations', () => {
  const paragraphs = [
    '1. Межрегиональная общественная организация «Национал-большевистская партия» (решение Московского городского суда от 19.04.2007);',
    '2. Общественное объединение «W.H.С.» (иные наименования – «White Hooligans Capital», «Сибирский фронт») (решение Верховного суда Республики Алтай от 16.09.2020, вступило в законную силу 20.10.2020) (дата размещения сведений 02.11.2020);',
    '3. Местная организация «Рассвет» (решение городского суда',
    'от 01.02.2012);',
    'Организация исключена из перечня',
  ]

  test('page of paragraphs, broken ones and removals included', async () => {
    expect((await reading('extremist', official.extremistHtml(paragraphs))).rows).toEqual([
      {
        name: 'Межрегиональная общественная организация «Национал-большевистская партия»',
        decided: '2007-04-19',
        grounds: 'решение Московского городского суда от 19.04.2007',
        place: 'entry 1',
        resources: [],
      },
      {
        name: 'Общественное объединение «W.H.С.» (иные наименования – «White Hooligans Capital», «Сибирский фронт»)',
        decided: '2020-09-16',
        inForce: '2020-10-20',
        listed: '2020-11-02',
        grounds: 'решение Верховного суда Республики Алтай от 16.09.2020, вступило в законную силу 20.10.2020',
        place: 'entry 2',
        resources: [],
      },
      {
        name: 'Местная организация «Рассвет»',
        decided: '2012-02-01',
        isExcluded: true,
        grounds: 'решение городского суда от 01.02.2012',
        place: 'entry 3',
        resources: [],
      },
    ])
  })

  test('members of an organisation are parties, what was removed is none', async () => {
    const content = official.extremistHtml([
      '1. Община «Рассвет» (решение городского суда от 01.02.2012 о ликвидации)',
      '2. Организация исключена в связи с ликвидацией по основаниям, предусмотренным статьей 14;',
      '3.Организация «Центр» и входящие в ее структуру местные организации:',
      'Местная организация «Центр» г. Устье;',
      'Местная организация «Центр» г. Заречье (решение Верховного Суда Российской Федерации от 20.04.2017) (дата размещения сведений: 17.08.2017);',
      '4. Объединение «Закат» (дата размещения сведений: 04.05.2018);',
      'Минюст, 2026',
    ])
    expect((await reading('extremist', content)).rows).toMatchObject([
      { name: 'Община «Рассвет»', decided: '2012-02-01', place: 'entry 1' },
      {
        name: 'Организация «Центр» и входящие в ее структуру местные организации',
        decided: '2017-04-20',
        listed: '2017-08-17',
        place: 'entry 3',
      },
      { name: 'Местная организация «Центр» г. Устье', decided: '2017-04-20', listed: '2017-08-17' },
      { name: 'Местная организация «Центр» г. Заречье', decided: '2017-04-20', listed: '2017-08-17' },
      { name: 'Объединение «Закат»', listed: '2018-05-04', place: 'entry 4' },
    ])
  })

  test('the day of listing is no day of a ruling', async () => {
    const content = official.extremistHtml([
      '1. Община «Рассвет» (решение суда от 01.02.2012);',
      '2. Объединение «Закат» (дата размещения сведений: 04.05.2018);',
    ])
    expect((await reading('extremist', content)).rows[1]).not.toHaveProperty('decided')
  })

  test('page in windows-1251, declared and not', async () => {
    const paragraphs = ['1. Община «Рассвет» (решение суда от 01.02.2012);']
    for (const charset of ['windows-1251', 'x'])
      expect((await reading('extremist', windows1251(official.extremistHtml(paragraphs, charset)))).rows).toMatchObject(
        [{ name: 'Община «Рассвет»' }],
      )
  })

  test('daily mirror, with the ruling in the name or beside it', async () => {
    const mirror = official.mirrorFile('minjust_extremist_orgs', [
      { name: 'Община «Рассвет»', kind: 'org', decision: 'решение городского суда от 01.02.2012' },
      { name: 'Община «Закат» (решение суда от 03.02.2012) (дата размещения сведений: 04.05.2018);', kind: 'org' },
    ])
    expect((await reading('extremist', mirror)).rows).toMatchObject([
      { name: 'Община «Рассвет»', decided: '2012-02-01', grounds: 'решение городского суда от 01.02.2012' },
      { name: 'Община «Закат»', decided: '2012-02-03', listed: '2018-05-04' },
    ])
  })

  test('answer of the service', async () => {
    expect((await reading('extremist', official.extremistJson(['Движение «Рассвет»']))).rows).toMatchObject([
      { name: 'Движение «Рассвет»' },
    ])
  })
})

test('terrorist organisations: page with a table', async () => {
  const content = official.terroristHtml([
    [
      '«Асбат аль-Ансар»',
      'Верховный Суд Российской Федерации, от 14.02.2003 № ГКПИ 03-116, вступило в силу 04.03.2003',
    ],
    [
      'Движение «Колумбайн» (другое используемое наименование «Скулшутинг»)',
      'Верховный Суд Российской Федерации, 02.02.2022, АКПИ21-1059С',
    ],
    [
      '«Движение Рассвет»',
      'Верховный Суд Российской Федерации, от 14.02.2003 № 1, вступило в силу 04.03.2003 Запрет деятельности приостановлен. Верховный Суд Российской Федерации, от 17.04.2025 № 2, вступило в силу 20.05.2025',
    ],
    ['Хатлонский джамаат', '2-й Западный окружной военный суд от 03.11.2021 № 2-165/2021, вступил в силу 24.01.2022'],
  ])
  expect((await reading('terrorist', content)).rows).toMatchObject([
    {
      name: '«Асбат аль-Ансар»',
      decided: '2003-02-14',
      inForce: '2003-03-04',
      authority: 'Верховный Суд Российской Федерации',
      grounds: '№ ГКПИ 03-116',
    },
    { name: 'Движение «Колумбайн» (другое используемое наименование «Скулшутинг»)', decided: '2022-02-02' },
    { name: '«Движение Рассвет»', decided: '2003-02-14', inForce: '2003-03-04', ended: '2025-04-17' },
    {
      name: 'Хатлонский джамаат',
      authority: '2-й Западный окружной военный суд',
      grounds: '№ 2-165/2021',
      inForce: '2022-01-24',
    },
  ])
})
