import { expect, test } from '@jest/globals'
import { expectedBearers, isWidelyBorne } from '../../src/lexicon/bearers.js'
import type { PersonGender } from '../../src/language/ru/morphology/surnames.js'

const personOf = (name: string): { given: string; surname: string } => {
  const [given = '', surname = ''] = name.split(' ')
  return { given, surname }
}

test.each<[string, PersonGender, boolean]>([
  ['Александр Иванов', 'm', true],
  ['Сергей Смирнов', 'm', true],
  ['Дмитрий Быков', 'm', true],
  ['Пётр Фёдоров', 'm', true],
  ['Елена Кузнецова', 'f', true],
  ['Елена Покровская', 'f', true],
  ['Виталий Успенский', 'm', false],
  ['Нестор Иванов', 'm', true],
  ['Нестор Быков', 'm', false],
  ['Изольда Быкова', 'f', false],
  ['Александр Чхартишвили', 'm', false],
  ['Елена Милашина', 'f', false],
])('%s (%s): %s', (name, gender, expected) => {
  expect(isWidelyBorne(personOf(name), gender)).toBe(expected)
})

test('the estimate is the share of the given name among the bearers of the surname', () => {
  expect(expectedBearers(personOf('Сергей Иванов'), 'm')).toBeCloseTo(45_600)
  expect(expectedBearers(personOf('Семён Иванов'), 'm')).toBeCloseTo(expectedBearers(personOf('Семен Иванов'), 'm'))
  expect(expectedBearers(personOf('Анна Чхартишвили'), 'f')).toBe(0)
})

test('no surname outside the table could reach what counts as many', () => {
  const rarestListed = expectedBearers(personOf('Нестор Федосов'), 'm')
  const commonestGiven = expectedBearers(personOf('Александр Федосов'), 'm')
  expect(rarestListed).toBeGreaterThan(0)
  expect(commonestGiven).toBeLessThan(1200)
})
