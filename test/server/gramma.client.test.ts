/** gramma, a client of LanguageTool in a terminal, asks the server. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import process from 'node:process'
import type { FastifyInstance } from 'fastify'
import { folder as clients } from '../../.ci/npm.js'
import { appOf } from '../../src/server/app.js'
import { Sandbox } from '../cli/sandbox.js'
import { doorTo } from './door.js'

const gramma = path.join(clients, 'gramma/src/cli.js')
const withGramma = existsSync(gramma) ? describe : describe.skip

withGramma('gramma (needs that of npm)', () => {
  let sandbox: Sandbox
  let app: FastifyInstance
  beforeAll(async () => {
    sandbox = new Sandbox()
    sandbox.write('.plashkarc.yml', 'asOf: 2024-11-30\n')
    app = await appOf(doorTo(sandbox))
    await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    sandbox.write('.gramma.json', JSON.stringify({ api_url: `http://127.0.0.1:${port}/v2/check` }))
  })
  afterAll(async () => {
    await app.close()
    sandbox.remove()
  })

  /** @returns Its exit code, and what it prints. */
  const checked = (text: string): Promise<readonly [number, string]> =>
    new Promise(resolve => {
      sandbox.write('draft.txt', text)
      const args = [gramma, 'check', '-p', '-n', '-l', 'ru-RU', 'draft.txt']
      execFile(
        process.execPath,
        args,
        { cwd: sandbox.folder, env: { ...process.env, HOME: sandbox.folder } },
        (error, out) => resolve([error ? Number(error.code) : 0, out]),
      )
    })

  test('prints what is missing, with its replacement', async () => {
    const [code, out] = await checked('Пишет «Медуза».')
    expect(code).toBe(1)
    expect(out).toMatch(/Медуза» \(признана иностранным агентом/u)
  })

  test('is content with a draft that has its notice', async () => {
    const notice = 'признана иностранным агентом и нежелательной организацией в РФ'
    expect(await checked(`Пишет «Медуза» (${notice}).`)).toEqual([0, expect.anything()])
  })
})
