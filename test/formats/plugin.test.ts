/** Formats of plugins: the example of the docs, by the command and by the library. */
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { formats, withFormats, type Format } from '../../src/formats/index.js'
import { fix } from '../../src/library/index.js'
import { check } from '../reports.js'
import { Sandbox } from '../cli/sandbox.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(path.join(root, 'docs/plugins.md'), 'utf8')
/** Of the code blocks in a language the first one. */
const blockOf = (language: string): string =>
  new RegExp(String.raw`\n\n~~~${language}\n([\s\S]*?)~~~`).exec(page.replaceAll('```', '~~~'))![1]!
/** Whoever runs these tests trusts the plugin. */
const trusted = { PLASHKA_TRUST: '1' }
const plugin = blockOf('js')
const draft = blockOf('')

let sandbox = new Sandbox()
beforeEach(() => {
  sandbox = new Sandbox()
  mkdirSync(path.join(sandbox.folder, 'node_modules'))
  symlinkSync(root, path.join(sandbox.folder, 'node_modules/plashka'))
  sandbox.write('news/a.wire', draft)
})
afterEach(() => sandbox.remove())

describe('the example of the docs', () => {
  test.each([
    ['by its path', './wire-format.js', 'wire-format.js'],
    ['as a package', 'plashka-format-wire', 'node_modules/plashka-format-wire/index.js'],
  ])('%s', async (_, name, file) => {
    sandbox.write(
      'node_modules/plashka-format-wire/package.json',
      '{"type":"module","exports":{"import":"./index.js"}}',
    )
    sandbox.write('package.json', '{"type":"module"}')
    sandbox.write(file, plugin)
    sandbox.write('.plashkarc.yml', `plugins: [${name}]`)
    const { code, out } = await sandbox.run(['news'], '', trusted)
    expect([code, out]).toEqual([1, expect.stringContaining('3:7-3:14 error "Талибан" has no notice')])
    expect((await sandbox.run(['--fix', 'news/a.wire'], '', trusted)).code).toBe(0)
    expect(readFileSync(path.join(sandbox.folder, 'news/a.wire'), 'utf8')).toBe(
      draft.replace('Талибан', 'Талибан (признан террористической организацией и запрещён в РФ)'),
    )
  })

  test('in other threads', async () => {
    sandbox.write('package.json', '{"type":"module"}')
    sandbox.write('wire-format.js', plugin)
    sandbox.write('.plashkarc.yml', 'plugins: [./wire-format.js]')
    const long = `${draft}\n${'x'.repeat(1000)}`.padEnd(2_100_000, `${'x'.repeat(1000)}\n`)
    for (const name of ['b', 'c', 'd']) sandbox.write(`news/${name}.wire`, long)
    const { code, out } = await sandbox.run(['news'], '', trusted)
    expect([code, out.match(/missing-notice/g)?.length]).toEqual([1, 4])
  })
})

test.each<[string, string, string]>([
  ['there is none', '', 'Cannot use plugin'],
  ['it exports no formats', 'export const formats = 1', 'It exports no `formats`'],
  ['a format has no name', 'export const formats = [{ extensions: [".x"], parse() {} }]', 'A format has a `name`'],
  [
    'an extension is taken',
    'export const formats = [{ name: "x", extensions: [".md"], parse() {} }]',
    '“.md” belongs to another format already',
  ],
  [
    'a format is like none',
    'export const formats = [{ name: "x", extensions: [".x"], like: "docx" }]',
    'A format can be like text, markdown, mdx, html, not like “docx”',
  ],
  [
    'what it leaves is no pattern',
    'export const formats = [{ name: "x", extensions: [".x"], like: "markdown", leave: ["a*"] }]',
    '“a*” is no regular expression of RE2, or matches nothing at all',
  ],
  ['it breaks', 'throw new Error("no way")', 'no way'],
])('is refused if %s', async (_, module, reason) => {
  if (module !== '') sandbox.write('bad.mjs', module)
  sandbox.write('.plashkarc.yml', 'plugins: [./bad.mjs]')
  const { code, err } = await sandbox.run(['news/a.wire'], '', trusted)
  expect([code, err]).toEqual([2, expect.stringContaining(reason)])
})

test('is refused if there is no such package', async () => {
  sandbox.write('.plashkarc.yml', 'plugins: [nowhere]')
  const { code, err } = await sandbox.run(['news/a.wire'], '', trusted)
  expect([code, err]).toEqual([2, expect.stringContaining('plugins: cannot find the package “nowhere”')])
})

test('formats of one’s own are taken by the library, and their names must be free', () => {
  const shout: Format = { ...formats[0]!, name: 'shout', extensions: ['.shout'] }
  const { messages } = check('Талибан сообщил.', { path: 'a.shout', asOf: '2024-11-30', plugins: [shout] })
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['missing-notice'])
  expect(() => withFormats(formats, [shout, shout])).toThrow('There is a format “shout” already')
})

test('a format is like another one, but for what it leaves', () => {
  const wiki = { name: 'wiki', extensions: ['.wiki'], like: 'markdown', leave: ['@@[^@]+@@', '^;;.*$'] }
  const source = '# Новости дня\n\n;; Талибан\n\nКарта @@Талибан@@ города. «Талибан» его занял.\n'
  const options = { path: 'a.wiki', asOf: '2024-11-30', plugins: [wiki] }
  expect(check(source, options).messages.map(({ start }) => start)).toEqual([source.lastIndexOf('Талибан')])
  expect(fix(source, options).source).toBe(
    source.replace('«Талибан»', '«Талибан» (признан террористической организацией и запрещён в РФ)'),
  )
})
