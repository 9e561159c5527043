/** The lists on the wire: what comes out is what went in. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { packLists, unpackLists } from '../../src/engine/lists.js'
import { lexiconFile, registryFile } from '../../src/knowledge/artefact.js'
import { compactLexicon, wholeLexicon } from '../../src/lexicon/compact.js'
import { compileLexicon } from '../../src/lexicon/compile.js'
import type { Form } from '../../src/lexicon/types.js'
import type { Alias, EntityId } from '../../src/registry/types.js'
import { compactRegistry, openedRegistry, textsOfField, wholeRegistry } from '../../src/registry/compact.js'

const builtin = { registry: readFileSync(registryFile), lexicon: readFileSync(lexiconFile) }

test('they come out byte for byte', () => {
  const packed = packLists(builtin)
  const unpacked = unpackLists(packed)
  expect(Buffer.from(unpacked.registry).equals(builtin.registry)).toBe(true)
  expect(Buffer.from(unpacked.lexicon).equals(builtin.lexicon)).toBe(true)
  expect(packed.length).toBeLessThan(builtin.registry.length / 3)
})

const nothing = { ids: [], names: [] }

test('a lexicon without a name, too', () => {
  const empty = compileLexicon([])
  expect([...wholeLexicon(compactLexicon(empty, nothing), nothing)]).toEqual([...empty])
})

describe('a lexicon', () => {
  const alias = (name: string, more: Partial<Alias> = {}): Alias => ({
    name,
    strength: 'weak',
    type: 'name',
    language: 'ru',
    letterCase: 'capital',
    ...more,
  })
  const form = (text: string, entity: string, ofAlias: Alias): Form => ({
    text,
    reading: { entity: entity as EntityId, role: 'name', alias: ofAlias },
  })
  const amiant = alias('Амиант', { introduced: true })
  const lexicon = compileLexicon([
    ...['Амиант', 'Амианта', 'Амианту'].map(text => form(text, 'amiant', amiant)),
    form('Amiant Society', 'amiant', alias('Amiant Society', { forms: ['🜁'] })),
    form('Żółć', 'amiant', alias('Żółć')),
    form('Иван Амиантов', 'ivan-amiantov', alias('Иван Амиантов')),
  ])

  test.each([
    ['beside a registry that has nothing of it', nothing],
    [
      'with ids and names in another order and more often',
      { ids: ['ivan-amiantov', 'amiant'], names: ['Żółć', 'Амиант', 'x', 'Амиант'] },
    ],
    ['whose ids are names', { ids: ['Амиант'], names: ['amiant', 'mian'] }],
  ])('%s', (_, known) => {
    expect([...wholeLexicon(compactLexicon(lexicon, known), known)]).toEqual([...lexicon])
  })

  test('leaves to the registry what that has', () => {
    const known = { ids: ['amiant'], names: ['Амиант', 'Amiant Society', 'Żółć'] }
    const hasName = (compact: Uint8Array): boolean => Buffer.from(compact).includes('Amiant Society')
    expect([known, nothing].map(texts => hasName(compactLexicon(lexicon, texts)))).toEqual([false, true])
  })
})

test.each([
  '{}',
  '{"a":""}',
  String.raw`{"a":["","\"","\\"],"b":{"a":"x\n","c":1},"b\"":"y"}`,
  '["before any field",{"a":"б"}]',
  '{"ids":["x","y"],"lists":[{"id":"z"}],"entities":[{"id":"x"},{"id":"y"}],"one":"same","two":"same"}',
])('a registry of %s', json => {
  expect(wholeRegistry(openedRegistry(compactRegistry(json)))).toBe(json)
})

test('texts of a field, as they stand', () => {
  const opened = openedRegistry(
    compactRegistry(String.raw`{"ids":["x","\"y"],"entities":[{"id":"x","n":1},{"id":"\"y"}]}`),
  )
  expect(['id', 'n', 'none'].map(name => textsOfField(opened, name))).toEqual([['x', '"y'], [], []])
})
