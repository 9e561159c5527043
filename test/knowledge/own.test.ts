/** Own lists of names alone: what is concluded of a name and a file, and what never is. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readList } from '../../src/knowledge/files.js'
import { completed, fitOwn } from '../../src/knowledge/own.js'
import { statusOf } from '../../src/knowledge/status.js'
import { isoDate } from '../../src/registry/date.js'
import { parseList } from '../../src/registry/parse.js'
import { buildRegistry, type Registry } from '../../src/registry/registry.js'
import type { Entity } from '../../src/registry/types.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'plashka-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const short = (text: string, file = 'friday.yml') => parseList(text, file, completed(file, isoDate('2026-11-20')))
const base = buildRegistry([
  parseList(
    `list: register
title: Register
category: extremist
source: { title: Register }
checked: 2026-07-15
entities:
  - { id: dawn, kind: movement, name: Движение «Рассвет», designations: [{ listed: 2020-01-01 }], aliases: [Рассвет над рекой] }
  - { id: oleg-voropaev, kind: organisation, name: Театр имени Воропаева, designations: [{}] }
`,
    'register.yml',
  ),
])
const folded = (text: string): Registry => buildRegistry(fitOwn([short(text)], base), { base })
const only = (text: string): Entity => buildRegistry([short(text)]).entities[0]!

test('a list is its names; the rest is the file’s', () => {
  const { list, title, checked, entities } = short('entities: [{ name: Вяземская Глафира Никитична }]')
  expect({ list, title, checked }).toEqual({ list: 'friday', title: 'friday.yml', checked: undefined })
  expect(entities).toEqual([
    {
      id: 'glafira-vyazemskaya',
      name: 'Вяземская Глафира Никитична',
      kind: 'person',
      gender: 'f',
      person: { surname: 'Вяземская', given: 'Глафира', patronymic: 'Никитична' },
      designations: [{ category: 'foreign-agent', source: { title: 'friday.yml' }, checked: '2026-11-20' }],
      implied: ['category', 'source', 'checked', 'dates', 'kind', 'gender', 'id'],
    },
  ])
  expect(only('- name: Вяземская Глафира Никитична')).toMatchObject({ id: 'glafira-vyazemskaya', kind: 'person' })
})

test.each<[string, Partial<Entity>]>([
  ['Олег Воропаев', { kind: 'person', gender: 'm', person: { given: 'Олег', surname: 'Воропаев' } }],
  ['Воропаев Олег', { kind: 'person', gender: 'm', person: { given: 'Олег', surname: 'Воропаев' } }],
  [
    'Олег Петрович Воропаев',
    { kind: 'person', person: { given: 'Олег', patronymic: 'Петрович', surname: 'Воропаев' } },
  ],
  ['Радио Вера', { kind: 'media', gender: 'n' }],
  ['Северный Олег Ветер', { kind: 'organisation' }],
  ['Фонд «Вереск»', { kind: 'organisation', gender: 'm', generics: ['фонд', 'организация'] }],
  ['Движение «Вереск»', { kind: 'movement', gender: 'n' }],
])('%s', (name, entity) => {
  expect(only(`- name: ${name}`)).toMatchObject(entity)
})

test('a name of one ordinary word is weak, any other strong', () => {
  const strengths = (name: string) => only(`- name: ${name}`).aliases.map(alias => [alias.name, alias.strength])
  expect(strengths('Дождь')).toEqual([['Дождь', 'weak']])
  expect(strengths('Северный фонарь')).toEqual([['Северный фонарь', 'strong']])
  expect(strengths('Фонд «Лиловый вереск» (Purple Heather Foundation)')).toEqual([
    ['Лиловый вереск', 'strong'],
    ['Purple Heather Foundation', 'strong'],
  ])
})

test('what a list says goes before what is concluded', () => {
  const entity = only(`list: own
title: Own
category: undesirable
source: { title: Register }
checked: 2026-01-01
entities:
  - { id: one, name: Олег Воропаев, kind: media, gender: n, aliases: [Воропаев ТВ], designations: [{ listed: 2025-01-01 }] }
`)
  expect(entity).toMatchObject({ id: 'one', kind: 'media', gender: 'n' })
  expect(entity.aliases.map(({ name }) => name)).toEqual(['Воропаев ТВ'])
  expect(entity.designations).toEqual([
    { category: 'undesirable', listed: '2025-01-01', source: { title: 'Register' }, checked: '2026-01-01' },
  ])
  expect(entity).not.toHaveProperty('implied')
})

test('who is known by the name gets no status that nobody said', () => {
  const registry = folded('- name: Движение «Рассвет»')
  expect(registry.entities).toHaveLength(2)
  expect(registry.get('dawn')).toEqual(base.get('dawn'))
})

test('a status that the list says joins those that are known', () => {
  const registry = folded('category: foreign-agent\nentities: [{ name: рассвет над рекой }]')
  expect(registry.get('dawn')).toMatchObject({ name: 'Движение «Рассвет»', kind: 'movement' })
  expect(registry.get('dawn')!.designations.map(({ category, listed }) => [category, listed])).toEqual([
    ['extremist', '2020-01-01'],
    ['foreign-agent', undefined],
  ])
  const same = folded('category: extremist\nentities: [{ name: Движение «Рассвет» }]')
  expect(same.get('dawn')!.designations).toEqual(base.get('dawn')!.designations)
})

test('dates that the list says replace those that are known', () => {
  const registry = folded('- { name: Движение «Рассвет», designations: [{ category: extremist, ended: 2026-01-01 }] }')
  expect(registry.get('dawn')!.designations).toMatchObject([{ category: 'extremist', ended: '2026-01-01' }])
})

test('an id that another party has by chance is changed', () => {
  const registry = folded('- name: Олег Воропаев\n- name: Олег Воропаев-младший')
  expect(registry.get('oleg-voropaev')!.name).toBe('Театр имени Воропаева')
  expect(registry.get('oleg-voropaev-2')!.name).toBe('Олег Воропаев')
})

test('a strong name of another party is left to that one', () => {
  const { entities } = folded('- name: Фонд «Рассвет над рекой» (Сияние Заозёрья)')
  const added = entities.find(({ name }) => name.startsWith('Фонд'))!
  expect(added.aliases.map(({ name }) => name)).toEqual(['Сияние Заозёрья'])
})

test('the day of a file is none on which a register was read', () => {
  const status = statusOf(folded('- name: Олег Воропаев'), ['foreign-agent'])[0]
  expect(status).toMatchObject({ entities: 1, inForce: 1, checked: undefined })
})

test.each([
  ['- kind: person', 'own.yml:1:3: entities[0]: “name” is missing'],
  [
    '- nam: Раз',
    'own.yml:1:3: entities[0].nam: unknown key, did you mean “name”?\nown.yml:1:3: entities[0]: “name” is missing',
  ],
  [
    '- { name: Раз, kind: persn }',
    'own.yml:1:16: entities[0].kind: found “persn”, expected one of organisation, movement, media, person; did you mean “person”?',
  ],
])('%s', (text, message) => {
  expect(() => short(text, 'own.yml')).toThrow(message)
})

test('the day is that of the file', () => {
  const file = path.join(folder, 'names.yml')
  writeFileSync(file, '- name: Олег Воропаев\n')
  utimesSync(file, new Date(2026, 2, 1, 12), new Date(2026, 2, 1, 12))
  expect(readList(file).entities[0]!.designations).toEqual([
    { category: 'foreign-agent', source: { title: 'names.yml' }, checked: '2026-03-01' },
  ])
})

test.each([
  ['a folder', (file: string) => mkdirSync(file), 'own:1:1: is no file that could hold a list'],
  [
    'bytes',
    (file: string) => writeFileSync(file, Buffer.from([1, 0, 2])),
    'own:1:1: is no list: it is no text in UTF-8',
  ],
  [
    'another encoding',
    (file: string) => writeFileSync(file, Buffer.from([0xcf, 0xf0])),
    'own:1:1: is no list: it is no text in UTF-8',
  ],
  [
    'a file of another kind',
    (file: string) => writeFileSync(file, 'root:x:0:0:root:/root:/bin/sh\n'),
    'own:1:1: is no list: “entities” with the names is missing',
  ],
  [
    'broken values',
    (file: string) => writeFileSync(file, 'secret: "a\n\tb: }hunter2'),
    'own:2:13: expected a bracket, a quotation mark, a colon or a space that is missing',
  ],
])('what is no list is told without its contents: %s', (name, make, message) => {
  const file = path.join(folder, name)
  make(file)
  expect(() => readList(file, 'own')).toThrow(new RegExp(`^${message.replace(/[[\]().]/gu, '\\$&')}$`, 'mu'))
  try {
    readList(file, 'own')
  } catch (error) {
    expect((error as Error).message).not.toMatch(/root:x|hunter2/)
  }
})
