/** `plashka lists news`: what an editor reads on a Friday. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { SaxesParser } from 'saxes'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { NewsOptions } from '../../src/cli/lists/options.js'
import { newsCommand } from '../../src/cli/lists/news.js'
import { forgetKnowledge } from '../../src/knowledge/knowledge.js'
import type { IsoDate } from '../../src/registry/types.js'
import { fakeHost } from './fake-host.js'

const list = `list: own
title: Own
category: foreign-agent
source: { title: Newsroom }
checked: 2026-11-20
entities:
  - id: heather
    kind: media
    gender: n
    name: Издание «Вереск & Ко»
    title: { en: Heather }
    designations: [{ listed: 2026-11-20 }]
    aliases: [{ name: Вереск, strength: weak }, Heather Daily, { name: Вересковка, type: product }]
  - { id: glafira-zhuravlyova, kind: person, gender: f, name: Журавлёва Глафира Никитична, designations: [{ listed: 2020-01-10, ended: 2026-11-13 }] }
  - { id: old-hands, kind: organisation, gender: m, name: Фонд «Старые руки», designations: [{ listed: 2019-01-10 }], aliases: [Старые руки] }
  - { id: undated, kind: movement, gender: n, name: Движение «Лиловый вереск», designations: [{ category: extremist }], aliases: [Лиловый вереск] }
`
const journal = [
  { day: '2026-11-20', register: 'extremist', came: ['undated', 'gone-since'], left: [], renamed: [] },
  'no JSON',
  {
    day: '2026-11-06',
    register: 'foreign-agent',
    came: ['heather'],
    left: [],
    renamed: [{ id: 'old-hands', before: 'Фонд «Молодые руки»', after: 'Фонд «Старые *руки*»' }],
  },
]

let folder = ''
beforeEach(() => {
  forgetKnowledge()
  folder = mkdtempSync(path.join(os.tmpdir(), 'plashka-'))
  writeFileSync(path.join(folder, 'own.yml'), list)
  writeFileSync(path.join(folder, '.plashkarc.json'), JSON.stringify({ builtinLists: false, lists: ['own.yml'] }))
  mkdirSync(path.join(folder, 'lists'))
  writeFileSync(
    path.join(folder, 'lists/journal.ndjson'),
    journal.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  )
})
afterEach(() => rmSync(folder, { recursive: true }))

async function news(options: Partial<NewsOptions>): Promise<string> {
  const host = fakeHost(folder, { PLASHKA_LISTS: path.join(folder, 'lists') })
  const code = await newsCommand({ language: 'en', format: 'text', asOf: '2026-11-26' as IsoDate, ...options }, host)
  expect([code, host.said.err]).toEqual([0, ''])
  return host.said.out
}

test('of two weeks, as text', async () => {
  expect(await news({})).toBe(`The registers since 2026-11-12 (lists as of 2026-11-20)

2026-11-20
  + entered, extremist: Движение «Лиловый вереск» (undated); day on which it was seen
      found by: Лиловый вереск
  + entered, foreign-agent: Heather (heather)
      found by: Вереск; Heather Daily

2026-11-13
  − removed, foreign-agent: Glafira Zhuravlyova (glafira-zhuravlyova)
`)
})

test('since a day, in Russian', async () => {
  expect(await news({ since: '2026-11-14' as IsoDate, language: 'ru' }))
    .toBe(`Реестры с 14.11.2026 (списки на 20.11.2026)

20.11.2026
  + Экстремистские организации, включение: Движение «Лиловый вереск» (undated); замечено в этот день
      узнаём по именам: Лиловый вереск
  + Иностранные агенты, включение: Издание «Вереск & Ко» (heather)
      узнаём по именам: Вереск; Heather Daily
`)
  expect(await news({ since: '2026-11-21' as IsoDate })).toBe(
    'The registers since 2026-11-21 (lists as of 2026-11-20)\nNothing has changed.\n',
  )
})

test('as Markdown, whose marks names do not make', async () => {
  expect(await news({ since: '2026-11-01' as IsoDate, format: 'markdown' })).toContain(`
## 2026-11-06

- renamed, foreign-agent: Фонд «Старые руки» (old-hands); day on which it was seen\\
  Фонд «Молодые руки» → Фонд «Старые \\*руки\\*»
`)
})

test('as JSON', async () => {
  const { items } = JSON.parse(await news({ since: '2026-11-01' as IsoDate, format: 'json' })) as { items: object[] }
  expect(items).toHaveLength(4)
  expect(items[1]).toEqual({
    is: 'came',
    day: '2026-11-20',
    register: 'foreign-agent',
    id: 'heather',
    name: 'Издание «Вереск & Ко»',
    title: { ru: 'Издание «Вереск & Ко»', en: 'Heather' },
    names: ['Вереск', 'Heather Daily'],
  })
})

test('as a feed, each item by an id of its own', async () => {
  const feed = await news({ since: '2026-11-01' as IsoDate, format: 'atom', language: 'ru' })
  const ids: string[] = []
  const texts: string[] = []
  let element = ''
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    element = name
  })
  parser.on('text', text => {
    if (element === 'id') ids.push(text)
    else texts.push(text)
    element = ''
  })
  parser.write(feed).close()
  expect(ids.filter(id => id.trim() !== '')).toEqual([
    'urn:plashka:news',
    'urn:plashka:news:extremist:undated:came:2026-11-20',
    'urn:plashka:news:foreign-agent:heather:came:2026-11-20',
    'urn:plashka:news:foreign-agent:glafira-zhuravlyova:left:2026-11-13',
    'urn:plashka:news:foreign-agent:old-hands:renamed:2026-11-06',
  ])
  expect(texts.join('')).toContain('Иностранные агенты, включение: Издание «Вереск & Ко» (heather)')
  expect(feed).toContain('<updated>2026-11-20T00:00:00Z</updated>')
})
