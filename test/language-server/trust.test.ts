/** Code of a workspace runs if the client trusts it, or the user has: the settings that come later cannot say so. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver/node'
import { Sandbox } from '../cli/sandbox.js'
import { Client } from './client.js'

let sandbox: Sandbox
let client: Client
beforeEach(() => {
  sandbox = new Sandbox()
  const trace = JSON.stringify(path.join(sandbox.folder, 'ran'))
  sandbox.write(
    'code.mjs',
    `import { writeFileSync } from 'node:fs'\nwriteFileSync(${trace}, '')\nexport const formats = [{ name: 'wire', extensions: ['.wire'], parse: () => [] }]\n`,
  )
  sandbox.write('.plashkarc.yml', 'plugins: [./code.mjs]')
  client = new Client(sandbox.folder, sandbox.lists)
})
afterEach(async () => {
  await client.stop()
  sandbox.remove()
})

const hasRun = (): boolean => existsSync(path.join(sandbox.folder, 'ran'))
const draft = '---\ndate: 2024-11-30\n---\n\nУтром «Талибан» сообщил об этом.\n'
const untrusted = [
  {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    severity: 1,
    source: 'plashka',
    message: expect.stringMatching(/^\.plashkarc\.yml would run code that nobody has trusted.*\n {2}code\.mjs\n/u),
  },
]

test.each<[string, object | undefined, object | null]>([
  ['nobody has said so', undefined, null],
  ['the settings say so', undefined, { trust: true }],
  ['the settings name the code', undefined, { plugins: ['./code.mjs'] }],
  ['the client says otherwise', { trust: false }, null],
])('a draft has one diagnostic where %s', async (_, options, configuration) => {
  client.configuration = configuration
  await client.start(options)
  expect((await client.open('a.md', draft)).diagnostics).toEqual(untrusted)
  expect(hasRun()).toBe(false)
})

test.each([[{ trust: true }], [{ plashka: { trust: true } }]])('code runs where the client says %j', async options => {
  await client.start(options)
  const { diagnostics } = await client.open('a.md', draft)
  expect(diagnostics.map(({ code }) => code)).toEqual(['missing-notice'])
  expect(hasRun()).toBe(true)
})

test('code is trusted while the server runs', async () => {
  await client.start()
  await client.open('a.md', draft)
  expect((await sandbox.run(['trust', '--yes'])).code).toBe(0)
  const record = path.join(sandbox.settings, 'plashka/trusted.json')
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: new URL(`file://${record}`).href, type: FileChangeType.Changed }],
  })
  const { diagnostics } = await client.diagnostics('a.md', params => params.diagnostics[0]?.code === 'missing-notice')
  expect(diagnostics).toHaveLength(1)
  expect(JSON.stringify(client.registrations)).toContain('trusted.json')
})
