/** The command on PDFs: told by page and line, read only. */
import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { check, decode, decodeAsync } from '../../src/library/index.js'
import { lines, pdf } from '../formats/pdf/make.js'
import { Sandbox, type Result } from './sandbox.js'

const draft = pdf([
  { texts: lines(['Новости дня.'], 40, 60) },
  { texts: lines(['Об этом вчера в городе', 'сообщил Талибан.'], 40, 60) },
  { isPicture: true },
])

let sandbox: Sandbox
beforeAll(() => {
  sandbox = new Sandbox()
  sandbox.write('draft.pdf', draft)
})
afterAll(() => sandbox.remove())

const plashka = (...args: string[]): Promise<Result> => sandbox.run(['--as-of', '2024-11-30', ...args])

test('findings stand at page and line, and a scanned page is one', async () => {
  const { code, out } = await plashka('draft.pdf')
  expect(code).toBe(1)
  expect(out).toMatch(/^draft\.pdf\n2:2-2:2 error .*"Талибан" has no notice/)
  expect(out).toContain('3:1-3:1 warning Page 3 holds no text but a picture')
})

test('JSON, inspect and the HTML report tell the page', async () => {
  const expected = { ruleId: 'missing-notice', line: 2, column: 2, page: { number: 2, line: 2 } }
  const report = JSON.parse((await plashka('--format', 'json', 'draft.pdf')).out) as { files: { messages: object[] }[] }
  expect(report.files[0]!.messages[0]).toMatchObject(expected)
  const known = JSON.parse((await plashka('inspect', '--json', 'draft.pdf')).out) as { messages: object[] }
  expect(known.messages[0]).toMatchObject(expected)
  const html = (await plashka('--format', 'html', '--lang', 'ru', 'draft.pdf')).out
  expect(html).toContain('стр. 2, строка 2')
  expect(html).toContain('<div class="line paragraph" data-line="2">')
})

test('nothing is written, and that is said', async () => {
  const { code, out, err } = await plashka('--fix', 'draft.pdf')
  expect(code).toBe(2)
  expect(out + err).toContain('The format pdf is only read: mend the draft that the file was made of')
  expect(readdirSync(sandbox.folder).filter(name => name.endsWith('.pdf'))).toEqual(['draft.pdf'])
})

test('in folders PDFs are passed over, unless a config names them', async () => {
  sandbox.write('drafts/draft.pdf', draft)
  sandbox.write('drafts/draft.txt', 'Погода.')
  expect((await plashka('drafts')).code).toBe(0)
  sandbox.write('.plashkarc.yml', 'extensions:\n  .pdf: pdf\n')
  const { code, out } = await plashka('drafts')
  expect(code).toBe(1)
  expect(out).toContain('drafts/draft.pdf')
})

test('what is no PDF could not be checked', async () => {
  sandbox.write('broken.pdf', '%PDF-1.7 и больше ничего')
  const { code, out, err } = await plashka('broken.pdf', '--lang', 'ru')
  expect(code).toBe(2)
  expect(out + err).toContain('Это не `PDF`, или файл повреждён')
})

test('the library reads them, too', async () => {
  const { source, encode } = await decodeAsync(draft, { path: 'draft.pdf' })
  expect(check(source, { path: 'draft.pdf', asOf: '2024-11-30' }).messages[0]).toMatchObject({
    ruleId: 'missing-notice',
    page: { number: 2, line: 2 },
  })
  expect(encode(source)).toBe(draft)
  expect(() => decode(draft, { path: 'draft.pdf' })).toThrow('npm install pdfjs-dist')
})
