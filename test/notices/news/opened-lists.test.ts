/** "They are …" behind news: who is told of where what the first of them is stands before the name. */
import { describe, expect, test } from '@jest/globals'
import { coveredBy } from '../covered.js'

const covered = coveredBy({ asOf: '2026-09-20', path: 'draft.md' })

const behindNews = (sentence: string): string[] =>
  covered(
    `Nadezhdin among new foreign agents\n\nThe Justice Ministry added four names to its register of foreign agents. ${sentence}`,
  ).slice(1)

describe('those whom a pronoun opens', () => {
  test.each([
    ['They are Boris Nadezhdin and Maxim Katz.', ['Boris Nadezhdin', 'Maxim Katz']],
    [
      'They are former presidential hopeful Boris Nadezhdin, Maxim Katz and the project Shtab Kandidatov.',
      ['Boris Nadezhdin', 'Maxim Katz', 'Shtab Kandidatov'],
    ],
    [
      'They are the former opposition deputy Ilya Yashin, the blogger Maxim Katz and Boris Akunin.',
      ['Ilya Yashin', 'Maxim Katz', 'Boris Akunin'],
    ],
    ['These are the Riga-based news outlet Meduza and Maxim Katz.', ['Meduza', 'Maxim Katz']],
  ])('%s', (sentence, names) => expect(behindNews(sentence)).toEqual(names))
})

describe('those of whom it says something else', () => {
  test.each([
    'They are the old school friends of Boris Akunin and Maxim Katz.',
    'They are all well known to readers of Meduza.',
    'They are journalists, Maxim Katz wrote.',
    'They have for many years read Boris Akunin.',
  ])('%s', sentence => expect(behindNews(sentence)).toEqual([]))
})
