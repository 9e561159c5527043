/** A file that no register is, however long, is refused in a heap which is smaller than the file. */
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, jest, test } from '@jest/globals'
import type { Category } from '../../../src/registry/types.js'
import { Sandbox } from '../../cli/sandbox.js'
import { extent } from '../../sweep.js'
import { MB, page, repeated, workbook } from './hostile-files.js'

jest.setTimeout(120_000)

/** It would not hold the file's text, let alone what a reader makes of it. */
const heap = '--max-old-space-size=32'
const size = extent(32, 8) * MB

test('a large file is read, or refused, in a heap of its size', async () => {
  const sandbox = new Sandbox()
  const file = path.join(sandbox.folder, 'file')
  const command = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url))
  const refused = async (register: Category, content: string | Uint8Array): Promise<string> => {
    writeFileSync(file, content)
    const args = [heap, command, 'lists', 'import', register, 'file']
    const env = { PATH: process.env['PATH'] ?? '', LANG: 'C', PLASHKA_LISTS: sandbox.lists }
    return promisify(execFile)(process.execPath, args, { cwd: sandbox.folder, env }).then(
      () => 'taken',
      (error: unknown) => {
        const { code, stderr } = error as { readonly code: number; readonly stderr: string }
        return `${code} ${stderr.trim()}`
      },
    )
  }
  try {
    expect(await refused('foreign-agent', '['.repeat(size))).toMatch(/^2 plashka: file: nests more than 200 levels/)
    expect(await refused('extremist', page(repeated('<i>а</i>\n<br>', size)))).toMatch(/^2 .*: has more than 100000/)
    // Rows above the table hold nothing that is kept: the whole sheet is read.
    const rows = workbook(`<worksheet><sheetData>${repeated('<row r="2"><c><v>1</v></c></row>', size)}`)
    expect(await refused('foreign-agent', rows)).toMatch(/^2 plashka: file: broken or cut short: .*unclosed tag/)
  } finally {
    sandbox.remove()
  }
})
