/** Text that waits. */
import { Buffer } from 'node:buffer'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Spool } from '../../src/files/spool.js'

const { TMPDIR } = process.env
let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plashka-'))
  process.env['TMPDIR'] = folder
})
afterEach(() => {
  if (TMPDIR === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = TMPDIR
  rmSync(folder, { recursive: true })
})

test('what goes in comes out, in pieces that may part a letter, and no one sees it meanwhile', () => {
  const spool = new Spool()
  const parts = ['a', 'ыё😀'.repeat(300_000), '', 'конец']
  for (const part of parts) spool.write(part)
  expect(readdirSync(folder)).toEqual([])
  const chunks: Uint8Array[] = []
  spool.drain({ write: bytes => chunks.push(bytes) })
  expect(chunks.length).toBeGreaterThan(1)
  expect(Buffer.concat(chunks).toString() === parts.join('')).toBe(true)
})
