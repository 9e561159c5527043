/** Words of statuses that lists define, beside those of the languages. */
import { describe, expect, test } from '@jest/globals'
import { termOf } from '../../src/language/terms.js'
import { partsOf } from '../../src/language/text.js'
import { commonVocabulary, Vocabulary, vocabularyOf } from '../../src/language/vocabulary.js'

const vocabulary = new Vocabulary([
  { language: 'ru', word: 'под эмбарго', status: 'embargo' },
  { language: 'ru', word: 'санкционное лицо', plural: 'санкционные лица', status: 'sanctions' },
  { language: 'ru', word: 'эмбаргированный', status: 'embargo' },
  { language: 'ru', word: 'эмбаргант', status: 'embargo', isShort: true },
  { language: 'ru', word: 'эмбаргирован', inflection: 'participle' },
  { language: 'en', word: 'under embargo', status: 'embargo' },
  { language: 'en', word: 'embargoed party', status: 'embargo' },
  { language: 'ru', word: 'иноагент', status: 'embargo' },
])

const key = (text: string): string => partsOf(text).join(' ')
const term = (text: string): string | undefined => {
  const found = vocabulary.termOf(key(text), false)
  return found && [found.class, found.kind, found.number, found.contracted && 'short'].filter(Boolean).join(' ')
}

describe('a word of its own states its kind', () => {
  test.each([
    ['под эмбарго', 'status embargo singular'],
    ['санкционного лица', 'status sanctions singular'],
    ['санкционным лицам', 'status sanctions plural'],
    ['эмбаргированная', 'status embargo singular'],
    ['эмбаргированных', 'status embargo plural'],
    ['эмбарганта', 'status embargo singular short'],
    ['under embargo', 'status embargo singular'],
    ['embargoed party', 'status embargo singular'],
    // Of a phrase without a plural none is made up.
    ['embargoed parties', undefined],
    ['эмбаргирована', 'recognise singular'],
    ['эмбаргированного', 'status embargo singular'],
    ['запрещён', 'ban singular'],
    ['дождь', undefined],
  ])('%s: %s', (text, expected) => {
    expect(term(text)).toBe(expected)
  })
})

test('what only says that a status was given speaks of none', () => {
  expect(vocabulary.termOf('эмбаргирован', false)?.status).toBeUndefined()
  expect(vocabulary.termOf('эмбаргант', false)?.status).toBe(true)
})

test('expressions are as long as the longest', () => {
  expect(vocabulary.longestFrom('санкционное')).toBe(2)
  expect(vocabulary.longestFrom('эмбаргант')).toBe(1)
  expect(vocabulary.longestFrom('дождь')).toBe(0)
  expect(vocabulary.longestFrom('иностранныи')).toBe(commonVocabulary.longestFrom('иностранныи'))
})

describe('an expression is read word by word', () => {
  const read = (text: string): (string | undefined)[] => {
    const [first = '', ...others] = partsOf(text)
    const told: (string | undefined)[] = []
    let begun = vocabulary.expressionsFrom(first)
    for (const next of [undefined, ...others]) {
      if (next !== undefined) begun = begun?.with(next)
      told.push(begun?.term(false)?.kind)
    }
    return told
  }

  test.each([
    ['санкционное лицо', [undefined, 'sanctions']],
    ['санкционное дело', [undefined, undefined]],
    ['под эмбарго', [undefined, 'embargo']],
    ['дождь идёт', [undefined, undefined]],
  ])('%s', (text, kinds) => expect(read(text)).toEqual(kinds))

  test('and no further than the longest goes', () => {
    expect(vocabulary.expressionsFrom('санкционное')?.with('лицо')?.with('вчера')).toBeUndefined()
    expect(vocabulary.expressionsFrom('санкционное')?.with('вчера')?.term(false)).toBeUndefined()
    expect(vocabulary.expressionsFrom('дождь')).toBeUndefined()
  })
})

test('the gate opens for its words and for those of the languages', () => {
  const beginnings = new Set(vocabulary.statusBeginnings())
  expect(
    ['под эмбарго', 'under embargo', 'санкционного лица', 'запрещен'].filter(word => !beginnings.has(word)),
  ).toEqual([])
  expect(beginnings.has('эмбаргирован')).toBe(false)
  expect(commonVocabulary.statusBeginnings()).not.toContain('санкционного')
})

test('what the languages know is shadowed', () => {
  const shadowed = vocabulary.shadowed()
  expect(shadowed).toContain('иноагент')
  expect(shadowed).toContain('иноагентами')
  expect(shadowed).not.toContain('эмбаргант')
  expect(new Vocabulary([{ language: 'ru', word: 'эмбаргант', status: 'embargo' }]).shadowed()).toEqual([])
})

test('a document is read by the words of the languages, unless it has its own', () => {
  expect(vocabularyOf({})).toBe(commonVocabulary)
  expect(vocabularyOf({ vocabulary })).toBe(vocabulary)
})

describe('a term of the languages', () => {
  test.each([
    ['румынии', { class: 'abroad', number: 'singular', territory: 'RO' }],
    ['румынскии', { class: 'abroad', number: 'singular', nominative: true, territory: 'RO', nationality: true }],
    ['она', { class: 'pronoun', number: 'singular', gender: 'f' }],
    ['террористы', { class: 'terrorist', number: 'plural', nominative: true, people: true, status: true }],
    [
      'признана',
      { class: 'recognise', number: 'singular', form: 'short', agreement: { genders: ['f'], nominative: false } },
    ],
    [
      'признанная',
      {
        class: 'recognise',
        number: 'singular',
        form: 'long',
        nominative: true,
        agreement: { genders: ['f'], nominative: true },
      },
    ],
  ])('%s', (word, expected) => {
    expect(termOf(word, true)).toMatchObject(expected)
    const { territory, people, gender, nationality } = termOf(word, true)!
    const told = { territory, people, gender, nationality }
    for (const [name, value] of Object.entries(told)) if (!(name in expected)) expect(value).toBeUndefined()
  })
})
