/** Whom a clause is said of, and who only stands beside it. */
import { describe, expect, test } from '@jest/globals'
import { summary } from '../marked-text.js'

describe('behind a comma', () => {
  test.each([
    ['{m:Икс} переводит деньги отрядам, признанным террористическими.', []],
    ['{m:Икс} снял ролик об организации, которая признана нежелательной.', []],
    ['{Икс}, a rival of {Игрек}, was listed as a foreign agent.', ['foreign-agent: Икс']],
    ['Editors of {Икс}, an outlet declared undesirable in Russia, and of {Игрек} signed.', ['undesirable: Икс']],
    [
      'Editors of {Икс}, a Riga-based outlet declared undesirable in Russia, and of {Игрек} signed.',
      ['undesirable: Икс'],
    ],
    ['Readers of {Икс}, declared undesirable in Russia, and of {Игрек} signed.', ['undesirable: Икс']],
    ['Moscow declared {Икс}, an outlet, undesirable.', ['undesirable active: Икс']],
    ['Прозаик {m:Икс}, 1 сентября 2023 года внесённый в реестр иноагентов, ушёл.', ['foreign-agent: Икс']],
    ['Прозаик {m:Икс}, с осени 2023 года иностранный агент, ушёл.', ['foreign-agent: Икс']],
    ['{m:Икс}, a critic and since October a foreign agent, left.', ['foreign-agent: Икс']],
    ['{m:Икс}, когда-то в том же реестре бывавший, ушёл.', []],
  ])('%s', (text, expected) => expect(summary(text)).toEqual(expected))
})

describe('behind those who are not named', () => {
  test.each([
    ['{Икс} met {Игрек}, the {Зет} and others that remain banned in Russia.', ['ban: Игрек, Зет']],
    ['The list has {Икс}, {Игрек} and others who have been declared foreign agents.', ['foreign-agent: Икс, Игрек']],
    ['{Икс} helps others who have been declared foreign agents.', []],
    ['{Икс} met {Игрек}. Others who have been declared foreign agents came.', []],
  ])('%s', (text, expected) => expect(summary(text)).toEqual(expected))
})

describe('sources are no parties', () => {
  test.each([
    ['В реестр иноагентов внесли {m:Икс}, пишет «{Игрек}».', ['foreign-agent active: Икс']],
    ['Фонд {Икс} объявили экстремистским и запретили, подсчитала «{Игрек}».', ['extremist+ban active: Икс']],
  ])('%s', (text, expected) => expect(summary(text)).toEqual(expected))
})

describe('what was, what ended, what is only asked', () => {
  test.each([
    ['Минюст исключил {m:Икс} из реестра иноагентов.', ['foreign-agent ended: Икс']],
    ['{Икс} ушёл. Он иноагент?', []],
    ['Почему {m:Икс}, признанный иноагентом, уехал?', ['foreign-agent: Икс']],
  ])('%s', (text, expected) => expect(summary(text)).toEqual(expected))
})

describe('those who were named before', () => {
  test.each([
    ['Выступили {Икс} и {Игрек}. Обе организации признаны нежелательными.', ['undesirable: Икс, Игрек']],
    ['{m:Икс} и {m:Игрек} пришли. Оба теперь иноагенты.', ['foreign-agent: Икс, Игрек']],
    ['{f:Икс} и {f:Игрек} — соавторы. Обе писательницы (признаны иноагентами) уехали.', ['foreign-agent: Икс, Игрек']],
    ['We met {m:Икс}. The singer, whom Russia named a foreign agent in 2022, left.', ['foreign-agent: Икс']],
    ['It covers {Икс} and {Игрек}, all two of them declared undesirable in Russia.', ['undesirable: Икс, Игрек']],
  ])('%s', (text, expected) => expect(summary(text)).toEqual(expected))
})
