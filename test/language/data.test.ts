import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { compileWords, contestedForms, wordsOf } from '../../src/language/compile.js'
import { parseEntries, parseTerritories } from '../../src/language/data.js'
import { Dictionary } from '../../src/language/dictionary.js'
import { russianForms } from '../../src/language/ru/inflect.js'
import { dataOf, entriesIn, languages, wordsIn } from '../../src/language/sources.js'
import { partsOf } from '../../src/language/text.js'

const entry = (fields: string): string => `- is: kinds of works
  source: a dictionary
  example: Роман переиздали.
${fields}`

describe('an entry is refused', () => {
  test.each([
    ['  roles: [work]', 'words.yml: “kinds of works”: expected words, a list'],
    ['  words: [роман]', 'words.yml: “kinds of works”: expected roles, a list'],
    ['  roles: [novel]\n  words: [роман]', 'words.yml: “kinds of works”: unknown role novel'],
    ['  roles: [ban, agent]\n  words: [роман]', 'words.yml: “kinds of works”: a word has one role in a statement'],
    ['  roles: [work]\n  inflection: dual\n  words: [роман]', 'words.yml: “kinds of works”: unknown inflection dual'],
    ['  role: work\n  words: [роман]', 'words.yml: “kinds of works”: unknown key role'],
    ['  roles: [work]\n  verb: future\n  words: [роман]', 'words.yml: “kinds of works”: unknown verb form'],
    ['  roles: [work]\n  act: buy\n  words: [роман]', 'words.yml: “kinds of works”: unknown act'],
    ['  roles: [work]\n  words: [{ gender: m }]', 'words.yml: “kinds of works”: expected a word'],
    ['  roles: [work]\n  words: [5]', 'words.yml: “kinds of works”: expected a word'],
    ['  roles: [work]\n  words: [null]', 'words.yml: “kinds of works”: expected a word'],
    ['  roles: [work]\n  words: [{ word: роман, sex: m }]', 'words.yml: “kinds of works”: роман: unknown key sex'],
  ])('%s', (fields, message) => {
    expect(() => parseEntries('words.yml', entry(fields), russianForms)).toThrow(message)
  })

  test.each(['source', 'example'])('without %s', key => {
    const yaml = entry('  roles: [work]\n  words: [роман]').replace(new RegExp(`  ${key}: .*\\n`, 'u'), '')
    expect(() => parseEntries('words.yml', yaml, russianForms)).toThrow(
      `words.yml: “kinds of works”: expected ${key}, a text`,
    )
  })

  test('with a word that stands in another', () => {
    const twice = `${entry('  roles: [work]\n  words: [роман]\n')}${entry('  roles: [thing]\n  words: [роман]')}`
    expect(() => wordsOf(parseEntries('words.yml', twice, russianForms), russianForms)).toThrow(
      'words.yml: “kinds of works”: роман stands in “kinds of works”, too',
    )
  })
})

test('a form that two words claim is told, unless one yields to the other', () => {
  const contested = (yields: string): string[] =>
    contestedForms(
      wordsOf(
        parseEntries(
          'words.yml',
          `${entry('  roles: [work]\n  words: [роман]\n')}${entry(`  roles: [given-name]\n  inflection: man\n  words: [Роман]\n${yields}`)}`,
          russianForms,
        ),
        russianForms,
      ),
    )
  expect(contested('')).toEqual([...new Set(contested(''))])
  expect(contested('').filter(problem => problem.startsWith('роман:'))).toEqual([
    'роман: роман (kinds of works) or Роман (kinds of works)',
  ])
  expect(contested('  yields: [роман]')).toEqual([])
})

describe.each(languages)('the words of %s', language => {
  const words = wordsIn(language)

  test('claim no form of each other without saying so', () => {
    expect(contestedForms(words)).toEqual([])
  })

  test('yield to words that there are', () => {
    const lemmas = new Set(words.map(({ lexeme }) => lexeme.lemma))
    expect(entriesIn(language).flatMap(({ yields }) => yields.filter(lemma => !lemmas.has(lemma)))).toEqual([])
  })

  test('stand in the examples of their entries', () => {
    const dictionary = new Dictionary(compileWords(words))
    const without = entriesIn(language).filter(({ example, words: own, inflection, file }) => {
      if (file === 'territories.yml') return false
      const lemmas = new Set(own.map(({ word }) => word))
      const parts = partsOf(example)
      const stretches = parts.flatMap((_, start) =>
        [1, 2, 3, 4].map(length => parts.slice(start, start + length).join(' ')),
      )
      return inflection === 'none'
        ? !own.some(({ word }) => example.toLowerCase().includes(word.toLowerCase()))
        : !stretches.some(stretch => dictionary.readingsOf(stretch).some(({ lexeme }) => lemmas.has(lexeme.lemma)))
    })
    expect(without.map(({ is, example }) => `${is}: ${example}`)).toEqual([])
  })
})

describe('countries and territories', () => {
  test.each([
    ['names', 'XK:\n    adjectives: []', 'territories.yml: XK: expected names, a list'],
    ['names in a list', 'XK:\n    names: Косово\n    adjectives: []', 'territories.yml: XK: expected names, a list'],
    [
      'adjectives',
      'XK:\n    names: [Косово]',
      'territories.yml: XK: expected adjectives, a list; empty if none is in use',
    ],
  ])('are refused without %s', (_, yaml, message) =>
    expect(() => parseTerritories('territories.yml', `territories:\n  ${yaml}`)).toThrow(message),
  )

  const ofCldr = (language: string): Record<string, string> => {
    const file = `../../node_modules/cldr-localenames-full/main/${language}/territories.json`
    const { main } = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as {
      main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>
    }
    return main[language]!.localeDisplayNames.territories
  }
  /** Groups of states, pseudo-locales and what is unknown are no territories. */
  const noTerritories = new Set(['EZ', 'QO', 'XA', 'XB', 'ZZ'])

  test.each(languages)('of CLDR are all there in %s, with their names and adjectives', language => {
    const { territories } = parseTerritories('territories.yml', dataOf(language, 'territories.yml'))
    const listed = new Map(territories.map(({ code, names }) => [code, names]))
    const missing = Object.entries(ofCldr(language))
      .filter(([code]) => /^[A-Z]{2}(?:-alt-\w+)?$/u.test(code) && !noTerritories.has(code))
      .filter(([code, name]) => !listed.get(code.slice(0, 2))?.includes(name))
    expect(missing).toEqual([])
    expect(territories.filter(({ adjectives }) => adjectives.length > 0).length).toBeGreaterThan(200)
  })
})
