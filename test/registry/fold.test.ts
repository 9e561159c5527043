/** Lists folded: the defaults of what no list says, and the shipped form as good as the lists it was made of. */
import { describe, expect, test } from '@jest/globals'
import fc from '../properties.js'
import { parseList } from '../../src/registry/parse.js'
import { buildRegistry, registryFromJson, registryToJson, type Registry } from '../../src/registry/registry.js'

const file = (entities: readonly object[], category = 'extremist', path = 'own.yml'): ReturnType<typeof parseList> =>
  parseList(
    JSON.stringify({ list: 'test', title: 'Test', category, source: { title: 'S' }, checked: '2026-07-15', entities }),
    path,
  )
const shipped = (registry: Registry): Registry => registryFromJson(registryToJson(registry))
const one = { id: 'one', kind: 'movement', name: 'Раз', designations: [{}] }

describe('defaults', () => {
  test.each([
    ['Талибан', 'name', 'ru', 'capital'],
    ['Taliban', 'name', 'en', 'capital'],
    ['ФБК', 'acronym', 'ru', 'exact'],
    ['S14', 'acronym', 'en', 'exact'],
    ['РСЕ/РС', 'acronym', 'ru', 'exact'],
    ['ОВД-Инфо', 'name', 'ru', 'capital'],
    ['НАСТОЯЩЕЕ ВРЕМЯ', 'name', 'ru', 'capital'],
    ['7х7', 'name', 'ru', 'capital'],
    ['1984', 'name', 'en', 'capital'],
  ])('alias %s: %s, %s, %s', (name, type, language, letterCase) => {
    expect(buildRegistry([file([{ ...one, aliases: [name] }])]).get('one')?.aliases).toEqual([
      { name, strength: 'strong', type, language, letterCase },
    ])
  })

  test.each([
    [{ kind: 'organisation' }, { title: { ru: 'Раз', en: 'Раз' }, gender: 'f' }],
    [
      { kind: 'media', aliases: ['Раз', 'Odin', 'Raz'] },
      { title: { ru: 'Раз', en: 'Odin' }, gender: 'n' },
    ],
    [
      { gender: 'pl', title: { ru: 'Разы' } },
      { title: { ru: 'Разы', en: 'Разы' }, gender: 'pl' },
    ],
    [
      { kind: 'person', name: 'Аннина Анна Ивановна', gender: 'f' },
      {
        title: { ru: 'Анна Аннина', en: 'Anna Annina' },
        gender: 'f',
        person: { surname: 'Аннина', given: 'Анна', patronymic: 'Ивановна' },
      },
    ],
    [
      { kind: 'person', name: 'Ли', gender: 'm', person: { surname: 'Ли', given: 'Ян' }, title: { en: 'Jan Li' } },
      { title: { ru: 'Ян Ли', en: 'Jan Li' }, gender: 'm', person: { surname: 'Ли', given: 'Ян' } },
    ],
  ])('%j', (fields, expected) => {
    expect(buildRegistry([file([{ ...one, ...fields }])]).get('one')).toMatchObject(expected)
  })

  test('a designation takes the head’s category, source and day, unless it has its own', () => {
    const own = { category: 'undesirable', source: { title: 'Own' }, checked: '2026-01-01' }
    expect(buildRegistry([file([{ ...one, designations: [{}, own] }])]).get('one')?.designations).toEqual([
      { category: 'extremist', source: { title: 'S' }, checked: '2026-07-15', notAfter: '2026-07-15' },
      { ...own, notAfter: '2026-01-01' },
    ])
  })
})

test('designations replace those of their category in earlier lists, two of one list stand', () => {
  const dates = (registry: Registry): unknown =>
    registry.get('one')?.designations.map(({ category, decided }) => [category, decided])
  const first = file([{ ...one, designations: [{ decided: '2020-01-01' }, { decided: '2021-01-01' }] }])
  const agents = file([{ id: 'one', designations: [{ decided: '2022-01-01' }] }], 'foreign-agent')
  const renewed = file([{ id: 'one', designations: [{ decided: '2023-01-01' }] }])
  expect(dates(buildRegistry([first, agents]))).toEqual([
    ['extremist', '2020-01-01'],
    ['extremist', '2021-01-01'],
    ['foreign-agent', '2022-01-01'],
  ])
  expect(dates(buildRegistry([first, agents, renewed]))).toEqual([
    ['foreign-agent', '2022-01-01'],
    ['extremist', '2023-01-01'],
  ])
})

test('what follows from a name follows an own list’s change of it, also over the shipped form', () => {
  const person = file([{ ...one, kind: 'person', name: 'Первов Пётр', gender: 'm' }])
  const own = file([{ id: 'one', name: 'Вторых Иван Ильич', aliases: ['Ivan'] }])
  const expected = {
    title: { ru: 'Иван Вторых', en: 'Ivan' },
    person: { surname: 'Вторых', given: 'Иван', patronymic: 'Ильич' },
  }
  expect(buildRegistry([person, own]).get('one')).toMatchObject(expected)
  expect(buildRegistry([own], { base: shipped(buildRegistry([person])) }).get('one')).toMatchObject(expected)
})

test('a relation to an entity that is switched off is dropped, and does not return', () => {
  const lists = [
    file([
      { ...one, related: ['two'] },
      { ...one, id: 'two', off: true },
    ]),
  ]
  const base = shipped(buildRegistry(lists))
  expect(base.get('one')?.related).toEqual([])
  expect(buildRegistry([], { base }).entities).toEqual(base.entities)
})

describe('the shipped form', () => {
  const ids = ['one', 'two', 'three'] as const
  const day = fc
    .integer({ min: 0, max: 9000 })
    .map(days => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10))
  const word = fc.constantFrom('Раз', 'Два', 'ФБК', 'Alpha', 'Ёж-один', 'S14')
  const alias = fc.oneof(
    fc.record({ name: word, strength: fc.constant('weak') }),
    fc.record({ name: word, strength: fc.constant('weak'), case: fc.constant('any'), forms: fc.array(word) }),
  )
  const aliases = fc.uniqueArray(alias, { selector: ({ name }) => name, maxLength: 4 })
  const partial = fc.record(
    {
      name: fc.constantFrom('Имя', 'Другое имя'),
      title: fc.record(
        { ru: fc.constantFrom('Титул', 'Звание'), en: fc.constantFrom('Title', 'Rank') },
        { requiredKeys: [] },
      ),
      gender: fc.constantFrom('m', 'pl'),
      designations: fc.array(fc.record({ category: fc.constantFrom('terrorist', 'undesirable'), listed: day }), {
        maxLength: 2,
      }),
      aliases: fc.oneof(
        aliases,
        word.map(name => [{ name, off: true }]),
      ),
      generics: fc.array(word),
      related: fc.subarray([...ids]),
      note: word,
    },
    { requiredKeys: [] },
  )
  const kinds = fc.constantFrom('organisation', 'movement', 'media')
  const full = fc.record({ fields: partial, kind: kinds, name: word }).map(({ fields, kind, name }) => ({
    ...fields,
    kind,
    name,
    designations: [...(fields.designations ?? []), { decided: '2020-01-01' }],
  }))
  const first = fc
    .tuple(full, full, full)
    .map(records => file(records.map((record, index) => ({ ...record, id: ids[index] }))))
  const later = fc
    .subarray([...ids])
    .chain(chosen => fc.tuple(...chosen.map(id => partial.map(fields => ({ ...fields, id })))))
    .map(records => file(records, 'foreign-agent', 'later.yml'))

  test('comes back as it was', () => {
    fc.assert(
      fc.property(first, later, (one, other) => {
        const { entities, lists } = buildRegistry([one, other])
        const back = shipped(buildRegistry([one, other]))
        expect([back.entities, back.lists]).toEqual([entities, lists])
        expect(buildRegistry([], { base: back }).entities).toEqual(entities)
      }),
    )
  })

  test('folded over, gives what all the lists together give', () => {
    fc.assert(
      fc.property(first, later, (one, other) => {
        const together = buildRegistry([one, other])
        const over = buildRegistry([other], { base: shipped(buildRegistry([one])) })
        expect([over.entities, over.lists]).toEqual([together.entities, together.lists])
      }),
    )
  })
})
