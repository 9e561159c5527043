/** Registers that a text has spoken of, and what takes them up. */
import { describe, expect, test } from '@jest/globals'
import { told } from '../told.js'

describe('the same register', () => {
  test.each<[string, string[]]>([
    [
      'Минюст внёс {m:Каца} в реестр иноагентов. Также в реестр попала {f:Соболь}.',
      ['prose: foreign-agent contracted active → Каца', 'prose: foreign-agent contracted active → Соболь'],
    ],
    [
      'Минюст внёс {m:Каца} в реестр иноагентов. {f:Соболь} включена в тот же реестр.',
      ['prose: foreign-agent contracted active → Каца', 'prose: foreign-agent contracted active → Соболь'],
    ],
    [
      'Минюст внёс {m:Каца} в реестр иноагентов. {f:Соболь} (включена в тот же реестр) ушла.',
      ['prose: foreign-agent contracted active → Каца', 'bracket: foreign-agent contracted active → Соболь'],
    ],
    [
      'Минюст внёс {m:Каца} в реестр иноагентов. {f:Соболь} постигла та же участь.',
      ['prose: foreign-agent contracted active → Каца', 'prose: foreign-agent contracted active → Соболь'],
    ],
    [
      'Минюст внёс {m:Каца} в реестр иноагентов. {f:Соболь} не внесли в реестр.',
      ['prose: foreign-agent contracted active → Каца', 'prose: foreign-agent negated contracted active → Соболь'],
    ],
    [
      'Минюст внёс {m:Каца} в реестр иноагентов. {f:Соболь} объявлена в розыск.',
      ['prose: foreign-agent contracted active → Каца'],
    ],
    [
      'Минюст внёс {m:Каца} в реестр иноагентов. {f:Соболь} есть в базе розыска.',
      ['prose: foreign-agent contracted active → Каца'],
    ],
    [
      'Минюст внёс {m:Каца} в реестр иноагентов. В этот список попала и {f:Соболь}.',
      ['prose: foreign-agent contracted active → Каца', 'prose: foreign-agent contracted active → Соболь'],
    ],
    [
      'The ministry added {m:Kats} to its register of foreign agents. It also listed {f:Shats}.',
      ['prose: foreign-agent active → Kats', 'prose: foreign-agent active → Shats'],
    ],
    [
      'The ministry added {m:Kats} to its register of foreign agents. The ministry added that {f:Shats} spoke.',
      ['prose: foreign-agent active → Kats'],
    ],
    [
      'The ministry added {m:Kats} to its register of foreign agents. {f:Shats} was included.',
      ['prose: foreign-agent active → Kats', 'prose: foreign-agent active → Shats'],
    ],
    [
      'The ministry added {m:Kats} to its register of foreign agents. {f:Shats} was also included.',
      ['prose: foreign-agent active → Kats', 'prose: foreign-agent active → Shats'],
    ],
    [
      'The ministry added {m:Kats} to its register of foreign agents. {f:Shats} is on the same list.',
      ['prose: foreign-agent active → Kats', 'prose: foreign-agent active → Shats'],
    ],
    [
      'The ministry added {m:Kats} to its register of foreign agents. With {m:Yashin}, {f:Shats} was entered.',
      ['prose: foreign-agent active → Kats', 'prose: foreign-agent active → Yashin, Shats'],
    ],
    [
      'The ministry added {m:Kats} to its register of foreign agents. Also entered are {f:Shats} and {m:Yashin}.',
      ['prose: foreign-agent active → Kats', 'prose: foreign-agent active → Shats, Yashin'],
    ],
    ['{f:Shats} was also included.', []],
    ['{f:Соболь} включена в тот же реестр.', ['prose: list → Соболь']],
    ['{X} (undesirable) closed. {m:Kats} was also included.', ['bracket: undesirable → X', 'prose: list → Kats']],
    [
      '{X} is on the list of undesirable organizations. {Y} is on the same list.',
      ['prose: undesirable → X', 'prose: undesirable → Y'],
    ],
    ['{X} is on the list of undesirable organizations. {m:Kats} is on the same list.', ['prose: undesirable → X']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('news that announces', () => {
  test.each<[string, string[]]>([
    ['Каналы иноагентов и оппозиционных движений закрыты:\n\n- {Икс}\n- {Игрек}', []],
    ['Materials of undesirable organisations are blocked:\n\n- {X}\n- {Y}', []],
    [
      "Russia's list of undesirable organisations now covers well over 200 entities:\n\n- {X}\n- {Y}",
      ['prose: undesirable → X', 'prose: undesirable → Y'],
    ],
    ['Реестр иноагентов.\n\nЕвропа.\n\n- {m:Кац}', []],
    ['Кого признают иноагентом?\n\n- {m:Кац}', []],
    ['Кого признали иноагентом?\n\n- {m:Кац}', ['prose: foreign-agent contracted active → Кац']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
