import { describe, expect, test } from '@jest/globals'
import { languages, wordsIn } from '../../src/language/sources.js'
import { speaksOfStatus, statusWordsIn, statusWordsOf } from '../../src/language/status.js'
import { summary } from '../notices/marked-text.js'

const found = (text: string): string[] => statusWordsIn(text).map(({ start, end }) => text.slice(start, end))

describe.each(languages)('every form of a word of a status is seen in a text in %s', language => {
  const forms = wordsIn(language).flatMap(({ lexeme, forms: all }) =>
    lexeme.status ? all.map(({ form }) => form) : [],
  )

  test('as it is', () => {
    expect(forms.length).toBeGreaterThan(50)
    expect(forms.filter(form => found(`— ${form}, 5`).join() !== form)).toEqual([])
  })

  test('in capitals', () => {
    expect(forms.filter(form => found(form.toUpperCase()).join() !== form.toUpperCase())).toEqual([])
  })
})

test.each([
  ['Движение запре\u00ADщено, фонд внесён в реестр.', ['запре\u00ADщено', 'внесён', 'реестр']],
  ['Он вне закона, а она вне дома.', ['вне закона']],
  ['Он вне \u00ADзакона и вне \u200Bдома.', ['вне \u00ADзакона']],
  ['Он вне', []],
  ['Он вне \u00AD', []],
  ['Он вне закона', ['вне закона']],
  [
    'Он вне\u00A0за\u00ADкона, вне\n закона и вне\u2009закона.',
    ['вне\u00A0за\u00ADкона', 'вне\n закона', 'вне\u2009закона'],
  ],
  ['Вне (закона) и в «реестре» — в, на, the, on.', ['реестре']],
  ['Прекращено, воспрещено, иностранный гость.', []],
  ['The register lists foreign agents and foreign guests.', ['register', 'lists', 'foreign agents']],
])('%s', (text, words) => expect(found(text)).toEqual(words))

test('a stretch is asked by itself', () => {
  const document = { text: 'Движение ушло. Фонд признан.' }
  expect(speaksOfStatus(document, 0, 14)).toBe(false)
  expect(speaksOfStatus(document, 15, 28)).toBe(true)
  const two = { text: 'Фонд запрещён. Люди ушли. Фонд признан.' }
  expect(speaksOfStatus(two, 0, 14)).toBe(true)
  expect(speaksOfStatus(two, 15, 25)).toBe(false)
  expect(speaksOfStatus(two, 26, 39)).toBe(true)
  expect(speaksOfStatus(two, 39, 39)).toBe(false)
  // However often it is asked, it is read once.
  expect(statusWordsOf(document)).toBe(statusWordsOf(document))
})

test('a word that bans lets a notice be read, in whatever form it stands', () => {
  const bans = wordsIn('ru').flatMap(({ lexeme, forms }) =>
    lexeme.roles.has('ban') ? forms.filter(({ verb, number }) => verb === 'short' && number === 'singular') : [],
  )
  const unread = bans.filter(({ form }) => summary(`Бойцы «{Икс}» (${form} в РФ) ушли.`).join() !== 'ban: Икс')
  expect(unread.map(({ form }) => form)).toEqual([])
})
