/**
 * Reads made files, each under the name `export`, and what is common to the files.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { savedOnDisk } from '../../../src/knowledge/saved.js'
import type { Category } from '../../../src/registry/types.js'
import { readExport } from '../../../src/importer/exports/index.js'
import { savedInBlob } from '../../../src/importer/exports/saved-file.js'
import type { RegisterExport } from '../../../src/importer/types.js'
import type { Agent, Organisation } from '../official-files.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'plashka-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

export { windows1251 } from '../windows-1251.js'

let count = 0

/** @returns The path of a new file in the tests' own folder. */
export function written(content: string | Uint8Array): string {
  const file = path.join(folder, `export-${count++}`)
  writeFileSync(file, content)
  return file
}

/** From the disk and from memory, which have to say the same. */
export async function reading(register: Category, content: string | Uint8Array): Promise<RegisterExport> {
  const inMemory = await settled(readExport(register, savedInBlob(new Blob([content])), 'export'))
  const onDisk = await settled(readExport(register, await savedOnDisk(written(content)), 'export'))
  expect(inMemory).toEqual(onDisk)
  if (onDisk.status === 'rejected') throw onDisk.reason
  return onDisk.value
}

const settled = async <Value>(promise: Promise<Value>): Promise<PromiseSettledResult<Value>> =>
  (await Promise.allSettled([promise]))[0]

export const agents: readonly Agent[] = [
  {
    name: 'Фёдоров Мирон Янович "Oxxxymiron (Оксимирон)"',
    listed: '07.10.2022',
    domains: 'oxxxymiron.example; t.me/oxxxymiron',
  },
  {
    name: 'Региональная организация «Союз «Женщины Дона»',
    listed: '05.06.2014',
    ended: '29.02.2016',
    type: 'Юридические лица',
  },
  { name: 'Региональная организация «Союз «Женщины Дона»', listed: '29.02.2016', type: 'Юридические лица' },
]
export const organisations: readonly Organisation[] = [
  { name: 'Helpdesk Media Foundation («Служба поддержки») (Латвийская Республика)', listed: '12.02.2024' },
  { name: 'Elton John AIDS Foundation («Фонд Элтона Джона»), США', listed: '03.04.2025', ended: '14.04.2025' },
]
