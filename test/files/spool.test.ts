/** Text that waits. */
import { Buffer } from 'node:buffer'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, test } from '@jest/globals'
import { Spool } from '../../src/files/spool.js'

test('what goes in comes out, in pieces that may part a letter, and nothing stays behind', () => {
  const mine = (): string[] => readdirSync(tmpdir()).filter(name => /^plashka-[\da-f]{8}-/.test(name))
  const before = mine()
  const spool = new Spool()
  expect(mine()).toEqual(before)
  const parts = ['a', 'ыё😀'.repeat(300_000), '', 'конец']
  for (const part of parts) spool.write(part)
  const chunks: Uint8Array[] = []
  spool.drain({ write: bytes => chunks.push(bytes) })
  expect(chunks.length).toBeGreaterThan(1)
  expect(Buffer.concat(chunks).toString() === parts.join('')).toBe(true)
})
