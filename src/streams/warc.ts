/**
 * Pages of a crawl, as WARC files keep them.
 *
 * Source: ISO 28500:2017, 4 to 6; the message in a record is that of RFC 9112. `warcio` would read it, too: it brings a
 * writer, a command and their nine dependencies, and takes a record’s word for its length.
 */
import { Buffer } from 'node:buffer'
import { pipeline, Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { itemAt } from '../checked/index.js'
import { megabytes } from '../files/read.js'
import type { ByteReader } from './byte-reader.js'
import { gapAt, type Gap, type Member } from './members.js'
import { usualMeasure } from './parts.js'
import { ArchiveError } from './words/index.js'

/** In bytes. */
const longestLine = 2 ** 16
const mostFields = 500
const marks = /^WARC\/1\.\d\r?\n$/

type Fields = ReadonlyMap<string, string>

/** Answers that were found, and resources; redirections, requests and notes of the crawler are passed over. */
export async function* warcMembers(reader: ByteReader, longest = usualMeasure.item): AsyncGenerator<Member | Gap> {
  while (!(await reader.isAtEnd())) {
    const byte = reader.position
    const first = await reader.line(longestLine)
    if (!first || /^\r?\n$/.test(first.toString('latin1'))) continue
    const fields = marks.test(first.toString('latin1')) ? await fieldsOf(reader) : undefined
    const length = Number(fields?.get('content-length') ?? NaN)
    if (!fields || !Number.isSafeInteger(length) || length < 0) {
      yield gapAt(byte, words => words.noRecord)
      await toNextRecord(reader)
      continue
    }
    const isWanted = ['response', 'resource', 'conversion'].includes(fields.get('warc-type') ?? '')
    const block = isWanted ? await reader.take(Math.min(length, longest)) : Buffer.alloc(0)
    const rest = await reader.skip(length - block.length)
    const behind = await reader.take(recordEnd.length)
    if (block.length + rest < length || !behind.equals(recordEnd)) {
      yield gapAt(byte, words => words.wrongLength(length))
      // A length that is too long takes in the records behind.
      reader.putBack(Buffer.concat([block, behind]))
      await toNextRecord(reader)
      continue
    }
    if (!isWanted) continue
    const page = pageOf(fields, block, byte)
    if (page) yield block.length < length ? { ...page, bytes: tooLong } : page
  }
}

const recordEnd = Buffer.from('\r\n\r\n')

/** Names in lower case. Nothing if they do not end, or are none. */
async function fieldsOf(reader: ByteReader): Promise<Fields | undefined> {
  const fields = new Map<string, string>()
  for (let count = 0; count < mostFields; count++) {
    const line = (await reader.line(longestLine))?.toString('utf8')
    if (line === undefined) return undefined
    if (/^\r?\n$/.test(line)) return fields
    const [, name = '', value = ''] = /^([^\s:]+):\s*(.*?)\s*$/.exec(line) ?? []
    if (name !== '') fields.set(name.toLowerCase(), value)
    else if (!/^[ \t]/.test(line)) return undefined
  }
  return undefined
}

async function toNextRecord(reader: ByteReader): Promise<void> {
  for (;;) {
    const line = await reader.line(longestLine)
    if (!line) return
    if (marks.test(line.toString('latin1'))) {
      reader.putBack(line)
      return
    }
  }
}

/** Nothing if it was not found. */
function pageOf(fields: Fields, block: Buffer, byte: number): Member | undefined {
  const name = (fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1')
  const type = fields.get('content-type') ?? ''
  const answer = /^application\/http\b/i.test(type) ? answerIn(block) : undefined
  if (answer?.isFound === false || (!answer && /^application\/http\b/i.test(type))) return undefined
  const sent = answer ? (answer.fields.get('content-type') ?? 'text/html') : type
  return { name, byte, type: mimeOf(sent), ...encodingOf(sent), bytes: answer ? bodyOf(answer) : once(block) }
}

const mimeOf = (type: string): string => itemAt(type.split(';'), 0).trim().toLowerCase()

const encodingOf = (type: string): { readonly encoding?: string } => {
  const found = /charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1]
  return found === undefined ? {} : { encoding: found }
}

const once = (bytes: Uint8Array): AsyncIterable<Uint8Array> => Readable.from([bytes])

const tooLong: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => ({
    next: () => Promise.reject(new ArchiveError(words => words.longMember(megabytes(usualMeasure.item)))),
  }),
}

interface Answer {
  readonly isFound: boolean
  readonly fields: Fields
  readonly body: Buffer
}

function answerIn(block: Buffer): Answer | undefined {
  const [separator, end] = [block.indexOf('\r\n\r\n'), block.indexOf('\n\n')]
  const at = separator >= 0 && (end < 0 || separator < end) ? separator + 4 : end + 2
  if (separator < 0 && end < 0) return undefined
  const [status = '', ...lines] = block.toString('latin1', 0, Math.min(at, longestLine)).split(/\r?\n/)
  const fields = new Map(
    lines.flatMap(line => {
      const [, name = '', value = ''] = /^([^\s:]+):\s*(.*?)\s*$/.exec(line) ?? []
      return name === '' ? [] : [[name.toLowerCase(), value] as const]
    }),
  )
  return { isFound: /^HTTP\/\S+ 2\d\d\b/.test(status), fields, body: block.subarray(at) }
}

/** @throws The unpacker's error if it is not as its fields say. */
function bodyOf({ fields, body }: Answer): AsyncIterable<Uint8Array> {
  const isChunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '')
  const whole = once(isChunked ? joinedChunks(body) : body)
  const unpacker = unpackers[(fields.get('content-encoding') ?? '').trim().toLowerCase()]
  return unpacker ? (pipeline(whole, unpacker(), () => {}) as AsyncIterable<Uint8Array>) : whole
}

/** By the name of the packing. */
const unpackers: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** Crawlers may have joined the chunks, and left the field as it was. */
function joinedChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = []
  for (let at = 0; ;) {
    const [line = '', digits = ''] =
      /^([\da-fA-F]{1,8})[^\r\n]{0,200}\r?\n/.exec(body.toString('latin1', at, at + 256)) ?? []
    if (line === '') return chunks.length === 0 ? body : Buffer.concat(chunks)
    const length = Number.parseInt(digits, 16)
    if (length === 0) return Buffer.concat(chunks)
    const start = at + line.length
    chunks.push(body.subarray(start, start + length))
    at = start + length + 2
  }
}
