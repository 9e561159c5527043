/** Names of any number of parts have forms in proportion to it, never a power of it. */
import { expect, test } from '@jest/globals'
import { declinePerson } from '../../../../src/language/ru/morphology/persons.js'
import { declinePhrase } from '../../../../src/language/ru/morphology/phrases.js'
import { formsIn, inSequence, type Paradigm } from '../../../../src/language/ru/morphology/paradigm.js'
import { declineSurname } from '../../../../src/language/ru/morphology/surnames.js'

const repeated = (word: string, count: number, gap: string): string => Array<string>(count).fill(word).join(gap)

test('a double surname has every spelling of its parts', () => {
  expect(declineSurname('Петров-Водкин', 'm').instrumental).toEqual([
    'Петровым-Водкиным',
    'Петровым-Водкином',
    'Петровом-Водкиным',
    'Петровом-Водкином',
  ])
})

test('the parts of a long one waver together', () => {
  const { instrumental } = declineSurname(repeated('Петров', 20, '-'), 'm')
  expect(instrumental).toEqual([repeated('Петровым', 20, '-'), repeated('Петровом', 20, '-')])
})

test('a part with fewer spellings keeps to its last', () => {
  const of = (...forms: string[]): Paradigm => ({
    nominative: forms,
    genitive: forms,
    dative: forms,
    accusative: forms,
    instrumental: forms,
    prepositional: forms,
  })
  const many = of('а', 'б', 'в', 'г', 'д')
  expect(inSequence([many, of('х'), many, many], ['-', ' ', '-']).dative).toEqual([
    'а-х а-а',
    'б-х б-б',
    'в-х в-в',
    'г-х г-г',
    'д-х д-д',
  ])
})

test.each([
  ['surname', (count: number) => formsIn(declineSurname(repeated('Петров', count, '-'), 'm')).length],
  [
    'given name',
    (count: number) =>
      declinePerson({ given: repeated('Анна', count, '-'), surname: 'Ким' }, 'f').full.flatMap(formsIn).length,
  ],
  ['phrase', (count: number) => formsIn(declinePhrase(repeated('Союз', count, ' '))).length],
  ['strokes', (count: number) => formsIn(declinePhrase(repeated('Общество Рассвет', count, ' / '))).length],
])('%s: twice the parts, at most twice the forms', (_, count) => {
  expect(count(80)).toBeLessThanOrEqual(2 * count(40))
})
