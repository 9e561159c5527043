/** Several statuses in one notice. */
import { expect, test } from '@jest/globals'
import { russianKinds } from '../../src/registry/russian-kinds.js'
import { joined } from '../../src/wording/notice.js'
import { defaultTemplates, wordsOf } from '../../src/wording/templates.js'
import type { Category } from '../../src/registry/types.js'
import type { Language } from '../../src/language/language.js'

test.each<[Language, readonly Category[], string]>([
  ['ru', ['foreign-agent', 'undesirable'], '{признан} иностранным агентом и нежелательной организацией в РФ'],
  ['ru', ['terrorist', 'extremist'], '{признан} террористической и экстремистской организацией и {запрещён} в РФ'],
  [
    'ru',
    ['extremist', 'foreign-agent'],
    '{признан} экстремистской организацией и {запрещён} в РФ, а также {признан} иностранным агентом',
  ],
  ['en', ['foreign-agent', 'undesirable'], 'designated a foreign agent and an undesirable organization in Russia'],
  ['en', ['terrorist', 'extremist'], 'designated a terrorist and an extremist organization and banned in Russia'],
  [
    'en',
    ['extremist', 'foreign-agent'],
    'designated an extremist organization and banned in Russia, designated a foreign agent in Russia',
  ],
])('%s %j', (language, categories, expected) => {
  const kinds = categories.map(id => russianKinds.get(id))
  expect(joined(wordsOf(kinds, language, defaultTemplates))).toBe(expected)
})
