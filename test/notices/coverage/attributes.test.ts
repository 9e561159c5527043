/** Whom a status is said of that leans on a name. */
import { describe, expect, test } from '@jest/globals'
import { told } from '../told.js'

describe('beside the name', () => {
  test.each<[string, string[]]>([
    ['Запрещённый {m:Шукшин} вышел.', []],
    // Behind the conjunction another party is named.
    ['{m:Кац}, объявленный иноагентом, и канал «{Икс}» спорят.', ['clause: foreign-agent contracted → Кац']],
    ['{m:Кац}, признанный иноагентом, и издание {Икс} спорят.', ['clause: foreign-agent contracted → Кац']],
    ['Признанные иноагентами {m:Кац} и канал «{Икс}» спорят.', ['clause: foreign-agent contracted → Кац, Икс']],
    // What it is stands before a colon, and names behind it.
    [
      'Материал касается деятельности иностранных агентов: проектов «{Икс}» и «{Игрек}».',
      ['clause: foreign-agent → Икс, Игрек'],
    ],
    ['Материал создан иностранным агентом: журналистом {m:Кацем}.', ['clause: foreign-agent → Кацем']],
    ['Нежелательная организация: «{Икс}».', ['clause: undesirable → Икс']],
    ['Foreign agent: {m:Kats}.', ['clause: foreign-agent → Kats']],
    ['Он рассказал об иноагентах: «{Икс}» уехал, «{Игрек}» осталась.', []],
    ['Закон об иноагентах: {m:Кац} против.', []],
    // A clause that has no verb for it yet is of another.
    [
      '{Икс}, признанный иноагентом, | который для который иноагент {m:Кац}',
      ['clause: foreign-agent contracted → Икс', 'clause: foreign-agent contracted → Кац'],
    ],
    ['{m:Kats}, the politician and fellow foreign agent, left.', ['clause: foreign-agent → Kats']],
    ['{m:Kats}, a former St. Petersburg deputy designated a foreign agent, left.', ['clause: foreign-agent → Kats']],
    ['Запрещённая {Икс} вышла.', ['clause: ban → Икс']],
    ['{X}, which belongs to a company banned in Russia, moved.', []],
    ['{X} – a pollster entered in the register of foreign agents – asked 1,600 people.', ['clause: foreign-agent → X']],
    ['{Икс} — аббревиатура запрещённой в России организации.', ['clause: ban → Икс']],
    ['Она участвовала в нежелательной организации — {Икс}.', ['clause: undesirable → Икс']],
    ['She took part in an undesirable organization — {X}.', ['clause: undesirable → X']],
    ['She was fined for the activities of a foreign agent, {X}.', ['clause: foreign-agent → X']],
    ['She was fined for the activities of an undesirable organization ({X}).', ['clause: undesirable → X']],
    ['She was fined for the activities of an undesirable organization, {X} said in Riga.', []],
    ['{f:Petrova} of {X}, a foreign agent, left.', ['clause: foreign-agent → Petrova']],
    ['{f:Petrova} of {X}, an undesirable organization, left.', ['clause: undesirable → X']],
    ['{m:Kats} left. The political scientist, a foreign agent since 2022, sings.', ['clause: foreign-agent → Kats']],
    ['{m:Kats} left. Until now the politician, a foreign agent, sang.', ['clause: foreign-agent → Kats']],
    ['The singer, a foreign agent, left.', []],
    ["{m:Kats}, the country's best critic and since October a foreign agent, left.", ['clause: foreign-agent → Kats']],
    ['{m:Kats}, editor of {X} and a foreign agent, left.', ['clause: foreign-agent → Kats']],
    ['{m:Kats}, founded by {X} and declared a foreign agent, left.', ['clause: foreign-agent → Kats']],
    [
      'Rapper {m:Kats}, singer {f:Shats} added to the register of foreign agents',
      ['clause: foreign-agent → Kats, Shats'],
    ],
    ['{m:Kats}, {f:Shats} added to the register of foreign agents', ['clause: foreign-agent → Kats, Shats']],
    ['{m:Kats}, one of hundreds of Russians branded foreign agents, left.', ['clause: foreign-agent → Kats']],
    ['{m:Kats} is one of hundreds of Russians branded foreign agents.', ['clause: foreign-agent → Kats']],
    ['{m:Kats}, currently designated a foreign agent, left.', ['clause: foreign-agent → Kats']],
    [
      '{m:Kats}, 1 сентября 2023 года внесённый в реестр иноагентов, ушёл.',
      ['clause: foreign-agent contracted → Kats'],
    ],
    ['{m:Кац}, физлицо-иноагент, ушёл.', ['clause: foreign-agent contracted → Кац']],
    ['{Икс}, группа, запрещённая в России, ушла.', ['clause: ban → Икс']],
    ['{X}, an independent online channel declared undesirable, moved.', ['clause: undesirable → X']],
    ['{m:Kats} and {f:Shats}, all four of them foreign agents, left.', ['clause: foreign-agent → Kats, Shats']],
    ['{m:Кац} и {f:Соболь}, оба иноагенты, ушли.', ['clause: foreign-agent contracted → Кац, Соболь']],
    ['{m:Кац} и {f:Соболь}, иноагенты, ушли.', ['clause: foreign-agent contracted → Кац, Соболь']],
    ['{m:Кац} и {f:Соболь}, иноагент, ушли.', ['clause: foreign-agent contracted → Соболь']],
    ['{m:Кац} и {f:Соболь}, признанные иноагентами, ушли.', ['clause: foreign-agent contracted → Кац, Соболь']],
    ['{m:Кац} и {f:Соболь}, признанная иноагентом, ушли.', ['clause: foreign-agent contracted → Соболь']],
    ['{m:Кац}, работавший в СМИ, признанных иноагентами, ушёл.', []],
    ['{m:Кац}, который работал в СМИ, признанных иноагентами, ушёл.', []],
    ['Иван Петров, признанный иноагентом, ушёл. {m:Кац} нет.', []],
    ['A deputy called {m:Kats} a foreign agent.', []],
    ['{m:Kats} and foreign agents: what the law says', []],
    ['{m:Kats}, a critic of foreign agents, left.', []],
    ['{m:Kats}, one of the foreign agents, left.', ['clause: foreign-agent → Kats']],
    ['По подсчётам {Медиазоны}, в реестре иноагентов 900 человек.', []],
    ['They asked to recognise {m:Kats} as a foreign agent.', []],
    ['The ministry may label {m:Kats} a foreign agent.', []],
    ['{m:Кац} требует признать {Икс} иноагентом.', []],
    ['Адвокат {m:Каца} обжаловал статус иноагента.', ['clause: foreign-agent contracted → Каца']],
    ['{m:Кац} обжаловал статус иноагента.', ['clause: foreign-agent contracted → Кац']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('a list behind a mark', () => {
  test.each<[string, string[]]>([
    ['Foreign agents of the week: {m:Kats}, {f:Shats}.', ['clause: foreign-agent → Kats, Shats']],
    [
      'В свежем списке иноагентов — {m:Кац}, {f:Соболь} и {Икс}.',
      ['clause: foreign-agent contracted → Кац, Соболь, Икс'],
    ],
    ['Среди признанных иноагентами — {m:Кац} и {f:Соболь}.', ['clause: foreign-agent contracted → Кац, Соболь']],
    ['Новые иноагенты: {m:Кац}; {f:Соболь}; {Икс}.', ['clause: foreign-agent contracted → Кац, Соболь, Икс']],
    ['Он состоял в объединениях, признанных террористическими: {Икс} и {Игрек}.', ['clause: terrorist → Икс, Игрек']],
    ['Three groups, all declared extremist: {X}, {Y} and {Z}.', ['clause: extremist → X, Y, Z']],
    ['Two organisations banned in Russia, {X} and {Y}, met.', ['clause: ban → X, Y']],
    ['Что не так с иноагентами: {m:Кац} объясняет.', []],
    [
      'В реестре иноагентов {m:Кац}, {f:Соболь} и проект {Икс}.',
      ['clause: foreign-agent contracted → Кац, Соболь, Икс'],
    ],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('an adjunct at the head, or in the middle', () => {
  test.each<[string, string[]]>([
    ['Since being named a foreign agent, {m:Kats} has sung.', ['prose: foreign-agent → Kats']],
    ['Since being named a foreign agent, he has sung, {m:Kats} said.', []],
    ['{m:Kats} left. Since being named a foreign agent, he has sung.', ['prose: foreign-agent → Kats']],
    ['Since its designation as a foreign agent in 2021 the outlet {X} has moved.', ['clause: foreign-agent → X']],
    ['After her sudden designation as a foreign agent, {f:Shats} left.', ['clause: foreign-agent → Shats']],
    [
      'It was the turn of {X}: already a foreign agent, it is now undesirable.',
      ['clause: foreign-agent → X', 'prose: undesirable → X'],
    ],
    ['{m:Кац}, несмотря на статус иноагента, даёт концерты.', ['clause: foreign-agent contracted → Кац']],
    ['Статус иноагента есть у {m:Каца} и у {f:Соболь}.', ['clause: foreign-agent contracted → Каца, Соболь']],
    ['Статус иноагента был в {Риге}.', []],
    [
      'Seven foreign agents were announced, {m:Kats} and {f:Shats} among them.',
      ['clause: foreign-agent → Kats, Shats'],
    ],
    ['Seven foreign agents were announced, including {m:Kats} and {f:Shats}.', ['clause: foreign-agent → Kats, Shats']],
    ['Russia has branded dozens of musicians foreign agents, among them {m:Kats}.', ['prose: foreign-agent → Kats']],
    ['В списке нежелательных организаций уже сотни позиций, включая {Икс}.', ['clause: undesirable → Икс']],
    ['A foreign agent was announced, including {m:Kats}.', []],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('what a preposition governs behind an aside is no apposition', () => {
  test.each<[string, string[]]>([
    ['{m:Kats} cooperated, the statement says, with an undesirable organization.', []],
    ['{m:Kats} took part, according to the ministry, in an extremist organization.', []],
    ['{m:Кац} сотрудничал, говорится в сообщении, с нежелательной организацией.', []],
    ['{m:Кац} участвовал, по данным следствия, в террористической организации.', []],
    ['{Икс}, с 2023 года нежелательная организация, закрылась.', ['clause: undesirable → Икс']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
