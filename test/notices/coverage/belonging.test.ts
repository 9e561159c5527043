/** A status of somebody whom a designated name only introduces is not the status of that name. */
import { describe, expect, test } from '@jest/globals'
import { inspect } from '../../../src/library/index.js'
import { coveredBy } from '../covered.js'

const asOf = '2026-01-15'
const covered = coveredBy({ asOf })

describe('told of a person only', () => {
  test.each([
    'Журналист «Медузы» признан иноагентом.',
    'Журналистка The Insider признана иноагентом.',
    'Ведущая телеканала «Дождь» признана иноагентом.',
    'Основатель «Гражданского контроля» признан иноагентом.',
    'Члены экспертного совета «Голоса» признаны иноагентами.',
    'Журналисты «Верстки» и «Агентства» признаны иноагентами.',
    'Журналист Иван Петров из «Верстки» признан иноагентом.',
    'Адвокат Ильи Яшина объявлен иностранным агентом.',
    'Жена Максима Каца объявлена иноагентом.',
    'Проект Леонида Волкова признан экстремистским.',
    'Минюст признал иноагентом основателя «Медузы».',
    'Минюст внёс в реестр иноагентов журналистов «Медузы» Ивана Петрова и Анну Сидорову.',
    'Корреспондента «Верстки» внесли в реестр иноагентов.',
    'Признанный иноагентом основатель «Верстки» вышел на свободу.',
    'Журналист «Медузы» (признан иноагентом) уехал.',
    'Журналистка «Важных историй» (признана иноагентом) уехала.',
    'Активистка Pussy Riot Мария Иванова (признана иноагентом) уехала.',
    'Журналист «Верстки» Иван Петров (иноагент) уехал.',
    'Журналистка «Верстки» Анна Иванова, признанная иноагентом, уехала.',
    'Фонд «Голос» (его директор признан иноагентом) закрыт.',
    'Журналист «Медузы», признанный иноагентом, уехал.',
    'Журналистка «Верстки», признанная иноагентом, уехала.',
    'Журналист «Медузы», который признан иноагентом, уехал.',
    '«Верстка», основательница которой признана иноагентом, ответила.',
    'The editor of Meduza was designated a foreign agent.',
    'A journalist with The Insider has been declared a foreign agent.',
    "Meduza's editor-in-chief was labelled a foreign agent.",
    'Meduza journalist Ivan Petrov was designated a foreign agent.',
    "Ilya Yashin's lawyer was declared a foreign agent.",
    'The wife of Maxim Katz was designated a foreign agent.',
    "Russia's Justice Ministry added the editor of Meduza to its register of foreign agents.",
    'The Insider, whose editor was declared a foreign agent, replied.',
  ])('%s', text => {
    expect(inspect(text, { asOf }).mentions).not.toEqual([])
    expect(covered(text)).toEqual([])
  })
})

describe('told of the one who is named, in whatever company', () => {
  test.each([
    ['Журналист «Медузы» (признана иноагентом и нежелательной организацией) уехал.', ['Медузы']],
    ['Журналист «Медузы» (издание признано иноагентом) уехал.', ['Медузы']],
    ['Журналистка «Дождя» (телекомпания признана иноагентом) уехала.', ['Дождя']],
    ['Юристы «ОВД-Инфо» (внесён в реестр иноагентов) помогли.', ['ОВД-Инфо']],
    ['Юрист «ОВД-Инфо» (внесён в реестр иноагентов) помог.', ['ОВД-Инфо']],
    ['Журналисты «Верстки» (признан иноагентом) уехали.', ['Верстки']],
    ['Корреспондент Радио Свобода (признана нежелательной организацией) уехал.', ['Радио Свобода']],
    ['Журналист «Медузы», признанной иноагентом, уехал.', ['Медузы']],
    ['Журналистка «Верстки», признанной иноагентом, уехала.', ['Верстки']],
    ['Журналист издания «Медуза», признанного иноагентом, уехал.', ['Медуза']],
    ['Журналист «Медузы», которая признана иноагентом, уехал.', ['Медузы']],
    ['Глава признанной иноагентом «Верстки» ответила.', ['Верстки']],
    ['Главред «Верстки» рассказала, что издание признано иноагентом.', ['Верстки']],
    ['Главред «Верстки» Иван Петров рассказал, что издание признано иноагентом.', ['Верстки']],
    ['Журналист «Верстки» Иван Петров (издание признано иноагентом) уехал.', ['Верстки']],
    ['Глава «Голоса» и само движение признаны иноагентами.', ['Голоса']],
    ['Деятельность «Медузы» признана нежелательной.', ['Медузы']],
    ['Писатель Борис Акунин и «Верстка» признаны иноагентами.', ['Борис Акунин', 'Верстка']],
    ['«Верстка» и её основательница Лола Тагаева признаны иноагентами.', ['Верстка', 'Лола Тагаева']],
    ['Лола Тагаева, основательница «Верстки», признана иноагентом.', ['Лола Тагаева']],
    ['Лола Тагаева, основательница «Верстки», признанная иноагентом, уехала.', ['Лола Тагаева']],
    ['Лола Тагаева (основательница «Верстки», признана иноагентом) уехала.', ['Лола Тагаева']],
    ['Главный редактор «Верстки» Лола Тагаева внесена в реестр иноагентов.', ['Лола Тагаева']],
    ['Минюст объявил иноагентом писателя Бориса Акунина.', ['Бориса Акунина']],
    ['Муж признанной иноагентом Екатерины Шульман уехал.', ['Екатерины Шульман']],
    ['The journalist said Meduza was designated a foreign agent.', ['Meduza']],
    ['A reporter for the BBC said Meduza was designated a foreign agent.', ['Meduza']],
    ['Navalny ally Leonid Volkov was designated a foreign agent.', ['Leonid Volkov']],
    ['Lola Tagaeva, the founder of Verstka, was designated a foreign agent.', ['Lola Tagaeva']],
  ])('%s', (text, names) => {
    expect(covered(text)).toEqual(names)
  })
})

describe('an employer behind the name of a person', () => {
  test.each([
    ['Maxim Katz of Meduza was declared a foreign agent.', ['Maxim Katz']],
    [
      'Nine journalists, among them Andrei Zakharov of the BBC Russian Service and Maxim Katz of TV Rain, were declared foreign agents.',
      ['Andrei Zakharov', 'Maxim Katz'],
    ],
    [
      'Andrei Zakharov of the BBC and Ilya Yashin at TV Rain were added to the register of foreign agents.',
      ['Andrei Zakharov', 'Ilya Yashin'],
    ],
    ['Maxim Katz and Meduza were declared foreign agents.', ['Maxim Katz', 'Meduza']],
    [
      'Maxim Katz of Meduza, Ilya Yashin and TV Rain were declared foreign agents.',
      ['Maxim Katz', 'Ilya Yashin', 'TV Rain'],
    ],
    ['Maxim Katz of The Insider, which is undesirable in Russia, spoke.', ['The Insider']],
  ])('%s', (text, names) => {
    expect(coveredBy({ asOf: '2026-09-20' })(text)).toEqual(names)
  })
})

describe('what states no status here answers for nobody', () => {
  test.each([
    ['Суд признал ФБК экстремистской организацией и запретил его.', 1],
    ['ФБК внесён в перечень террористов и экстремистов.', 0],
    ['ФБК признан в США экстремистской организацией.', 0],
  ])('%s', (text, count) => expect(covered(text)).toHaveLength(count))

  test('and a name that has no notice is answered for by none', () => {
    const { mentions, messages } = inspect(
      'Russia has added Meta to its list of ‘terrorist and extremist’ organisations.',
      { asOf },
    )
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['missing-notice'])
    expect(mentions.map(({ coveredBy }) => coveredBy)).toEqual([[]])
  })
})
