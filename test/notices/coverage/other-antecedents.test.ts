/** "X, the head of a school, whom …": nouns to which a preposition leads, and whether a clause is said of them. */
import { describe, expect, test } from '@jest/globals'
import { coveredBy } from '../covered.js'

const covered = coveredBy({ asOf: '2026-09-20' })

describe('an office of the one who is named', () => {
  test.each([
    'Maxim Katz, the former head of a Yandex service, whom Russia has declared a foreign agent, spoke.',
    'Maxim Katz, the head of a school, whom Russia has declared a foreign agent, spoke.',
    'Maxim Katz, a former lawyer at a bank, whom Moscow has designated a foreign agent, spoke.',
    'Maxim Katz, an author of a school-book, whom Russia has labelled a foreign agent, spoke.',
  ])('%s', text => expect(covered(text)).toEqual(['Maxim Katz']))
})

describe('somebody else', () => {
  test.each([
    'Maxim Katz works with a whistleblower, whom Russia has declared a foreign agent.',
    'Maxim Katz, the head of a school, works with a whistleblower, whom Russia has declared a foreign agent.',
    'Максим Кац работает с коллегой, которого признали иноагентом.',
  ])('%s', text => expect(covered(text)).toEqual([]))
})
