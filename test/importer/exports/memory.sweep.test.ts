/** What long files take of memory: what no register is a heap smaller than the file, a register that is padded little more. */
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import type { Category } from '../../../src/registry/types.js'
import { Sandbox } from '../../cli/sandbox.js'
import { extent } from '../../sweep.js'
import { agentHeadings } from '../official-files.js'
import { MB, page, repeated, workbook } from './hostile-files.js'

/** What the command says of a file, with its exit code. */
async function refused(heap: number, register: Category | undefined, content: string | Uint8Array): Promise<string> {
  const sandbox = new Sandbox()
  const command = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url))
  writeFileSync(path.join(sandbox.folder, 'file'), content)
  const args = [`--max-old-space-size=${heap}`, command, 'lists', 'import', ...(register ? [register] : []), 'file']
  const env = { PATH: process.env['PATH'] ?? '', LANG: 'C', PLASHKA_LISTS: sandbox.lists }
  return promisify(execFile)(process.execPath, args, { cwd: sandbox.folder, env })
    .then(
      () => 'taken',
      (error: unknown) => {
        const { code, stderr } = error as { readonly code: number; readonly stderr: string }
        return `${code} ${stderr.trim()}`
      },
    )
    .finally(() => sandbox.remove())
}

/** It would not hold the file's text, let alone what a reader makes of it. */
const small = 32
const size = extent(32, 8) * MB

test('a large file is read, or refused, in a heap of its size', async () => {
  expect(await refused(small, 'foreign-agent', '['.repeat(size))).toMatch(
    /^2 plashka: file: nests more than 200 levels/,
  )
  expect(await refused(small, 'extremist', page(repeated('<i>а</i>\n<br>', size)))).toMatch(
    /^2 .*: has more than 100000/,
  )
  // Rows above the table hold nothing that is kept: the whole sheet is read.
  const rows = workbook(`<worksheet><sheetData>${repeated('<row r="2"><c><v>1</v></c></row>', size)}`)
  expect(await refused(small, 'foreign-agent', rows)).toMatch(/^2 plashka: file: broken or cut short: .*unclosed tag/)
})

/** A register in a layout that is known, of which nobody knows whose it is: each is tried. */
describe('a register is read, or refused, in a heap of twice its length, however much is left unread', () => {
  const heap = 128
  const count = 4500
  const unread = repeated('доля пять процентов; ', (extent(64, 16) * MB) / count)
  const names = Array.from({ length: count }, (_, index) => `Объединение № ${index}`)
  const members = agentHeadings.indexOf('Сведения об участниках')
  const cellsOf = (name: string): string[] =>
    agentHeadings.map((_, column) =>
      column === 1 ? name : column === 3 ? '01.02.2023' : column === members ? unread : '',
    )
  const row = (cells: readonly string[]): string => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>\n`
  const sheetRow = (cells: readonly string[]): string =>
    `<row>${cells.map(cell => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`

  test('a page', async () => {
    const table = [agentHeadings, ...names.map(cellsOf)].map(row).join('')
    const said = await refused(heap, undefined, `${page(`<table>${table}</table>`)}</body></html>`)
    expect(said).toMatch(/^2 plashka: file: (?:has more than 16 million characters|\d+ of \d+ parties)/)
  })

  test('a workbook', async () => {
    const sheet = [['Реестр иностранных агентов'], [''], agentHeadings, ...names.map(cellsOf)].map(sheetRow).join('')
    const said = await refused(heap, undefined, workbook(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`))
    expect(said).toMatch(/^2 plashka: file: \d+ of \d+ parties of the register are missing/)
  })

  test('JSON', async () => {
    const entries = names.map((name, index) =>
      JSON.stringify({ id: `row-${index}`, kind: 'organization', name, included_at: '2023-02-01', raw: { unread } }),
    )
    const said = await refused(heap, undefined, `{"registry":"foreign_agents","entries":[${entries.join(',')}]}`)
    expect(said).toMatch(/^2 plashka: file: \d+ of \d+ parties of the register are missing/)
  })
})
