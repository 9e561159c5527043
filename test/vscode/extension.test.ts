/** The extension as it is packed: its manifest fits the server and the config, and the server within it works alone. */
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { configSchema } from '../../src/config/schema.js'
import { formats } from '../../src/formats/index.js'
import { checkWorkspaceCommand } from '../../src/language-server/server.js'
import { clientSettingsOf } from '../../src/language-server/settings.js'
import { Client } from '../language-server/client.js'
import { Sandbox } from '../cli/sandbox.js'
import { Host } from './host.js'
import { Extension } from './vsix.js'

jest.setTimeout(60_000)

interface Manifest {
  version: string
  main: string
  activationEvents: string[]
  contributes: {
    commands: { command: string }[]
    configuration: { properties: Record<string, { enum?: (string | null)[]; default: unknown }> }
  }
}

let extension: Extension
let manifest: Manifest
beforeAll(() => {
  extension = new Extension()
  manifest = extension.json('package.json') as Manifest
})
afterAll(() => extension.remove())

describe('the manifest', () => {
  test('has the texts of both languages, and none too many', () => {
    const [english, russian] = ['package.nls.json', 'package.nls.ru.json'].map(
      name => extension.json(name) as Record<string, string>,
    )
    const used = new Set(Array.from(JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g), ([, key]) => key))
    expect(Object.keys(english!).sort()).toEqual([...used].sort())
    expect(Object.keys(russian!).sort()).toEqual([...used].sort())
    for (const text of Object.values(english!)) expect(text).not.toMatch(/\p{Script=Cyrillic}/u)
    for (const text of Object.values(russian!)) expect(text).toMatch(/\p{Script=Cyrillic}/u)
  })

  test('has the settings that the server knows, with the values of the config', () => {
    const { properties } = manifest.contributes.configuration
    const names = Object.keys(properties).map(name => name.replace('plashka.', ''))
    const given = { language: 'en', asOf: '2026-01-15', profile: 'site', style: 'clause', codeLens: true }
    expect(clientSettingsOf(given)).toEqual(given)
    expect(names.filter(name => name !== 'trace.server').sort()).toEqual(Object.keys(given).sort())
    const values = (name: string): unknown => properties[`plashka.${name}`]?.enum?.filter(value => value !== null)
    expect(values('language')).toEqual(configSchema.properties.language.enum)
    expect(new Set(values('style') as string[])).toEqual(new Set(configSchema.properties.fix.properties.style.enum))
    const unset = Object.fromEntries(names.map(name => [name, properties[`plashka.${name}`]?.default]))
    expect(clientSettingsOf(unset)).toEqual(clientSettingsOf(undefined))
  })

  test('has the commands of the server', () => {
    expect(manifest.contributes.commands.map(({ command }) => command)).toContain(checkWorkspaceCommand)
  })

  test('wakes it for every format of text, whatever VS Code or another extension calls its files', () => {
    const languages: Readonly<Record<string, readonly string[]>> = {
      text: ['plaintext'],
      markdown: ['markdown'],
      mdx: ['mdx'],
      html: ['html'],
      srt: ['srt', 'subrip'],
      vtt: ['vtt', 'webvtt'],
      feed: ['xml'],
      'json-feed': ['json'],
      ndjson: ['jsonl'],
    }
    const texts = formats.filter(({ isBinary }) => !isBinary).map(({ name }) => name)
    expect(Object.keys(languages).sort()).toEqual([...texts].sort())
    const waking = manifest.activationEvents.flatMap(event => /^onLanguage:(.*)$/.exec(event)?.[1] ?? [])
    expect(waking.sort()).toEqual(Object.values(languages).flat().sort())
  })

  test('has a command for whatever the extension registers, and the other way round', async () => {
    const host = new Host(extension.path(''), tmpdir())
    await host.activate()
    expect([...host.commands.keys()].sort()).toEqual(manifest.contributes.commands.map(({ command }) => command).sort())
    await host.deactivate()
  })
})

test('nothing of it is missing, and nothing of this checkout is in it', () => {
  expect(extension.files).toEqual(
    expect.arrayContaining(['LICENSE.txt', 'icon.png', 'readme.md', manifest.main.slice(2)]),
  )
  const naming = spawnSync('grep', ['-rlF', process.cwd(), extension.folder], { encoding: 'utf8' })
  expect(naming.stdout).toBe('')
})

test('the server within it finds, offers and mends, with nothing else installed', async () => {
  const sandbox = new Sandbox()
  const client = new Client(sandbox.folder, sandbox.lists, extension.path('server/dist/src/command/main.js'))
  try {
    sandbox.write('own.yml', ownList)
    sandbox.write('.plashkarc.yml', 'lists: [own.yml]\n')
    await client.start()
    client.configuration = { asOf: '2024-11-30', language: 'ru', style: 'footnote', profile: 'media' }
    const { diagnostics } = await client.open('draft.md', 'Утром «Талибан» сообщил об этом.\n')
    expect(diagnostics.map(({ code }) => code)).toEqual(['missing-notice'])
    const [fix] = await client.actions('draft.md', diagnostics[0]!.range)
    expect(client.applied('draft.md', fix!.edit!)).toBe(
      'Утром «Талибан»\\* сообщил об этом.\n\n\\* Признан террористической организацией и запрещён в РФ\n',
    )
    const own = await client.open('own.md', 'Об этом рассказал Пётр Ковылёв. Ковылёву возразили.\n')
    expect(own.diagnostics.map(({ code }) => code)).toEqual(['missing-notice'])
  } finally {
    expect(await client.stop()).toBe(0)
    sandbox.remove()
  }
})

const ownList = `list: own
title: Own
category: foreign-agent
source: { title: Own }
checked: 2024-01-01
entities:
  - { id: pyotr-kovylyov, kind: person, name: Ковылёв Пётр Ильич, gender: m, designations: [{ listed: 2023-01-01 }] }
`
