/** A retelling of a real case: an article about banned guests that says so itself, and is silent about others. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parseMarkup } from '../../bench/accuracy/markup.js'
import { inspect } from '../../src/library/index.js'

const file = readFileSync(new URL('../../bench/accuracy/texts/ru/rferl-retelling.txt', import.meta.url), 'utf8')
const { text } = parseMarkup(file.replace(/^---\n[\s\S]*?\n---\n/u, ''))

const due = (asOf: string): string[] =>
  inspect(text, { asOf, path: 'retelling.txt' }).messages.map(
    ({ ruleId, entity, start, end }) => `${ruleId} ${entity ?? ''}: ${text.slice(start, end)}`,
  )

test('on its day the article’s own prose is the notice of its guests, and three others lack one', () => {
  expect(due('2021-07-09')).toEqual([
    'missing-notice rfe-rl: Радио Свобода',
    'missing-notice current-time: телеканалу «Настоящее Время»',
    'missing-notice fbk: Фонд борьбы с коррупцией',
  ])
})

test('those who were designated later are found, and owe nothing yet', () => {
  const { mentions } = inspect(text, { asOf: '2021-07-09', path: 'retelling.txt' })
  const later = mentions.filter(({ entity }) =>
    ['oleg-kashin', 'vladislav-inozemtsev', 'tatiana-stanovaya'].includes(entity),
  )
  expect(new Set(later.map(({ entity, required }) => `${entity} ${String(required)}`))).toEqual(
    new Set(['oleg-kashin false', 'vladislav-inozemtsev false', 'tatiana-stanovaya false']),
  )
  expect(mentions.filter(({ text: surface }) => surface.includes('Серенко'))).toEqual([])
})

test('after the ban was suspended, and others were designated, the answer is another one', () => {
  const rules = inspect(text, { asOf: '2025-05-01', path: 'retelling.txt' }).messages.map(
    ({ ruleId, entity }) => `${ruleId} ${entity ?? ''}`,
  )
  expect(rules.sort()).toEqual([
    'missing-notice current-time',
    'missing-notice fbk',
    'missing-notice oleg-kashin',
    'missing-notice rfe-rl',
    'missing-notice tatiana-stanovaya',
    'missing-notice vladislav-inozemtsev',
    'outdated-notice taliban',
  ])
})
