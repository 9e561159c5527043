import { Buffer } from 'node:buffer'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { bytesOf } from '../../src/streams/open.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plashka-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function read(name: string, content: Uint8Array): Promise<string> {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  const chunks: Buffer[] = []
  for await (const chunk of bytesOf(file)) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}

/** «Талибан\n», as `zstd` packs it. */
const packed = Buffer.from('KLUv/QRYeQAA0KLQsNC70LjQsdCw0L0KqNinrA==', 'base64')

test('what is not packed comes as it is', async () => {
  expect(await read('a.ndjson', Buffer.from('Талибан'))).toBe('Талибан')
})

test('gzip, several streams behind one another included', async () => {
  expect(await read('a.GZ', Buffer.concat([gzipSync('Тали'), gzipSync('бан')]))).toBe('Талибан')
})

test('zstd', async () => {
  expect(await read('a.zst', packed)).toBe('Талибан\n')
})

test.each([
  ['a.gz', gzipSync('Талибан').subarray(0, 12)],
  ['a.zst', packed.subarray(0, 12)],
  ['a.gz', Buffer.from('Талибан')],
  ['a.zst', Buffer.from('Талибан')],
])('%s that is damaged or cut is refused', async (name, content) => {
  await expect(read(name, content)).rejects.toThrow()
})
