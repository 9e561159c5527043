/** The built command serves: on threads, which are ended when they take too long, until it is told to stop. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import path from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { packaged } from '../../src/files/package.js'
import { Sandbox } from '../cli/sandbox.js'

let sandbox: Sandbox
beforeAll(() => void (sandbox = new Sandbox()))
afterAll(() => sandbox.remove())

interface Serving {
  readonly process: ChildProcess
  readonly address: string
  /** All that it has written. */
  readonly written: () => string
}

async function serving(...args: readonly string[]): Promise<Serving> {
  const env = { ...process.env, PLASHKA_LISTS: sandbox.lists, LANG: 'en_US.UTF-8' }
  const all = [path.join(packaged('dist'), 'cli.js'), 'serve', '--port', '0', ...args]
  const server = spawn(process.execPath, all, { cwd: sandbox.folder, env })
  let written = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', chunk => (written += String(chunk)))
  const [line] = (await once(createInterface(server.stdout), 'line')) as [string]
  return { process: server, address: /http:\S+/u.exec(line)![0], written: () => written }
}

const asked = (address: string, text: string): Promise<Response> =>
  fetch(`${address}v1/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, asOf: '2024-11-30' }),
  })

/** A draft that keeps a thread busy for a while. */
const long = 'Книга Бориса Акунина и Дмитрия Быкова. '.repeat(300)

/** Until a check has begun. */
async function busy(address: string): Promise<void> {
  const metrics = await (await fetch(`${address}metrics`)).text()
  if (/^plashka_busy 0$/mu.test(metrics)) await busy(address)
}

test('answers many at a time, writes nothing of them, and ends when it is told to', async () => {
  const { process: server, address, written } = await serving('--threads', '2')
  const answers = await Promise.all(
    Array.from({ length: 12 }, async () => (await asked(address, 'Книга Бориса Акунина')).json()),
  )
  for (const answer of answers)
    expect(answer).toMatchObject({ documents: [{ messages: [{ entity: 'boris-akunin' }] }] })
  const last = asked(address, long)
  await busy(address)
  server.kill('SIGTERM')
  expect((await last).status).toBe(200)
  const [code] = (await once(server, 'exit')) as [number]
  expect([code, written()]).toEqual([0, `plashka listens on ${address}\n`])
})

/** @param sent What comes of a request before nothing more does. */
async function connected(address: string, sent: string): Promise<Socket> {
  const { port, hostname } = new URL(address)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write(sent)
  return socket
}

test('is not kept from its end by who asks nothing, and answers who has asked', async () => {
  // A hanging connection is cut off when a check would be.
  const { process: server, address } = await serving('--threads', '1', '--timeout', '600')
  const body = JSON.stringify({ text: long })
  const head = `POST /v1/check HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n`
  const whole = `${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  const sockets = await Promise.all(['', head, whole.slice(0, -1), whole].map(sent => connected(address, sent)))
  const answers = sockets.map(socket => text(socket).catch(() => ''))
  await busy(address)
  server.kill('SIGTERM')
  expect((await once(server, 'exit'))[0]).toBe(0)
  expect((await Promise.all(answers)).map(answer => answer.split('\r\n')[0])).toEqual(['', '', '', 'HTTP/1.1 200 OK'])
})

test('a check that takes too long is ended, and the next one is made', async () => {
  const { process: server, address } = await serving('--threads', '1', '--timeout', '2')
  expect((await asked(address, 'Слово.')).status).toBe(200)
  const late = await asked(address, long.repeat(300))
  expect([late.status, await late.json()]).toEqual([
    422,
    { error: { code: 'too-long', message: 'The check took longer than 2 s' } },
  ])
  expect((await asked(address, 'Слово.')).status).toBe(200)
  server.kill('SIGTERM')
  await once(server, 'exit')
})

test('does not listen where others could reach it without a token', async () => {
  const { code, err } = await sandbox.run(['serve', '--host', '0.0.0.0', '--lang', 'en'])
  expect([code, err]).toEqual([2, 'plashka: To listen on 0.0.0.0 a token is needed: --token-file or PLASHKA_TOKEN\n'])
})
