/** An address or a handle between a name and its bracket. */
import { expect, test } from '@jest/globals'
import { coveredBy } from '../covered.js'

const covered = coveredBy({ asOf: '2025-12-01' })

test.each([
  ['Я в инстаграм www.instagram.com/buyavart/ (запрещённая в России соц. сеть)', ['инстаграм']],
  ['Instagram: https://instagram.com/abc (запрещён в РФ)', ['Instagram']],
  ['Мой Instagram https://instagram.com/abc (запрещен в РФ), мой Telegram https://t.me/abc', ['Instagram']],
  ['Мой Facebook: www.facebook.com/abc [запрещён в РФ]', ['Facebook']],
  ['Инстаграм: @abc (запрещён в РФ)', ['Инстаграм']],
  ['Инстаграм @abc.def (запрещён в РФ)', ['Инстаграм']],
  ['«Медуза», https://meduza.io (признана нежелательной организацией)', ['Медуза']],
  ['Find me on Instagram: https://instagram.com/abc (banned in Russia)', ['Instagram']],
  ['Kedr.media (recognised as a foreign agent) was the first.', ['Kedr.media']],
])('%s', (text, named) => {
  expect(covered(text)).toEqual(named)
})

test.each([
  'Instagram удобен. Мой сайт: https://example.com (запрещён в РФ)',
  'Пишите в Instagram: мой сайт https://example.com; почта: @abc (запрещён в РФ)',
])('another mark between them ends the search: %s', text => {
  expect(covered(text)).toEqual([])
})
