/** What statuses ask for on a day. */
import { describe, expect, test } from '@jest/globals'
import { gravityOf, heldStatus, requiredKinds } from '../../src/policy/statuses.js'
import type { Policy } from '../../src/policy/types.js'
import { russianKinds } from '../../src/registry/russian-kinds.js'
import type { StatusKind } from '../../src/registry/status-kind.js'
import type { IsoDate } from '../../src/registry/types.js'
import { entities, standards } from './draft.js'

describe('how grave a fault about a status is', () => {
  const silent: StatusKind = { ...russianKinds.get('foreign-agent'), severity: 'off' }
  test.each<[string, StatusKind, string, Partial<Policy>, string]>([
    ['as its kind says', russianKinds.get('undesirable'), '2026-01-01', {}, 'warning'],
    ['for a kind that was always due', russianKinds.get('terrorist'), '1990-01-01', {}, 'error'],
    ['on the day before the law asks for it', russianKinds.get('foreign-agent'), '2021-02-28', {}, 'info'],
    ['on its first day', russianKinds.get('foreign-agent'), '2021-03-01', {}, 'error'],
    ['behind it', russianKinds.get('foreign-agent'), '2021-03-02', {}, 'error'],
    ['before it, of a kind that asks for nothing', silent, '2021-02-28', {}, 'off'],
    [
      'before it, as the house says',
      russianKinds.get('foreign-agent'),
      '2021-02-28',
      { categories: { 'foreign-agent': 'warning' } },
      'warning',
    ],
    ['as the house says', russianKinds.get('terrorist'), '2026-01-01', { categories: { terrorist: 'off' } }, 'off'],
    [
      'not as it says of others',
      russianKinds.get('terrorist'),
      '2026-01-01',
      { categories: { extremist: 'off' } },
      'error',
    ],
  ])('%s', (_, kind, day, policy, expected) =>
    expect(gravityOf(kind, standards(policy, day as IsoDate))).toBe(expected),
  )
})

describe('what is required', () => {
  test.each<[keyof typeof entities, string, Partial<Policy>, readonly string[]]>([
    ['Обе', '2019-12-31', {}, []],
    ['Обе', '2020-01-01', {}, ['extremist']],
    ['Обе', '2022-02-02', {}, ['extremist', 'foreign-agent']],
    ['Обе', '2022-02-02', { categories: { extremist: 'off' } }, ['foreign-agent']],
    ['Дважды', '2026-01-01', {}, ['terrorist', 'extremist']],
    ['Бывшая', '2024-12-31', {}, ['terrorist']],
    ['Бывшая', '2025-01-01', {}, []],
    ['Решённая', '2026-02-15', { trigger: 'listed' }, []],
    ['Решённая', '2026-02-15', { trigger: 'decided' }, ['undesirable']],
  ])('of %s on %s, %j: %j', (name, day, policy, expected) => {
    const required = requiredKinds(entities[name], standards(policy, day as IsoDate))
    expect(required.map(({ id }) => id)).toEqual(expected)
  })
})

test.each<[string, Policy['trigger'], string | undefined]>([
  ['earliest', 'earliest', '2026-02-01'],
  ['listed', 'listed', '2026-03-01'],
])('a status held since the day that the policy counts from: %s', (_, trigger, since) => {
  const designation = entities.Решённая.designations[0]!
  const kind = russianKinds.get('undesirable')
  expect(heldStatus(kind, designation, { trigger })).toEqual({ kind, designation, since })
})

test('a status of which no day is known is held since none', () => {
  const designation = entities.Недатированная.designations[0]!
  const kind = russianKinds.get('extremist')
  expect(heldStatus(kind, designation, { trigger: 'earliest' })).toEqual({ kind, designation })
  expect(heldStatus(kind, designation, { trigger: 'earliest' })).not.toHaveProperty('since')
})
