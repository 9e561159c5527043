/** A bundle, or a register's file that tells itself what it is, taken in where there is no disk. */
import { expect, test } from '@jest/globals'
import { importBlob, type Imported } from '../../../src/engine/import.js'
import { loadLexicon } from '../../../src/lexicon/load.js'
import { packed } from '../../../src/knowledge/bundle/format.js'
import { parseList } from '../../../src/registry/parse.js'
import { buildRegistry, registryToJson } from '../../../src/registry/registry.js'
import type { IsoDate } from '../../../src/registry/types.js'
import { common } from '../../importer/names/common.js'
import { agentsJson } from '../../importer/official-files.js'

const listOf = (checked: string, entities: string): string => `list: agents
title: Agents
category: foreign-agent
source: { title: Register }
checked: ${checked}
entities:
${entities}`
const thaw = `  - { id: thaw, kind: media, gender: n, name: Интернет-издание «Оттепель», designations: [{ listed: 2022-05-06 }], aliases: [Оттепель-медиа] }\n`
const heather = `  - { id: heather, kind: organisation, gender: m, name: Фонд «Северный вереск», designations: [{ listed: 2026-11-20 }], aliases: [Северный вереск] }\n`
const registryOf = (list: string) => buildRegistry([parseList(list, 'agents.yml')])

const builtin = registryOf(listOf('2026-07-15', thaw))
const later = registryOf(listOf('2026-11-20', thaw.replace('2022-05-06', '2022-05-06, ended: 2026-11-13') + heather))
const bundle = packed(
  { made: '2026-11-20T18:00:00.000Z', plashka: '9.9.9', registers: { 'foreign-agent': '2026-11-20' as IsoDate } },
  { registry: new TextEncoder().encode(registryToJson(later)), lexicon: new Uint8Array([1, 2, 3]) },
  () => [],
)

const taking = (content: string, lists: Imported['lists'] = []): Promise<Imported> =>
  importBlob(undefined, new Blob([content]), 'file', {
    builtin,
    lists,
    common: () => Promise.resolve(common),
    today: '2026-11-26' as IsoDate,
  })

test('a bundle brings who is new, and the dates of who is known; its names are compiled here', async () => {
  const { taken, lists, composed } = await taking(bundle)
  expect(taken).toMatchObject({ is: 'bundle', added: [{ id: 'heather', name: 'Фонд «Северный вереск»' }] })
  expect(composed.registry.get('thaw')!.designations).toMatchObject([{ listed: '2022-05-06', ended: '2026-11-13' }])
  expect(loadLexicon(composed.lexicon).scan('О «Северном вереске» спросили.')).toHaveLength(1)
  expect(lists.map(({ category, checked }) => [category, checked])).toEqual([['foreign-agent', '2026-11-20']])
})

test('a register’s file goes over a bundle', async () => {
  const { lists } = await taking(bundle)
  const rows = [
    { name: 'Интернет-издание «Оттепель»', listed: '06.05.2022', ended: '13.11.2026' },
    { name: 'Фонд «Северный вереск»', listed: '20.11.2026', type: 'Юридические лица' },
    { name: 'Журавлёва Глафира Никитична', listed: '27.11.2026' },
  ]
  const { taken, composed } = await taking(agentsJson(rows), lists)
  expect(taken).toMatchObject({
    is: 'register',
    report: { register: 'foreign-agent', added: [{ id: 'glafira-zhuravlyova' }], changed: [], gone: [] },
  })
  expect(composed.registry.entities.map(({ id }) => id)).toEqual(['glafira-zhuravlyova', 'heather', 'thaw'])
})

test('a damaged bundle is refused', async () => {
  const { registry, ...others } = JSON.parse(bundle) as Record<string, string>
  const damaged = JSON.stringify({ ...others, registry: others['lexicon'] })
  expect(registry).not.toBe(others['lexicon'])
  await expect(taking(damaged)).rejects.toThrow('file: is damaged: its parts are not what its manifest says')
})
