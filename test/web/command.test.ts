/** `plashka web`, as a browser and as other sites' pages ask it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { fileURLToPath } from 'node:url'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Sandbox } from '../cli/sandbox.js'

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const sandbox = new Sandbox()
const server = spawn(process.execPath, [command, 'web'], { cwd: sandbox.folder, env: { LANG: 'C' } })
let port = 0

/** @param target As it stands in the request: not made tidy first. */
async function ask(target: string, host = `127.0.0.1:${port}`): Promise<IncomingMessage> {
  const request = get({ host: '127.0.0.1', port, path: target, headers: { host } })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  return response
}

beforeAll(async () => {
  const [line] = (await once(server.stdout.setEncoding('utf8'), 'data')) as [string]
  port = Number(/^http:\/\/127\.0\.0\.1:(\d+)\/\n$/.exec(line)?.[1])
})

afterAll(async () => {
  server.kill('SIGINT')
  await once(server, 'exit')
  sandbox.remove()
})

test('it prints its address and serves the page under its policy', async () => {
  const page = await ask('/')
  expect(page.statusCode).toBe(200)
  expect(page.headers['content-security-policy']).toMatch(/default-src 'none'.*connect-src 'none'/)
  const [, script] = /<script[^>]*src="\.(\/[^"]+\.js)"/.exec(await text(page))!
  const { statusCode, headers } = (await ask(`${script!}?of=now`)).resume()
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8'])
})

test('it serves the permission texts that the page links to', async () => {
  const response = await ask('/LICENSES.txt')
  expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
  expect(await text(response)).toMatch(/^plashka\n=+\n\nMIT License\n/u)
})

test('it serves nothing else, and only to this machine’s names', async () => {
  const targets = ['/none.js', '/../cli.js', '/%2e%2e/cli.js', '//', '//other.example/', '*']
  for (const target of targets) expect((await ask(target)).resume().statusCode).toBe(404)
  expect((await ask('/', 'page.other.example')).resume().statusCode).toBe(404)
  expect((await ask('/', `localhost:${port}`)).resume().statusCode).toBe(200)
})

test('a port that is taken, or that there is none of, is told', async () => {
  const taken = await sandbox.run(['web', '--lang', 'ru', '--port', String(port)])
  expect(taken).toMatchObject({ code: 2, err: expect.stringContaining(`127.0.0.1:${port} занят`) })
  const none = await sandbox.run(['web', '--port', '65536'])
  expect(none).toMatchObject({ code: 2, err: expect.stringContaining('Expected a port, from 0 to 65535.') })
})
