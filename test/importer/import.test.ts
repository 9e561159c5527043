/** Exports laid over lists: who is new, changed, gone; what is refused. */
import { describe, expect, test } from '@jest/globals'
import { parseList } from '../../src/registry/parse.js'
import { buildRegistry, type Registry } from '../../src/registry/registry.js'
import type { Category, IsoDate } from '../../src/registry/types.js'
import { importRegister, type ImportReport } from '../../src/importer/import.js'
import { listToYaml } from '../../src/importer/list.js'
import type { RegisterRow } from '../../src/importer/types.js'
import { common } from './names/common.js'

const today = '2026-11-20' as IsoDate

const lists = `
list: agents
title: Agents
category: foreign-agent
source: { title: Register }
checked: 2026-11-13
entities:
  - id: thaw
    kind: media
    name: Интернет-издание «Оттепель»
    designations: [{ listed: 2022-05-06 }]
    aliases: [Оттепель-медиа]
  - id: oleg-ivolgin
    kind: person
    name: Иволгин Олег Петрович
    gender: m
    designations: [{ listed: 2021-12-30, authority: Минюст России }]
  - id: wind
    kind: organisation
    name: Фонд «Ветер с моря»
    entries: ['Местное отделение фонда «Ветер с моря» *']
    designations: [{ listed: 2023-01-20, ended: 2024-02-02 }]
`

const registryOf = (yaml: string): Registry => buildRegistry([parseList(yaml, 'agents.yml')])
const registry = registryOf(lists)

const row = (name: string, fields: Partial<RegisterRow> = {}): RegisterRow => ({
  name,
  resources: [],
  place: 'row 1',
  ...fields,
})
const day = (value: string): IsoDate => value as IsoDate

const known = [
  row('Интернет-издание "ОТТЕПЕЛЬ"', { listed: day('2022-05-06') }),
  row('Иволгин Олег Петрович "Олег Птица"', { listed: day('2021-12-30') }),
  row('Фонд «Ветер с моря»', { listed: day('2023-01-20'), ended: day('2024-02-02') }),
]

function importing(
  rows: readonly RegisterRow[],
  options: { force?: boolean; asOf?: string; register?: Category; lists?: Registry; onlyAdds?: boolean } = {},
) {
  const { asOf = '2026-11-20', register = 'foreign-agent', force = false, onlyAdds = false } = options
  const exported = { register, path: 'agents.xlsx', asOf: day(asOf), rows }
  return importRegister(exported, options.lists ?? registry, { today, common, force, onlyAdds })
}

const idsOf = ({ added, changed, gone }: ImportReport): unknown => ({
  added: added.map(({ id }) => id),
  changed: changed.map(({ id }) => id),
  gone: gone.map(({ id }) => id),
})

/** The registry with the imported list folded over it, by way of its YAML. */
function folded(rows: readonly RegisterRow[], options = {}): Registry {
  const { list } = importing(rows, options)
  return buildRegistry([parseList(listToYaml(list), 'imported.yml')], { base: registry })
}

test('the same register changes nothing but the day of the check', () => {
  expect(idsOf(importing(known).report)).toEqual({ added: [], changed: [], gone: [] })
  expect(folded(known).get('thaw')?.designations).toMatchObject([{ listed: '2022-05-06', checked: '2026-11-20' }])
})

describe('known parties', () => {
  test('letters that look alike, case and quotation marks do not tell two apart', () => {
    const [first, ...rest] = known
    const rows = [{ ...first!, name: 'Интернет-издание «Oттeпeль»' }, ...rest]
    expect(idsOf(importing(rows).report)).toEqual({ added: [], changed: [], gone: [] })
  })

  test('a removal ends the designation, hand-kept names stay', () => {
    const [first, ...rest] = known
    const rows = [{ ...first!, ended: day('2026-11-19') }, ...rest]
    expect(importing(rows).report.changed).toEqual([
      {
        id: 'thaw',
        name: 'Интернет-издание «Оттепель»',
        details: [{ field: 'ended', after: '2026-11-19' }],
        names: [],
      },
    ])
    expect(folded(rows).get('thaw')).toMatchObject({
      designations: [{ listed: '2022-05-06', ended: '2026-11-19' }],
      aliases: [{ name: 'Оттепель-медиа' }],
    })
  })

  test('removed and entered again the same day: two designations', () => {
    const rows = [...known, row('Фонд «Ветер с моря»', { listed: day('2024-02-02') })]
    expect(folded(rows).get('wind')?.designations).toMatchObject([
      { listed: '2023-01-20', ended: '2024-02-02' },
      { listed: '2024-02-02' },
    ])
  })

  test('a local branch answers through its party', () => {
    const rows = [...known, row('Местное отделение фонда «Ветер с моря» в городе Устье')]
    expect(idsOf(importing(rows).report)).toEqual({ added: [], changed: [], gone: [] })
  })

  test('a new wording entered on the same day is a new name, not a new party', () => {
    const [, ...rest] = known
    const rows = [row('Сетевое интернет-издание «Оттепель»', { listed: day('2022-05-06') }), ...rest]
    const { report } = importing(rows)
    expect(idsOf(report)).toEqual({ added: [], changed: ['thaw'], gone: [] })
    expect(report.changed[0]!.details).toEqual([
      { field: 'name', before: 'Интернет-издание «Оттепель»', after: 'Сетевое интернет-издание «Оттепель»' },
    ])
    expect(importing(rows, { lists: folded(rows) }).report.changed).toEqual([])
  })

  test('where a file can only add, what it says otherwise of known parties is told and not taken', () => {
    const [thaw] = known
    const rows = [
      { ...thaw!, listed: day('2023-05-06') },
      row('Соколова Анна Ильинична', { listed: day('2026-11-20') }),
      row('Фонд «Ветер с моря»', { listed: day('2023-01-20') }),
    ]
    const { report } = importing(rows, { onlyAdds: true })
    expect(idsOf(report)).toEqual({ added: ['anna-sokolova'], changed: [], gone: [] })
    expect(report.held?.map(({ id }) => id)).toEqual(['thaw', 'wind', 'oleg-ivolgin'])
    const after = folded(rows, { onlyAdds: true })
    for (const { id, designations } of registry.entities)
      expect(after.get(id)!.designations.map(({ listed, ended }) => [listed, ended])).toEqual(
        designations.map(({ listed, ended }) => [listed, ended]),
      )
  })

  test('what a row does not tell is kept', () => {
    expect(folded(known).get('oleg-ivolgin')?.designations).toMatchObject([{ authority: 'Минюст России' }])
  })

  test('a row finds the designation with its dates, in whatever order the rows stand', () => {
    const branches = registryOf(
      lists
        .replace('category: foreign-agent', 'category: extremist')
        .replace(
          '[{ listed: 2022-05-06 }]',
          '[{ decided: 2003-05-21, authority: One }, { decided: 2008-02-12, authority: Two }]',
        ),
    )
    const rows = [
      row('Интернет-издание «Оттепель»', { decided: day('2008-02-12') }),
      row('Интернет-издание «Оттепель»', { decided: day('2003-05-21') }),
      ...known.slice(1),
    ]
    const { list, report } = importRegister(
      { register: 'extremist', path: 'list.html', asOf: day('2026-11-20'), rows },
      branches,
      { today: day('2026-11-20'), common },
    )
    expect(report.changed).toEqual([])
    expect(list.entities[0]?.designations).toEqual([
      { decided: '2003-05-21', authority: 'One' },
      { decided: '2008-02-12', authority: 'Two' },
    ])
  })

  test('bounds hold as long as no date is known', () => {
    const bounded = registryOf(
      lists
        .replace('category: foreign-agent', 'category: extremist')
        .replace('[{ listed: 2022-05-06 }]', '[{ notBefore: 2019-02-19, notAfter: 2019-10-03 }]'),
    )
    const designations = (fields: Partial<RegisterRow>): unknown =>
      importRegister(
        {
          register: 'extremist',
          path: 'list.html',
          asOf: day('2026-11-20'),
          rows: [row('Интернет-издание «Оттепель»', fields), ...known.slice(1)],
        },
        bounded,
        { today: day('2026-11-20'), common },
      ).list.entities[0]?.designations
    expect(designations({})).toEqual([{ notBefore: '2019-02-19', notAfter: '2019-10-03' }])
    expect(designations({ decided: day('2019-01-30') })).toEqual([{ decided: '2019-01-30' }])
  })

  test('in a register that prints no removals a known end stays', () => {
    const terror = registryOf(
      lists
        .replace('category: foreign-agent', 'category: terrorist')
        .replace('listed: 2022-05-06', 'decided: 2003-02-14, ended: 2025-04-17'),
    )
    const { list } = importRegister(
      { register: 'terrorist', path: 'list.html', rows: known.map(({ name }) => row(name)) },
      terror,
      { today, common },
    )
    expect(list.entities.find(({ id }) => id === 'thaw')?.designations).toEqual([
      { decided: '2003-02-14', ended: '2025-04-17' },
    ])
  })

  test('the party’s domains are kept with it', () => {
    const [first, ...rest] = known
    const rows = [{ ...first!, resources: ['ottepel.example', 't.me/ottepel'] }, ...rest]
    expect(folded(rows).get('thaw')?.resources).toEqual(['ottepel.example', 't.me/ottepel'])
  })
})

describe('new parties', () => {
  test('an organisation comes with its names, their strength and a readable id', () => {
    const rows = [
      ...known,
      row('Исследовательский центр «Вьюга» (Vyuga Research Center) (Латвия)', { listed: day('2026-11-20') }),
    ]
    const { report } = importing(rows)
    expect(report.added).toMatchObject([
      {
        id: 'vyuga-research-center',
        names: [
          { name: 'Вьюга', strength: 'weak' },
          { name: 'Vyuga Research Center', strength: 'strong' },
        ],
      },
    ])
    expect(folded(rows).get('vyuga-research-center')).toMatchObject({
      title: { en: 'Vyuga Research Center' },
      designations: [{ category: 'foreign-agent', listed: '2026-11-20' }],
    })
  })

  test('a person comes with gender, parts of the name and pseudonyms', () => {
    const rows = [...known, row('Птицына Анна Сергеевна "Аня Галка"', { listed: day('2026-11-20') })]
    expect(folded(rows).get('anna-ptitsyna')).toMatchObject({
      kind: 'person',
      gender: 'f',
      name: 'Птицына Анна Сергеевна',
      person: { surname: 'Птицына', given: 'Анна', patronymic: 'Сергеевна' },
      aliases: [{ name: 'Аня Галка', type: 'pseudonym', strength: 'strong' }],
    })
  })

  test('births and registration data do not enter the lists', () => {
    const rows = [
      ...known,
      row(
        'Сообщество «Хвощ», созданное Ивановым И.И., родившимся 03.08.1976 в г. Устье (дата регистрации 01.01.2020)',
        {
          listed: day('2026-11-20'),
        },
      ),
    ]
    expect(JSON.stringify(importing(rows).list)).not.toMatch(/1976|Устье|регистрации/)
  })

  test('two new parties of one name get two ids', () => {
    const rows = [
      ...known,
      row('Птицын Пётр Сергеевич', { listed: day('2026-11-20') }),
      row('Птицын Пётр Иванович', { listed: day('2026-11-20') }),
    ]
    expect(importing(rows).report.added.map(({ id }) => id)).toEqual(['pyotr-ptitsyn', 'pyotr-ptitsyn-2026'])
  })

  test('a strong name of another party is left to that one', () => {
    const rows = [...known, row('Фонд «Оттепель-медиа» («Медиафонд Проталина»)', { listed: day('2026-11-20') })]
    expect(importing(rows).report.added[0]?.names).toEqual([{ name: 'Медиафонд Проталина', strength: 'strong' }])
  })
})

describe('refused', () => {
  const crowd = Array.from({ length: 40 }, (_, index) => ({
    id: `party-${index}`,
    name: `Общество любителей номер ${index} города Устье`,
  }))
  const many = registryOf(
    lists.replace(
      'entities:',
      () =>
        `entities:\n${crowd.map(({ id, name }) => `  - { id: ${id}, kind: organisation, name: ${name}, designations: [{ listed: 2020-01-01 }] }`).join('\n')}`,
    ),
  )
  const rowsOf = (count: number): RegisterRow[] => [
    ...known,
    ...crowd.slice(0, count).map(({ name }) => row(name, { listed: day('2020-01-01') })),
  ]
  const importingMany = (count: number, force = false) =>
    importRegister({ register: 'foreign-agent', path: 'agents.xlsx', asOf: today, rows: rowsOf(count) }, many, {
      today,
      common,
      force,
    })

  test('a register that shrank suspiciously', () => {
    expect(() => importingMany(20)).toThrow(/^agents\.xlsx: 20 of 43 parties of the register are missing .* cut short$/)
    expect(importingMany(20, true).report.gone).toHaveLength(20)
  })

  test('a few who are gone are reported, and end on the day of the file', () => {
    const { report, list } = importingMany(38)
    expect(report.gone.map(({ id }) => id)).toEqual(['party-38', 'party-39'])
    expect(list.entities.find(({ id }) => id === 'party-39')?.designations).toEqual([
      { listed: '2020-01-01', ended: '2026-11-20' },
    ])
  })

  test('a file older than the lists', () => {
    expect(() => importing(known, { asOf: '2026-11-06' })).toThrow(
      'agents.xlsx: is of 2026-11-06, the lists know the register as of 2026-11-13',
    )
    expect(importing(known, { asOf: '2026-11-06', force: true }).report.rows).toBe(3)
  })
})
