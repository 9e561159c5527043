/** "his list of the ten best": lists that are no registers, so that nobody is told to stand in one. */
import { expect, test } from '@jest/globals'
import { coveredBy } from '../covered.js'

const covered = coveredBy({ asOf: '2026-09-20' })

const behindStatus = (sentence: string): string[] => covered(`Maxim Katz is a foreign agent. ${sentence}`).slice(1)

test.each([
  'Anton Dolin put it on his list of the ten best of the year.',
  'Anton Dolin added the film to his list of favourites.',
  'Ekaterina Schulmann has the book on her list of the summer.',
])('a list of somebody’s own: %s', sentence => expect(behindStatus(sentence)).toEqual([]))

test.each([
  ['Anton Dolin is on the list, too.', ['Anton Dolin']],
  ['In May the ministry put Anton Dolin on its list of foreign agents.', ['Anton Dolin']],
  ['The ministry put Anton Dolin on her list of foreign agents.', ['Anton Dolin']],
])('the register: %s', (sentence, names) => expect(behindStatus(sentence)).toEqual(names))
