/** Days in brackets, and those of whom nothing is told but the day. */
import { describe, expect, test } from '@jest/globals'
import { told } from '../told.js'

describe('enumerations', () => {
  test.each<[string, string[]]>([
    ['Нежелательными признаны {Икс} (2022) и {Игрек} (2023).', ['prose: undesirable → Икс, Игрек']],
    ['Нежелательными признаны {Икс} (март 2022), {Игрек} (2023) и {Зет}.', ['prose: undesirable → Икс, Игрек, Зет']],
    [
      'Иноагентами стали {m:Кац} (с 2022 года) и {f:Соболь} (с 2023 года).',
      ['prose: foreign-agent contracted → Кац, Соболь'],
    ],
    [
      '{Икс} (нежелательная организация с 2022 года) и {Игрек} (с 2023 года) ушли.',
      ['bracket: undesirable → Икс', 'bracket: undesirable → Игрек'],
    ],
    [
      '{X} (undesirable since 2022) and {Y} (since 2023) left.',
      ['bracket: undesirable → X', 'bracket: undesirable → Y'],
    ],
    [
      '{Икс} (нежелательная организация) и {Игрек} (тоже) ушли.',
      ['bracket: undesirable → Икс', 'bracket: undesirable → Игрек'],
    ],
    ['{X} (undesirable) and {Y} (likewise) left.', ['bracket: undesirable → X', 'bracket: undesirable → Y']],
    ['{Икс} и {Игрек} (обе — нежелательные организации) ушли.', ['bracket: undesirable → Икс, Игрек']],
    ['{Икс} и {Игрек} (нежелательная организация) ушли.', ['bracket: undesirable → Игрек']],
    ['{m:Кац} и {f:Соболь} (признаны иноагентами) ушли.', ['bracket: foreign-agent contracted → Кац, Соболь']],
    ['{m:Кац} и {f:Соболь} (признана иноагентом) ушли.', ['bracket: foreign-agent contracted → Соболь']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('sentences that say only when', () => {
  test.each<[string, string[]]>([
    [
      'Минюст внёс в реестр иноагентов двоих. {m:Кац} — в мае, {f:Соболь} — в июне.',
      ['prose: foreign-agent contracted active → Кац, Соболь'],
    ],
    [
      '{m:Кац} признан иноагентом в мае. {f:Соболь} — с осени 2023-го.',
      ['prose: foreign-agent contracted → Кац', 'prose: foreign-agent contracted → Соболь'],
    ],
    [
      '{m:Кац} признан иноагентом в мае. {f:Соболь} — тоже.',
      ['prose: foreign-agent contracted → Кац', 'prose: foreign-agent contracted → Соболь'],
    ],
    [
      '{m:Кац} признан иноагентом в мае. {f:Соболь} — с осени 2023-го живёт в Вене?',
      ['prose: foreign-agent contracted → Кац'],
    ],
    [
      '{m:Кац} признан иноагентом в мае. {f:Соболь}, журналист из Риги, — с осени.',
      ['prose: foreign-agent contracted → Кац', 'prose: foreign-agent contracted → Соболь'],
    ],
    [
      '{m:Kats} was listed as a foreign agent in May. {f:Shats} - since November.',
      ['prose: foreign-agent → Kats', 'prose: foreign-agent → Shats'],
    ],
    [
      '{m:Kats} was listed as a foreign agent in May. {f:Shats}, since that August.',
      ['prose: foreign-agent → Kats', 'prose: foreign-agent → Shats'],
    ],
    [
      '{m:Kats} was listed as a foreign agent in May. {f:Shats}, since that August, has lived in Riga.',
      ['prose: foreign-agent → Kats'],
    ],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
