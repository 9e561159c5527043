/** Who is enumerated together, and what only tells of one of them. */
import { describe, expect, test } from '@jest/globals'
import { told } from '../told.js'

describe('members', () => {
  test.each<[string, string[]]>([
    ['Иноагентами признаны {m:Кац}, {f:Соболь} и {Икс}.', ['prose: foreign-agent contracted → Кац, Соболь, Икс']],
    [
      'Иноагентами признаны журналист {m:Кац}, певица {f:Соболь}, а также проект {Икс}.',
      ['prose: foreign-agent contracted → Кац, Соболь, Икс'],
    ],
    [
      'Иноагентами признаны историк из {Мемориала} {m:Кац} и {f:Соболь}.',
      ['prose: foreign-agent contracted → Кац, Соболь'],
    ],
    ['Иноагентами признаны {Икс} и её основательница {f:Соболь}.', ['prose: foreign-agent contracted → Икс, Соболь']],
    ['Иноагентами признаны {m:Кац} вместе с его женой {f:Соболь}.', ['prose: foreign-agent contracted → Кац, Соболь']],
    ['Иноагентами признаны {m:Кац} (Рига), {f:Соболь} (Вильнюс).', ['prose: foreign-agent contracted → Кац, Соболь']],
    ['Иноагентами признаны {m:Кац}; {f:Соболь}; {Икс}.', ['prose: foreign-agent contracted → Кац, Соболь, Икс']],
    [
      'Иноагентами признаны {m:Кац}, поэт; {f:Соболь}, певица; и {Икс}.',
      ['prose: foreign-agent contracted → Кац, Соболь, Икс'],
    ],
    [
      'Declared foreign agents were {m:Kats}, a critic; {f:Shats}, a poet; and {X}, a project.',
      ['prose: foreign-agent → Kats, Shats, X'],
    ],
    [
      '{m:Kats} was declared a foreign agent; on November 12 the founder, {m:Yashin}, gave an interview.',
      ['prose: foreign-agent → Kats'],
    ],
    [
      'В реестр иноагентов попала {f:Соболь}, {m:Кац}, а также {Икс}.',
      ['prose: foreign-agent contracted → Соболь, Кац, Икс'],
    ],
    ['В реестр иноагентов попала {f:Соболь}, ранее — {m:Кац}.', ['prose: foreign-agent contracted → Соболь, Кац']],
    ['В реестр иноагентов попала {f:Соболь}, {m:Кац} ушёл.', ['prose: foreign-agent contracted → Соболь']],
    [
      'В реестр иноагентов первой попала {f:Соболь}, вторым — {m:Кац}.',
      ['prose: foreign-agent contracted → Соболь, Кац'],
    ],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('the name before a clause', () => {
  test.each<[string, string[]]>([
    ['The {Bellingcat} investigative group, which is undesirable, wrote.', ['prose: undesirable → Bellingcat']],
    ['{Meduza} news outlet, which is undesirable, wrote.', ['prose: undesirable → Meduza']],
    [
      'The {Brotherhood} in Egypt, an organization that is terrorist in Russia, wrote.',
      ['prose described: terrorist → Brotherhood'],
    ],
    ["{m:Kats}'s friend, who was declared a foreign agent, wrote.", []],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('clauses of somebody else', () => {
  test.each<[string, string[]]>([
    [
      '{X} was declared undesirable, and a regional organisation was recognised as extremist.',
      ['prose: undesirable → X'],
    ],
    [
      '{X} was declared undesirable, and many of its members have been labelled foreign agents.',
      ['prose: undesirable → X'],
    ],
    ['{X} was declared undesirable; the organisation is banned.', ['prose: undesirable → X', 'prose: ban → X']],
    ['{X} joined the effort of {Y} and {Z} to shed their foreign agent status.', []],
    ['{m:Каца} лишили статуса, он тоже в списке иноагентов.', ['prose: foreign-agent contracted → Каца']],
    ['{X} is registered in Riga: the activity of both has been recognised as undesirable.', ['prose: undesirable → X']],
    ['{m:Kats}, once a small NGO on the list of foreign agents, left.', ['prose past: foreign-agent → Kats']],
    ['Понятие «иностранный агент» появилось, {m:Кац} ушёл.', []],
    ['{m:Kats} hates the term "foreign agent".', []],
    ['{X} is an independent agency designated undesirable in Russia.', ['prose: undesirable → X']],
    ['{m:Kats} writes about organisations whose activity is undesirable.', []],
    ['{m:Kats} speaks in defence of those who have been declared foreign agents.', []],
    ['{m:Kats} is one of those who have been declared foreign agents.', ['prose: foreign-agent → Kats']],
    ['{X} is a network of groups declared undesirable.', []],
    ['{X} is undesirable, {Y} says.', ['prose: undesirable → X']],
    ['{Y} says {X} is undesirable.', ['prose: undesirable → X']],
    ['{m:Kats}, who founded {X} and was declared a foreign agent, left.', ['prose: foreign-agent → Kats']],
    ['{X}, founded by {m:Kats}, who was declared a foreign agent, closed.', ['prose: foreign-agent → Kats']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
