/** What stands at a mention, told from texts. */
import { describe, expect, test } from '@jest/globals'
import { check, fix } from '../reports.js'
import { defaultPolicy } from '../../src/library/index.js'

const asOf = '2026-01-15'
const found = (text: string): string[] =>
  check(text, { asOf }).messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)

describe('a liquidation', () => {
  test('is all that the law wants told of an extremist organisation', () => {
    expect(found('Правозащитный центр «Мемориал» (ликвидирован по решению суда) опубликовал список.')).toEqual([])
  })

  test('is no status of a foreign agent, and no false one', () => {
    const text = 'Информационно-просветительский центр «Мемориал» (ликвидирован) опубликовал список.'
    expect(found(text)).toEqual([expect.stringMatching(/^missing-notice/)])
    expect(fix(text, { asOf }).source).toBe(
      'Информационно-просветительский центр «Мемориал» (признан иностранным агентом; ликвидирован) опубликовал список.',
    )
  })
})

describe('a bracket', () => {
  test('behind the last dot of a name', () => {
    expect(found('Осуждён сторонник «М.К.У.» (террористическая организация, запрещена в РФ).')).toEqual([])
  })

  test('that opens with the marker before it is its footnote, wherever it is called', () => {
    expect(
      found('Талибан* ушёл. Сторонник «Хизб ут-Тахрир»* (*террористическая организация, запрещена) осуждён.'),
    ).toEqual([expect.stringMatching(/^outdated-notice: the Taliban/)])
    expect(found('Сторонник ИГ* и «Хизб ут-Тахрир»* (*террористическая организация, запрещена) осуждён.')).toEqual([])
  })
})

describe('an incomplete notice tells what it lacks', () => {
  test.each([
    ['ФБК (признан экстремистским) сообщил.', 'the status is named, but not that the activity is banned'],
    ['Медуза (признана иноагентом) сообщила.', 'missing: undesirable organization since 2023-01-25'],
  ])('%s', (text, reason) => {
    expect(found(text)).toEqual([expect.stringContaining(reason)])
  })

  test('a status whose days nobody has established, once it is known to have stood', () => {
    const text = 'ОВД-Инфо (внесён в реестр иноагентов) сообщил.'
    const reasons = (day: string): string[] => check(text, { asOf: day }).messages.map(({ reason }) => reason)
    expect(reasons('2026-01-15')).toEqual([])
    expect(reasons('2026-08-01')).toEqual([
      expect.stringContaining('not every status is named, missing: extremist organization. Write'),
    ])
  })

  test('a contraction where the house wants full words', () => {
    const { messages } = check('Верстка (иноагент) сообщила.', {
      asOf,
      settings: { policy: { ...defaultPolicy, contractedAgent: false } },
    })
    expect(messages.map(({ reason }) => reason)).toContainEqual(
      expect.stringContaining('the status is named by a contraction only'),
    )
  })
})
