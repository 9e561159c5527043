/** What a company is, in short, behind its name. */
import { expect, test } from '@jest/globals'
import { isDottedForm, isLegalForm } from '../../src/language/legal-forms.js'

test.each([
  ['Inc', true, true],
  ['inc', true, true],
  ['Ltd', true, true],
  ['Инк', true, true],
  ['LLC', true, false],
  ['Bank', false, false],
  ['Фонд', false, false],
])('%s is a legal form: %s; its dot ends no sentence: %s', (word, isForm, isDotted) => {
  expect(isLegalForm(word)).toBe(isForm)
  expect(isDottedForm(word)).toBe(isDotted)
})
