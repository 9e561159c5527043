/**
 * EPUB 2 and 3: books as publishers, LibreOffice, Calibre and pandoc make them.
 */
import type { Decoded } from '../index.js'
import { Archive } from '../package/archive.js'
import { encodedPart } from '../package/part-text.js'
import { bookParts, readBook } from './book.js'
import { EpubError } from './error.js'

/**
 * @returns The book; to encode a change of a signed one is refused.
 * @throws PackageError if the bytes are no book, or are made to do harm.
 */
export function decodeEpub(bytes: Uint8Array): Decoded {
  const archive = new Archive(bytes)
  const source = readBook(archive)
  return {
    source,
    encode: changed => {
      if (changed === source) return bytes
      if (archive.has('META-INF/signatures.xml')) throw new EpubError(words => words.signed)
      return archive.with(changedParts(archive, source, changed))
    },
  }
}

function changedParts(archive: Archive, before: string, after: string): ReadonlyMap<string, Uint8Array> {
  const textOf = (source: string) => new Map(bookParts(source).map(part => [part, source.slice(part.start, part.end)]))
  const old = new Map(Array.from(textOf(before), ([{ name }, text]) => [name, text]))
  return new Map(
    Array.from(textOf(after)).flatMap(([{ name }, text]) =>
      text === old.get(name) ? [] : [[name, encodedPart(text, archive.read(name))]],
    ),
  )
}
