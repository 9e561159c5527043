/** `plashka --fix` and `--fix-dry-run`, as a user calls them. */
import { lstatSync, readFileSync, statSync, symlinkSync, chmodSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Sandbox, type Result } from './sandbox.js'

let sandbox: Sandbox
beforeEach(() => {
  sandbox = new Sandbox()
})
afterEach(() => sandbox.remove())

const plashka = (args: readonly string[], input?: string): Promise<Result> =>
  sandbox.run(['--as-of', '2024-11-30', ...args], input)
const pathOf = (name: string): string => path.join(sandbox.folder, name)
const read = (name: string): string => readFileSync(pathOf(name), 'utf8')

const notice = '(признан террористической организацией и запрещён в РФ)'
const draft = '\uFEFFДень\r\n\r\nОтряды Талибана ушли.\r\n'
const mended = `\uFEFFДень\r\n\r\nОтряды Талибана ${notice} ушли.\r\n`

test('--fix writes the file in its place: its other bytes, its mode and links to it stay', async () => {
  sandbox.write('draft.txt', draft)
  chmodSync(pathOf('draft.txt'), 0o640)
  symlinkSync('draft.txt', pathOf('link.txt'))
  expect(await plashka(['--fix', 'link.txt'])).toEqual({
    code: 0,
    out: 'link.txt: written\n',
    err: 'plashka: 1 file written: link.txt\n',
  })
  expect(read('draft.txt')).toBe(mended)
  expect(statSync(pathOf('draft.txt')).mode & 0o777).toBe(0o640)
  expect(lstatSync(pathOf('link.txt')).isSymbolicLink()).toBe(true)
  expect(readdirSync(sandbox.folder).sort()).toEqual(['draft.txt', 'link.txt'])
  expect((await plashka(['--fix', 'draft.txt'])).out).toBe('draft.txt: no issues found\n')
  expect(read('draft.txt')).toBe(mended)
})

test('what cannot be mended is reported', async () => {
  const text =
    'Суд, который два года назад решил, что Борис Акунин внесён в перечень нежелательных организаций, занят.\n'
  sandbox.write('draft.txt', text)
  const { code, out } = await plashka(['--fix', 'draft.txt'])
  expect(code).toBe(1)
  expect(out).toContain('wrong-category')
  expect(read('draft.txt')).toBe(text)
})

test('--fix-dry-run prints a unified diff and writes nothing', async () => {
  sandbox.write('clean.txt', 'Все ушли.\n')
  sandbox.write('draft.txt', 'Отряды Талибана ушли.\n')
  expect(await plashka(['--fix-dry-run', '.'])).toEqual({
    code: 0,
    out: `--- draft.txt\n+++ draft.txt\n@@ -1,1 +1,1 @@\n-Отряды Талибана ушли.\n+Отряды Талибана ${notice} ушли.\n`,
    err: '',
  })
  expect(read('draft.txt')).toBe('Отряды Талибана ушли.\n')
})

test('standard input is printed, mended or not, to the letter', async () => {
  expect((await plashka(['--fix', '-'], draft)).out).toBe(mended)
  expect((await plashka(['--fix', '-'], 'Все ушли')).out).toBe('Все ушли')
})

test('--fix and --fix-dry-run exclude each other', async () => {
  expect((await plashka(['--fix', '--fix-dry-run', 'draft.txt'])).code).toBe(2)
})

test('the config says how: styles, marks, words', async () => {
  sandbox.write(
    '.plashkarc.yml',
    'fix:\n  style: footnote\n  styles: { extremist: clause }\n  marks: ["†"]\n  templates: { ru: { foreign-agent: "{внесён} в реестр иноагентов" } }\n',
  )
  expect((await plashka(['--fix', '-'], 'Земфира спорит с движением «Свидетели Иеговы».\n')).out).toBe(
    'Земфира† спорит с движением «Свидетели Иеговы», признанным экстремистской организацией и запрещённым в РФ.\n\n† Внесена в реестр иноагентов\n',
  )
})

test('a wrong config names its keys', async () => {
  sandbox.write('.plashkarc.yml', 'fix: { stile: inline, style: inlin, marks: [x] }\n')
  const { code, err } = await plashka(['--fix', '-'], 'Все ушли.')
  expect(code).toBe(2)
  expect(err).toContain('fix.stile: unknown key, did you mean “style”?')
  expect(err).toContain('fix.style: expected one of inline, footnote, clause')
  expect(err).toContain('fix.marks.0')
})
