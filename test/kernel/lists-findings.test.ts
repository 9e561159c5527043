/** What drafts tell of their lists, put together. */
import { expect, test } from '@jest/globals'
import { ListsFindings, type ListsMessage } from '../../src/library/index.js'
import { isoDate } from '../../src/registry/date.js'

const message = (digest: string, checked: string, more: Partial<ListsMessage> = {}): ListsMessage => ({
  ruleId: 'stale-lists',
  severity: 'info',
  register: 'terrorist',
  checked: isoDate(checked),
  asOf: isoDate('2031-01-01'),
  lists: { digest },
  reason: 'Old.',
  url: '',
  ...more,
})
const put = (...messages: readonly ListsMessage[]): readonly ListsMessage[] => {
  const findings = new ListsFindings()
  for (const one of messages) findings.add([one])
  return findings.all
}

test('of a set of lists the gravest is told, of equal ones that of the latest day, in whatever order they come', () => {
  const early = message('a', '2026-01-01')
  const late = message('a', '2026-01-01', { asOf: isoDate('2032-01-01') })
  const grave = message('a', '2026-01-01', { severity: 'error', asOf: isoDate('2030-01-01') })
  expect(put(early, late)).toEqual([late])
  expect(put(late, early)).toEqual([late])
  expect(put(early, grave, late)).toEqual([grave])
  expect(put(grave, late)).toEqual([grave])
})

test('sets that share the register of a day are told of once, others each', () => {
  const one = message('a', '2026-01-01')
  const shared = message('b', '2026-01-01')
  const other = message('c', '2026-02-01')
  expect(put(one, shared, other)).toEqual([one, other])
  expect(put(one, { ...shared, register: 'extremist' })).toHaveLength(2)
})

test('a set that has a graver fault does not hide what another one tells', () => {
  const shared = message('a', '2026-01-01')
  const same = message('b', '2026-01-01')
  const grave = message('a', '2026-02-01', { severity: 'error', register: 'extremist' })
  expect(put(shared, same, grave)).toEqual([grave, same])
})

test('who tells as they come, tells each set and each register once', () => {
  const findings = new ListsFindings()
  const first = message('a', '2026-01-01')
  expect(findings.add([first])).toEqual([first])
  expect(findings.add([message('a', '2026-01-01'), message('a', '2025-01-01'), message('b', '2026-01-01')])).toEqual([])
  const other = message('c', '2026-02-01')
  expect(findings.add([other, other])).toEqual([other])
})
