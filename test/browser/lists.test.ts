/** The lists on the wire: what comes out is what went in. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { packLists, unpackLists } from '../../src/engine/lists.js'
import { lexiconFile, registryFile } from '../../src/knowledge/artefact.js'
import { compactLexicon, wholeLexicon } from '../../src/lexicon/compact.js'
import { compileLexicon } from '../../src/lexicon/compile.js'
import { compactRegistry, wholeRegistry } from '../../src/registry/compact.js'

const builtin = { registry: readFileSync(registryFile), lexicon: readFileSync(lexiconFile) }

test('they come out byte for byte', () => {
  const packed = packLists(builtin)
  const unpacked = unpackLists(packed)
  expect(Buffer.from(unpacked.registry).equals(builtin.registry)).toBe(true)
  expect(Buffer.from(unpacked.lexicon).equals(builtin.lexicon)).toBe(true)
  expect(packed.length).toBeLessThan(builtin.registry.length / 3)
})

test('a lexicon without a name, too', () => {
  const empty = compileLexicon([])
  expect([...wholeLexicon(compactLexicon(empty))]).toEqual([...empty])
})

test.each([
  '{}',
  '{"a":""}',
  String.raw`{"a":["","\"","\\"],"b":{"a":"x\n","c":1},"b\"":"y"}`,
  '["before any field",{"a":"б"}]',
])('a registry of %s', json => {
  expect(wholeRegistry(compactRegistry(json))).toBe(json)
})
