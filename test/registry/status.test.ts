import { expect, test } from '@jest/globals'
import { isoDate, parseIsoDate, today } from '../../src/registry/date.js'
import { dateTriggers, isInForce, sinceOf, standingOn } from '../../src/registry/status.js'
import type { Designation } from '../../src/registry/types.js'

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

const between: Designation = { ...base, notBefore: isoDate('2025-12-15'), notAfter: isoDate('2026-07-15') }
const agent: Designation = { ...base, category: 'foreign-agent', listed: isoDate('2019-10-09') }
const extremist: Designation = {
  ...base,
  category: 'extremist',
  decided: isoDate('2021-06-09'),
  inForce: isoDate('2021-08-04'),
  listed: isoDate('2021-08-06'),
}

test.each([
  ['Taliban', taliban, '2003-02-13', 'earliest', 'not-yet'],
  ['Taliban', taliban, '2003-03-03', 'in-force', 'not-yet'],
  ['Taliban', taliban, '2021-08-15', 'earliest', 'in-force'],
  ['Taliban', taliban, '2025-04-17', 'earliest', 'ended'],
  ['Taliban', taliban, '2026-11-20', 'listed', 'ended'],
  ['FBK', extremist, '2021-06-08', 'earliest', 'not-yet'],
  ['FBK', extremist, '2021-06-09', 'earliest', 'in-force'],
  ['FBK', extremist, '2021-06-09', 'decided', 'in-force'],
  ['FBK', extremist, '2021-08-03', 'in-force', 'not-yet'],
  ['FBK', extremist, '2021-08-04', 'in-force', 'in-force'],
  ['FBK', extremist, '2021-08-05', 'listed', 'not-yet'],
  ['an agent', agent, '2019-10-08', 'decided', 'not-yet'],
  ['an agent', agent, '2019-10-09', 'earliest', 'in-force'],
  ['who is entered without any date', base, '1999-01-01', 'earliest', 'in-force'],
  ['who was entered between two days', between, '2025-12-14', 'earliest', 'not-yet'],
  ['who was entered between two days', between, '2025-12-15', 'earliest', 'unknown'],
  ['who was entered between two days', between, '2026-07-14', 'earliest', 'unknown'],
  ['who was entered between two days', between, '2026-07-15', 'earliest', 'in-force'],
  ['who was taken out again', { ...between, ended: isoDate('2026-03-01') }, '2026-02-01', 'earliest', 'unknown'],
  ['who was taken out again', { ...between, ended: isoDate('2026-03-01') }, '2026-07-15', 'earliest', 'ended'],
] as const)('%s, %j on %s by the %s date: %s', (_, designation, day, trigger, expected) => {
  expect(standingOn(designation, isoDate(day), trigger)).toBe(expected)
  expect(isInForce(designation, isoDate(day), trigger)).toBe(expected === 'in-force')
})

test('a day between two others is none on which a status began', () =>
  expect(dateTriggers.map(trigger => sinceOf(between, trigger))).toEqual([undefined, undefined, undefined, undefined]))

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
