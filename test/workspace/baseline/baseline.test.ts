/** Baselines: what they know, what stays, what they forget. */
import { expect, test } from '@jest/globals'
import { baselineText, countsOf, newMessages, parseBaseline, pruned } from '../../../src/workspace/baseline/findings.js'
import { check } from '../../reports.js'

const messagesOf = (text: string) =>
  check(text, { asOf: '2024-11-30', settings: { rules: { 'missing-notice': { severity: 'error' } } } }).messages

test('what it counts it keeps back', () => {
  const messages = messagesOf('Талибан и ИГИЛ начали.')
  const counts = countsOf(messages)
  expect(counts).toEqual({ 'missing-notice taliban': 1, 'missing-notice islamic-state': 1 })
  expect(newMessages(messages, counts)).toEqual([])
  expect(newMessages(messages).length).toBe(2)
  expect(newMessages(messages, { 'missing-notice islamic-state': 3 }).map(({ entity }) => entity?.id)).toEqual([
    'taliban',
  ])
})

test('of more than it knows all are told', () => {
  const [message] = messagesOf('Талибан начал.')
  expect(newMessages([message!, message!], { 'missing-notice taliban': 1 })).toHaveLength(2)
})

test('it is sorted, and reads as it was written', () => {
  const text = baselineText({ 'b.md': { 'x b': 1, a: 2 }, 'a.md': { z: 1 }, 'c.md': {} })
  expect(Object.keys(parseBaseline(text))).toEqual(['a.md', 'b.md'])
  expect(text).toBe(baselineText(parseBaseline(text)))
})

test('what is gone is forgotten, what was not checked is not', () => {
  const known = { 'a.md': { x: 2, y: 1 }, 'b.md': { x: 1 }, 'gone.md': { x: 1 } }
  expect(pruned(known, new Map([['a.md', { x: 1, z: 5 }]]), path => path === 'gone.md')).toEqual({
    'a.md': { x: 1 },
    'b.md': { x: 1 },
  })
})

test.each([
  ['{}', 'expected "version": 1'],
  ['{"version":1}', 'expected "findings" by file'],
  ['{"version":1,"findings":{"a":{"x":0}}}', 'findings of "a": expected whole numbers from 1'],
  ['nonsense', 'JSON'],
])('%s is refused', (text, reason) => expect(() => parseBaseline(text)).toThrow(reason))
