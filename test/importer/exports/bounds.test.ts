/** Files that no register is: refused before they fill the memory, and after as little of them as shows it. */
import { strToU8, zipSync } from 'fflate'
import { expect, test } from '@jest/globals'
import type { Category } from '../../../src/registry/types.js'
import { readExport } from '../../../src/importer/exports/index.js'
import { savedInBlob, type SavedFile } from '../../../src/importer/exports/saved-file.js'
import { MB, page, repeated, workbook } from './hostile-files.js'

const csvHead = '№ п/п,Полное наименование,Дата принятия решения о включении\n'

const row = (cells: string): string => `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`
const cell = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`

/** Why a file is refused, and how many of its bytes were read for that. */
async function refusalOf(register: Category, content: string | Uint8Array): Promise<{ reason: string; read: number }> {
  const file = savedInBlob(new Blob([content]))
  let read = 0
  const counted: SavedFile = {
    size: file.size,
    slice: async (start, end) => {
      const bytes = await file.slice(start, end)
      read += bytes.length
      return bytes
    },
    chunks: async function* () {
      for await (const chunk of file.chunks()) {
        read += chunk.length
        yield chunk
      }
    },
  }
  const reason = await readExport(register, counted, 'export').then(
    () => 'taken',
    (error: unknown) => (error as Error).message,
  )
  return { reason, read }
}

test.each<[string, Category, string | Uint8Array, string]>([
  ['brackets', 'foreign-agent', '['.repeat(5 * MB), 'nests more than 200 levels, as no export does'],
  ['braces', 'foreign-agent', '{"a":'.repeat(2 * MB), 'nests more than 200 levels, as no export does'],
  [
    'one long string',
    'foreign-agent',
    `[{"fullName":"${'x'.repeat(5 * MB)}`,
    'one piece of it is longer than 1048576 characters, as in no export',
  ],
  [
    'a record of many numbers',
    'foreign-agent',
    `[{"fullName":[${repeated('1,', 5 * MB)}`,
    'one piece of it is longer than 1048576 characters, as in no export',
  ],
  [
    'records',
    'foreign-agent',
    `[${repeated('{"fullName":"Фонд","dateIn":"01.01.2020"},', 5 * MB)}`,
    'has more than 5000 rows, as no register does',
  ],
  [
    'tables within tables',
    'extremist',
    page(repeated('<table><tr><td>', 5 * MB)),
    'nests more than 200 levels, as no export does',
  ],
  [
    'lines',
    'extremist',
    page(repeated('1. а<br>', 5 * MB)),
    'has more than 100000 lines and cells, as no register does',
  ],
  [
    'cells',
    'terrorist',
    page(`<table><tr>${repeated('<td>', 5 * MB)}`),
    'has more than 100000 lines and cells, as no register does',
  ],
  [
    'text without an end',
    'extremist',
    page('x'.repeat(5 * MB)),
    'one piece of it is longer than 1048576 characters, as in no export',
  ],
  ['elements', 'foreign-agent', workbook(repeated('<a>', 5 * MB)), 'nests more than 200 levels, as no export does'],
  [
    'an attribute without an end',
    'foreign-agent',
    workbook(`<a b="${'x'.repeat(5 * MB)}`),
    'one piece of it is longer than 1048576 characters, as in no export',
  ],
  [
    'a long cell',
    'foreign-agent',
    workbook(row(cell('B1', 'x'.repeat(40_000))) + ' '.repeat(5 * MB)),
    'cell B1 is longer than 32767 characters',
  ],
  [
    'shared strings',
    'foreign-agent',
    workbook('<a/>', `<sst>${repeated('<si/>', 5 * MB)}`),
    'holds more text than a register does',
  ],
])('%s', async (_, register, content, reason) => {
  const refusal = await refusalOf(register, content)
  expect(refusal.reason).toBe(`export: ${reason}`)
  expect(refusal.read).toBeLessThan(4 * MB)
})

test.each([
  ['a cell far to the right', cell('ZZZZZZ1', 'x'), 'cell ZZZZZZ1 stands behind column 256, where no export has one'],
  ['a cell beyond all numbers', cell(`${'Z'.repeat(400)}1`, 'x'), `cell ${'Z'.repeat(400)}1 stands behind column 256`],
])('%s', async (_, cells, reason) => {
  expect((await refusalOf('foreign-agent', workbook(row(cells)))).reason).toContain(reason)
})

test.each(['1000000000', '0', '1e3x', '-1', '1.5'])('a row of the number %s', async number => {
  const sheet = `<worksheet><sheetData><row r="${number}">${cell('A1', 'x')}</row></sheetData></worksheet>`
  expect((await refusalOf('foreign-agent', workbook(sheet))).reason).toBe(
    `export: there is no row ${number}: rows go from 1 to 1048576`,
  )
})

test('a cell that only has a colour stands anywhere', async () => {
  const cells = `${cell('A1', 'Перечень нежелательных')}<c r="ZZZZZZ1" s="1"/>`
  expect((await refusalOf('foreign-agent', workbook(row(cells)))).reason).toMatch(/is the register “undesirable”/)
})

test.each<[string, string, RegExp]>([
  ['more rows than a register has', csvHead + '1,Фонд,01.01.2020\n'.repeat(5001), /has more than 5000 rows/],
  ['a long name', `${csvHead}1,${'x'.repeat(3001)},01.01.2020\n`, /line 2 is longer than 3000 characters/],
  ['much text', csvHead + `1,${'x'.repeat(3000)},01.01.2020\n`.repeat(1500), /has more than 4 million characters/],
  ['a quotation without an end', `${csvHead}1,"${'x\n'.repeat(MB)}`, /broken or cut short: Max Record Size/],
  ['a table of any length', csvHead + '1,Фонд,01.01.2020\n'.repeat(MB), /has more than 16 million characters/],
])('values: %s', async (_, content, reason) => {
  expect((await refusalOf('foreign-agent', content)).reason).toMatch(reason)
})

test('an entry without an end', async () => {
  const content = `${page(`<p>1. Фонд (</p>${`<p>${'б'.repeat(100)}</p>`.repeat(300)}`)}</body></html>`
  expect((await refusalOf('extremist', content)).reason).toBe('export: entry 1 is longer than 20000 characters')
})

test('bytes behind the end of a packed member are not gathered', async () => {
  const packed = zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<a/>') })
  const text = Buffer.from(packed)
  const central = text.indexOf('PK\u0001\u0002')
  const junk = Buffer.alloc(MB, 'x')
  const moved = Buffer.concat([text.subarray(0, central), junk, text.subarray(central)])
  const directory = central + junk.length
  moved.writeUInt32LE(moved.readUInt32LE(directory + 20) + junk.length, directory + 20)
  moved.writeUInt32LE(directory, moved.length - 22 + 16)
  const refusal = await refusalOf('foreign-agent', moved)
  expect(refusal.reason).toBe('export: broken archive: bytes behind the end')
  expect(refusal.read).toBeLessThan(MB / 2)
})

test('an archive with a password', async () => {
  const locked = workbook('<a/>')
  const central = Buffer.from(locked).indexOf('PK\u0001\u0002')
  locked[central + 8]! |= 1
  expect((await refusalOf('foreign-agent', locked)).reason).toBe('export: is locked with a password')
})
