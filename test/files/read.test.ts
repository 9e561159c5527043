/** Files read whole: regular ones of a bounded size. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { longest, readBytes, readIfThere, readText } from '../../src/files/read.js'
import { savedOnDisk } from '../../src/knowledge/saved.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plashka-read-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const at = (name: string): string => path.join(folder, name)

test('bytes and text, through links, without a byte order mark', () => {
  writeFileSync(at('a.txt'), '\uFEFFтекст')
  symlinkSync('a.txt', at('b.txt'))
  expect([readText(at('b.txt')), readBytes(at('a.txt')).length]).toEqual(['текст', 13])
  writeFileSync(at('empty'), '')
  expect([readText(at('empty')), readIfThere(at('nowhere')), readIfThere(at('a.txt/b'))]).toEqual([
    '',
    undefined,
    undefined,
  ])
})

test('of a file whose size the system does not know, all that is there', () => {
  expect(readText('/proc/self/status')).toContain('Name:')
})

describe('refuses, without waiting,', () => {
  const refusal = (file: string): string => `not read, as it is a pipe, a socket or a device: ${file}`

  test('a pipe that nobody writes to', () => {
    spawnSync('mkfifo', [at('pipe.md')])
    expect(() => readBytes(at('pipe.md'))).toThrow(refusal(at('pipe.md')))
    expect(() => readIfThere(at('pipe.md'))).toThrow(refusal(at('pipe.md')))
  })

  test('a device that never ends', async () => {
    expect(() => readBytes('/dev/zero')).toThrow(refusal('/dev/zero'))
    await expect(savedOnDisk('/dev/zero')).rejects.toThrow(refusal('/dev/zero'))
  })

  test('a socket', async () => {
    const server = createServer()
    await new Promise<void>(resolve => server.listen(at('socket'), resolve))
    expect(() => readBytes(at('socket'))).toThrow(refusal(at('socket')))
    await new Promise(resolve => server.close(resolve))
  })

  test('a folder, a link to itself, what is not there: as the system says', () => {
    mkdirSync(at('folder'))
    symlinkSync('me', at('me'))
    for (const [name, code] of [
      ['folder', 'EISDIR'],
      ['me', 'ELOOP'],
      ['nowhere', 'ENOENT'],
    ] as const)
      expect(() => readBytes(at(name))).toThrow(expect.objectContaining({ code, path: at(name) }))
  })

  test('a file longer than what can be held, with the limit', () => {
    writeFileSync(at('long.txt'), '')
    truncateSync(at('long.txt'), longest + 1024 ** 2)
    expect(() => readBytes(at('long.txt'))).toThrow(
      `not read, as it has 513 MB, and at most 512 MB of a file are read: split it: ${at('long.txt')}`,
    )
  })
})
