/** Audits by workers of a queue: what is killed, restarted or refused loses and doubles nothing. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { agentName, Archive, listOf, record } from './archive.js'

jest.setTimeout(300_000)

const hasRedis = spawnSync('which', ['redis-server']).status === 0
const suite = hasRedis ? describe : describe.skip
const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

suite('a queue (needs redis-server)', () => {
  let archive: Archive
  let port: number
  let redis: ChildProcess
  const children: ChildProcess[] = []

  const startRedis = async (): Promise<void> => {
    const durable = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', '']
    const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', archive.folder]
    redis = spawn('redis-server', [...place, ...durable], { stdio: ['ignore', 'pipe', 'ignore'] })
    for await (const chunk of redis.stdout!) if (String(chunk).includes('Ready to accept connections')) break
    redis.stdout!.resume()
  }
  const start = (...args: readonly string[]): ChildProcess => {
    const env = {
      PATH: process.env['PATH'],
      LANG: 'C',
      PLASHKA_LISTS: archive.lists,
      XDG_CONFIG_HOME: archive.settings,
    }
    const child = spawn(process.execPath, [command, ...args], {
      cwd: archive.folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    children.push(child)
    return child
  }
  const queue = (): string[] => ['--queue', `redis://127.0.0.1:${port}`]
  const work = (...args: readonly string[]): ChildProcess => start('work', ...queue(), '--concurrency', '1', ...args)
  const told = (child: ChildProcess): { err: string; out: string } => {
    const said = { err: '', out: '' }
    child.stderr!.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
    child.stdout!.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
    return said
  }
  const codeOf = async (child: ChildProcess): Promise<number | null> =>
    child.exitCode ?? ((await once(child, 'exit')) as [number | null])[0]

  beforeEach(async () => {
    archive = new Archive()
    archive.write('.plashkarc.yml', 'builtinLists: false\nlists: [agents.yml]\n')
    archive.write('agents.yml', listOf([1, 2, 3], '2024-05-17'))
    port = await freePort()
    await startRedis()
  })
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
    redis.kill('SIGKILL')
    await once(redis, 'exit')
    archive.remove()
  })

  test('20,000 items through two workers, one of them killed, the server restarted: none lost, none doubled', async () => {
    const item = (index: number): string =>
      record(
        String(index),
        index % 10 === 0 ? `Пишет «${agentName(1 + (index % 3))}», №${index}.` : `Погода №${index}.`,
      )
    archive.write('posts.ndjson', Array.from({ length: 20_000 }, (_, index) => item(index)).join('\n'))
    const alone = await archive.audit('--as-of', '2026-11-27', 'posts.ndjson')
    const expected = archive.dump()
    expect([alone.code, expected['findings']!.length, expected['places']!.length]).toEqual([1, 2000, 20_000])
    archive.removeStore()

    const [first] = [work(), work()]
    const audit = start('audit', '--store', 'audit.db', '-q', '--as-of', '2026-11-27', ...queue(), 'posts.ndjson')
    const said = told(audit)
    await pause(2500)
    first.kill('SIGKILL')
    await pause(500)
    redis.kill('SIGKILL')
    await once(redis, 'exit')
    await startRedis()
    expect([await codeOf(audit), said.err]).toEqual([1, ''])
    expect(archive.dump()).toEqual(expected)
  })

  test('a worker with other lists refuses, and says why', async () => {
    archive.write('posts.ndjson', record('1', `Пишет «${agentName(1)}».`))
    archive.write('other/.plashkarc.yml', 'builtinLists: false\n')
    work('--config', 'other/.plashkarc.yml')
    const audit = start('audit', '--store', 'audit.db', '-q', ...queue(), 'posts.ndjson')
    const said = told(audit)
    expect([await codeOf(audit), said.err]).toEqual([
      2,
      expect.stringMatching(
        /could not judge a batch: this worker has other lists: the batch is for [0-9a-f]{12}, here are/,
      ),
    ])
  })

  test('a worker tells metrics, and ends when it is asked to', async () => {
    archive.write('posts.ndjson', record('1', `Пишет «${agentName(1)}».`))
    const metrics = await freePort()
    const worker = work('--metrics', String(metrics), '--results', 'found')
    const said = told(worker)
    expect(await codeOf(start('audit', '--store', 'audit.db', '-q', ...queue(), 'posts.ndjson'))).toBe(1)
    const text = await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text()
    expect(text).toMatch(/^plashka_batches_total 1$/m)
    expect(text).toMatch(/^plashka_units_total 1$/m)
    expect(text).toMatch(/^bullmq_job_count\{/m)
    const stream = spawnSync('redis-cli', ['-p', String(port), 'xlen', 'found'], { encoding: 'utf8' })
    expect(stream.stdout.trim()).toBe('1')
    worker.kill('SIGTERM')
    expect(await codeOf(worker)).toBe(0)
    expect(said.err).toBe(
      'plashka: waiting for batches, 1 at a time\nplashka: ending: what has been begun is finished\n',
    )
  })
})
