/** Whom a status is given by somebody who is named. */
import { describe, expect, test } from '@jest/globals'
import { told } from '../told.js'

describe('the object of the verb', () => {
  test.each<[string, string[]]>([
    ['Минюст признал {m:Каца} иноагентом.', ['prose: foreign-agent contracted active → Каца']],
    ['Минюст признал иноагентами {m:Каца} и {f:Соболь}.', ['prose: foreign-agent contracted active → Каца, Соболь']],
    ['Минюст внёс {m:Каца} в реестр иноагентов.', ['prose: foreign-agent contracted active → Каца']],
    [
      'Как сообщает {Медуза}, Минюст внёс {m:Каца} в реестр иноагентов.',
      ['prose: foreign-agent contracted active → Каца'],
    ],
    ['Как сообщает {Медуза}, Минюст внёс журналиста в реестр иноагентов.', []],
    ['Суд признал запрещённой информацию о подписке в {Икс}.', []],
    ['The ministry declared a friend of {m:Kats} a foreign agent.', []],
    ['The ministry put two of his friends on the register of foreign agents, {m:Kats} said.', []],
    [
      '{m:Kats} and {f:Shats} left. The ministry considers them foreign agents.',
      ['prose: foreign-agent → Kats, Shats'],
    ],
    ['{X} and {Y} left. The ministry considers them foreign agents.', ['prose: foreign-agent → X, Y']],
    ['{m:Kats} left. The ministry put him on the list of foreign agents.', ['prose: foreign-agent active → Kats']],
    ['{m:Кац} уехал. Минюст внёс его в реестр иноагентов.', ['prose: foreign-agent contracted active → Кац']],
    ['{m:Кац} уехал. Минюст внёс журналиста в реестр иноагентов.', ['prose: foreign-agent contracted active → Кац']],
    ['{m:Кац} уехал. Минюст признал иноагентом журналиста.', []],
    ['{Икс} закрылся. Суд признал организацию экстремистской.', ['prose: extremist active → Икс']],
    ['{Икс} закрылся. Перечень нежелательных организаций пополнил фонд из Праги.', []],
    ['{Икс} закрылся. Его деятельность запретили в России.', ['prose: ban active → Икс']],
    ['{Икс} закрылся. Их управленческий центр суд признал экстремистским.', ['prose: extremist active → Икс']],
    ['Ушла {Икс}: отделение закрыли, а летом организацию признали нежелательной.', ['prose: undesirable active → Икс']],
    ["{X} is remembered: the office declared the fund's activity undesirable.", ['prose: undesirable active → X']],
    [
      '{Икс} закрылся. Телеканал оспорит решение Минюста, который внёс его в реестр иноагентов.',
      ['prose: foreign-agent contracted active aside → Икс'],
    ],
    ['{Икс} суд запретил в 2017 году.', ['prose: ban active → Икс']],
    ['Песню {f:Земфиры} признали экстремистской.', []],
    ['Её коллегу {m:Каца} внесли в реестр иноагентов.', ['prose: foreign-agent contracted active → Каца']],
    ['{m:Kats} works with a colleague whom the ministry has recognised as a foreign agent.', []],
    ['Рэпер {m:Кац} пополнил список иноагентов.', ['prose: foreign-agent contracted active → Кац']],
    ['{m:Кац} попросил, чтобы Минюст признал иноагентом {f:Соболь}.', []],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('verbs that list only beside a list', () => {
  test.each<[string, string[]]>([
    ['{m:Kats} made the Friday list of foreign agents.', ['prose: foreign-agent → Kats']],
    ['{m:Kats} made a list of films.', []],
    ['They slapped {m:Kats} with the foreign agent label.', ['prose: foreign-agent active → Kats']],
    ['{m:Kats} was slapped with the foreign agent label.', ['prose: foreign-agent → Kats']],
    ['The foreign agent label was given to {m:Kats}.', ['prose: foreign-agent → Kats']],
    ['The authorities list {m:Kats} as a foreign agent.', ['prose: foreign-agent active → Kats']],
    ['{m:Kats}, whom the ministry has called a foreign agent, left.', ['prose: foreign-agent → Kats']],
    ['{m:Kats} is viewed by the Russian authorities as a foreign agent.', ['prose: foreign-agent → Kats']],
    ['The register of foreign agents now includes {m:Kats}.', ['prose: foreign-agent active → Kats']],
    ['They expanded the list of foreign agents, adding {m:Kats}.', ['prose: foreign-agent active → Kats']],
    [
      'The register of foreign agents, published by the ministry, now includes {m:Kats}.',
      ['prose: foreign-agent → Kats'],
    ],
    ['The register of foreign agents includes 1,100 names, {m:Kats} said.', []],
    [
      'The list of foreign agents was extended by {m:Kats}, by the newspaper {X} and by {f:Shats}.',
      ['prose: foreign-agent active → Kats, X, Shats'],
    ],
    ['The ministry conferred the status of a foreign agent on {m:Kats}.', ['prose: foreign-agent active → Kats']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('decisions one after another', () => {
  test.each<[string, string[]]>([
    [
      '{X} was declared undesirable in March. A week later came {Y}.',
      ['prose: undesirable → X', 'prose: undesirable → Y'],
    ],
    [
      '{X} was declared undesirable in March. In May it was the turn of {Y}.',
      ['prose: undesirable → X', 'prose: undesirable → Y'],
    ],
    [
      '{X} was declared undesirable in March. {Y} followed in June.',
      ['prose: undesirable → X', 'prose: undesirable → Y'],
    ],
    [
      '{X} was declared undesirable in March. And two weeks before that, it was the turn of {Y}.',
      ['prose: undesirable → X', 'prose: undesirable → Y'],
    ],
    ['{X} was declared undesirable in March. {Y} followed the case closely.', ['prose: undesirable → X']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('up to which clause', () => {
  test.each<[string, string[]]>([
    [
      'Минюст признал иноагентами {m:Каца} и {f:Соболь}, которую возглавляет {m:Яшин}.',
      ['prose: foreign-agent contracted active → Каца, Соболь'],
    ],
    [
      'Минюст признал иноагентами пятерых, среди которых {m:Кац} и {f:Соболь}.',
      ['prose: foreign-agent contracted active → Кац, Соболь'],
    ],
    ['Суд признал экстремистской организацию, которая называется {Икс}.', ['prose: extremist active → Икс']],
    [
      'The office declared {X} undesirable; earlier, prosecutors had declared {Y} undesirable.',
      ['prose: undesirable active → X', 'prose: undesirable → Y'],
    ],
    ['The office declared undesirable {X}; {Y}; and {Z}.', ['prose: undesirable active → X, Y, Z']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('somebody else than those named before', () => {
  test.each<[string, string[]]>([
    ['{m:Kats} left. The ministry declared a journalist a foreign agent.', []],
    ['{m:Kats} left. The ministry put two women on the register of foreign agents.', []],
    ['{Икс} закрылась. Организацию, которую создали в Праге, признали нежелательной.', []],
    ['{Икс} закрылась. Организацию из Праги признали нежелательной.', []],
    ['{Икс} закрылась. За организацию заступились, но признали нежелательной.', []],
    ['{Икс} закрылась. Организацию {Игрек} признали нежелательной.', ['prose: undesirable active → Игрек']],
    ['The office declared the fund {X} undesirable.', ['prose: undesirable active → X']],
    ['Роман {m:Быкова} признали экстремистским.', []],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('several of those named before', () => {
  test.each<[string, string[]]>([
    [
      '{X}, {m:Kats} and {f:Shats} met. The ministry considers them foreign agents.',
      ['prose: foreign-agent → Kats, Shats'],
    ],
    [
      '{f:Шац} и {m:Кац} уехали. Минюст внёс всех в реестр иноагентов.',
      ['prose: foreign-agent contracted active → Шац, Кац'],
    ],
    [
      'Журналистов {m:Каца} и {f:Соболь} признали иноагентами.',
      ['prose: foreign-agent contracted active → Каца, Соболь'],
    ],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
