/** What a message says of a duty. */
import { expect, test } from '@jest/globals'
import { dutiesOf } from '../../src/policy/duties.js'
import { owedBy, owedFor, proposed } from '../../src/policy/owed.js'
import type { Policy } from '../../src/policy/types.js'
import { statusesInForce } from '../../src/policy/statuses.js'
import { russianKinds } from '../../src/registry/russian-kinds.js'
import type { StatusKind } from '../../src/registry/status-kind.js'
import type { Category, Entity, IsoDate } from '../../src/registry/types.js'
import { defaultTemplates } from '../../src/wording/templates.js'
import { draftOf, entities, standards } from './draft.js'

const textOf = (marked: string) => ({ ...draftOf(marked), ...standards(), templates: defaultTemplates })
const kindsOf = (ids: readonly Category[]): readonly StatusKind[] => ids.map(id => russianKinds.get(id))

test('a missing notice: the words of the draft, the statuses, since when, what to write', () => {
  const text = textOf('{Обе} пишет.')
  const [duty] = dutiesOf(text.document, text.mentions, text, standards())
  expect(owedBy(text, duty!)).toEqual({
    entity: entities.Обе,
    surface: 'Обе',
    alias: text.mentions[0]!.alias,
    bare: [],
    unstated: [
      { kind: russianKinds.get('extremist'), designation: entities.Обе.designations[0], since: '2020-01-01' },
      { kind: russianKinds.get('foreign-agent'), designation: entities.Обе.designations[1], since: '2022-02-02' },
    ],
    lack: 'status',
    write: 'признано экстремистской организацией и запрещено в РФ, а также признано иностранным агентом',
  })
})

test('an incomplete one: only what nothing says, but all that is to be written', () => {
  const text = textOf('{Обе} <экстремистская, иноагент: 0>')
  const [duty] = dutiesOf(text.document, text.mentions, text, standards())
  expect(owedBy(text, duty!)).toMatchObject({
    unstated: [{ designation: entities.Обе.designations[0], since: '2020-01-01' }],
    lack: 'ban',
    write: 'признано экстремистской организацией и запрещено в РФ, а также признано иностранным агентом',
  })
})

test.each<[string, string, Partial<Policy>, readonly Category[]]>([
  ['a status named without the ban', '{Обе} <экстремистская, иноагент: 0>', {}, ['extremist']],
  ['none, where a status is not named at all', '{Обе} <запрещена: 0>', {}, []],
  ['none, where nothing is', '{Обе} пишет.', {}, []],
  ['one of two', '{Дважды} <террористическая: 0>', {}, ['terrorist']],
  ['both', '{Дважды} <террористическая, экстремистская: 0>', {}, ['terrorist', 'extremist']],
  [
    'only one that wants the ban said',
    '{Обе} <экстремистская, иноагент: 0>',
    { contractedAgent: false },
    ['extremist'],
  ],
])('named, but not as banned: %s', (_, marked, policy, expected) => {
  const text = textOf(marked)
  const [duty] = dutiesOf(text.document, text.mentions, text, standards(policy))
  expect(owedBy(text, duty!).bare.map(({ kind }) => kind.id)).toEqual(expected)
})

test('what is owed for a mention apart from its duty lacks the whole status', () => {
  const text = textOf('{Агент}')
  expect(owedFor(text, text.mentions[0]!, [], kindsOf(['foreign-agent']))).toEqual({
    entity: entities.Агент,
    surface: 'Агент',
    alias: text.mentions[0]!.alias,
    unstated: [],
    bare: [],
    lack: 'status',
    write: 'признан иностранным агентом',
  })
})

test('each status that is missing has its own day; one that nobody knows is not told, nor does it hide the others', () => {
  const text = textOf('{Обе}')
  const [first, second] = entities.Обе.designations
  const { decided: _decided, ...undated } = first!
  const days = (entity: Entity, ...ids: Category[]): readonly (IsoDate | undefined)[] =>
    owedFor(text, { ...text.mentions[0]!, entity }, kindsOf(ids), []).unstated.map(({ since }) => since)
  expect(days(entities.Обе, 'extremist', 'foreign-agent')).toEqual(['2020-01-01', '2022-02-02'])
  expect(days(entities.Обе, 'foreign-agent')).toEqual(['2022-02-02'])
  expect(days({ ...entities.Обе, designations: [undated, second!] }, 'extremist', 'foreign-agent')).toEqual([
    undefined,
    '2022-02-02',
  ])
})

test('a name that is broken over lines is told on one', () => {
  const text = textOf('Раз {Агент} два')
  const document = { ...text.document, text: 'Раз Свобода \n слова два' }
  const mention = { ...text.mentions[0]!, start: 4, end: 19 }
  expect(owedFor({ ...text, document }, mention, [], kindsOf(['foreign-agent'])).surface).toBe('Свобода слова')
})

test.each<[Category[], string]>([
  [['foreign-agent'], 'признан иностранным агентом'],
  [['undesirable'], 'признан нежелательной организацией в РФ'],
])('the notice to be written for %j', (ids, expected) => {
  const text = textOf('{Агент} пишет.')
  expect(proposed(text, text.mentions[0]!, kindsOf(ids))).toBe(expected)
})

test.each<[readonly Category[], string, readonly string[]]>([
  [['extremist', 'foreign-agent'], '2026-01-01', ['extremist 2020-01-01', 'foreign-agent 2022-02-02']],
  [['foreign-agent', 'extremist'], '2026-01-01', ['foreign-agent 2022-02-02', 'extremist 2020-01-01']],
  [['extremist', 'foreign-agent'], '2021-01-01', ['extremist 2020-01-01']],
  [['terrorist'], '2026-01-01', []],
])('statuses in force of %j on %s', (ids, day, expected) => {
  const found = statusesInForce(entities.Обе, kindsOf(ids), standards({}, day as IsoDate))
  expect(found.map(({ kind, since }) => `${kind.id} ${since!}`)).toEqual(expected)
})
