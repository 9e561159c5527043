/** The forms of a word of the data, by the way it inflects. */
import { describe, expect, test } from '@jest/globals'
import type { WordEntry } from '../../src/language/data.js'
import { englishForms } from '../../src/language/en/inflect.js'
import { russianForms } from '../../src/language/ru/inflect.js'
import type { Inflected, VerbForm } from '../../src/language/types.js'

const worded = ({ form, number, gender, case: name, verb }: Inflected): string =>
  [form, number, gender, name, verb].filter(Boolean).join(' ')

const english = (inflection: string, word: WordEntry, verb?: VerbForm): string[] =>
  englishForms[inflection]!(word, verb).map(worded)
const russian = (inflection: string, word: WordEntry, verb?: VerbForm): string[] =>
  russianForms[inflection]!(word, verb).map(worded)

describe('English', () => {
  test.each([
    ['agent', 'agents'],
    ['agency', 'agencies'],
    ['essay', 'essays'],
    ['spokesman', 'spokesmen'],
    ['boss', 'bosses'],
    ['tax', 'taxes'],
    ['waltz', 'waltzes'],
    ['church', 'churches'],
    ['dish', 'dishes'],
    ['manager', 'managers'],
  ])('the plural of %s', (word, plural) => {
    expect(english('noun', { word })).toEqual([`${word} singular`, `${plural} plural`])
  })

  test('of one number only', () => {
    expect(english('noun', { word: 'news', only: 'singular' })).toEqual(['news singular'])
    expect(english('noun', { word: 'medium', plural: 'media', only: 'plural' })).toEqual(['media plural'])
  })

  test.each<[string, WordEntry, VerbForm | undefined, string[]]>([
    ['adjective', { word: 'extremist' }, undefined, ['extremist singular']],
    ['place', { word: 'Chad' }, undefined, ['Chad singular']],
    ['participle', { word: 'banned' }, undefined, ['banned singular english']],
    ['present', { word: 'bans', plural: 'ban' }, undefined, ['bans singular present', 'ban plural present']],
    ['present', { word: 'must' }, 'finite', ['must singular finite']],
    ['fixed', { word: 'she', gender: 'f' }, undefined, ['she singular f']],
    ['fixed', { word: 'not' }, undefined, ['not singular']],
    ['fixed', { word: 'outlaw' }, 'english', ['outlaw singular english']],
    ['fixed-plural', { word: 'were' }, undefined, ['were plural']],
    ['fixed-plural', { word: 'are' }, 'present', ['are plural present']],
  ])('%s: %j', (inflection, word, verb, forms) => {
    expect(english(inflection, word, verb)).toEqual(forms)
  })
})

describe('Russian', () => {
  test('a participle', () => {
    const forms = russian('participle', { word: 'признан' })
    expect(forms.slice(0, 4)).toEqual([
      'признан singular m short',
      'признана singular f short',
      'признано singular n short',
      'признаны plural short',
    ])
    expect(forms).toContain('признанный singular m nominative long')
    expect(forms).toContain('признанной singular f dative long')
    expect(forms).toContain('признанных plural genitive long')
    expect(forms.slice(4).every(form => form.endsWith(' long'))).toBe(true)
  })

  test('an active participle keeps its particle', () => {
    const forms = russian('active-participle', { word: 'являющийся' })
    expect(forms).toContain('являющегося singular m genitive long')
    expect(forms).toContain('являющаяся singular f nominative long')
    expect(forms).toContain('являющиеся plural nominative long')
    expect(russian('active-participle', { word: 'выполняющий' })).toContain('выполняющие plural nominative long')
  })

  test('a short adjective has no cases, and is said as a verb is', () => {
    expect(russian('short-adjective', { word: 'нежелателен', stem: 'нежелательн' })).toEqual([
      'нежелателен singular m short',
      'нежелательна singular f short',
      'нежелательно singular n short',
      'нежелательны plural short',
    ])
  })

  test('an adjective has no form of a verb', () => {
    expect(russian('adjective', { word: 'российский' })).toContain('российской singular f genitive')
  })

  test.each<[WordEntry, VerbForm | undefined, string[]]>([
    [
      { word: 'признал' },
      undefined,
      [
        'признал singular m active',
        'признала singular f active',
        'признало singular n active',
        'признали plural active',
      ],
    ],
    [
      { word: 'внёс', stem: 'внесл' },
      undefined,
      ['внёс singular m active', 'внесла singular f active', 'внесло singular n active', 'внесли plural active'],
    ],
    [
      { word: 'оказался' },
      'finite',
      [
        'оказался singular m finite',
        'оказалась singular f finite',
        'оказалось singular n finite',
        'оказались plural finite',
      ],
    ],
  ])('the past: %j', (word, verb, forms) => {
    expect(russian('past', word, verb)).toEqual(forms)
  })

  test('a noun of its gender, animate, with forms of its own', () => {
    const forms = russian('noun', { word: 'щенок', animate: true, gender: 'm' })
    expect(forms).toContain('щенка singular m accusative')
    expect(forms).toContain('щенков plural accusative')
    expect(forms).not.toContain('щенки plural accusative')
    expect(russian('noun', { word: 'сосед', animate: true, plural: 'соседи', genitive: 'соседей' })).toEqual(
      expect.arrayContaining(['соседи plural nominative', 'соседей plural genitive', 'соседей plural accusative']),
    )
    expect(russian('noun', { word: 'статья', genitive: 'статей' })).not.toContain('статий plural genitive')
  })

  test('a noun without a gender of its own has the one that its ending tells', () => {
    expect(russian('noun', { word: 'газета' })).toContain('газеты singular f genitive')
    expect(russian('noun', { word: 'фонд' })).toContain('фонды plural accusative')
  })

  test('of one number only', () => {
    const forms = russian('noun', { word: 'молодёжь', gender: 'f', only: 'singular' })
    expect(forms.every(form => form.includes(' singular f '))).toBe(true)
    expect(forms).toHaveLength(6)
  })

  test('what is given in the plural, a word or a phrase', () => {
    expect(russian('plural', { word: 'деньги' })).toContain('деньгам plural dative')
    expect(russian('plural', { word: 'деньги', genitive: 'денег' })).toContain('денег plural genitive')
    expect(russian('plural', { word: 'люди', animate: true })).toContain('людей plural accusative')
    expect(russian('plural', { word: 'важные персоны' })).toContain('важным персонам plural dative')
  })

  test('a substantivised adjective', () => {
    expect(russian('substantivised', { word: 'ведущая' })).toEqual(
      expect.arrayContaining(['ведущую singular f accusative', 'ведущих plural genitive']),
    )
  })

  test('names', () => {
    expect(russian('man', { word: 'Пётр' })).toContain('Петром singular m instrumental')
    expect(russian('woman', { word: 'Ольга' })).toContain('Ольгой singular f instrumental')
    expect(russian('place', { word: 'Новая Зеландия' })).toContain('Новой Зеландии singular genitive')
  })

  test.each<[string, WordEntry, VerbForm | undefined, string[]]>([
    ['present', { word: 'входит', plural: 'входят' }, undefined, ['входит singular present', 'входят plural present']],
    ['present', { word: 'является' }, 'finite', ['является singular finite']],
    ['fixed', { word: 'она', gender: 'f' }, undefined, ['она singular f']],
    ['fixed', { word: 'вне закона' }, 'short', ['вне закона singular short']],
    ['fixed-plural', { word: 'оба' }, undefined, ['оба plural']],
  ])('%s: %j', (inflection, word, verb, forms) => {
    expect(russian(inflection, word, verb)).toEqual(forms)
  })
})

test.each<[inflection: string, word: WordEntry, verb: VerbForm | undefined, forms: string[]]>([
  ['fixed', { word: 'нет' }, undefined, ['нет singular']],
  ['fixed', { word: 'она', gender: 'f' }, undefined, ['она singular f']],
  ['fixed', { word: 'должен', gender: 'm' }, 'finite', ['должен singular m finite']],
  ['fixed-plural', { word: 'они' }, undefined, ['они plural']],
  ['fixed-plural', { word: 'должны' }, 'finite', ['должны plural finite']],
  [
    'present',
    { word: 'признаёт', plural: 'признают' },
    undefined,
    ['признаёт singular present', 'признают plural present'],
  ],
  ['present', { word: 'может' }, 'finite', ['может singular finite']],
])('a Russian word that does not decline, %s: %j', (inflection, word, verb, forms) => {
  expect(russian(inflection, word, verb)).toEqual(forms)
})
