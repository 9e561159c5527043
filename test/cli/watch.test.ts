/** `--watch`, as somebody who writes with it open. */
import { spawn, type ChildProcess } from 'node:child_process'
import { renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Sandbox } from './sandbox.js'

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const due = 'Талибан сообщил об этом.\n'

let sandbox: Sandbox
let child: ChildProcess
let said = ''
let waits = 0

/** What is printed until it waits again. */
async function round(): Promise<string> {
  waits += 1
  while ((said.match(/waiting for changes/g)?.length ?? 0) < waits) {
    if (child.exitCode !== null) throw new Error(`ended: ${said}`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  const printed = said.split(/plashka: waiting for changes[^\n]*\n/)[waits - 1]!
  return printed.replaceAll('\u001B', '')
}

function start(...args: string[]): void {
  said = ''
  waits = 0
  const env = { PATH: process.env['PATH'] ?? '', LANG: 'C', PLASHKA_LISTS: sandbox.lists }
  child = spawn(process.execPath, [command, '--watch', '--as-of', '2024-11-30', '--no-color', ...args], {
    cwd: sandbox.folder,
    env,
  })
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
}

async function stop(): Promise<number | null> {
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
  child.kill('SIGINT')
  return ended
}

beforeEach(() => {
  sandbox = new Sandbox()
  sandbox.write('one.md', due)
  sandbox.write('two.md', 'Ничего.\n')
})
afterEach(() => {
  child.kill('SIGKILL')
  sandbox.remove()
})

test('it checks again what is written, put in place by a rename, new, or gone', async () => {
  start('.')
  expect(await round()).toMatch(/one\.md\n.*missing-notice[\s\S]*two\.md: no issues found\n\n✖ 1 error/)
  sandbox.write('two.md', due)
  expect(await round()).toMatch(/✖ 2 errors/)
  sandbox.write('.one.md.swp', 'Ничего.\n')
  renameSync(path.join(sandbox.folder, '.one.md.swp'), path.join(sandbox.folder, 'one.md'))
  expect(await round()).toMatch(/one\.md: no issues found[\s\S]*✖ 1 error/)
  sandbox.write('deep/three.txt', due)
  expect(await round()).toMatch(/✖ 2 errors/)
  rmSync(path.join(sandbox.folder, 'two.md'))
  expect(await round()).toMatch(/✖ 1 error/)
  expect(await stop()).toBe(1)
})

test('it goes by a config and lists as they are now', async () => {
  const list = (name: string): string =>
    `list: own\ntitle: Own\ncategory: foreign-agent\nsource: { title: Own }\nchecked: 2024-01-01\nentities:\n` +
    `  - { id: own, kind: media, name: «${name}», designations: [{ listed: 2023-01-01 }], aliases: [${name}] }\n`
  sandbox.write('lists/own.yml', list('Северянка'))
  sandbox.write('.plashkarc.yml', 'lists: [lists/own.yml]\n')
  sandbox.write('two.md', 'Газета «Новый Заозёрск» сообщила.\n')
  start('--quiet', 'two.md')
  expect(await round()).toBe('')
  sandbox.write('lists/own.yml', list('Новый Заозёрск'))
  expect(await round()).toMatch(/«?Новый Заозёрск.*missing-notice/)
  sandbox.write('.plashkarc.yml', 'lists: [lists/own.yml]\ndisable: [own]\n')
  expect(await round()).toBe('')
  sandbox.write('.plashkarc.yml', 'list: 7\n')
  expect(await round()).toMatch(/\.plashkarc\.yml: list: unknown key/)
  expect(await stop()).toBe(2)
})

test('a preset may have any name and lie anywhere', async () => {
  sandbox.write('house/ours.rules', '{ "disable": ["taliban"] }')
  sandbox.write('drafts/.plashkarc.yml', 'extends: ../house/ours.rules\n')
  sandbox.write('drafts/one.md', due)
  start('--quiet', 'drafts')
  expect(await round()).toBe('')
  sandbox.write('house/ours.rules', '{ "extends": "./more.rules" }')
  sandbox.write('house/more.rules', '{}')
  expect(await round()).toMatch(/✖ 1 error/)
  sandbox.write('house/more.rules', '{ "disable": ["taliban"] }')
  expect(await round()).toBe('')
  expect(await stop()).toBe(0)
})

test('a report in a watched folder is no reason to check again', async () => {
  start('-f', 'html', '-o', 'report.html', '.')
  await round()
  await new Promise(resolve => setTimeout(resolve, 400))
  expect(said.match(/waiting/g)).toHaveLength(1)
  expect(await stop()).toBe(1)
})

test('standard input cannot be watched', async () => {
  const { code, err } = await sandbox.run(['--watch', '-'])
  expect(code).toBe(2)
  expect(err).toMatch(/standard input cannot be watched/)
  start('one.md')
  await round()
  expect(await stop()).toBe(1)
})
