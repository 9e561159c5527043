/** How many a footnote speaks of: parties, not places. */
import { describe, expect, test } from '@jest/globals'
import { fix } from '../reports.js'
import { defaultPolicy } from '../../src/policy/types.js'

const settings = { policy: { ...defaultPolicy, scope: 'every' as const } }
const mended = (source: string): string =>
  fix(source, { path: 'a.txt', asOf: '2024-11-30', settings, fix: { style: 'footnote' } }).source

describe('where each mention is owed a notice, a footnote', () => {
  test.each([
    [
      'is in the singular if all of them are of one party',
      'ИГИЛ упомянута здесь. Это снова ИГИЛ.',
      'ИГИЛ* упомянута здесь. Это снова ИГИЛ*.\n\n* Признано террористической организацией и запрещено в РФ',
    ],
    [
      'is in the plural if they are of two',
      'Земфира пришла. Земфира поёт. Пришёл и Дмитрий Быков.',
      'Земфира* пришла. Земфира* поёт. Пришёл и Дмитрий Быков*.\n\n* Признаны иностранными агентами',
    ],
  ])('%s', (_, before, after) => {
    expect(mended(before)).toBe(after)
  })
})
