/** By which lists a check was made. */
import { expect, test } from '@jest/globals'
import { checkAll } from '../reports.js'
import { builtinKnowledge } from '../../src/library/index.js'
import { parseList } from '../../src/registry/parse.js'
import { buildRegistry, registryFromJson, registryToJson, type RegistryOptions } from '../../src/registry/registry.js'
import { listsStateOf } from '../../src/registry/lists-state.js'

const list = (checked: string, name = 'Зоркая группа'): string =>
  `list: own\ntitle: Own\ncategory: terrorist\nsource: { title: T }\nchecked: ${checked}\nentities:\n  - { id: grp, kind: organisation, name: ${name}, designations: [{ listed: 2020-01-01 }] }\n`
const registryOf = (texts: readonly string[], path = 'own.yml', options: RegistryOptions = {}) =>
  buildRegistry(
    texts.map(text => parseList(text, path)),
    options,
  )
const digest = (...args: Parameters<typeof registryOf>): string => listsStateOf(registryOf(...args)).digest

test('asOf is the newest day on which a register was read', () => {
  const builtin = builtinKnowledge().registry
  const days = builtin.lists.flatMap(({ category, checked }) => (category && checked ? [checked] : []))
  expect(listsStateOf(builtin).asOf).toBe([...days].sort().at(-1))
  expect(listsStateOf(registryOf([list('2030-01-02')], 'own.yml', { base: builtin })).asOf).toBe('2030-01-02')
  expect(listsStateOf(registryOf([]))).toEqual({ digest: expect.stringMatching(/^[0-9a-f]{64}$/u) })
})

test('the digest is that of what the lists say, and of nothing else', () => {
  const known = digest([list('2026-01-01')])
  expect(digest([list('2026-01-01')], '/elsewhere/own.yml')).toBe(known)
  expect(digest([`# a comment\n${list('2026-01-01')}\n`])).toBe(known)
  const others = [
    digest([list('2026-01-02')]),
    digest([list('2026-01-01', 'Другая группа')]),
    digest([list('2026-01-01')], 'own.yml', { disable: ['grp'] }),
    digest([list('2026-01-01')], 'own.yml', { base: builtinKnowledge().registry }),
    digest([]),
  ]
  expect(new Set([known, ...others]).size).toBe(6)
})

test('it is stored with the registry', () => {
  const registry = registryOf([list('2026-01-01')])
  expect(registryFromJson(registryToJson(registry)).digest).toBe(registry.digest)
})

test('a report of the library tells it', () => {
  const [report] = checkAll('Погода.')
  expect(report?.lists).toEqual(listsStateOf(builtinKnowledge().registry))
})
