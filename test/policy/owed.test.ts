/** What a message says of a duty. */
import { expect, test } from '@jest/globals'
import { dutiesOf } from '../../src/policy/duties.js'
import { designationsOf, owedBy, owedFor, proposed } from '../../src/policy/owed.js'
import { defaultPolicy, type Policy } from '../../src/policy/types.js'
import type { Category, Entity, IsoDate } from '../../src/registry/types.js'
import { defaultTemplates } from '../../src/wording/templates.js'
import { asOf, draftOf, entities } from './draft.js'

const policy = defaultPolicy
const textOf = (marked: string) => ({ ...draftOf(marked), asOf, policy, templates: defaultTemplates })

test('a missing notice: the words of the draft, the statuses, since when, what to write', () => {
  const text = textOf('{Обе} пишет.')
  const [duty] = dutiesOf(text.document, text.mentions, text.notices, asOf, policy)
  expect(owedBy(text, duty!)).toEqual({
    entity: entities.Обе,
    surface: 'Обе',
    alias: text.mentions[0]!.alias,
    unstated: entities.Обе.designations,
    lack: 'status',
    since: '2020-01-01',
    write: 'признано экстремистской организацией и запрещено в РФ, а также признано иностранным агентом',
  })
})

test('an incomplete one: only what nothing says, but all that is to be written', () => {
  const text = textOf('{Обе} <экстремистская, иноагент: 0>')
  const [duty] = dutiesOf(text.document, text.mentions, text.notices, asOf, policy)
  expect(owedBy(text, duty!)).toMatchObject({
    unstated: [entities.Обе.designations[0]],
    lack: 'ban',
    since: '2020-01-01',
    write: 'признано экстремистской организацией и запрещено в РФ, а также признано иностранным агентом',
  })
})

test.each<[string, readonly Category[], IsoDate | undefined]>([
  ['the earliest', ['foreign-agent', 'extremist'], '2020-01-01' as IsoDate],
  ['that of the status which is missing', ['foreign-agent'], '2022-02-02' as IsoDate],
  ['none, where no status is missing', [], undefined],
])('the day since when a notice is due: %s', (_, unstated, since) => {
  const text = textOf('{Обе}')
  expect(owedFor(text, text.mentions[0]!, unstated, unstated).since).toBe(since)
})

test('a day that nobody knows is not told, nor does it hide the others', () => {
  const text = textOf('{Обе}')
  const [first, second] = entities.Обе.designations
  const { decided: _decided, ...undated } = first!
  const entity: Entity = { ...entities.Обе, designations: [undated, second!] }
  const mention = { ...text.mentions[0]!, entity }
  const since = (...unstated: Category[]) => owedFor(text, mention, unstated, unstated).since
  expect(since('extremist')).toBeUndefined()
  expect(since('extremist', 'foreign-agent')).toBe('2022-02-02')
})

test('a name that is broken over lines is told on one', () => {
  const text = textOf('Раз {Агент} два')
  const document = { ...text.document, text: 'Раз Свобода \n слова два' }
  const mention = { ...text.mentions[0]!, start: 4, end: 19 }
  expect(owedFor({ ...text, document }, mention, [], ['foreign-agent']).surface).toBe('Свобода слова')
})

test.each<[Category[], string]>([
  [['foreign-agent'], 'признан иностранным агентом'],
  [['undesirable'], 'признан нежелательной организацией в РФ'],
])('the notice to be written for %j', (categories, expected) => {
  const text = textOf('{Агент} пишет.')
  expect(proposed(text, text.mentions[0]!, categories)).toBe(expected)
})

test.each<[readonly Category[], string, Partial<Policy>, readonly string[]]>([
  [['extremist', 'foreign-agent'], '2026-01-01', {}, ['2020-01-01', '2022-02-02']],
  [['foreign-agent', 'extremist'], '2026-01-01', {}, ['2022-02-02', '2020-01-01']],
  [['extremist', 'foreign-agent'], '2021-01-01', {}, ['2020-01-01']],
  [['terrorist'], '2026-01-01', {}, []],
])('designations in force for %j on %s', (categories, day, differing, expected) => {
  const found = designationsOf(entities.Обе, categories, day as IsoDate, { ...policy, ...differing })
  expect(found.map(({ decided }) => decided)).toEqual(expected)
})
