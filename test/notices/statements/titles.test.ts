/** Titles that announce the list of those of whom they tell a status. */
import { describe, expect, test } from '@jest/globals'
import { told } from '../told.js'

describe('a list follows', () => {
  test.each<[string, string[]]>([
    [
      'Новые иноагенты:\n\n- {m:Кац}\n- {f:Соболь}',
      ['prose: foreign-agent contracted → Кац', 'prose: foreign-agent contracted → Соболь'],
    ],
    [
      'Список иноагентов:\n\n- {m:Кац}\n- {f:Соболь}',
      ['prose: foreign-agent contracted → Кац', 'prose: foreign-agent contracted → Соболь'],
    ],
    [
      'Иноагенты недели\n\n- {m:Кац}\n- {f:Соболь}',
      ['prose: foreign-agent contracted → Кац', 'prose: foreign-agent contracted → Соболь'],
    ],
    ['Нежелательные организации:\n\n- {Икс}\n- {Игрек}', ['prose: undesirable → Икс', 'prose: undesirable → Игрек']],
    ['Нежелательные, без ссылок:\n\n- {Икс}\n- {Игрек}', ['prose: undesirable → Икс', 'prose: undesirable → Игрек']],
    [
      'Undesirable, no link, notice at the first mention:\n\n- {X}\n- {Y}',
      ['prose: undesirable → X', 'prose: undesirable → Y'],
    ],
    [
      'Писатели и музыканты, признанные иностранными агентами:\n\n- {m:Кац}\n- {f:Соболь}',
      ['prose: foreign-agent → Кац', 'prose: foreign-agent → Соболь'],
    ],
    ['Писатель, признанный иностранным агентом:\n\n- {m:Кац}\n- {f:Соболь}', []],
    [
      'Кого внесли в реестр иноагентов?\n\n- {m:Кац}\n- {f:Соболь}',
      ['prose: foreign-agent contracted active → Кац', 'prose: foreign-agent contracted active → Соболь'],
    ],
    [
      'Реестр иноагентов: кто добавился\n\n- {m:Кац}\n- {f:Соболь}',
      ['prose: foreign-agent contracted → Кац', 'prose: foreign-agent contracted → Соболь'],
    ],
    [
      'Ниже — те, кого признали иноагентами.\n\n- {m:Кац}\n- {f:Соболь}',
      ['prose: foreign-agent contracted active → Кац', 'prose: foreign-agent contracted active → Соболь'],
    ],
    ['Что не так с иноагентами:\n\n- {m:Кац}\n- {f:Соболь}', []],
    ['Об иноагентах спорят.\n\n- {m:Кац}\n- {f:Соболь}', []],
    [
      'Foreign agents of the week:\n\n- {m:Kats}\n- {f:Shats}',
      ['prose: foreign-agent → Kats', 'prose: foreign-agent → Shats'],
    ],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
