/** Of whom a predicate tells a status. */
import { describe, expect, test } from '@jest/globals'
import { told } from '../told.js'

describe('subjects', () => {
  test.each<[string, string[]]>([
    ['Символика {Икс} признана экстремистской.', []],
    ['При {Икс} музыка запрещена.', []],
    ['Музыка {Икс} запрещена.', []],
    ['{X} counted 1,000 people on the list of foreign agents.', []],
    ['{X} is on the list of foreign agents.', ['prose: foreign-agent → X']],
    ['{X} and the Washington-based {Y} had been recognised as undesirable.', ['prose: undesirable → X, Y']],
    ['{X} and the Washington-based {Y} has moved.', []],
    ['{X} left before {Y} was declared undesirable.', ['prose: undesirable → Y']],
    ['They recalled that it was declared undesirable: {X}.', ['prose: undesirable → X']],
    ['{X} left. They recalled that it was declared undesirable.', ['prose: undesirable → X']],
    ['{X} wrote books that were banned in Russia.', []],
    ['{m:Кац} уехал. Бизнесмен внесён в реестр иноагентов.', ['prose: foreign-agent contracted → Кац']],
    ['{m:Кац} уехал. Опальный писатель внесён в реестр иноагентов.', ['prose: foreign-agent contracted → Кац']],
    ['{Икс} закрыт. Анонимный канал признан экстремистским.', ['prose: extremist → Икс']],
    ['{Икс} закрыт. Неправительственная организация признана нежелательной.', ['prose: undesirable → Икс']],
    ['{Икс} закрыт. Эта секта признана экстремистской.', ['prose: extremist → Икс']],
    ['{Икс} закрыт. Был ликвидирован в мае.', []],
    ['{X} is closed. Its parent company is recognised as extremist.', []],
    ['{m:Kats} and {f:Shats} left. Both rappers are foreign agents.', ['prose: foreign-agent → Kats, Shats']],
    ['{m:Kats} and {f:Shats} left. Both are foreign agents.', ['prose: foreign-agent → Kats, Shats']],
    ['{m:Kats} and {f:Shats} left. They all are foreign agents.', ['prose: foreign-agent → Kats, Shats']],
    ['{m:Kats} and {f:Shats} left. He is a foreign agent.', ['prose: foreign-agent → Kats']],
    ['{m:Kats} and {f:Shats} left. It is a foreign agent.', []],
    ['{Икс}, {Игрек} и {Зет} — их деятельность признана нежелательной.', ['prose: undesirable → Икс, Игрек, Зет']],
    ['{Икс} и {Игрек}, работа которых признана нежелательной, ушли.', ['prose: undesirable → Икс, Игрек']],
    ['{Икс} и {Игрек}, работа которого признана нежелательной, ушли.', ['prose: undesirable → Игрек']],
    ['{X} and {Y}, whose activity is undesirable, left.', ['prose: undesirable → X, Y']],
    ['{X} and {Y} – all of them organisations whose activity is undesirable – left.', ['bracket: undesirable → X, Y']],
    ['{m:Кац} сказал, что признан иноагентом.', ['prose: foreign-agent contracted → Кац']],
    ['{m:Кац} сказал, что {f:Соболь} признана иноагентом.', ['prose: foreign-agent contracted → Соболь']],
    ['{m:Кац} — режиссёр, он признан иноагентом.', ['prose: foreign-agent contracted → Кац']],
    ['Сегодня {m:Кац}, а вчера {f:Соболь} признаны иноагентами.', ['prose: foreign-agent contracted → Кац, Соболь']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('names behind the verb', () => {
  test.each<[string, string[]]>([
    ['В реестр иноагентов попали: {m:Кац}, {f:Соболь}.', ['prose: foreign-agent contracted → Кац, Соболь']],
    [
      'Иноагентами признаны сразу пятеро: {m:Кац}, {f:Соболь} и другие.',
      ['prose: foreign-agent contracted → Кац, Соболь'],
    ],
    [
      'В реестр иноагентов внесены три человека — {m:Кац}, {f:Соболь} и {m:Яшин}.',
      ['prose: foreign-agent contracted → Кац, Соболь, Яшин'],
    ],
    [
      'В реестр иноагентов внесены семь человек, среди которых {m:Кац} и {f:Соболь}.',
      ['prose: foreign-agent contracted → Кац, Соболь'],
    ],
    [
      'В реестр иноагентов внесены семь человек и две организации, среди которых {m:Кац} и {Икс}.',
      ['prose: foreign-agent contracted → Кац, Икс'],
    ],
    ['В реестр иноагентов внесены люди, которых знает {m:Кац}.', []],
    ['The foreign agent label was given to {m:Kats} and {f:Shats}.', ['prose: foreign-agent → Kats, Shats']],
    ['Among those declared foreign agents are {m:Kats} and {f:Shats}.', ['prose: foreign-agent → Kats, Shats']],
    ['Others declared foreign agents include {m:Kats} and {f:Shats}.', ['clause: foreign-agent → Kats, Shats']],
    ['Признан иноагентом {m:Кац}.', ['prose: foreign-agent contracted → Кац']],
    ['Признан иноагентом {m:Кац}, {f:Соболь} уехала.', ['prose: foreign-agent contracted → Кац']],
    ['Признаны иноагентами {m:Кац} и {f:Соболь}.', ['prose: foreign-agent contracted → Кац, Соболь']],
    ['Иноагентом стала {f:Соболь}.', ['prose: foreign-agent contracted → Соболь']],
    ['Иноагентом стала певица {f:Соболь}.', ['prose: foreign-agent contracted → Соболь']],
    ['Ликвидирован {Икс}.', ['prose: ban liquidated → Икс']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('taken up from before', () => {
  test.each<[string, string[]]>([
    ['{X} closed. It is undesirable, {Y} reported.', ['prose: undesirable → X']],
    ['{X} closed. It was declared undesirable in 2022.', ['prose: undesirable → X']],
    ['{X} and {Y} closed. It was declared undesirable in 2022.', ['prose: undesirable → Y']],
    ['{X} closed.\n\nIt was declared undesirable in 2022.', ['prose: undesirable → X']],
    ['{X} closed. Nobody cared. It was declared undesirable in 2022.', ['prose: undesirable → X']],
    ['{X} closed. The weather was fine. Snow fell. It was declared undesirable in 2022.', ['prose: undesirable → X']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
