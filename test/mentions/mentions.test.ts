import { describe, expect, test } from '@jest/globals'
import { check } from '../reports.js'
import { inspect } from '../../src/library/index.js'

/** `surface = entity (certainty)`, as of a day on which all of them are designated. */
const found = (text: string, path = 'draft.txt'): string[] =>
  inspect(text, { asOf: '2024-11-30', path }).mentions.map(
    ({ text: surface, entity, certainty }) => `${surface} = ${entity} (${certainty})`,
  )

describe('found', () => {
  test.each([
    ['Боевики ИГИЛ отступили к Талибану.', ['ИГИЛ = islamic-state (certain)', 'Талибану = taliban (certain)']],
    ['Сторонники «Исламского государства» ушли.', ['Исламского государства = islamic-state (certain)']],
    [
      'Бойцы Украинской повстанческой армии (УПА)',
      [
        'Украинской повстанческой армии = ukrainian-insurgent-army (certain)',
        'УПА = ukrainian-insurgent-army (certain)',
      ],
    ],
    ['Книга издана Фондом борьбы с коррупцией.', ['Фондом борьбы с коррупцией = fbk (certain)']],
    ['Об этом пишет «Медуза».', ['Медуза = meduza (likely)']],
    ['По данным издания «Медуза», да.', ['Медуза = meduza (certain)']],
    ['Он служил в полку «Азов».', ['полку «Азов» = azov (certain)']],
    ['Телеканал «Дождь» переехал.', ['Телеканал «Дождь» = tv-rain (certain)']],
    [
      'Писатель Дмитрий Быков приехал. Быкова ждали.',
      ['Дмитрий Быков = dmitry-bykov (certain)', 'Быкова = dmitry-bykov (certain)'],
    ],
    [
      'Любови Соболь и Екатерине Шульман ответили.',
      ['Любови Соболь = lyubov-sobol (certain)', 'Екатерине Шульман = ekaterina-schulmann (certain)'],
    ],
    ['Кашин Олег Владимирович уехал.', ['Кашин Олег Владимирович = oleg-kashin (certain)']],
    ['Фонд дикой природы (WWF) закрыл отделение.', ['WWF = wwf-international (likely)']],
    ['Пост в Facebook’е удалён.', ['Facebook’е = meta (certain)']],
    ['Dozhd journalists left.', ['Dozhd = tv-rain (certain)']],
    ['Golos coordinators were searched.', ['Golos = golos (certain)']],
    ['«Мемориал» (признан экстремистским, запрещён).', ['Мемориал = memorial-international (certain)']],
    ['Facebook’s rules', ['Facebook’s = meta (certain)']],
    ['Пост в Мeдузe. Издание Meduza.', ['Meduza = meduza (certain)']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expect.arrayContaining(expected)))
})

describe('what a preposition parts from a name does not bear it', () => {
  test.each([
    ['Он написал роман для «Медузы».', ['Медузы = meduza (likely)']],
    ['Снимали фильм вместе с «Дождём».', ['Дождём = tv-rain (likely)']],
    ['Он написал роман «Медуза».', []],
    ['Вратарь прошлогодней «Астры» отбил пенальти.', []],
    ['Матч против «Астры» перенесли.', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})

test.each(['про', 'при', 'о', 'для', 'без', 'из-за', 'насчёт', 'вокруг'])(
  'a person stands behind «%s»',
  preposition => {
    expect(found(`Мы говорили ${preposition} Юрия Дудя и молчали.`)).toEqual(['Юрия Дудя = yury-dud (certain)'])
  },
)

describe('a part of a name, once it has been said in full', () => {
  const whole = 'Приехал Арктический центр при Университете Северной Айовы.'
  const parts = (text: string): string[] =>
    found(`${whole} ${text}`)
      .slice(1)
      .filter(mention => mention.includes('arcticenter'))
  const name = 'arcticenter'
  test.each([
    ['Потом в АЦУСА уточнили.', [`АЦУСА = ${name} (likely)`]],
    ['Ей платил Арктический центр.', [`Арктический центр = ${name} (likely)`]],
    ['В Арктическом центре спорили.', [`Арктическом центре = ${name} (likely)`]],
    // Of the same name but elsewhere, or of a longer one.
    ['Арктический центр при Академии наук молчал.', []],
    ['Ей помог Арктический центр музыки.', []],
    ['Ей помог Новый Арктический центр.', []],
    ['Ей помог «ацуса» и Ацуса.', []],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected))

  test.each([
    ['The Free Russia Forum met. Members left the Forum.', ['Forum']],
    ['The Free Russia Forum met. The Forum of Farmers met, and Forum members left. A forum met.', []],
    // The last one that was named.
    ['The Free Russia Foundation, then the Anti-Corruption Foundation met. They left the Foundation.', ['Foundation']],
  ])('English: “the” and the noun of the name: %s', (text, expected) => {
    const parts = inspect(text, { asOf: '2024-11-30' }).mentions.filter(({ text: surface }) => !surface.includes(' '))
    expect(parts.map(({ text: surface }) => surface)).toEqual(expected)
    for (const { entity } of parts) expect(['free-russia-forum', 'fbk']).toContain(entity)
  })

  test('before that it names nobody', () => {
    expect(found('Ей платил Арктический центр, АЦУСА.')).toEqual([])
  })

  test('what is the whole name of another is not meant for a part', () => {
    const texts = inspect('Пишет «Новая газета Европа». Пишет «Новая газета».', { asOf: '2024-11-30' }).mentions
    expect(texts.map(({ entity }) => entity)).toEqual(['novaya-gazeta-europe', 'novaya-gazeta'])
  })
})

describe('names that many bear', () => {
  test.each([
    ['Об этом сообщил проект «Сфера».', ['Сфера = sfera-2026 (certain)']],
    ['Об этом сообщила «Сфера».', ['Сфера = sfera-2026 (possible)']],
    ['Проект Сфера был закрыт.', ['Сфера = sfera-2026 (possible)']],
    ['Ассоциация «Голоса Ладоги» выступила.', []],
    ['Сотрудники фонда Сахарова, организации из США, уехали.', ['фонда Сахарова = sakharov-foundation-us (likely)']],
  ])('%s', (text, expected) => {
    const mentions = inspect(text, { asOf: '2026-07-15' }).mentions
    expect(mentions.map(({ text: surface, entity, certainty }) => `${surface} = ${entity} (${certainty})`)).toEqual(
      expected,
    )
  })
})

describe('silent', () => {
  test.each([
    ['Паводок на реке Упе, берега Упы и Упу видно.'],
    ['Азовское море обмелело, в Азове жарко.'],
    ['В городе Азов открыли музей, а футбольный клуб «Азов» проиграл.'],
    ['Весна пришла. Весной тепло.'],
    ['В санатории «Весна» ремонт.'],
    ['Мета-данные и метаанализ.'],
    ['Голос за кадром, дождь за окном, сеть и проект.'],
    ['Тренер Вячеслав Быков приехал.'],
    ['Он живёт на улице Каспарова.'],
    ['Фильм «Дождь» в прокате.'],
    ['Смотрите https://meduza.io/news и pismo@meduza.io, пишите @meduzalive.'],
    ['«Учительская газета» вышла в пятницу.'],
    ['This is a meta-analysis of the current time.'],
  ])('%s', text => expect(found(text)).toEqual([]))

  test('code in Markdown', () => expect(found('Запустите `ИГИЛ` и\n\n```\nТалибан\n```\n', 'draft.md')).toEqual([]))
})

describe('namesakes', () => {
  test.each([
    ['Дмитрий Быков приехал. Потом выступил Вячеслав Быков.', 1],
    ['Дмитрий Быков приехал. Потом выступил В. Быков.', 1],
    ['Быков Дмитрий Сергеевич защитил диссертацию.', 0],
    ['Быков приехал.', 0],
    ['Адвокат Иван Павлов и физиолог Иван Павлов.', 1],
    ['Адвокат Иван Павлов и физиолог Павлов Иван.', 1],
  ])('%s', (text, count) => expect(found(text)).toHaveLength(count))
})

describe('full names that many bear', () => {
  test.each([
    ['Дмитрий Быков приехал. Быков выступил.', ['Дмитрий Быков (likely)', 'Быков (likely)']],
    ['Приехал Д. Л. Быков, за ним Дмитрий Быков.', ['Д. Л. Быков (certain)', 'Дмитрий Быков (certain)']],
    ['Дмитрий Львович Быков приехал. Дмитрий Быков выступил.', 2],
    ['Дмитрий Быков (признан иноагентом) приехал. Быков выступил.', 2],
    ['Дмитрий Быков* приехал.\n\n* Признан иностранным агентом.', 1],
    ['Приехал иноагент Дмитрий Быков.', 1],
    ['Приехал писатель Дмитрий Быков. Дмитрия Быкова ждали.', 2],
    ['Dmitry Bykov left.', ['Dmitry Bykov (likely)']],
    ['The writer Dmitri Bykov left. Bykov’s book stays.', 2],
    ['Екатерина Шульман приехала.', 1],
  ] as const)('%s', (text, expected) => {
    const mentions = found(text).map(mention => mention.replace(/= \S+ /, ''))
    if (typeof expected === 'object') expect(mentions).toEqual(expected)
    else expect(mentions.filter(mention => mention.endsWith('(certain)'))).toHaveLength(expected)
  })

  test.each([
    ['Сергей Смирнов приехал. Смирнов выступил.', ['Сергей Смирнов (possible)']],
    ['Sergey Smirnov left.', ['Sergey Smirnov (possible)']],
    ['Приехал журналист Сергей Смирнов. Смирнов выступил.', ['Сергей Смирнов (certain)', 'Смирнов (certain)']],
    ['Сергей Смирнов приехал. Журналист Сергей Смирнов.', ['Сергей Смирнов (likely)', 'Сергей Смирнов (certain)']],
    ['Сергей Петрович Смирнов приехал.', []],
    ['Смирнов Сергей Петрович приехал.', []],
  ])('marked as weak: %s', (text, expected) => {
    expect(found(text).map(mention => mention.replace(/= \S+ /, ''))).toEqual(expected)
  })

  test('a likely one needs its notice, a possible one does not', () => {
    const rules = (text: string): string[] => check(text, { asOf: '2024-11-30' }).messages.map(({ ruleId }) => ruleId)
    expect(rules('Дмитрий Быков приехал.')).toEqual(['missing-notice'])
    expect(rules('Сергей Смирнов приехал.')).toEqual(['ambiguous-mention'])
  })
})

test('offsets are exact whatever stands before', () => {
  const text = '\uFEFF😀 «Ме\u00ADдуза»,\u00A0изда\u200Bние;\r\nТалибан и ИГИЛ. e\u0301'
  const { mentions } = inspect(text, { asOf: '2024-11-30' })
  expect(mentions.map(({ start, end, text: surface }) => [text.slice(start, end), surface])).toEqual(
    ['Ме\u00ADдуза', 'Талибан', 'ИГИЛ'].map(surface => [surface, surface]),
  )
})
