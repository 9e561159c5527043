/** What stands under one heading. */
import { expect, test } from '@jest/globals'
import { sectionsOf } from '../../src/policy/sections.js'
import { draftOf } from './draft.js'

test.each([
  ['a text without headings is one', 'Раз.\n\nДва.', ['Раз.\n\nДва.']],
  [
    'each heading opens one',
    'Раз.\n\n# Два\n\nТри.\n\n# Четыре\n\nПять.',
    ['Раз.\n\n', 'Два\n\nТри.\n\n', 'Четыре\n\nПять.'],
  ],
  ['the first one, too', '# Раз\n\nДва.\n\n# Три', ['Раз\n\nДва.\n\n', 'Три']],
  ['headings one under the other open one', 'Раз.\n\n# Два\n\n# Три\n\nЧетыре.', ['Раз.\n\n', 'Два\n\nТри\n\nЧетыре.']],
  ['items and captions open none', 'Раз.\n\n- Два\n\n@ Три', ['Раз.\n\nДва\n\nТри']],
])('%s', (_, marked, expected) => {
  const { document } = draftOf(marked)
  expect(sectionsOf(document).map(({ start, end }) => document.text.slice(start, end))).toEqual(expected)
})

test('chapters of the source go before headings', () => {
  const { document } = draftOf('Раз.\n\n# Два\n\nТри.')
  const sections = [{ start: 0, end: 3 }]
  expect(sectionsOf({ ...document, sections })).toBe(sections)
})
