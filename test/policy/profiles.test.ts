/** The built-in profiles, as docs/policy.md describes them. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { profiles } from '../../src/policy/types.js'
import { russianKinds } from '../../src/registry/russian-kinds.js'

test('`media` is the policy that the docs print', () => {
  const docs = readFileSync(new URL('../../docs/policy.md', import.meta.url), 'utf8')
  const printed = /```yaml\n(policy:\n {2}categories[\s\S]*?)```/.exec(docs)![1]!
  const severities = Object.fromEntries([...russianKinds].map(({ id, severity }) => [id, severity]))
  expect({ ...(parse(printed) as { policy: object }).policy, entities: {} }).toEqual({
    ...profiles.media,
    categories: severities,
  })
})

test('`site` demands nothing of agents and tells of the undesirable', () => {
  expect(profiles.site).toEqual({
    ...profiles.media,
    categories: { 'foreign-agent': 'off', undesirable: 'info' },
  })
})

test('`strict` wants every mention and headline marked, in full words, by a notice of its own', () => {
  expect(profiles.strict).toEqual({
    ...profiles.media,
    categories: { terrorist: 'error', extremist: 'error', 'foreign-agent': 'error', undesirable: 'error' },
    scope: 'every',
    headlines: true,
    prose: false,
    contractedAgent: false,
  })
})
