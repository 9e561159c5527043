/** Members of archives and pages of crawls, and what is wrong with those that lie. */
import { Buffer } from 'node:buffer'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ByteReader } from '../../src/streams/byte-reader.js'
import { isGap, type Gap, type Member } from '../../src/streams/members.js'
import { tarMembers } from '../../src/streams/tar.js'
import { warcMembers } from '../../src/streams/warc.js'
import { zipMembers } from '../../src/streams/zip.js'
import { page, record, tarOf } from './archived.js'

type Told = readonly [string, string] | string

/** Names and texts; of what cannot be read, why. */
async function told(members: AsyncIterable<Member | Gap>): Promise<Told[]> {
  const found: Told[] = []
  for await (const member of members)
    if (isGap(member)) found.push(member.problem.en)
    else found.push([member.name, await textOf(member.bytes).catch((error: unknown) => (error as Error).message)])
  return found
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

/** @param size Of the pieces in which it comes. */
function readerOf(bytes: Buffer, size = 7): ByteReader {
  const chunks: Buffer[] = []
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size))
  return new ByteReader(Readable.from(chunks))
}

describe('a tar archive', () => {
  const long = `${'папка/'.repeat(30)}d.txt`
  const tar = tarOf([
    ['a.txt', 'Раз'],
    ['folder', '', '5'],
    ['empty.txt', ''],
    [long, 'Два'],
    ['b.txt', 'Три'.repeat(300)],
  ])
  const members = [
    ['a.txt', 'Раз'],
    ['empty.txt', ''],
    [long, 'Два'],
    ['b.txt', 'Три'.repeat(300)],
  ]

  test('has its files in their order, with long names', async () => {
    expect(await told(tarMembers(readerOf(tar)))).toEqual(members)
  })

  test('need not be read to the end of a member', async () => {
    const names: string[] = []
    for await (const member of tarMembers(readerOf(tar))) if (!isGap(member)) names.push(member.name)
    expect(names).toEqual(members.map(([name]) => name))
  })

  test('that is cut short gives what stands before', async () => {
    const cut = tar.subarray(0, tar.length - 3072)
    expect((await told(tarMembers(readerOf(cut)))).at(-1)).toMatch(/^Byte \d+: the archive is cut short$/)
    expect((await told(tarMembers(readerOf(tar.subarray(0, 700))))).slice(0, 2)).toEqual([
      ['a.txt', 'Раз'],
      'Byte 0: the archive is cut short',
    ])
  })

  test('with a header that is none is told where', async () => {
    const broken = Buffer.from(tar)
    broken.fill('x', 1024, 1536)
    expect(await told(tarMembers(readerOf(broken)))).toEqual([
      ['a.txt', 'Раз'],
      'Byte 1024: no header of a tar archive; nothing behind it could be read',
    ])
  })
})

describe('a crawl', () => {
  test('has what was found, unpacked', async () => {
    const warc = Buffer.concat([
      record('warcinfo', '', 'software: x\r\n', 'application/warc-fields'),
      page('https://a.ru/1', '<p>Раз</p>'),
      page('https://a.ru/2', gzipSync('<p>Два</p>'), 'Content-Encoding: gzip\r\n'),
      page('https://a.ru/3', brotliCompressSync('<p>Три</p>'), 'Content-Encoding: br\r\n'),
      page('https://a.ru/4', `5\r\n<p>Ч\r\n2;a=b\r\nе\r\n0\r\n\r\n`, 'Transfer-Encoding: chunked\r\n'),
      page('https://a.ru/5', '', '', '301 Moved'),
      page('https://a.ru/6.png', 'PNG', '', '200 OK', 'image/png'),
      record('request', 'https://a.ru/1', 'GET / HTTP/1.1\r\n\r\n', 'application/http; msgtype=request'),
      record('conversion', 'https://a.ru/7', 'Семь', 'text/plain'),
    ])
    for (const size of [3, 4096])
      expect(await told(warcMembers(readerOf(warc, size)))).toEqual([
        ['https://a.ru/1', '<p>Раз</p>'],
        ['https://a.ru/2', '<p>Два</p>'],
        ['https://a.ru/3', '<p>Три</p>'],
        ['https://a.ru/4', '<p>Че'],
        ['https://a.ru/6.png', 'PNG'],
        ['https://a.ru/7', 'Семь'],
      ])
  })

  test('tells where its records begin', async () => {
    const [one, other] = [page('https://a.ru/1', 'Раз'), page('https://a.ru/2', 'Два')]
    const found: (number | undefined)[] = []
    for await (const member of warcMembers(readerOf(Buffer.concat([one, other]))))
      found.push(isGap(member) ? undefined : member.byte)
    expect(found).toEqual([0, one.length])
  })

  test.each([
    ['too long', 100],
    ['longer than all', 1e9],
    ['too short', -3],
    ['longer than any number', 1e300],
  ])('whose record says a length that is %s is told, and the others are read', async (_, more) => {
    const lying = Buffer.from(
      page('https://a.ru/1', '<p>Раз</p>')
        .toString()
        .replace(
          /(Content-Length: )(\d+)(\r\n\r\nHTTP)/,
          (__, name: string, length: string, rest: string) => `${name}${Number(length) + more}${rest}`,
        ),
    )
    const found = await told(
      warcMembers(readerOf(Buffer.concat([page('https://a.ru/0', 'Нет'), lying, page('https://a.ru/2', 'Два')]), 64)),
    )
    expect(found).toEqual([
      ['https://a.ru/0', 'Нет'],
      expect.stringMatching(
        /^Byte \d+: (?:the record says that it has \d+ bytes, and has not|no record of a WARC file); passed over up to the next one$/,
      ),
      ['https://a.ru/2', 'Два'],
    ])
  })

  test('with a page that is damaged tells it of the page', async () => {
    const found = await told(
      warcMembers(
        readerOf(
          Buffer.concat([page('https://a.ru/1', 'no', 'Content-Encoding: gzip\r\n'), page('https://a.ru/2', 'Два')]),
        ),
      ),
    )
    expect(found).toEqual([
      ['https://a.ru/1', expect.stringContaining('header')],
      ['https://a.ru/2', 'Два'],
    ])
  })

  test('of something else is told', async () => {
    expect(await told(warcMembers(readerOf(Buffer.from('что-то\nдругое\n'))))).toEqual([
      'Byte 0: no record of a WARC file; passed over up to the next one',
    ])
  })
})

describe('a zip archive', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'plashka-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  async function zip(bytes: Uint8Array): Promise<Told[]> {
    const name = path.join(folder, 'a.zip')
    writeFileSync(name, bytes)
    const file = openSync(name, 'r')
    try {
      return await told(zipMembers(file, bytes.length))
    } finally {
      closeSync(file)
    }
  }

  const packed = zipSync({
    'a.txt': strToU8('Раз'),
    'folder/b.txt': [strToU8('Два'), { level: 0 }],
    'c.txt': strToU8('Три'.repeat(1000)),
  })

  test('has its files in the order of its directory', async () => {
    expect(await zip(packed)).toEqual([
      ['a.txt', 'Раз'],
      ['folder/b.txt', 'Два'],
      ['c.txt', 'Три'.repeat(1000)],
    ])
  })

  test('that is cut short, or none, is told', async () => {
    expect(await zip(packed.subarray(0, packed.length - 30))).toEqual(['Byte 0: the archive is cut short'])
    expect(await zip(strToU8('no'))).toEqual(['Byte 0: the archive is cut short'])
  })

  test('with a member that is damaged gives the others', async () => {
    const broken = Uint8Array.from(packed)
    broken.fill(0xff, 35, 40)
    expect(await zip(broken)).toEqual([
      ['a.txt', expect.stringContaining('invalid')],
      ['folder/b.txt', 'Два'],
      ['c.txt', 'Три'.repeat(1000)],
    ])
  })

  test('whose members lie within each other is a bomb', async () => {
    const bomb = Uint8Array.from(packed)
    const view = new DataView(bomb.buffer)
    for (let at = bomb.length - 4; at >= 0; at--)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 42, 0, true)
    expect(await zip(bomb)).toEqual(['Byte 0: members of the archive lie within each other; nothing was unpacked'])
  })
})
