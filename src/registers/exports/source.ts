/**
 * A saved file, by its content rather than its name.
 */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { ExportError } from '../types.js'

export type Format = 'workbook' | 'json' | 'html' | 'csv'

export interface Source {
  readonly file: string
  /** How errors call it. */
  readonly path: string
  readonly format: Format
  /** Its first characters. */
  readonly beginning: string
  /** Decoded, in chunks. */
  readonly text: () => Readable
}

/** @throws ExportError if the file is empty or of no known kind; the system's error if it cannot be read. */
export async function sourceOf(file: string, path: string): Promise<Source> {
  const head = await headOf(file)
  if (head.length === 0) throw new ExportError(path, words => words.empty)
  const encoding = encodingOf(head)
  const beginning = new TextDecoder(encoding).decode(head).trimStart()
  const format = formatOf(head, beginning)
  if (!format) throw new ExportError(path, words => words.unknownKind)
  return { file, path, format, beginning, text: () => Readable.from(decoded(file, path, encoding)) }
}

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file)
  try {
    const head = Buffer.alloc(4096)
    const { bytesRead } = await handle.read(head, 0, head.length, 0)
    return head.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** Bytes outside ASCII tell it themselves; where the head has none, the page declares it. */
function encodingOf(head: Buffer): 'utf-8' | 'windows-1251' {
  if (!isUtf8(head)) return 'windows-1251'
  const isDeclared = /(?:charset|encoding)=["']?(?:windows-|cp|win-)1251/iu.test(head.toString('latin1'))
  return isDeclared && head.every(byte => byte < 0x80) ? 'windows-1251' : 'utf-8'
}

/** The last character may be cut in two. */
function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function formatOf(head: Buffer, beginning: string): Format | undefined {
  if (head.subarray(0, 2).toString('latin1') === 'PK') return 'workbook'
  if (/^[{[]/u.test(beginning)) return 'json'
  if (beginning.startsWith('<')) return 'html'
  return /[,;\t]/u.test(beginning) && !beginning.includes('\u0000') ? 'csv' : undefined
}

/** Names are not guessed: what is no UTF-8 in the midst of a file would come out as replacement characters. */
async function* decoded(file: string, path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const chunk of createReadStream(file)) yield decoder.decode(chunk as Uint8Array, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new ExportError(path, words => words.notText(encoding))
    throw error
  }
}
