/** Word documents, as a user checks and mends them. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { docx, paragraph, run } from '../formats/docx/make.js'
import { Sandbox, type Result } from './sandbox.js'

let sandbox: Sandbox
beforeEach(() => {
  sandbox = new Sandbox()
})
afterEach(() => sandbox.remove())

const plashka = (...args: string[]): Promise<Result> => sandbox.run(['--as-of', '2024-11-30', ...args])
const pathOf = (name: string): string => path.join(sandbox.folder, name)

const draft = docx({ body: paragraph('День') + paragraph(run('Отряды Тали') + run('бана', '<w:b/>') + run(' ушли.')) })
const notice = '(признан террористической организацией и запрещён в РФ)'

test('places are told by paragraph and character, words without mark-up', async () => {
  sandbox.write('draft.docx', draft)
  const { code, out } = await plashka('draft.docx')
  expect(code).toBe(1)
  expect(out).toMatch(/^draft\.docx\n2:8-2:16\s+error "Талибана" has no notice/)
  const { messages, mentions } = JSON.parse(
    (await sandbox.run(['inspect', '--json', '--as-of', '2024-11-30', 'draft.docx'])).out,
  ) as {
    messages: { line: number; column: number; part: { name: string; offset: number } }[]
    mentions: { text: string }[]
  }
  expect(messages[0]).toMatchObject({ line: 2, column: 8, part: { name: 'word/document.xml' } })
  const text = strFromU8(unzipSync(draft)['word/document.xml']!)
  expect(text.slice(messages[0]!.part.offset)).toMatch(/^Тали</)
  expect(mentions[0]!.text).toBe('Талибана')
})

test('--fix writes a copy and leaves the original, --fix-dry-run prints words', async () => {
  sandbox.write('draft.docx', draft)
  expect((await plashka('--fix-dry-run', 'draft.docx')).out).toBe(
    `--- draft.docx\n+++ draft.docx\n@@ -1,3 +1,3 @@\n День\n \n-Отряды Талибана ушли.\n+Отряды Талибана ${notice} ушли.\n`,
  )
  expect(await plashka('--fix', 'draft.docx')).toEqual({
    code: 0,
    out: 'draft.docx > draft.plashka.docx: written\n',
    err: 'plashka: 1 file written: draft.plashka.docx\n',
  })
  expect(readFileSync(pathOf('draft.docx')).equals(draft)).toBe(true)
  expect((await plashka('draft.plashka.docx')).out).toBe('draft.plashka.docx: no issues found\n')
})

test('a copy that an editor has worked on is not overwritten, but mended in its place', async () => {
  sandbox.write('draft.docx', draft)
  sandbox.write('draft.plashka.docx', docx({ body: paragraph('Правленые отряды Талибана ушли.') }))
  const edited = readFileSync(pathOf('draft.plashka.docx'))
  const refused = await plashka('--fix', 'draft.docx')
  expect(refused.code).toBe(2)
  expect(refused.out).toContain('draft.plashka.docx is there already and differs')
  expect(readFileSync(pathOf('draft.plashka.docx')).equals(edited)).toBe(true)
  expect((await plashka('--fix', 'draft.plashka.docx')).code).toBe(0)
  expect(readdirSync(sandbox.folder).sort()).toEqual(['draft.docx', 'draft.plashka.docx'])
  expect((await plashka('draft.plashka.docx')).code).toBe(0)
})

test('mending twice changes nothing, in any way of putting changes down', async () => {
  for (const how of ['plain', 'tracked', 'comments']) {
    sandbox.write(`${how}/.plashkarc.yml`, `fix: { docx: ${how} }\n`)
    sandbox.write(`${how}/draft.docx`, draft)
    const copy = `${how}/draft.plashka.docx`
    // What is only said in a comment is still owed.
    expect((await plashka('--fix', `${how}/draft.docx`)).code).toBe(how === 'comments' ? 1 : 0)
    const written = readFileSync(pathOf(copy))
    await plashka('--fix', `${how}/draft.docx`)
    await plashka('--fix', copy)
    expect(readFileSync(pathOf(copy)).equals(written)).toBe(true)
  }
})

test('a folder: its documents, not the files by which Word keeps them', async () => {
  sandbox.write('drafts/a.docx', docx({ body: paragraph('Все ушли.') }))
  sandbox.write('drafts/~$a.docx', new Uint8Array(162))
  expect(await plashka('drafts')).toEqual({ code: 0, out: 'drafts/a.docx: no issues found\n', err: '' })
})

test('what is no document is said to be none, and the others are checked', async () => {
  sandbox.write('bad.docx', 'no document')
  sandbox.write('good.txt', 'Все ушли.')
  const { code, out } = await plashka('bad.docx', 'good.txt')
  expect(code).toBe(2)
  expect(out).toContain('no zip archive')
  expect(out).toContain('good.txt: no issues found')
})

test('standard input is checked, not mended', async () => {
  writeFileSync(pathOf('draft.docx'), draft)
  const { code, out, err } = await plashka('--fix', '--stdin-filename', 'draft.docx', '-')
  expect(code).toBe(2)
  expect(out + err).toContain('cannot be mended from standard input')
  expect(existsSync(pathOf('draft.plashka.docx'))).toBe(false)
})

test('a signed document is checked, and --fix refuses it in so many words', async () => {
  const office = 'http://schemas.openxmlformats.org'
  const root = `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="a" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="s" Type="${office}/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`
  const members = { '_rels/.rels': strToU8(root), '_xmlsignatures/origin.sigs': new Uint8Array() }
  sandbox.write('signed.docx', docx({ body: paragraph('Отряды Талибана ушли.'), members }))
  expect((await plashka('signed.docx')).code).toBe(1)
  const { code, out } = await plashka('--fix', 'signed.docx')
  expect([code, out]).toEqual([
    2,
    expect.stringContaining('The document is signed, and a change would break the signature'),
  ])
  expect(readdirSync(sandbox.folder)).toEqual(['signed.docx'])
})

test('a part that is not read is a warning, in inspect as well', async () => {
  sandbox.write('draft.docx', docx({ body: `${paragraph('Погода хороша.')}<w:altChunk r:id="c"/>` }))
  const told = 'A part of the document was not read, “c”'
  expect(await plashka('draft.docx')).toMatchObject({
    code: 0,
    out: expect.stringContaining(`warning ${told}`) as never,
  })
  expect((await plashka('--frail', 'draft.docx')).code).toBe(1)
  const { out } = await sandbox.run(['inspect', '--json', '--as-of', '2024-11-30', 'draft.docx'])
  const { messages } = JSON.parse(out) as { messages: object[] }
  expect(messages).toMatchObject([{ ruleId: 'unread-text', reason: expect.stringContaining(told) as never }])
})
