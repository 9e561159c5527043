/** Legends: what a sentence says that a mark at names means. */
import { describe, expect, test } from '@jest/globals'
import { told } from '../told.js'

describe('a sign', () => {
  test.each<[string, string[]]>([
    ['Звёздочкой отмечены иностранные агенты. {m:Кац}* ушёл, {f:Соболь} нет.', ['legend *: foreign-agent → Кац']],
    ['{m:Кац}* ушёл, {f:Соболь} нет.\n\nЗвёздочкой отмечены иностранные агенты.', ['legend *: foreign-agent → Кац']],
    [
      '{m:Кац}* ушёл, {f:Соболь} нет.\n\nЗдесь и далее: * — признан иностранным агентом.',
      ['legend *: foreign-agent → Кац'],
    ],
    [
      '{m:Кац}* и {Икс}** ушли.\n\nЗвёздочками отмечены иноагенты (*) и нежелательные организации (**).',
      ['legend *: foreign-agent contracted → Кац', 'legend **: undesirable → Икс'],
    ],
    [
      '{Икс}* и {Игрек}** ушли.\n\nОтмеченные организации запрещены в России как террористические (*) или экстремистские (**).',
      ['legend *: terrorist+ban → Икс', 'legend **: extremist+ban → Игрек'],
    ],
    [
      '{Икс}* и {Игрек}** ушли.\n\nОтмечены террористические (*) и экстремистские (**) организации, запрещённые в России.',
      ['legend *: terrorist+ban → Икс', 'legend **: extremist+ban → Игрек'],
    ],
    [
      '{m:Кац}* ушёл.\n\nИмена со звёздочкой принадлежат тем, кого признали иноагентами.',
      ['legend *: foreign-agent contracted active → Кац'],
    ],
    ['{m:Кац}* ушёл.\n\nЗвёздочка — иностранный агент.', ['legend *: foreign-agent → Кац']],
    ['{m:Кац} ушёл.\n\nЗвёздочка — иностранный агент.', []],
    [
      '{m:Kats}* left, {f:Shats} did not.\n\nNames marked with * are those of foreign agents.',
      ['legend *: foreign-agent → Kats'],
    ],
    ['{m:Kats}* left, {f:Shats} did not.\n\nAn asterisk marks foreign agents.', ['legend *: foreign-agent → Kats']],
    ['{m:Kats}* left, {f:Shats} did not.\n\nAn asterisk marks what we like.', []],
    [
      '{m:Kats}† and {X}‡ left.\n\n† means a foreign agent, ‡ an undesirable organization.',
      ['footnote †: foreign-agent → Kats', 'footnote ‡: undesirable → X'],
    ],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('a sign that opens items of lists, too', () => {
  test.each<[string, string[]]>([
    // Behind a space it marks a name where a legend explains it, before the name or behind.
    [
      'A ◆ stands behind organisations that are recognised as undesirable in Russia.\n\nThe {X} ◆ closed, the {Y} did not.',
      ['legend ◆: undesirable → X'],
    ],
    ['{X} ◆, {m:Kats}◆ and {Y} left.\n\n◆ marks undesirable organisations.', ['legend ◆: undesirable → X, Kats']],
    [
      '«{Икс}» ● закрылся, {Игрек} нет.\n\nЗнаком ● отмечены нежелательные организации.',
      ['legend ●: undesirable → Икс'],
    ],
    ['{X} ◆ closed.\n\n◆ — an organisation recognised as undesirable in Russia.', ['legend ◆: undesirable → X']],
    ['{Икс} ◆ закрылся.\n\n◆ — нежелательные организации.', ['legend ◆: undesirable → Икс']],
    // Another sign is explained.
    ['«{Икс}» ◆ закрылся.\n\nЗнаком ● отмечены нежелательные организации.', ['legend ●: undesirable → ']],
    // Where none is, it stands between names and before items.
    ['{Икс} ◆ {Игрек} ◆ {m:Кац}', []],
    ['Знаком ◆ отмечены нежелательные организации.\n\n«{Икс}» ◆ «{Игрек}»', ['legend ◆: undesirable → ']],
    ['{Икс} ◆ новости\n\n◆ {Игрек} признан нежелательной организацией.', ['prose: undesirable → Игрек']],
    ['◆ — нежелательные организации.\n\n{Икс} закрылся.', []],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('a number or a letter in brackets', () => {
  test.each<[string, string[]]>([
    [
      '{Икс} (1) и {m:Кац} (2) ушли.\n\n(1) — нежелательные организации, (2) — иноагенты.',
      ['legend (1): undesirable → Икс', 'legend (2): foreign-agent contracted → Кац'],
    ],
    ['{Икс} (1) ушёл.\n\n(1) Организация признана нежелательной.', ['legend (1): undesirable → Икс']],
    ['{m:Кац} (н) ушёл.\n\nБуквой «н» отмечены иноагенты.', ['legend (н): foreign-agent contracted → Кац']],
    ['{m:Кац} (ИА) ушёл.\n\nБуквами (ИА) отмечены иноагенты.', ['legend (иа): foreign-agent contracted → Кац']],
    ['{m:Кац} (1) ушёл.\n\nЦифрой 1 отмечены иноагенты.', ['legend (1): foreign-agent contracted → Кац']],
    ['{m:Кац} (1) ушёл.\n\nЦифрой (1) отмечены иноагенты.', ['legend (1): foreign-agent contracted → Кац']],
    ['{m:Кац}[1] ушёл.\n\nЦифрой [1] отмечены иноагенты.', ['legend 1: foreign-agent contracted → Кац']],
    ['{m:Кац} ушёл.\n\nЦифрой 1 отмечены иноагенты.', []],
    ['{m:Кац} (н) ушёл.\n\nБуквой «о» отмечены иноагенты.', []],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('a footnote for whom it names, or for who calls it', () => {
  test.each<[string, string[]]>([
    ['{m:Кац}* и {f:Соболь}* ушли.\n\n* Признан иноагентом.', ['footnote *: foreign-agent contracted → Кац, Соболь']],
    [
      '{m:Кац}* и {f:Соболь}* ушли.\n\n* {m:Кац} признан иноагентом.',
      ['footnote *: foreign-agent contracted → Кац, Кац'],
    ],
    [
      '{m:Кац}* и {f:Соболь}** ушли.\n\n* Признан иноагентом. ** Признана нежелательной.',
      ['footnote *: foreign-agent contracted → Кац', 'footnote **: undesirable → Соболь'],
    ],
    ['{m:Кац}¹ ушёл.\n\n¹ признан иноагентом', ['footnote 1: foreign-agent contracted → Кац']],
    ['{m:Кац}[2] ушёл.\n\n[2] признан иноагентом', ['footnote 2: foreign-agent contracted → Кац']],
    ['{m:Кац}* ушёл.\n\n** признан иноагентом', ['footnote **: foreign-agent contracted → ']],
    ['{m:Кац}* (*признан иноагентом) ушёл. {m:Кац}* вернулся.', ['bracket *: foreign-agent contracted → Кац']],
    ['{Икс}* ушёл.\n\n* Запрещён в РФ ** принадлежит {Игрек}.', ['footnote *: ban → Икс']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
