/** The built-in lists against the registers: how many rows they answer for, and that the rows they hold change nothing. */
import { describe, expect, test } from '@jest/globals'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'
import { builtinCommonWords } from '../../src/knowledge/common-words.js'
import { importRegister } from '../../src/importer/import.js'
import type { RegisterRow } from '../../src/importer/types.js'
import { categories, type Category, type Designation, type Entity, type IsoDate } from '../../src/registry/types.js'

const { registry } = builtinKnowledge()
const common = await builtinCommonWords()

/** Rows of each register on its day of September 2026; of the extremist one its numbered rows. */
const rowCounts: Readonly<Record<Category, number>> = {
  terrorist: 77,
  extremist: 153,
  'foreign-agent': 1267,
  undesirable: 418,
}

/** Who answers for several rows: entered again, several bodies of one party, a party under several names. */
const several: Readonly<Record<Category, Readonly<Record<string, number>>>> = {
  terrorist: { 'antisocial-distancing': 2 },
  extremist: { 'russian-national-unity': 3 },
  'foreign-agent': {
    'chetvertiy-sektor': 2,
    'ekologicheskaya-vakhta-sakhalina': 2,
    'for-human-rights': 2,
    golos: 2,
    'grazhdanskaya-initsiativa-protiv-ekologicheskoy-prestupnosti': 2,
    'komitet-protiv-pytok': 4,
    'libertarian-party-of-russia': 2,
    mediazona: 2,
    'perm-36': 2,
    republic: 2,
    'rfe-rl': 2,
    'shkola-prizyvnika': 2,
    'sova-center': 2,
    'transparency-international-russia': 2,
    'tv-rain': 2,
    'vitaliy-kovin': 2,
  },
  undesirable: {
    bellingcat: 2,
    'elton-john-aids-foundation': 2,
    iwpr: 4,
    'new-generation-church': 4,
    occrp: 2,
    'open-russia': 2,
    'razom-we-stand': 2,
    'tv-rain': 2,
  },
}

const ofCategory = ({ designations }: Entity, category: Category): Designation[] =>
  designations.filter(designation => designation.category === category)

/** Bodies that stand within the row of a movement: of the separatist one by their grounds, of Memorial by their bounds. */
const isPart = ({ id }: Entity, { grounds, notAfter }: Designation): boolean =>
  grounds === 'структурное подразделение «Антироссийского сепаратистского движения»' ||
  (notAfter === '2026-06-05' && id !== 'memorial-movement')

describe.each(categories)('%s', category => {
  const listed = registry.entities
    .map(entity => ({ entity, designations: ofCategory(entity, category) }))
    .filter(({ entity, designations }) => designations.some(designation => !isPart(entity, designation)))

  test('each row has its entity', () => {
    const counts = listed.map(({ entity: { id } }) => several[category][id] ?? 1)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rowCounts[category])
  })

  test('whoever has several designations answers for as many rows at least', () => {
    const repeated = listed.filter(({ designations }) => designations.length > 1)
    expect(
      repeated.filter(({ entity: { id }, designations }) => designations.length > (several[category][id] ?? 1)),
    ).toEqual([])
  })

  test('an import of the rows that the lists hold changes nothing', () => {
    const { report } = importRegister(
      { register: category, path: category, asOf: '2026-09-24' as IsoDate, rows: registry.entities.flatMap(rowsOf) },
      registry,
      { today: '2026-09-24' as IsoDate, common },
    )
    expect([report.added, report.changed, report.gone]).toEqual([[], [], []])
  })

  /** One row a designation, under each of the entity's official names in turn. */
  function rowsOf(entity: Entity): RegisterRow[] {
    const names = [entity.name, ...entity.entries].filter(name => !name.includes('*'))
    return ofCategory(entity, category).map(({ listed: day, decided, inForce, ended }, index) => ({
      name: names[index % names.length]!,
      isPerson: entity.kind === 'person',
      ...(day && { listed: day }),
      ...(decided && { decided }),
      ...(inForce && { inForce }),
      ...(ended && { ended }),
      resources: [],
      place: `row ${index + 1}`,
    }))
  }
})

const row = (name: string, days: Partial<Record<'listed' | 'decided' | 'inForce' | 'ended', string>>): RegisterRow => ({
  name,
  ...(days as Partial<RegisterRow>),
  resources: [],
  place: 'row 1',
})

test.each<[Category, string, readonly RegisterRow[]]>([
  [
    'foreign-agent',
    'a brand and the company behind it, a party printed twice, one that came back',
    [
      row('Общество с ограниченной ответственностью «ЗП»', { listed: '2021-09-29', ended: '2024-04-12' }),
      row('Интернет-издание «Медиазона»', { listed: '2026-08-21' }),
      row('«Либертарианская партия России»', { listed: '2026-07-17' }),
      row('«Либертарианская партия России»', { listed: '2026-07-24' }),
      row('Ковин Виталий Сергеевич', { listed: '2021-09-29', ended: '2022-10-05' }),
      row('Ковин Виталий Сергеевич', { listed: '2022-11-25' }),
    ],
  ],
  [
    'undesirable',
    'bodies of one party in several countries',
    [
      row('Institute for War & Peace Reporting (IWPR, «Институт по освещению войны и мира»)', { listed: '2026-09-08' }),
      row(
        'Institute for War and Peace Reporting (United Kingdom) (IWPR UK, «Институт по освещению войны и мира»), Соединенное Королевство Великобритании и Северной Ирландии',
        {
          listed: '2026-09-08',
        },
      ),
      row('Международное общественное движение «В защиту прав избирателей «Голос»', { listed: '2026-07-13' }),
    ],
  ],
  [
    'extremist',
    'associations under all their members, branches with a ruling of their own',
    [
      row('Объединение, членами которого являются Ахметов Ринат Леонидович и другие лица', { listed: '2025-08-22' }),
      row('Объединение, членами которого являются Колесников Борис Викторович, Ахметов Ринат Леонидович', {
        listed: '2024-12-20',
      }),
      row('Местная религиозная организация Свидетели Иеговы «Таганрог»', {
        decided: '2009-09-11',
        inForce: '2009-12-08',
      }),
      row('Местная религиозная организация Свидетелей Иеговы «Серов»', {}),
    ],
  ],
])('%s: %s are known', (register, _, rows) => {
  const { report } = importRegister({ register, path: register, rows }, registry, {
    today: '2026-09-24' as IsoDate,
    common,
    force: true,
  })
  expect([report.added, report.changed]).toEqual([[], []])
})
