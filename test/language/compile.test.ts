/** Words of the data to a dictionary and back. */
import { describe, expect, test } from '@jest/globals'
import { compileWords, wordsOf } from '../../src/language/compile.js'
import { parseEntries } from '../../src/language/data.js'
import { Dictionary } from '../../src/language/dictionary.js'
import { russianForms } from '../../src/language/ru/inflect.js'
import { wordsIn } from '../../src/language/sources.js'
import { partsOf } from '../../src/language/text.js'

const words = `
- is: What is done to organisations
  source: a dictionary
  example: Движение запрещено.
  roles: [ban]
  inflection: participle
  words: [запрещен]
- is: Entering a list
  source: a dictionary
  example: Фонд внесён в список.
  roles: [enter]
  inflection: participle
  status: true
  words: [внесен]
- is: Places of publication
  source: a dictionary
  example: Издание закрыли.
  roles: [thing, work]
  inflection: noun
  words: [издание]
- is: A name of several words
  source: a dictionary
  example: Иностранный агент уехал.
  roles: [agent]
  inflection: noun
  words: [{ word: иностранный агент, plural: иностранные агенты, animate: true }]
- is: Short forms
  source: a dictionary
  example: Юра уехал.
  roles: [given-name]
  inflection: man
  words: [{ word: юра, of: [Юрий] }]
- is: Lists
  source: a dictionary
  example: Он и она.
  roles: [also]
  inflection: none
  words: [тоже, также]
`

const compiled = wordsOf(parseEntries('words.yml', words, russianForms), russianForms)
const dictionary = new Dictionary(compileWords(compiled))

test('a word of a status speaks of one by its role or where its data says so', () => {
  const speaking = compiled.flatMap(({ lexeme }) => (lexeme.status ? [lexeme.lemma] : []))
  expect(speaking).toEqual(['запрещен', 'внесен', 'иностранный агент'])
})

describe('a form is read back', () => {
  test.each([
    ['запрещена', 'запрещен ban status'],
    ['внесена', 'внесен enter status'],
    ['изданием', 'издание thing work'],
    ['иностранному агенту', 'иностранный агент agent status'],
    ['юру', 'юра given-name of Юрий'],
  ])('%s: %s', (form, expected) => {
    const [reading] = dictionary.readingsOf(form)
    const { lemma, roles, status, of } = reading!.lexeme
    expect([lemma, ...roles, ...(status ? ['status'] : []), ...(of ? ['of', ...of] : [])].join(' ')).toBe(expected)
  })

  test('with nothing that its data does not say', () => {
    expect(Object.keys(dictionary.readingsOf('издание')[0]!.lexeme)).toEqual(['lemma', 'roles'])
    expect(dictionary.readingsOf('издательство')).toEqual([])
  })

  test('with its grammar', () => {
    expect(dictionary.readingsOf('изданию').map(({ number, gender, cases }) => [number, gender, cases])).toEqual([
      ['singular', 'n', ['dative']],
    ])
    expect(dictionary.readingsOf('иностранных агентов').map(({ number, cases }) => [number, cases])).toEqual([
      ['plural', ['genitive', 'accusative']],
    ])
  })
})

test('every form is known', () => {
  const forms = new Set(dictionary.forms())
  const listed = compiled.flatMap(word => word.forms.map(({ form }) => partsOf(form).join(' ')))
  expect(listed.filter(form => !forms.has(form))).toEqual([])
  expect(forms.has('')).toBe(false)
  expect(forms.has('тоже')).toBe(false)
})

test('words that are a list only', () => {
  expect(dictionary.listOf('also')).toEqual(['тоже', 'также'])
  expect(dictionary.listOf('until')).toEqual([])
})

test('the first words of statuses, and how long expressions are', () => {
  expect(dictionary.statusBeginnings).toEqual(expect.arrayContaining(['запрещено', 'внесены', 'иностранным агентом']))
  expect(dictionary.statusBeginnings).not.toContain('издание')
  expect(dictionary.longest.get('иностранныи')).toBe(2)
  expect(dictionary.longest.get('издание')).toBeUndefined()
})

test.each(['ru', 'en'] as const)('every word of a role of statuses speaks of one, in %s', language => {
  const roles = ['ban', 'liquidate', 'agent', 'terrorist', 'extremist', 'undesirable', 'register'] as const
  const silent = wordsIn(language).filter(
    ({ lexeme }) => roles.some(role => lexeme.roles.has(role)) && lexeme.status !== true,
  )
  expect(silent.map(({ lexeme }) => lexeme.lemma)).toEqual([])
})
