/** Subjects that no name of the sentence is: of whom a status is told then. */
import { describe, expect, test } from '@jest/globals'
import { told } from '../told.js'

describe('of whom it is told', () => {
  test.each<[string, string[]]>([
    ['A friend of {m:Kats} was declared a foreign agent.', []],
    ['The friend of {m:Kats} was declared a foreign agent.', []],
    ['The drummer who played with {m:Kats} was declared a foreign agent.', []],
    ['The poet {m:Kats} met was declared a foreign agent.', []],
    ['Компания, как выяснила {Икс}, признана нежелательной.', []],
    ['The company, {X} reported, was declared undesirable.', []],
    ['{m:Кац}, как выяснила {Икс}, признан иноагентом.', ['prose: foreign-agent contracted → Кац']],
    ['The studio where {m:Kats} worked was declared undesirable.', []],
    ['The foundation that {m:Kats} runs was declared undesirable.', []],
    ['He said that {m:Kats} later was declared a foreign agent.', ['prose: foreign-agent → Kats']],
    ['The poet {m:Kats} was declared a foreign agent.', ['prose: foreign-agent → Kats']],
    ['A colleague had been declared a foreign agent, {m:Kats} said.', []],
    ['{m:Kats} wrote why a colleague had been declared a foreign agent.', []],
    ['A poet was declared a foreign agent: {m:Kats}.', ['prose: foreign-agent → Kats']],
    ['{X}, an organisation that is banned, closed.', ['prose: ban → X']],
    ['The editor of {X} was declared a foreign agent.', []],
    ['Critics of {X} have been declared foreign agents.', []],
    ['Fans of {m:Kats} were declared foreign agents.', []],
    ['The owner of {X} was declared a foreign agent.', []],
    ["{m:Kats}'s designation as a foreign agent was upheld.", ['clause: foreign-agent → Kats']],
    ['{m:Kats} left. His publisher was declared a foreign agent.', []],
    ['{m:Kats} said his friend had been declared a foreign agent.', []],
    ['{m:Kats} and his wife were declared foreign agents.', ['prose: foreign-agent → Kats']],
    ['{m:Кац} уехал. Его издатель признан иноагентом.', []],
    ['{X} closed. Many of its members have been declared foreign agents.', []],
    ['{X} closed. Some of its former co-workers were declared foreign agents.', []],
    ['{X} closed. The outlet, which works with {m:Kats}, was declared undesirable.', ['prose: undesirable → X']],
    [
      '{m:Kats} left. The journalist, who works with {X}, was declared a foreign agent.',
      ['prose: foreign-agent → Kats'],
    ],
    ['{X} закрылся. Фонд, который поддерживает {m:Кац}, признан нежелательным.', ['prose: undesirable → X']],
    ['Фонд, который называется {X}, признан нежелательным.', ['prose: undesirable → X']],
    ['{m:Kats} met a man whom Russia has labelled a foreign agent.', []],
    ['{m:Kats} is a man whom Russia has labelled a foreign agent.', ['prose: foreign-agent → Kats']],
    ['{m:Kats}, a man whom Russia has labelled a foreign agent, left.', ['prose: foreign-agent → Kats']],
    ['{m:Kats} counted 300 groups that Russia has declared undesirable.', []],
    ['{X} is one of 300 groups that Russia has declared undesirable.', ['prose: undesirable → X']],
    ['{X} works for a newspaper that was declared undesirable.', []],
    ['{X} is published by a company that is undesirable.', ['prose: undesirable → X']],
    ['{m:Kats}, whose wife was declared a foreign agent, left.', []],
    ['{m:Kats}, whose publisher was declared a foreign agent, left.', []],
    ['{X}, whose editor was declared a foreign agent, closed.', []],
    ['{X}, whose activity was declared undesirable, closed.', ['prose: undesirable → X']],
    ['{m:Кац} уехал. Иноагентом стал предприниматель.', []],
    ['{m:Кац} уехал. Иноагентом стал бывший редактор.', []],
    ['{m:Кац} уехал. Иноагентом стал он.', ['prose: foreign-agent contracted → Кац']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
