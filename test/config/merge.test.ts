/** Configs over one another. */
import { expect, test } from '@jest/globals'
import { merged } from '../../src/config/merge.js'

test('maps are united, lists joined, anything else is the later one’s', () => {
  const base = { policy: { scope: 'every', categories: { terrorist: 'error' } }, lists: ['a.yml'], language: 'ru' }
  const own = { policy: { categories: { extremist: 'off' } }, lists: ['b.yml'], language: 'en' }
  expect(merged<object>([base, own])).toEqual({
    policy: { scope: 'every', categories: { terrorist: 'error', extremist: 'off' } },
    lists: ['a.yml', 'b.yml'],
    language: 'en',
  })
})

test('a rule’s setting and the order of markers are one value', () => {
  const base = { rules: { x: ['error', { maxAge: 3 }] }, fix: { marks: ['*', '**'] } }
  const own = { rules: { x: ['warning'] }, fix: { marks: ['†'] } }
  expect(merged<object>([base, own])).toEqual(own)
})
