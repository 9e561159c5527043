/** Whether what is said states a status. */
import { describe, expect, test } from '@jest/globals'
import type { Statement } from '../../src/notices/types.js'
import { isOfKind, isSaidIn, isStated, saysAnything } from '../../src/policy/stated.js'
import { defaultPolicy, type Policy } from '../../src/policy/types.js'
import { russianKinds } from '../../src/registry/russian-kinds.js'
import type { StatusKind } from '../../src/registry/status-kind.js'
import { kazakh } from './draft.js'

const { jurisdiction: _ours, ...ofNoState } = russianKinds.get('undesirable')
const kinds = {
  Russian: russianKinds.get('extremist'),
  Kazakh: kazakh,
  "the house's": { ...ofNoState, id: 'own' } as StatusKind,
} as const
type KindName = keyof typeof kinds

const saying = (said: Partial<Statement>): Statement => ({ category: null, banned: false, ...said })

describe('said in the state of a kind', () => {
  test.each<[KindName, Partial<Statement>, boolean]>([
    ['Russian', {}, true],
    ['Russian', { foreign: true }, false],
    ['Russian', { jurisdictions: ['RU'] }, true],
    ['Russian', { jurisdictions: ['KZ', 'RU'] }, true],
    ['Russian', { jurisdictions: ['RU'], foreign: true }, true],
    ['Russian', { jurisdictions: ['KZ'] }, false],
    ['Kazakh', {}, false],
    ['Kazakh', { foreign: true }, false],
    ['Kazakh', { jurisdictions: ['KZ'] }, true],
    ['Kazakh', { jurisdictions: ['RU'] }, false],
    ["the house's", {}, true],
    ["the house's", { foreign: true }, false],
  ])('%s, %j: %s', (name, said, expected) => expect(isSaidIn(kinds[name], saying(said))).toBe(expected))
})

describe('of a kind', () => {
  test.each<[KindName, Partial<Statement>, boolean]>([
    ['Russian', { category: 'extremist' }, true],
    ['Russian', { category: 'terrorist' }, false],
    ['Russian', { category: null, banned: true }, false],
    ['Russian', { category: 'extremist', foreign: true }, false],
    ['Russian', { category: 'extremist', jurisdictions: ['KZ'] }, false],
    ['Kazakh', { category: 'kazakh' }, true],
    ['Kazakh', { category: 'kazakh', jurisdictions: ['KZ'] }, true],
    ['Kazakh', { category: 'kazakh', jurisdictions: ['RU'] }, false],
    ['Kazakh', { category: 'kazakh', foreign: true }, false],
  ])('%s, %j: %s', (name, said, expected) => expect(isOfKind(saying(said), kinds[name])).toBe(expected))
})

test.each<[Partial<Statement>, boolean]>([
  [{}, false],
  [{ banned: true }, true],
  [{ category: 'terrorist' }, true],
  [{ banned: true, foreign: true }, false],
  [{ category: 'terrorist', foreign: true }, false],
])('says something of somebody here: %j: %s', (said, expected) => expect(saysAnything(saying(said))).toBe(expected))

describe('stated', () => {
  type Row = readonly [what: string, kind: string, said: readonly Partial<Statement>[], boolean, Partial<Policy>?]
  const agent = { category: 'foreign-agent' }
  const extremist = { category: 'extremist' }
  test.each<Row>([
    ['nothing', 'extremist', [], false],
    ['the name alone', 'extremist', [extremist], false],
    ['the name alone, where the house takes it', 'extremist', [extremist], true, { bareCategory: true }],
    ['nothing, where the house takes the name alone', 'extremist', [], false, { bareCategory: true }],
    ['another name, where the house takes it alone', 'extremist', [agent], false, { bareCategory: true }],
    ['the ban alone', 'extremist', [{ banned: true }], true],
    ['a ban elsewhere', 'extremist', [{ banned: true, jurisdictions: ['KZ'] }], false],
    ['a ban for this', 'extremist', [{ ...extremist, banned: true }], true],
    ['a ban for something else', 'extremist', [{ category: 'terrorist', banned: true }], false],
    [
      'a ban for something else beside the name',
      'extremist',
      [{ category: 'terrorist', banned: true }, extremist],
      true,
    ],
    ['news', 'extremist', [{ ...extremist, active: true }], true],
    ['news of something else', 'extremist', [{ ...agent, active: true }], false],
    ['news in passing', 'extremist', [{ ...extremist, active: true, aside: true }], false],
    ['an agent', 'foreign-agent', [agent], true],
    ['a ban of an agent', 'foreign-agent', [{ banned: true }], false],
    ['a contraction', 'foreign-agent', [{ ...agent, contracted: true }], true],
    ['a contraction that the house does not take', 'foreign-agent', [{ ...agent, contracted: true }], false, full()],
    ['full words where the house wants them', 'foreign-agent', [agent], true, full()],
    ['both where the house wants full words', 'foreign-agent', [{ ...agent, contracted: true }, agent], true, full()],
  ])('%s: %s', (...[, id, said, expected, policy]) =>
    expect(isStated(russianKinds.get(id), said.map(saying), { ...defaultPolicy, ...policy })).toBe(expected),
  )
})

function full(): Partial<Policy> {
  return { contractedAgent: false }
}
