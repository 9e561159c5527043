/** Imported lists over the built-in ones: compiled once, and compiled again where what is kept is of no use. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'
import { compiledOver } from '../../src/knowledge/compiled.js'
import type { Knowledge } from '../../src/mentions/knowledge.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plashka-compiled-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (checked: string, name: string): void =>
  writeFileSync(
    path.join(folder, 'foreign-agent.yml'),
    `list: imported-foreign-agent
title: Register
category: foreign-agent
source: { title: Register }
checked: ${checked}
entities:
  - { id: oleg-kashin, designations: [{ listed: 2022-06-03, ended: 2025-12-31 }] }
  - { id: winter-porch, kind: media, name: «${name}», designations: [{ listed: 2025-01-01 }], aliases: [${name}] }
`,
  )
const compiled = (): Promise<Knowledge> =>
  compiledOver(builtinKnowledge(), [path.join(folder, 'foreign-agent.yml')], { version: '1.0.0', store: folder })
const store = (): string => path.join(folder, '.compiled')

async function found(text: string): Promise<string[]> {
  const { lexicons } = await compiled()
  return lexicons.flatMap(lexicon => lexicon.scan(text).flatMap(({ readings }) => readings.map(({ entity }) => entity)))
}

test('names of imported and built-in entities are found, compiled or read back', async () => {
  write('2099-01-01', 'Верандазима')
  for (const text of ['Верандазима, Талибан', 'Верандазима, Талибан'])
    expect((await found(text)).sort()).toEqual(['taliban', 'winter-porch'])
})

test('a changed list is compiled anew', async () => {
  write('2099-01-01', 'Верандазима')
  await compiled()
  write('2099-01-01', 'Крыльцозима')
  expect(await found('Верандазима, Крыльцозимы')).toEqual(['winter-porch'])
})

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
  ['with bytes changed', (bytes: Buffer) => bytes.fill('x', bytes.length - 60, bytes.length - 40)],
  ['that is empty', () => Buffer.alloc(0)],
])('a store %s is made anew', async (_, damage) => {
  write('2099-01-01', 'Верандазима')
  await compiled()
  const whole = readFileSync(store())
  writeFileSync(store(), damage(Buffer.from(whole)))
  expect(await found('Верандазима')).toEqual(['winter-porch'])
  expect(readFileSync(store()).equals(whole)).toBe(true)
})

test('an import ends a status, unless newer built-in lists say otherwise; who is in no other list stays', async () => {
  const known = builtinKnowledge().registry.get('oleg-kashin')
  write('2099-01-01', 'Верандазима')
  expect((await compiled()).registry.get('oleg-kashin')).toMatchObject({ designations: [{ ended: '2025-12-31' }] })
  write('2026-01-01', 'Верандазима')
  const { registry } = await compiled()
  expect(registry.get('oleg-kashin')).toEqual(known)
  expect(registry.get('winter-porch')).toMatchObject({ name: '«Верандазима»' })
})
