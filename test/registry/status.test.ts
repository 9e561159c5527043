import { expect, test } from '@jest/globals'
import { isoDate, parseIsoDate, today } from '../../src/registry/date.js'
import { dateTriggers, isInForce, sinceOf } from '../../src/registry/status.js'
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
