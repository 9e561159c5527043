/** The bar of a long run: on a terminal only, and never in the way of what is printed. */
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { Progress, progressFor } from '../../src/cli/progress.js'
import { nothing, type FileResult } from '../../src/cli/results.js'
import type { Host } from '../../src/cli/host.js'

/** A terminal, with what it is sent. */
class Terminal extends PassThrough {
  readonly isTTY = true
  readonly columns = 80
  sent = ''

  override write(chunk: string | Uint8Array): boolean {
    this.sent += String(chunk)
    return true
  }
}

const hostOf = (stderr: NodeJS.WritableStream, env: NodeJS.ProcessEnv = {}): Host => ({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr,
  env,
  cwd: () => '/',
})
/** Of a line, to its end. */
const clearing = '\u001B[0K'
const silent = nothing({ language: 'en', fallback: 'en', imported: '' })
const saying: FileResult = { ...silent, out: 'a.md: found' }

let terminal: Terminal
let now = 0
beforeEach(() => {
  terminal = new Terminal()
  now = 0
  jest.spyOn(performance, 'now').mockImplementation(() => now)
})
afterEach(() => {
  jest.restoreAllMocks()
})

test('there is one where somebody watches', () => {
  expect(progressFor(hostOf(terminal), false)).toBeInstanceOf(Progress)
  expect(progressFor(hostOf(terminal), true)).toBeUndefined()
  expect(progressFor(hostOf(terminal, { CI: 'true' }), false)).toBeUndefined()
  expect(progressFor(hostOf(terminal, { TERM: 'dumb' }), false)).toBeUndefined()
  expect(progressFor(hostOf(new PassThrough()), false)).toBeUndefined()
})

test('a short run shows nothing', async () => {
  const progress = new Progress(terminal)
  progress.begin(3)
  for (const result of [silent, saying, silent]) await progress.step(result, () => undefined)
  progress.end()
  expect(terminal.sent).toBe('')
})

test('a long one shows how far it is, makes way for findings, and leaves nothing behind', async () => {
  const progress = new Progress(terminal)
  progress.begin(4)
  const print = (): void => void terminal.write('<found>\n')
  await progress.step(silent, () => undefined)
  now = 2000
  await progress.step(silent, () => undefined)
  expect(terminal.sent).toContain('2/4')
  await progress.step(saying, print)
  const before = terminal.sent.slice(0, terminal.sent.indexOf('<found>'))
  expect(before.slice(before.lastIndexOf('/4'))).toContain(clearing)
  expect(terminal.sent).toContain('3/4')
  await progress.step(silent, () => undefined)
  progress.end()
  expect(terminal.sent.slice(terminal.sent.lastIndexOf('/4'))).toContain(clearing)
})
