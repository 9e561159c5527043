import { expect, test } from '@jest/globals'
import { ListError } from '../../src/registry/list-error.js'
import { parseList } from '../../src/registry/parse.js'
import { buildRegistry, registryFromJson, registryToJson } from '../../src/registry/registry.js'

const head = `list: test
title: Test
category: extremist
source: { title: Register }
checked: 2026-07-15
entities:
`
const one = (fields: string): string => `${head}  - { id: one, kind: movement, name: Раз, ${fields} }\n`

function messageOf(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (error instanceof ListError) return error.message
    throw error
  }
  return ''
}

test.each([
  [
    one('designations: [{ decided: 2003-02-30 }]'),
    'own.yml:7:60: entities[0].designations[0].decided: found “2003-02-30”, expected a day that exists, as YYYY-MM-DD',
  ],
  [
    one('designations: [{ decided: 2004-01-01, inForce: 2003-01-01 }]'),
    'own.yml:7:81: entities[0].designations[0].inForce: 2003-01-01 is before “decided”, 2004-01-01',
  ],
  [
    one('designations: [{ category: Extremist }]'),
    'own.yml:7:60: entities[0].designations[0].category: found “Extremist”, expected lower-case Latin letters and digits, joined by hyphens',
  ],
  [one('designatons: []'), 'own.yml:7:43: entities[0].designatons: unknown key, did you mean “designations”?'],
  [`${one('designations: [{}]')}  - { id: one }\n`, 'own.yml:8:7: entities[1].id: duplicate id “one”, first in line 7'],
  [one('aliases: [Раз, Раз]'), 'own.yml:7:58: entities[0].aliases[1]: duplicate alias “Раз”'],
  ['list: test\ntitle: Test\n', 'own.yml:1:1: is no list: “entities” with the names is missing'],
])('a broken list names line, field and what was expected: %s', (text, message) => {
  expect(messageOf(() => parseList(text, 'own.yml'))).toBe(message)
})

test('every problem of a file is named, not the first alone', () => {
  const text = one('kinds: 1, designations: [{ category: 7 }]')
  expect(messageOf(() => parseList(text, 'own.yml')).split('\n')).toHaveLength(2)
})

test.each([
  [`${head}  - { id: one, kind: movement, designations: [{}] }\n`, 'own.yml:7:7: one.name: is missing'],
  [
    one('designations: [{ category: extremst }]'),
    'own.yml:7:60: entities[0].designations[0].category: no list defines the status “extremst”, did you mean “extremist”?',
  ],
  [
    one('designations: [{ category: blocked }]'),
    'own.yml:7:60: entities[0].designations[0].category: no list defines the status “blocked”; define it under “statuses”',
  ],
  [one('aliases: [Раз]'), 'own.yml:7:7: one.designations: an entity needs at least one'],
  [
    `${head}  - { id: ann, kind: person, name: Аннина Анна Ивановна, designations: [{}] }\n`,
    'own.yml:7:7: ann.gender: a person needs m or f',
  ],
  [one('designations: [{}], related: [onee]'), 'own.yml:7:63: one.related: unknown entity “onee”, did you mean “one”?'],
  [
    `${one('designations: [{}], aliases: [Ёж-Раз]')}  - { id: two, kind: movement, name: Два, designations: [{}], aliases: [еж раз] }\n`,
    'own.yml:8:73: two.aliases: strong alias “еж раз” belongs to “one” already (own.yml:7); make one of them weak',
  ],
])('a registry that does not hold together: %s', (text, message) => {
  expect(messageOf(() => buildRegistry([parseList(text, 'own.yml')]))).toBe(message)
})

const first = parseList(
  one('designations: [{ decided: 2020-01-01 }], aliases: [Раз, { name: Один, strength: weak }]'),
  'first.yml',
)
const over = (fields: string): ReturnType<typeof parseList> =>
  parseList(`${head.replace('extremist', 'undesirable')}  - { id: one, ${fields} }\n`, 'second.yml')

test('a later list adds designations of its register, replaces fields, unites aliases', () => {
  const entity = buildRegistry([
    first,
    over('name: Другое, designations: [{ listed: 2021-01-01 }], aliases: [{ name: Раз, strength: weak }, Один-два]'),
  ]).get('one')
  expect(entity?.name).toBe('Другое')
  expect(entity?.designations.map(({ category, decided, listed }) => [category, decided ?? listed])).toEqual([
    ['extremist', '2020-01-01'],
    ['undesirable', '2021-01-01'],
  ])
  expect(entity?.aliases.map(({ name, strength }) => `${name} ${strength}`)).toEqual([
    'Раз weak',
    'Один weak',
    'Один-два strong',
  ])
})

test('a record or an alias can be switched off, an entity disabled', () => {
  expect(buildRegistry([first, over('off: true')]).entities).toEqual([])
  expect(
    buildRegistry([first, over('aliases: [{ name: Раз, off: true }]')])
      .get('one')
      ?.aliases.map(({ name }) => name),
  ).toEqual(['Один'])
  expect(buildRegistry([first], { disable: ['one'] }).entities).toEqual([])
  expect(messageOf(() => buildRegistry([first], { disable: ['onee'] }))).toBe(
    'config: disable: unknown entity “onee”, did you mean “one”?',
  )
})

test('the shipped form comes back as it was, and takes lists over it', () => {
  const registry = buildRegistry([first])
  const back = registryFromJson(registryToJson(registry))
  expect(back.entities).toEqual(registry.entities)
  expect(buildRegistry([over('gender: f')], { base: back }).get('one')).toEqual({ ...registry.get('one'), gender: 'f' })
})
