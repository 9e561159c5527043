/** `plashka init`: three questions, or none, and a config that nothing else stood in the way of. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { initCommand } from '../../src/cli/init.js'
import type { Host } from '../../src/cli/host.js'
import { Sandbox } from './sandbox.js'

let sandbox: Sandbox
beforeEach(() => {
  sandbox = new Sandbox()
})
afterEach(() => sandbox.remove())

const written = (): string => readFileSync(path.join(sandbox.folder, '.plashkarc.yml'), 'utf8')

test('--yes takes the defaults, and the check takes the config', async () => {
  expect(await sandbox.run(['init', '--yes'])).toEqual({ code: 0, out: '.plashkarc.yml written\n', err: '' })
  expect(parse(written())).toEqual({ language: 'en', profile: 'media', fix: { style: 'inline' } })
  expect(written().match(/^#/gm)).toHaveLength(4)
  sandbox.write('draft.md', 'Погода хорошая.\n')
  expect((await sandbox.run(['draft.md'])).code).toBe(0)
})

test('the language asked for is that of the config and its comments', async () => {
  expect((await sandbox.run(['init', '-y', '--lang', 'ru'])).out).toBe('.plashkarc.yml записан\n')
  expect(written()).toMatch(/^# Кто публикует: /m)
})

test.each([
  ['.plashkarc.json', '{}'],
  ['.plashkarc.yml', 'language: ru\n'],
  ['package.json', '{ "plashka": {} }'],
])('%s is not gone over', async (name, content) => {
  sandbox.write(name, content)
  const { code, err } = await sandbox.run(['init', '--yes'])
  expect(code).toBe(2)
  expect(err).toContain(`${name} is there already`)
  expect(readFileSync(path.join(sandbox.folder, name), 'utf8')).toBe(content)
})

test('without a terminal nothing is asked', async () => {
  const { code, err } = await sandbox.run(['init'], 'ru\n\n\n')
  expect(code).toBe(2)
  expect(err).toContain('--yes')
})

async function answering(input: string): Promise<{ code: number; out: string; err: string }> {
  const stream = (): PassThrough & { isTTY: boolean } => Object.assign(new PassThrough(), { isTTY: true })
  const [stdin, stdout, stderr] = [stream(), stream(), stream()]
  // Such a terminal is none that lines could be edited on.
  const host = { stdin, stdout, stderr, env: {}, cwd: () => sandbox.folder } as unknown as Host
  stdin.end(input)
  const code = await initCommand({ language: 'en' }, host)
  return { code, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') }
}

test('answers are numbers, words, or nothing for the default', async () => {
  const { code, out } = await answering('1\nsite\n\n')
  expect(code).toBe(0)
  expect(out).toContain('.plashkarc.yml записан')
  expect(parse(written())).toEqual({ language: 'ru', profile: 'site', fix: { style: 'inline' } })
})

test('another answer is asked for again', async () => {
  const { out } = await answering('en\n9\nhouse\n3\nfootnote\n')
  expect(out.match(/Choose a number/g)).toHaveLength(2)
  expect(parse(written())).toEqual({ language: 'en', profile: 'strict', fix: { style: 'footnote' } })
})

test('who leaves in between leaves no file', async () => {
  const { code, err } = await answering('en\n')
  expect(code).toBe(2)
  expect(err).toContain('nothing has been written')
  expect(existsSync(path.join(sandbox.folder, '.plashkarc.yml'))).toBe(false)
})
