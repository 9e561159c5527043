import { describe, expect, test } from '@jest/globals'
import { tokenize } from '../../../src/notices/tokens/tokenize.js'
import { daysIn, precisionOf, type NamedDay } from '../../../src/notices/witnesses/days.js'
import { isoDate } from '../../../src/registry/date.js'

const named = (text: string): readonly Omit<NamedDay, 'at'>[] =>
  daysIn(tokenize({ text }, { start: 0, end: text.length }, [])).map(({ at: _, ...day }) => day)

describe('days that a text names', () => {
  test.each([
    ['It came on 10 July.', [{ day: 10, month: 7 }]],
    ['It came on July 10, 2026, late.', [{ day: 10, month: 7, year: 2026 }]],
    ['It came on the 4th of September, and on September 4th.', [{ month: 9 }, { day: 4, month: 9 }]],
    ['Since March 2022 it has stood there.', [{ month: 3, year: 2022 }]],
    ['Since 2021 (in May: not) it has.', [{ year: 2021 }, { month: 5 }]],
    ['Его внесли 8 сентября 2026 года, а её — в декабре.', [{ day: 8, month: 9, year: 2026 }, { month: 12 }]],
    ['They may march in 1850 with 300 people.', []],
  ])('%s', (text, days) => {
    expect(named(text)).toEqual(days)
  })

  test('a bracket tells where its days stand', () => {
    const text = 'It grew (in May 2021).'
    expect(daysIn(tokenize({ text }, { start: 0, end: text.length }, []))).toEqual([{ at: 2, month: 5, year: 2021 }])
  })
})

describe('how precisely one of some days is named', () => {
  const asOf = isoDate('2026-02-10')
  const listed = [isoDate('2025-12-12'), isoDate('2025-12-15')]
  test.each<[NamedDay, string | undefined]>([
    [{ at: 0, day: 12, month: 12, year: 2025 }, 'day'],
    [{ at: 0, day: 15, month: 12 }, 'day'],
    [{ at: 0, day: 13, month: 12 }, undefined],
    [{ at: 0, month: 12 }, 'month'],
    [{ at: 0, month: 12, year: 2024 }, undefined],
    [{ at: 0, month: 1 }, undefined],
    [{ at: 0, year: 2025 }, 'year'],
    [{ at: 0, year: 2026 }, undefined],
  ])('%j', (day, precision) => {
    expect(precisionOf([day], listed, asOf)).toBe(precision)
  })

  test('of several the most precise counts', () => {
    const days = [
      { at: 0, year: 2025 },
      { at: 3, month: 12 },
    ]
    expect(precisionOf(days, listed, asOf)).toBe('month')
    expect(precisionOf([], listed, asOf)).toBeUndefined()
  })
})
