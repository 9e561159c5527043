/** What notices say against what the registers say. */
import { describe, expect, test } from '@jest/globals'
import { falseClaims, isClaim, type FalseClaim } from '../../src/policy/claims.js'
import { draftOf, standards } from './draft.js'

/** `name number: fault status` of each false claim, with the number of its notice if it is not the first. */
function faults(marked: string): string[] {
  const { mentions, notices } = draftOf(marked)
  return falseClaims(mentions, notices, standards()).map(described)
}

function described({ entity, mention, notice, fault, isSurplus, isDoubtful }: FalseClaim): string {
  const kind = fault.type === 'wrong' ? fault.kind : fault.status.kind
  const what = `${isDoubtful ? 'doubtful ' : ''}${isSurplus ? 'surplus ' : ''}${fault.type} ${kind?.id ?? 'ban'}`
  return `${entity.name} ${mention}: ${what}${notice > 0 ? ` in ${notice}` : ''}`
}

type Row = readonly [what: string, marked: string, expected: readonly string[]]
const rows = (table: readonly Row[]): void =>
  test.each<Row>(table)('%s', (_, marked, expected) => expect(faults(marked)).toEqual(expected))

describe('a claim is false', () => {
  rows([
    ['of a register that never had the name', '{Агент} <террористическая: 0>', ['Агент 0: wrong terrorist']],
    ['of a ban that was never', '{Агент} <запрещена: 0>', ['Агент 0: wrong ban']],
    ['of a status that is over', '{Бывшая} <террористическая: 0>', ['Бывшая 0: ended terrorist']],
    ['of a ban that is over', '{Бывшая} <запрещена: 0>', ['Бывшая 0: ended terrorist']],
    ['of a status that is to come', '{Будущая} <иноагент: 0>', ['Будущая 0: not-yet foreign-agent']],
    ['of a ban that a status to come brings', '{Нескоро} <запрещена: 0>', ['Нескоро 0: not-yet undesirable']],
    ['of a ban, of one whose status told of it by the way', '{Ушедший} <запрещена: 0>', ['Ушедший 0: wrong ban']],
    ['of that status itself', '{Ушедший} <нежелательная: 0>', ['Ушедший 0: ended undesirable']],
    ['of another status than that to come', '{Будущая} <нежелательная: 0>', ['Будущая 0: wrong undesirable']],
    ['of another status than that which is over', '{Бывшая} <экстремистская: 0>', ['Бывшая 0: wrong extremist']],
    ['beside a true one', '{Агент} <иноагент, террористическая: 0>', ['Агент 0: wrong terrorist']],
    [
      'first of all by a register that never had it',
      '{Бывшая} <террористическая, иноагент: 0>',
      ['Бывшая 0: wrong foreign-agent'],
    ],
    [
      'of each whom the notice covers',
      '{Агент} и {Фонд} <террористическая: 0 1>',
      ['Агент 0: wrong terrorist', 'Фонд 1: wrong terrorist'],
    ],
    ['in each notice', '{Агент} <иноагент: 0> и {Фонд} <иноагент: 1>', ['Фонд 1: wrong foreign-agent in 1']],
  ])
})

test('a ban is true from the decision that brings it, before the list has it', () =>
  expect(faults('{Внесённая} <запрещена: 0>')).toEqual([]))

test.each<[what: string, carried: readonly number[], expected: readonly string[]]>([
  ['where its own sentence names nobody and others may be meant', [0], ['Агент 0: doubtful wrong terrorist']],
  ['but not of those whom its own sentence names', [1], ['Агент 0: wrong terrorist']],
])('a claim is doubtful %s', (_, carried, expected) => {
  const { mentions, notices } = draftOf('{Агент} <террористическая: 0>')
  const told = notices.map(notice => ({ ...notice, carried }))
  expect(falseClaims(mentions, told, standards()).map(described)).toEqual(expected)
})

describe('a claim is more than is asked for', () => {
  rows([
    [
      'where it was true once, and all that is to be said stands beside it',
      '{Прежняя} <экстремистская, запрещена, иноагент: 0>',
      ['Прежняя 0: surplus ended foreign-agent'],
    ],
    [
      'but false where the ban is not stated',
      '{Прежняя} <экстремистская, иноагент: 0>',
      ['Прежняя 0: ended foreign-agent'],
    ],
    ['and where it stands alone', '{Прежняя} <иноагент: 0>', ['Прежняя 0: ended foreign-agent']],
    [
      'and where it was never true',
      '{Прежняя} <экстремистская, запрещена, нежелательная: 0>',
      ['Прежняя 0: wrong undesirable'],
    ],
  ])
})

describe('nobody knows whether a claim is false', () => {
  rows([
    ['of days between which a party was entered', '{Недатированная} <экстремистская, запрещена: 0>', []],
    ['shortly before the listing, where only that is known', '{Внесённая} <нежелательная: 0>', []],
    ['but more than ninety days before it', '{Нескоро} <нежелательная: 0>', ['Нескоро 0: not-yet undesirable']],
    ['and where the decision is known, too', '{Решённая} <нежелательная: 0>', ['Решённая 0: not-yet undesirable']],
    ['or the day it comes into force', '{Грядущая} <нежелательная: 0>', ['Грядущая 0: not-yet undesirable']],
    ['or that day alone', '{Вступающая} <нежелательная: 0>', ['Вступающая 0: not-yet undesirable']],
    ['of a register that the lists hold in part', '{Агент} <в списке Казахстана: 0>', []],
    ['of a ban in another state', '{Агент} <запрещена в Казахстане: 0>', []],
    ['of a status that no list defines', '{Агент} <в неизвестном списке: 0>', []],
    ['and where the entry is the decision', '{Записанный} <иноагент: 0>', ['Записанный 0: not-yet foreign-agent']],
  ])
})

describe('a claim is true', () => {
  rows([
    ['of its register', '{Террор} <террористическая: 0>', []],
    ['of a ban, said of a terrorist', '{Террор} <запрещена: 0>', []],
    ['of a ban, said of an extremist', '{Экстрем} <запрещена: 0>', []],
    ['of a ban, said of an undesirable one', '{Фонд} <запрещена: 0>', []],
    ['of one of its registers', '{Обе} <иноагент: 0>', []],
    ['of a liquidation, which may befall anybody', '{Агент} <ликвидирована: 0>', []],
    [
      'in a list for several, when it fits one of what is said',
      '{Террор}, {Экстрем} и {Агент} <террористическая, экстремистская, иноагент: 0 1 2>',
      [],
    ],
  ])

  test('not in a list that fits none of it', () => {
    expect(faults('{Террор} и {Фонд} <террористическая, иноагент: 0 1>')).toEqual(['Фонд 1: wrong terrorist'])
  })
})

describe('nothing is claimed', () => {
  rows([
    ['by a mere description', '{Агент} <descriptive террористическая: 0>', []],
    ['of former times', '{Агент} <past террористическая: 0>', []],
    ['by a denial', '{Агент} <не террористическая: 0>', []],
    ['by another state', '{Агент} <террористическая в США: 0>', []],
    ['by news of the ruling', '{Агент} <суд признал террористической: 0>', []],
    ['by words of no status', '{Агент} <известна: 0>', []],
    ['by what is told as over', '{Бывшая} <исключена из террористических: 0>', []],
    [
      'where the end is told elsewhere',
      '{Бывшая} <террористическая: 0>. {Бывшая} <исключена из террористических: 1>.',
      [],
    ],
    ['where the end is told beside it', '{Бывшая} <террористическая, исключена из террористических: 0>', []],
    ['of one who is only possibly named', '{Агент?} <террористическая: 0>', []],
  ])

  test.each<Row>([
    [
      'of another',
      '{Бывшая} <террористическая: 0>. {Террор} <исключена из террористических: 1>.',
      ['Бывшая 0: ended terrorist'],
    ],
    [
      'elsewhere in the world',
      '{Бывшая} <террористическая: 0>. {Бывшая} <исключена в США: 1>.',
      ['Бывшая 0: ended terrorist'],
    ],
  ])('though not when the end is told of %s', (_, marked, expected) => expect(faults(marked)).toEqual(expected))
})

describe('it is said of', () => {
  rows([
    [
      'the first mention that the notice covers',
      '{Агент}, {Агент} <террористическая: 0 1>',
      ['Агент 0: wrong terrorist'],
    ],
    [
      'once of each',
      '{Агент}, {Фонд}, {Агент} <террористическая: 2 1 0>',
      ['Агент 2: wrong terrorist', 'Фонд 1: wrong terrorist'],
    ],
    ['the certain one', '{Агент?}, {Агент} <террористическая: 0 1>', ['Агент 1: wrong terrorist']],
    ['one behind the notice', '<террористическая: 0> {Агент}', ['Агент 0: wrong terrorist']],
  ])

  test('a mention outside of the notice before one within it', () => {
    const { mentions, notices } = draftOf('{Агент} пишет <террористическая: 0 1>{Агент}')
    const [before, behind] = mentions as [(typeof mentions)[0], (typeof mentions)[0]]
    const { start, end } = notices[0]!
    const within = { ...before, start: start + 1, end: end - 1 }
    const found = (...named: (typeof mentions)[0][]): (number | undefined)[] =>
      falseClaims(named, notices, standards()).map(({ mention }) => mention)
    expect(found(within, before)).toEqual([1])
    expect(found(within, behind)).toEqual([1])
    expect(found(within, { ...before, start: 0, end: start })).toEqual([1])
    expect(found(within, within)).toEqual([0])
  })
})

test.each([
  [true, { category: 'terrorist', banned: false }],
  [true, { category: null, banned: true }],
  [false, { category: null, banned: false }],
  [false, { category: 'terrorist', banned: true, negated: true }],
  [false, { category: 'terrorist', banned: true, foreign: true }],
  [false, { category: 'terrorist', banned: true, ended: true }],
] as const)('a claim: %s, %j', (expected, statement) => expect(isClaim(statement)).toBe(expected))
