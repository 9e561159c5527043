/** `--format` and `--output-file` of the built command. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { reporterNames } from '../../src/reporters/types.js'
import { Sandbox } from './sandbox.js'

let sandbox: Sandbox
beforeEach(() => {
  sandbox = new Sandbox()
})
afterEach(() => sandbox.remove())

const missing = 'Представители Талибана прилетели.\n'
const clean = 'Представители Талибана (запрещён в РФ) прилетели.\n'
const day = ['--as-of', '2024-11-30']
const inSandbox = (name: string): string => path.join(sandbox.folder, name)

test('an unknown format is refused with the nearest and the known ones', async () => {
  const { code, err } = await sandbox.run(['-f', 'sarff', 'draft.txt'])
  expect([code, err]).toEqual([
    2,
    `error: option '-f, --format <name>' argument 'sarff' is invalid. Did you mean sarif? Known are stylish, ${reporterNames.join(', ')}.\n`,
  ])
})

test.each(['json', 'junit'])('%s exits as the default report does', async format => {
  sandbox.write('draft.txt', missing)
  sandbox.write('clean.txt', clean)
  const codes = await Promise.all(
    ['draft.txt', 'clean.txt', 'nowhere.txt'].map(async name => (await sandbox.run([...day, '-f', format, name])).code),
  )
  expect(codes).toEqual([1, 0, 2])
})

test.each(reporterNames)('%s tells of a config at fault', async format => {
  sandbox.write('draft.txt', missing)
  sandbox.write('.plashkarc.yml', 'policy: { scope: nowhere }\n')
  const { code, out, err } = await sandbox.run([...day, '-f', format, 'draft.txt'])
  expect([code, out.includes('.plashkarc.yml'), err.includes('.plashkarc.yml')]).toEqual([2, true, true])
})

test('the words of a report are in the language of the config', async () => {
  sandbox.write('clean.txt', clean)
  sandbox.write('.plashkarc.yml', 'language: ru\n')
  expect((await sandbox.run([...day, '-f', 'markdown', 'clean.txt'])).out).toContain('Исправлять нечего.')
})

test('--quiet leaves out files of which nothing is to be said', async () => {
  sandbox.write('draft.txt', missing)
  sandbox.write('clean.txt', clean)
  const { out } = await sandbox.run([...day, '-q', '-f', 'tap', '.'])
  expect(out).toContain('not ok - draft.txt')
  expect(out).not.toContain('clean.txt')
  expect(out).toMatch(/\n1\.\.1\n$/)
})

test('many files, on several threads: a report in order with the totals of all', async () => {
  const filler = 'Погода стояла хорошая, и все вышли гулять по набережной.\n\n'.repeat(9000)
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(name => `${name}.txt`)
  for (const name of names) sandbox.write(name, `${missing}${filler}`)
  const json = await sandbox.run([...day, '-f', 'json', '.'])
  const { files, totals } = JSON.parse(json.out) as { files: { path: string }[]; totals: object }
  expect(files.map(({ path }) => path)).toEqual(names)
  expect(totals).toEqual({ files: 7, failed: 0, errors: 7, warnings: 0, infos: 0, mentions: 7 })
  const junit = await sandbox.run([...day, '-f', 'junit', '.'])
  expect(junit.out).toContain('<testsuites name="plashka" tests="7" failures="7" errors="0">')
  expect(Array.from(junit.out.matchAll(/<testsuite name="([^"]+)"/g), ([, name]) => name)).toEqual(names)
})

describe('--output-file', () => {
  test('holds what would have been printed, and nothing else is left', async () => {
    sandbox.write('drafts/draft.txt', missing)
    const { out } = await sandbox.run([...day, '-f', 'sarif', 'drafts'])
    const written = await sandbox.run([...day, '-f', 'sarif', '-o', 'reports/deep/out.sarif', 'drafts'])
    expect(written).toEqual({ code: 1, out: '', err: '' })
    expect(readFileSync(inSandbox('reports/deep/out.sarif'), 'utf8')).toBe(out)
    expect(readdirSync(inSandbox('reports/deep'))).toEqual(['out.sarif'])
  })

  test('takes the default report, too', async () => {
    sandbox.write('draft.txt', missing)
    const { out } = await sandbox.run([...day, 'draft.txt'])
    await sandbox.run([...day, '-o', 'out', 'draft.txt'])
    expect(readFileSync(inSandbox('out'), 'utf8')).toBe(out)
  })

  test('is no draft in the next run, and no draft is written over', async () => {
    sandbox.write('draft.md', missing)
    for (let times = 0; times < 2; times++) {
      await sandbox.run([...day, '-f', 'markdown', '-o', 'report.md', '.'])
      expect(readFileSync(inSandbox('report.md'), 'utf8')).not.toContain('report.md:')
    }
    const { code, err } = await sandbox.run([...day, '-o', './draft.md', 'draft.md'])
    expect([code, err]).toEqual([2, 'plashka: the report would overwrite the draft ./draft.md\n'])
    expect(readFileSync(inSandbox('draft.md'), 'utf8')).toBe(missing)
  })

  test('that cannot be written is an error, and the old one stands', async () => {
    sandbox.write('draft.md', missing)
    sandbox.write('folder/old.txt', 'old')
    const { code, out } = await sandbox.run([...day, '-o', 'folder', 'draft.md'])
    expect([code, out]).toEqual([2, ''])
    expect(readdirSync(sandbox.folder).sort()).toEqual(['draft.md', 'folder'])
    expect(existsSync(inSandbox('folder/old.txt'))).toBe(true)
  })
})

test('a diff and a mended text leave no place for a format', async () => {
  for (const args of [
    ['--fix-dry-run', 'draft.txt'],
    ['--fix', '-'],
  ]) {
    const { code, err } = await sandbox.run([...day, '-f', 'json', ...args], missing)
    expect([code, err.includes('--format')]).toEqual([2, true])
  }
})
