import { describe, expect, test } from '@jest/globals'
import { templateProblems } from '../../src/config/templates.js'
import { builtinKnowledge } from '../../src/library/index.js'
import { defaultPolicy } from '../../src/policy/types.js'
import { wordsOf, defaultTemplates, type Template } from '../../src/wording/templates.js'

const { kinds } = builtinKnowledge().registry

const problems = (status: string, template: Template, language: 'ru' | 'en' = 'ru', bareCategory = false): string[] =>
  templateProblems({ ...defaultTemplates, [language]: { [status]: template } }, kinds, {
    ...defaultPolicy,
    bareCategory,
  }).map(({ key, reason }) => `${key}: ${reason.en}`)

describe('words in which the status is read', () => {
  test.each([...kinds].flatMap(kind => [[kind.id, 'ru', kind] as const, [kind.id, 'en', kind] as const]))(
    'the own ones of %s, %s',
    (id, language, kind) => {
      expect(problems(id, wordsOf([kind], language, defaultTemplates)[0]!, language)).toEqual([])
    },
  )

  test.each<[string, Template]>([
    ['foreign-agent', '{внесён} в реестр иноагентов'],
    ['foreign-agent', '{признан} Минюстом РФ иностранным агентом'],
    ['foreign-agent', 'иноагент'],
    ['extremist', 'экстремистская организация, запрещена в РФ'],
    ['extremist', { one: '{запрещён} в России', several: 'запрещены в России' }],
    ['terrorist', '{признан} террористической организацией, деятельность на территории РФ запрещена'],
    ['no-such-status', 'что угодно'],
  ])('%s: %j', (status, template) => {
    expect(problems(status, template)).toEqual([])
  })
})

describe('words that no reader would take for the status', () => {
  test.each<[string, Template, string]>([
    ['foreign-agent', 'жжж', 'fix.templates.ru.foreign-agent: plashka does not read this status in “жжж”'],
    ['foreign-agent', '{признан} экстремистской организацией', 'fix.templates.ru.foreign-agent: '],
    ['extremist', '{признан} экстремистской организацией', 'or not that it is banned'],
    [
      'terrorist',
      { one: '{запрещён} в РФ', several: 'см. на сайте' },
      'fix.templates.ru.terrorist.several: plashka does not read this status in “см. на сайте”',
    ],
  ])('%s: %j', (status, template, told) => {
    expect(problems(status, template)).toEqual([expect.stringContaining(told)])
  })

  test('where the policy takes the status alone, the ban need not be said', () => {
    expect(problems('extremist', '{признан} экстремистской организацией', 'ru', true)).toEqual([])
  })
})
