/** Killed while it mends, plashka leaves each file as it was or as it is to be. */
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { isTemporary } from '../../src/files/temporary.js'
import { Sandbox } from '../cli/sandbox.js'

jest.setTimeout(180_000)

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const count = 400
const names = Array.from({ length: count }, (_, index) => `news/${String(index).padStart(3, '0')}.md`)
const textOf = (index: number): string =>
  `---\ndate: 2024-11-30\n---\n\n${`Запись ${index}. Ничего нового.\n\n`.repeat(20)}Талибан сообщил об этом.\n`

let sandbox: Sandbox
beforeEach(() => {
  sandbox = new Sandbox()
  mkdirSync(path.join(sandbox.folder, 'news'))
})
afterEach(() => sandbox.remove())

const read = (name: string): string => readFileSync(path.join(sandbox.folder, name), 'utf8')
const isMended = (text: string): boolean => text.includes('признан')

/** Kills it as soon as so many files are mended. */
async function killedAfter(mended: number): Promise<void> {
  const child = spawn(process.execPath, [command, '--fix', '--quiet', 'news'], {
    cwd: sandbox.folder,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C', PLASHKA_LISTS: sandbox.lists },
    stdio: 'ignore',
  })
  const ended = new Promise(resolve => child.once('exit', resolve))
  while (child.exitCode === null && !isMended(read(names[mended]!))) await new Promise(resolve => setImmediate(resolve))
  child.kill('SIGKILL')
  await ended
}

test('each file is whole, nothing is left that would be taken for a draft, and the next run ends the work', async () => {
  const mended = new Map<string, string>()
  names.forEach((name, index) => sandbox.write(name, textOf(index)))
  await sandbox.run(['--fix', '--quiet', 'news'])
  for (const name of names) mended.set(name, read(name))
  expect([...mended.values()].every(isMended)).toBe(true)
  const kills: number[] = []
  for (const after of [0, 40, 170, 333]) {
    names.forEach((name, index) => sandbox.write(name, textOf(index)))
    await killedAfter(after)
    names.forEach((name, index) => expect([textOf(index), mended.get(name)]).toContain(read(name)))
    kills.push(names.filter(name => isMended(read(name))).length)
    const strays = readdirSync(path.join(sandbox.folder, 'news')).filter(name => !names.includes(`news/${name}`))
    expect(strays.every(name => isTemporary(name))).toBe(true)
  }
  expect(kills.some(number => number < count)).toBe(true)
  const { code, out } = await sandbox.run(['--fix', '--quiet', 'news'])
  expect([code, out.trim()]).toEqual([0, ''])
  for (const name of names) expect(read(name)).toBe(mended.get(name))
})
