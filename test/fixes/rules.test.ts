/** What is done about the messages of each rule. */
import { describe, expect, test } from '@jest/globals'
import { defaultFixOptions } from '../../src/fixes/index.js'
import { mend, mending } from './mend.js'

const notice = '(признан террористической организацией и запрещён в РФ)'
const later = '2025-06-01'

test.each([
  [
    'late: the notice moves',
    'Талибан ушёл.\n\nБыла зима. Отряды Талибана (признан террористическим и запрещён в РФ) вернулись.',
    `Талибан ${notice} ушёл.\n\nБыла зима. Отряды Талибана вернулись.`,
  ],
  [
    'late: the first mention calls the footnote, too',
    'Талибан ушёл.\n\nБыла зима. Талибан* вернулся.\n\n* Признан террористическим и запрещён в РФ',
    'Талибан* ушёл.\n\nБыла зима. Талибан* вернулся.\n\n* Признан террористическим и запрещён в РФ',
  ],
  ['incomplete: a bracket', 'Талибан (террористическая организация) ушёл.', `Талибан ${notice} ушёл.`],
  [
    'incomplete: a footnote keeps its full stop',
    'Талибан* ушёл.\n\n* Террористическая организация.',
    'Талибан* ушёл.\n\n* Признан террористической организацией и запрещён в РФ.',
  ],
  [
    'wrong: another status',
    'Борис Акунин (запрещённая экстремистская организация) рад.',
    'Борис Акунин (признан иностранным агентом) рад.',
  ],
  ['a marker without its footnote', 'Борис Акунин* рад.', 'Борис Акунин* рад.\n\n* Признан иностранным агентом'],
  [
    'a marker beside its footnote',
    'Борис Акунин* рад.\n\n** Признан иностранным агентом',
    'Борис Акунин* рад.\n\n* Признан иностранным агентом',
  ],
  [
    'a footnote without its marker',
    'Борис Акунин рад.\n\n* Признан иностранным агентом',
    'Борис Акунин* рад.\n\n* Признан иностранным агентом',
  ],
  ['a footnote about nobody', 'Все рады.\n\n* Признан иностранным агентом\n', 'Все рады.\n'],
])('%s', (_, before, after) => {
  expect(mend(before)).toBe(after)
  expect(mending(after).report.messages).toEqual([])
})

describe('a marker beside a footnote that shows none of its own', () => {
  test.each([
    [
      'is that of the footnote',
      'Борис Акунин[^2] рад.\n\n[^1]: Признан иностранным агентом.\n',
      'Борис Акунин[^1] рад.\n\n[^1]: Признан иностранным агентом.\n',
    ],
    [
      'everywhere',
      'Борис Акунин[^a] рад. Акунин[^a] доволен.\n\n[^1]: Признан иностранным агентом.\n',
      'Борис Акунин[^1] рад. Акунин[^1] доволен.\n\n[^1]: Признан иностранным агентом.\n',
    ],
    [
      'stays, where another name calls the footnote',
      'Борис Акунин[^2] и Дмитрий Быков[^1] рады.\n\n[^1]: Признан иностранным агентом.\n',
      'Борис Акунин[^2] и Дмитрий Быков[^1] рады.\n\n[^1]: Признан иностранным агентом.\n\n[^2]: Признан иностранным агентом\n',
    ],
  ])('%s', (_, before, after) => {
    expect(mend(before, { format: 'markdown' })).toBe(after)
    expect(mending(after, { format: 'markdown' }).report.messages).toEqual([])
  })
})

describe('outdated: the notice goes', () => {
  test.each([
    ['a bracket', `Талибан ${notice} ушёл.`, 'Талибан ушёл.'],
    ['a clause', 'Талибан, признанный террористическим и запрещённый в РФ, ушёл.', 'Талибан ушёл.'],
    ['an attribute', 'Запрещённый в РФ Талибан ушёл.', 'Талибан ушёл.'],
    ['a footnote', 'Талибан* ушёл.\n\n* Запрещён в РФ\n', 'Талибан ушёл.\n'],
    ['a sentence', 'Талибан ушёл. Он запрещён в РФ. Все рады.', 'Талибан ушёл. Все рады.'],
  ])('%s', (_, before, after) => {
    expect(mend(before, { asOf: later })).toBe(after)
  })

  test('what says more is left to the editor', () => {
    const text = 'Суд, который три года назад решил, что Талибан запрещён в РФ, передумал.'
    expect(mend(text, { asOf: later })).toBe(text)
  })
})

test('the words are the house’s own', () => {
  const { ru, en } = defaultFixOptions.templates
  const templates = { ru: { ...ru, 'foreign-agent': '{внесён} в реестр иностранных агентов' }, en }
  expect(mend('Земфира поёт.', { templates })).toBe('Земфира (внесена в реестр иностранных агентов) поёт.')
  expect(mend('Песни Бориса Акунина.', { templates, style: 'clause' })).toBe(
    'Песни Бориса Акунина, внесённого в реестр иностранных агентов.',
  )
})
