/** An audit that is killed at any moment, interrupted, or begun twice, leaves the store as one that was let alone. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { agentName, Archive, listOf, record } from './archive.js'

jest.setTimeout(900_000)

/** How often it is killed. */
const kills = Number(process.env['PLASHKA_KILLS'] ?? 20)
const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

let archive = new Archive()
beforeEach(() => {
  archive = new Archive()
  archive.write('.plashkarc.yml', 'builtinLists: false\nlists: [agents.yml]\n')
  archive.write('agents.yml', listOf([1, 2, 3, 4, 5], '2024-05-17'))
  // Long enough for threads: several batches are on their way at once.
  archive.write('posts.ndjson', Array.from({ length: 9000 }, (_, index) => item(index)).join('\n'))
  for (let page = 0; page < 30; page += 1) archive.write(`pages/${page}.txt`, textOf(page))
})
afterEach(() => archive.remove())

const textOf = (index: number): string =>
  `${'Сегодня в городе тепло и сухо, а завтра обещают дождь. '.repeat(7)}${index % 7 === 0 ? `Так считает «${agentName(1 + (index % 5))}».` : ''} Номер ${index}.`
const item = (index: number): string =>
  index % 1000 === 999 ? `{"id": ${index}` : record(String(index), textOf(index))

const begin = (store = 'audit.db'): ChildProcess =>
  spawn(process.execPath, [command, 'audit', '--as-of', '2026-11-27', '--store', store, '-q', '.'], {
    cwd: archive.folder,
    env: { PATH: process.env['PATH'], LANG: 'C', PLASHKA_LISTS: archive.lists, XDG_CONFIG_HOME: archive.settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  })

const endOf = async (child: ChildProcess): Promise<{ readonly code: number | null; readonly err: string }> => {
  let err = ''
  child.stderr!.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, err }
}

/** Until somebody writes to the store. */
async function isOpened(): Promise<void> {
  while (!existsSync(`${archive.store}-wal`)) await pause(10)
}

test('killed at random moments, it ends with the same store', async () => {
  const started = performance.now()
  const whole = await endOf(begin())
  const duration = performance.now() - started
  expect(whole).toEqual({ code: 2, err: '' })
  const expected = archive.dump()
  expect([expected['findings']!.length, expected['places']!.length]).toEqual([1290, 9030])
  archive.removeStore()
  let left = kills
  for (let tries = 0; left > 0 && tries < 10 * kills; tries += 1) {
    const child = begin()
    const ended = endOf(child)
    // What was judged before needs no time: later than that there is hardly anything to kill.
    await pause(Math.random() * duration * 0.6)
    child.kill('SIGKILL')
    const { code } = await ended
    if (code === null) left -= 1
    // It was quicker than the pause, or killed once all was done: from the beginning again, so that there is something to kill.
    if (code !== null || archive.hasEnded()) archive.removeStore()
  }
  expect(left).toBe(0)
  expect(await endOf(begin())).toEqual({ code: 2, err: '' })
  expect(archive.dump()).toEqual(expected)
})

test('interrupted, it keeps what it has and says how to go on; the next one goes on', async () => {
  const child = begin()
  const ended = endOf(child)
  await isOpened()
  child.kill('SIGINT')
  const { code, err } = await ended
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/^plashka: interrupted; what was judged is kept \(\d+ items\)/),
  ])
  expect((await archive.report()).out).toContain('the check has not ended')
  expect((await endOf(begin())).err).toBe('')
  expect((await archive.report()).out).toContain('9030 items of 31 sources checked as of 2026-11-27')
})

test('two at once are refused', async () => {
  const first = begin()
  const ended = endOf(first)
  await isOpened()
  const { code, err } = await endOf(begin())
  expect([code, err]).toEqual([2, expect.stringContaining('another run is writing to this store')])
  expect((await ended).code).toBe(2)
})
