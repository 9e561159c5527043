import { expect, test } from '@jest/globals'
import { isoDate, parseIsoDate, today } from '../../src/registry/date.js'
import { dateTriggers, isInForce, sinceOf, statusOn } from '../../src/registry/status.js'
import type { Designation, Entity } from '../../src/registry/types.js'

const base = { category: 'terrorist', source: { title: 'Register' }, checked: isoDate('2026-07-15') } as const
const taliban: Designation = {
  ...base,
  decided: isoDate('2003-02-14'),
  inForce: isoDate('2003-03-04'),
  ended: isoDate('2025-04-17'),
}
const corps: Designation = {
  ...base,
  decided: isoDate('2023-11-16'),
  inForce: isoDate('2023-12-02'),
  listed: isoDate('2023-12-30'),
}

test.each([
  [taliban, '2003-02-13', false],
  [taliban, '2021-07-09', true],
  [taliban, '2025-04-16', true],
  [taliban, '2025-04-17', false],
  [base, '1999-01-01', true],
  [{ ...base, notBefore: isoDate('2025-12-15') }, '2025-12-14', false],
  [{ ...base, notBefore: isoDate('2025-12-15') }, '2025-12-15', true],
])('%j on %s: %s', (designation, day, expected) => {
  expect(isInForce(designation, isoDate(day), 'earliest')).toBe(expected)
})

test('each trigger takes its date, a missing one the next step of the procedure', () => {
  expect(dateTriggers.map(trigger => sinceOf(corps, trigger))).toEqual([
    '2023-11-16',
    '2023-11-16',
    '2023-12-02',
    '2023-12-30',
  ])
  expect(dateTriggers.map(trigger => sinceOf(taliban, trigger))).toEqual([
    '2003-02-14',
    '2003-02-14',
    '2003-03-04',
    '2003-02-14',
  ])
})

const agent: Designation = { ...base, category: 'foreign-agent', listed: isoDate('2019-10-09') }
const extremist: Designation = {
  ...base,
  category: 'extremist',
  decided: isoDate('2021-06-09'),
  inForce: isoDate('2021-08-04'),
  listed: isoDate('2021-08-06'),
}
const entityOf = (...designations: readonly Designation[]): Entity => ({ designations }) as unknown as Entity
const none = { inForce: [], ended: [], notYet: [] }

test.each([
  ['Taliban', entityOf(taliban), '2003-02-13', 'earliest', { ...none, notYet: [taliban] }],
  ['Taliban', entityOf(taliban), '2003-03-03', 'in-force', { ...none, notYet: [taliban] }],
  ['Taliban', entityOf(taliban), '2021-08-15', 'earliest', { ...none, inForce: [taliban] }],
  ['Taliban', entityOf(taliban), '2025-04-17', 'earliest', { ...none, ended: [taliban] }],
  ['Taliban', entityOf(taliban), '2026-11-20', 'listed', { ...none, ended: [taliban] }],
  ['FBK', entityOf(agent, extremist), '2019-10-08', 'earliest', { ...none, notYet: [agent, extremist] }],
  ['FBK', entityOf(agent, extremist), '2021-06-09', 'earliest', { ...none, inForce: [agent, extremist] }],
  ['FBK', entityOf(agent, extremist), '2021-06-09', 'decided', { ...none, inForce: [agent, extremist] }],
  ['FBK', entityOf(agent, extremist), '2021-08-03', 'in-force', { ...none, inForce: [agent], notYet: [extremist] }],
  ['FBK', entityOf(agent, extremist), '2021-08-05', 'in-force', { ...none, inForce: [agent, extremist] }],
  ['FBK', entityOf(agent, extremist), '2021-08-05', 'listed', { ...none, inForce: [agent], notYet: [extremist] }],
] as const)('%s %j on %s by the %s date', (_, entity, day, trigger, expected) => {
  expect(statusOn(entity, isoDate(day), trigger)).toEqual(expected)
})

test('days exist or are refused', () => {
  expect(['2024-02-29', '2023-02-29', '2024-13-01', '24-01-01', ''].map(parseIsoDate)).toEqual([
    '2024-02-29',
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(() => isoDate('yesterday')).toThrow(RangeError)
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})
