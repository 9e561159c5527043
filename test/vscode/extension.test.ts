/** The extension as it is packed: its manifest fits the server and the config, and the server within it works alone. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { configSchema } from '../../src/config/schema.js'
import { categories } from '../../src/registry/types.js'
import { formats } from '../../src/formats/index.js'
import { checkWorkspaceCommand } from '../../src/language-server/server.js'
import { clientSettingsOf } from '../../src/language-server/settings.js'
import { Client } from '../language-server/client.js'
import { Sandbox } from '../cli/sandbox.js'
import { inCommand, inExtension, packagesIn } from '../package/permissions.js'
import { Host } from './host.js'
import { Extension } from './vsix.js'

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: unknown
  readonly type?: string
  readonly enum?: readonly string[]
  readonly anyOf?: readonly unknown[]
}

interface Manifest {
  version: string
  main: string
  activationEvents: string[]
  contributes: {
    commands: { command: string }[]
    configuration: { properties: Record<string, { default: unknown }> }
  }
}

let extension: Extension
let manifest: Manifest
beforeAll(() => {
  extension = new Extension()
  manifest = extension.json('package.json') as Manifest
})
afterAll(() => extension.remove())

test('it has the permission texts of all that is in it', () => {
  const textOf = (name: string): string => readFileSync(extension.path(name), 'utf8')
  expect(textOf('LICENSE.txt')).toMatch(/^MIT License\n/u)
  expect(packagesIn(textOf('LICENSES.txt'))).toEqual(inExtension)
  expect(packagesIn(textOf('server/dist/LICENSES.txt'))).toEqual(inCommand)
  expect(textOf('server/node_modules/dictionary-ru/license')).toMatch(/Redistribution/u)
})

describe('the manifest', () => {
  test('has the texts of both languages, and none too many', () => {
    const [english, russian] = ['package.nls.json', 'package.nls.ru.json'].map(
      name => extension.json(name) as Record<string, string>,
    )
    const used = new Set(Array.from(JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g), ([, key]) => key))
    expect(Object.keys(english!).sort()).toEqual([...used].sort())
    expect(Object.keys(russian!).sort()).toEqual([...used].sort())
    for (const text of Object.values(english!)) expect(text).toMatch(/^[A-Z]/)
    for (const text of Object.values(russian!)) expect(text).toMatch(/^\p{Script=Cyrillic}/u)
  })

  test('has every key of a config, but for those that mean nothing in an editor', () => {
    const { properties } = manifest.contributes.configuration
    const keysIn = (schema: Schema, above: string[] = []): string[] =>
      Object.entries(schema.properties ?? {}).flatMap(([key, inner]) =>
        inner.properties && inner.additionalProperties === false
          ? keysIn(inner, [...above, key])
          : ['plashka', ...above, key].join('.'),
      )
    const absent = [
      'plashka.$schema',
      'plashka.ca',
      'plashka.fix.docx',
      ...categories.map(name => `plashka.registers.${name}`),
    ]
    const own = ['plashka.bundle.from', 'plashka.bundle.publicKeys', 'plashka.codeLens', 'plashka.trace.server']
    expect(
      Object.keys(properties)
        .filter(name => !own.includes(name))
        .sort(),
    ).toEqual(
      keysIn(configSchema)
        .filter(name => !absent.includes(name))
        .sort(),
    )
    expect(properties['plashka.policy.scope']).toEqual({
      type: ['string', 'null'],
      enum: ['document', 'section', 'every', null],
      default: null,
      scope: 'resource',
      markdownDescription: '%setting.policy.scope%',
    })
    const ofType = (name: string): unknown => ({ ...properties[`plashka.${name}`], markdownDescription: undefined })
    const scope = 'resource'
    expect(ofType('profile')).toEqual({ type: 'string', default: '', scope })
    expect(ofType('disable')).toEqual({ type: 'array', items: { type: 'string' }, default: [], scope })
    expect(ofType('policy.prose')).toEqual({
      type: ['boolean', 'null'],
      enum: [true, false, null],
      default: null,
      scope,
    })
  })

  test('sets nothing by default', () => {
    const unset: Record<string, unknown> = {}
    for (const [name, { default: value }] of Object.entries(manifest.contributes.configuration.properties)) {
      const [, ...keys] = name.split('.')
      const last = keys.pop()!
      const group = keys.reduce((at, key) => (at[key] ??= {}) as Record<string, unknown>, unset)
      group[last] = value
    }
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
      'json-text': ['json'],
      fodt: ['xml'],
      ndjson: ['jsonl'],
      asciidoc: ['asciidoc'],
      rst: ['restructuredtext'],
      icml: ['xml'],
      telegram: ['json'],
      'telegram-html': ['html'],
    }
    const texts = formats.filter(({ isBinary }) => !isBinary).map(({ name }) => name)
    expect(Object.keys(languages).sort()).toEqual([...texts].sort())
    const waking = manifest.activationEvents.flatMap(event => /^onLanguage:(.*)$/.exec(event)?.[1] ?? [])
    expect(waking.sort()).toEqual([...new Set(Object.values(languages).flat())].sort())
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
  const client = new Client(sandbox.folder, sandbox.lists, extension.path('server/dist/cli.js'))
  try {
    sandbox.write('own.yml', ownList)
    sandbox.write('.plashkarc.yml', 'lists: [own.yml]\n')
    await client.start()
    client.configuration = { asOf: '2024-11-30', language: 'ru', fix: { style: 'footnote' }, profile: 'media' }
    const { diagnostics } = await client.open('draft.md', 'Утром «Талибан» сообщил об этом.\n')
    expect(diagnostics.map(({ code }) => code)).toEqual(['missing-notice'])
    const [fix] = await client.actions('draft.md', diagnostics[0]!.range)
    expect(client.applied('draft.md', fix!.edit!)).toBe(
      'Утром «Талибан»\\* сообщил об этом.\n\n\\* Признан террористической организацией и запрещён в РФ\n',
    )
    const own = await client.open('own.md', 'Об этом рассказал Пётр Ковылёв. Ковылёву возразили.\n')
    expect(own.diagnostics.map(({ code }) => code)).toEqual(['missing-notice'])
    const named = await client.open('named.md', 'Об этом сообщил Совет северных звонарей.\n')
    expect(named.diagnostics.map(({ code }) => code)).toEqual(['missing-notice'])
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
  - { name: Совет северных звонарей, designations: [{ listed: 2023-01-01 }] }
`
