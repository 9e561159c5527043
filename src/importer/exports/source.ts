/**
 * A saved file, by its content rather than its name.
 */
import { ExportError, OtherRegisterError } from '../types.js'
import type { SavedFile } from './saved-file.js'

export type Format = 'workbook' | 'json' | 'html' | 'csv'

export interface Source {
  readonly file: SavedFile
  /** How errors call it. */
  readonly path: string
  readonly format: Format
  /** Its first characters. */
  readonly beginning: string
  /** Decoded, in chunks. */
  readonly text: () => AsyncIterable<string>
}

/** Bytes that tell what a file is. */
const headLength = 4096

/** @throws ExportError if the file is empty or of no known kind; the system's error if it cannot be read. */
export async function sourceOf(file: SavedFile, path: string): Promise<Source> {
  const head = await file.slice(0, headLength)
  if (head.length === 0) throw new ExportError(path, words => words.empty)
  const encoding = encodingOf(head)
  const beginning = new TextDecoder(encoding).decode(head).trimStart()
  const format = formatOf(head, beginning)
  if (!format) throw new OtherRegisterError(path, words => words.unknownKind)
  return { file, path, format, beginning, text: () => decoded(file, path, encoding) }
}

const asLatin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** Bytes outside ASCII tell it themselves; where the head has none, the page declares it. */
function encodingOf(head: Uint8Array): 'utf-8' | 'windows-1251' {
  if (!isUtf8(head)) return 'windows-1251'
  const isDeclared = /(?:charset|encoding)=["']?(?:windows-|cp|win-)1251/iu.test(asLatin(head))
  return isDeclared && head.every(byte => byte < 0x80) ? 'windows-1251' : 'utf-8'
}

/** The last character may be cut in two. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function formatOf(head: Uint8Array, beginning: string): Format | undefined {
  if (asLatin(head.subarray(0, 2)) === 'PK') return 'workbook'
  if (/^[{[]/u.test(beginning)) return 'json'
  if (beginning.startsWith('<')) return 'html'
  return /[,;\t]/u.test(beginning) && !beginning.includes('\u0000') ? 'csv' : undefined
}

/** Names are not guessed: what is no UTF-8 in the midst of a file would come out as replacement characters. */
async function* decoded(file: SavedFile, path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const text = (chunk?: Uint8Array): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
    } catch {
      throw new ExportError(path, words => words.notText(encoding))
    }
  }
  for await (const chunk of file.chunks()) yield text(chunk)
  yield text()
}
