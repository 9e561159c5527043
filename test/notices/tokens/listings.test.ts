/** News of the register in the words of newsrooms: who stands in it, and who does not. */
import { describe, expect, test } from '@jest/globals'
import { analyse } from '../marked-text.js'

const covered = (text: string): string[] => {
  const { mentions, notices } = analyse(text)
  const told = new Set(notices.flatMap(({ covers }) => covers))
  return mentions.flatMap(({ alias }, index) => (told.has(index) ? [alias.name] : []))
}

describe('verbs that list somebody only beside a list', () => {
  test.each([
    ['Two people made the Friday list of foreign agents: {m:Katz} and {m:Dolin}.', ['Katz', 'Dolin']],
    ['Moscow slapped {m:Katz} and {m:Dolin} with the “foreign agent” label.', ['Katz', 'Dolin']],
    ['The ministry conferred foreign agent status on {m:Katz}, a politician, and {m:Dolin}.', ['Katz', 'Dolin']],
    ['The status of a foreign agent was assigned to {m:Katz}.', ['Katz']],
    ['The register of foreign agents, published by the ministry, now includes {m:Katz}.', ['Katz']],
    ['Реестр иноагентов дополнен именами {m:Каца} и {m:Долина}.', ['Каца', 'Долина']],
    [
      'Seven more are on the list of foreign agents. The list was extended by {m:Katz} and {m:Dolin}.',
      ['Katz', 'Dolin'],
    ],
    [
      'The register of foreign agents has been joined by {m:Katz}, a poet, by the writer {m:Dolin} and by {m:Akunin}.',
      ['Katz', 'Dolin', 'Akunin'],
    ],
    ['The register of foreign agents has been joined by {m:Katz}, a poet published by {m:Dolin}.', ['Katz']],
    ['The register of foreign agents has been joined by {m:Katz}, who was sued by {m:Dolin} and by {Kedr}.', ['Katz']],
    ['The ministry added two people to its register of foreign agents. The list is rounded off by {m:Katz}.', ['Katz']],
    ['The ministry added two people to its register of foreign agents. It is published by {Kedr}.', []],
    ['Verstka is an undesirable organisation. Since May the same status has been borne by {Kedr}.', ['Kedr']],
    ['{Kedr}, an addition to the register of foreign agents of last week, is a paper.', ['Kedr']],
    ['{Kedr} left. It is only on the register of foreign agents.', ['Kedr']],
    ['The court granted the request to recognise {Kedr} as an extremist organisation and to ban it.', ['Kedr']],
    ['The court turned down the request to recognise {Kedr} as an extremist organisation and to ban it.', []],
    ['{m:Katz}, editor-in-chief of {Kedr} (he is on the register of foreign agents), wrote.', ['Katz']],
    ['В реестр нежелательных организаций попал {Кедр}, ранее — {Верстка} из Риги.', ['Кедр', 'Верстка']],
    ['Рассказ {m:Каца}, накануне внесённого в реестр иноагентов, вышел.', ['Каца']],
    ['{Кедр} закрылся. Упоминая запрещённую организацию, редакция обязана указать, что она ликвидирована.', []],
    ['{m:Katz} made a film about foreign agents.', []],
    ['{m:Katz} made a list of films.', []],
    ['{m:Katz} commented on the list of foreign agents.', []],
    ['The festival now includes {m:Katz}.', []],
  ])('%s', (text, names) => {
    expect(covered(text)).toEqual(names)
  })
})

describe('those of whom the same is said', () => {
  test.each([
    ['{m:Katz} is on the register of foreign agents, as is {Verstka}. {Kedr} is a paper.', ['Katz', 'Verstka']],
    ['{m:Katz} joined the foreign agents, and so did the outlet {Verstka}.', ['Katz', 'Verstka']],
    ['Like {Mediazona}, {Verstka} has been on the register of foreign agents.', ['Mediazona', 'Verstka']],
    ['{m:Katz} was designated a foreign agent alongside {m:Dolin}.', ['Katz', 'Dolin']],
    ['{m:Katz} is a foreign agent; {m:Dolin} likewise.', ['Katz', 'Dolin']],
    ['{m:Katz}, who was designated a foreign agent, spoke alongside {m:Dolin}.', ['Katz']],
  ])('%s', (text, names) => {
    expect(covered(text)).toEqual(names)
  })
})

describe('which of two', () => {
  test.each([
    ['{m:Dolin} met {m:Katz}; the latter is a foreign agent.', ['Katz']],
    ['{m:Dolin} met {m:Katz}. The former was declared a foreign agent.', ['Dolin']],
    ['{m:Dolin} met {m:Katz}. The former was declared a foreign agent in 2022, the latter in 2021.', ['Dolin', 'Katz']],
    ['{m:Долин} встретил {m:Каца}. Первый признан иноагентом.', ['Долин']],
  ])('%s', (text, names) => {
    expect(covered(text)).toEqual(names)
  })
})

describe('what is left open', () => {
  test.each([
    ['Asked whether {m:Katz} was a foreign agent, the rector shrugged.', []],
    ['Rumours that {m:Katz} had been added to the register of foreign agents were denied.', []],
    ['A senator proposed that {Greenpeace} be listed as an undesirable organization.', []],
    ['Officials threatened to label {m:Katz} a foreign agent.', []],
    ['Is {m:Katz} a foreign agent?', []],
    ['Иноагент ли {m:Кац}?', []],
    ['The ministry decided to list {Greenpeace} as an undesirable organization.', ['Greenpeace']],
    ['Why did {m:Katz}, a foreign agent, leave?', ['Katz']],
  ])('%s', (text, names) => {
    expect(covered(text)).toEqual(names)
  })
})

describe('statuses that are owned, fought, or told before their subject', () => {
  test.each([
    ["{Zemfira's} new status as a “foreign agent” changes nothing.", ["Zemfira's"]],
    ['{f:Schulmann} is challenging her “foreign agent” status in court.', ['Schulmann']],
    ['Since being named a foreign agent, {m:Katz} has played abroad.', ['Katz']],
    ['Declared a foreign agent in 2023, {m:Katz} left.', ['Katz']],
    ['Seven new foreign agents were announced, {m:Katz} and {m:Dolin} among them.', ['Katz', 'Dolin']],
    ['{Verstka}, an outlet, was on Friday, September 18, designated a foreign agent.', ['Verstka']],
  ])('%s', (text, names) => {
    expect(covered(text)).toEqual(names)
  })
})

describe('news that goes on', () => {
  const news = 'The ministry named five new foreign agents. '
  test.each([
    [`${news}The other four: {m:Katz}, a writer; {m:Dolin}; and the project {Kedr}.`, ['Katz', 'Dolin', 'Kedr']],
    [`${news}The only organization this week is the movement {Kedr}.`, ['Kedr']],
    [`${news}So was {m:Katz}.`, ['Katz']],
    [`${news}{m:Katz} criticised the step.`, []],
  ])('%s', (text, names) => {
    expect(covered(text)).toEqual(names)
  })
})
