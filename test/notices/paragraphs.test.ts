/**
 * Paragraphs of two or three parties: a status that is told of one of them, of each, or of somebody who has no name, by
 * pronouns, nouns, surnames and brackets. The right answer is known by construction.
 */
import { describe, expect, test } from '@jest/globals'
import { rulesTold } from './rules-told.js'

const missing = (...entities: string[]): string[] => entities.map(entity => `missing-notice ${entity}`)

const firsts = [
  'Максим Кац спорил с Екатериной Шульман в эфире',
  'На форуме выступили Максим Кац и Екатерина Шульман',
  'Максим Кац написал Екатерине Шульман письмо',
]

describe('of two who are named each has his status told', () => {
  const behind = [
    '. Оба признаны иноагентами.',
    '. Она признана иноагентом, он тоже.',
    '. Она внесена в реестр иностранных агентов, а он — тоже.',
    '. Кац и Шульман признаны иноагентами.',
    ' (Кац и Шульман признаны иноагентами).',
    '. Кац признан иноагентом в 2022 году, Шульман — годом позже.',
  ]
  test.each(firsts.flatMap(first => behind.map(end => first + end)))('%s', text => {
    expect(rulesTold(text)).toEqual([])
  })

  test.each([
    'Максим Кац похвалил доклад «Левада-центра». И организация, и политик признаны иноагентами.',
    'Максим Кац рассказал о движении «Голос». Движение признано иноагентом, политик тоже.',
    'Вечер вёл Максим Кац. На нём спели Екатерина Шульман и Дмитрий Быков. Все трое признаны иноагентами.',
  ])('%s', text => {
    expect(rulesTold(text)).toEqual([])
  })
})

describe('what is told of one leaves the other without a notice', () => {
  test.each(firsts.map(first => `${first}. Она признана иноагентом.`))('%s', text => {
    expect(rulesTold(text)).toEqual(missing('maxim-katz'))
  })
  test.each(firsts.map(first => `${first}. Он признан иноагентом.`))('%s', text => {
    expect(rulesTold(text)).toEqual(missing('ekaterina-schulmann'))
  })
  test.each([
    ['Максим Кац рассказал о проекте «ОВД-Инфо». Проект признан иноагентом.', 'maxim-katz'],
    [
      '«Левада-центр» собрал гостей. Выступили Максим Кац и Екатерина Шульман. Оба признаны иноагентами.',
      'levada-center',
    ],
    ['Максим Кац*, Екатерина Шульман* и «Левада-центр» спорят.\n\n* Признаны иноагентами.', 'levada-center'],
    ['Екатерина Шульман* и Максим Кац спорят.\n\nЗвёздочкой отмечены иноагенты.', 'maxim-katz'],
    ['Гости эфира:\n\n— Екатерина Шульман (признана иноагентом);\n\n— Максим Кац.', 'maxim-katz'],
  ])('%s', (text, entity) => {
    expect(rulesTold(text)).toEqual(missing(entity))
  })
})

describe('what is told of somebody without a name covers nobody', () => {
  test.each([
    ['Екатерина Шульман написала пьесу с соавтором. Соавтор признан иноагентом.', 'ekaterina-schulmann'],
    ['Максим Кац приехал с коллегой из Омска. Коллега признана иноагентом.', 'maxim-katz'],
    ['Freedom House выпустила доклад. Его оплатила организация из Праги, она признана нежелательной.', 'freedom-house'],
    ['Freedom House выпустила доклад. Перечень нежелательных организаций пополнил фонд из Праги.', 'freedom-house'],
    [
      'Проект «ОВД-Инфо» рассказал о деле. Пенсионер помог некоммерческой организации, она признана экстремистской.',
      'ovd-info',
    ],
    ['Полк «Азов» (его символика признана экстремистской и запрещена в РФ) отступил.', 'azov'],
  ])('%s', (text, entity) => {
    expect(rulesTold(text)).toEqual(missing(entity))
  })

  test('the subject of a sentence is taken up by its own noun, not the person named last', () => {
    const text =
      'Редактор телеканала «Дождь» Тихон Дзядко уехал. Телеканал оспорит решение Минюста, который внёс его в реестр иноагентов.'
    expect(rulesTold(text)).toContain('missing-notice tikhon-dzyadko')
    expect(rulesTold(text)).not.toContain('missing-notice tv-rain')
  })
})
