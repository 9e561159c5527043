/** Lists of news that go on over what describes their members, and what only looks like a statement. */
import { describe, expect, test } from '@jest/globals'
import { summary } from '../marked-text.js'

const both = ['foreign-agent: Икс, Игрек']
const entered = ['foreign-agent active: Икс, Игрек']

describe('a name in quotation marks is whole', () => {
  test.each([
    ['В реестр иноагентов вошли {m:Икс}, координатор коалиции «Реки без границ» {m:Игрек}.', both],
    ['В реестр иноагентов попали {m:Икс} и сотрудник «Врачей за мир» {m:Игрек}.', both],
    ['В реестр иноагентов попали {m:Икс}, игрок «Что? Где? Когда?» {m:Игрек}.', both],
    ['В реестр иноагентов попали {m:Икс}, ведущий передачи "Кто там?" {m:Игрек}.', both],
    ['В реестр иноагентов внесли {m:Икс}, автора книги «Или, или…» {m:Игрек}.', entered],
    ['В реестр иноагентов попал {m:Икс}, сообщил журнал «Вокруг и около». Приехал {m:Игрек}.', ['foreign-agent: Икс']],
    ['{m:Икс} из списка «Иностранные агенты» уехал, {m:Игрек} остался.', ['foreign-agent: Икс']],
  ])('%s', (text, expected) => expect(summary(text)).toEqual(expected))
})

describe('an organisation before the name of its staff describes them', () => {
  test.each([
    ['В реестр иноагентов внесли {m:Икс}, координатора штаба {Зет} в Тюмени {m:Игрек}.', entered],
    ['В реестр иноагентов внесли {m:Икс} и сотрудника издания «{Зет}» {m:Игрек}.', entered],
    ['В реестр иноагентов вошли {m:Икс}, журналист «{Зет}» (признан нежелательным) в Пскове {m:Игрек}.', [both[0]]],
    ['В реестр иноагентов внесли {m:Икс} и «{Зет}».', ['foreign-agent active: Икс, Зет']],
    ['В реестр иноагентов вошли {m:Икс}, проект «{Зет}» и {m:Игрек}.', ['foreign-agent: Икс, Зет, Игрек']],
  ])('%s', (text, expected) => expect(summary(text)).toEqual(expect.arrayContaining(expected)))
})

describe('the long name of a register is one name', () => {
  test.each([
    ['В перечень физлиц, выполняющих функции СМИ-иноагентов, вошли {m:Икс} и {m:Игрек}.', both],
    ['В реестр СМИ, выполняющих функции иностранного агента, на этой неделе включили {Икс} и {m:Игрек}.', entered],
    ['Также в список лиц, признанных иностранными агентами, добавили {m:Икс}.', ['foreign-agent active: Икс']],
    [
      'В перечень организаций, деятельность которых признана нежелательной, внесли {Икс} и {Игрек}.',
      ['undesirable active: Икс, Игрек'],
    ],
    ['{Икс}, внесённое в реестр СМИ, выполняющих функции иностранного агента, закрылось.', ['foreign-agent: Икс']],
  ])('%s', (text, expected) => expect(summary(text)).toEqual(expected))
})

describe('those beside whom others stand', () => {
  test.each([
    ['Among those added to the foreign agents register alongside {m:Икс} are {m:Игрек}, a poet; and {m:Зет}.'],
    ['Also added to the register of foreign agents alongside {m:Икс} were {m:Игрек} and {m:Зет}.'],
    ['Among those added to the foreign agents register along with {m:Икс} are {m:Игрек} and {m:Зет}.'],
  ])('%s', text => expect(summary(text)).toEqual(['foreign-agent: Икс, Игрек, Зет']))
})

describe('what is granted is decided, what is only asked is not', () => {
  test.each([
    ['Суд удовлетворил иск о признании {Икс} экстремистской и запрете её деятельности.', ['extremist+ban: Икс']],
    ['Суд удовлетворил иск о запрете деятельности {Икс}.', ['ban: Икс']],
    ['Исковые требования удовлетворить: признать {Икс} экстремистским и запретить.', ['extremist+ban active: Икс']],
    ['Он принимал решения о запрете «{Икс}» и «{Игрек}».', ['ban: Икс, Игрек']],
    ['Прокуратура подала иск о запрете деятельности {Икс}.', []],
    ['Суд рассмотрит требования о признании {Икс} экстремистской.', []],
  ])('%s', (text, expected) => expect(summary(text)).toEqual(expected))
})

describe('what is denied of several, or supposed', () => {
  test.each([
    ['Neither {Икс} nor {Игрек} has been declared undesirable in Russia.', []],
    ['{Икс} and {Игрек} have been declared undesirable in Russia.', ['undesirable: Икс, Игрек']],
    ['Если «{Икс}» признают нежелательной организацией, он уедет.', []],
    ['А если вскоре вас признают нежелательной организацией, «{Икс}»?', []],
    ['Если иноагент {m:Икс} вернётся, его встретят.', ['foreign-agent: Икс']],
    ['If foreign agent {m:Икс} returns, he will be met.', ['foreign-agent: Икс']],
    ['Если {m:Икс}, признанный иноагентом, вернётся, его встретят.', ['foreign-agent: Икс']],
  ])('%s', (text, expected) => expect(summary(text)).toEqual(expected))
})

describe('a status that somebody has is no more than that', () => {
  test.each([
    ['{m:Икс}, declared a foreign agent in Russia, wants to shed his foreign agent status.'],
    ['{m:Икс}, declared a foreign agent in Russia, joined them by requesting the removal of his foreign agent status.'],
    ['{m:Икс}, recognized as a foreign agent in Russia, asked for the removal of his respective foreign agent label.'],
  ])('%s', text => expect(summary(text)[0]).toEqual('foreign-agent: Икс'))
})

describe('whose party it is', () => {
  test.each([
    ['Prosecutors recognized the activities of the US NGO {Икс} as undesirable.', ['undesirable active: Икс']],
    ['Prosecutors designated UK think tank {Икс} as undesirable.', ['undesirable active: Икс']],
    ['Prosecutors recognized the activities of the German NGO {Икс} as undesirable.', ['undesirable active: Икс']],
    ['{Икс} was declared undesirable by the US.', ['undesirable foreign: Икс']],
  ])('%s', (text, expected) => expect(summary(text)).toEqual(expected))
})

describe('a noun before a relative clause takes up who was named', () => {
  test.each([
    ['We met {Икс}. It was a crackdown on the group, which was declared extremist and banned.', ['extremist+ban: Икс']],
    ['We read {Икс}. He wrote for the outlet, which Russia has declared undesirable.', ['undesirable: Икс']],
    ['We read {Икс}. He wrote for an outlet, which Russia has declared undesirable.', []],
  ])('%s', (text, expected) => expect(summary(text)).toEqual(expected))
})

test('the list that corresponds is that of the status told last', () => {
  const text =
    '«{Игрек}» внесено в реестр иноагентов. Прокуратура признала нежелательной «{Икс}». Минюст внёс его в соответствующий список.'
  expect(summary(text).at(-1)).toEqual('undesirable active: Икс')
})
