/**
 * Text documents of OpenDocument: .odt, and .fodt without a package.
 */
import { decodeText, declaredInXml } from '../encoding.js'
import type { Decoded, Format } from '../index.js'
import { Archive } from '../package/archive.js'
import { encodedPart } from '../package/part-text.js'
import { parseOdt } from './document.js'
import { OdtError } from './error.js'
import { odtNotation } from './notation.js'
import { isSigned, partsOf, readSource } from './package.js'
import { signed } from './signing.js'

export const odt: Format = {
  name: 'odt',
  extensions: ['.odt', '.ott'],
  parse: source => [parseOdt(source)],
  get notation() {
    return odtNotation('plain')
  },
  notationFor: odtNotation,
  isBinary: true,
  decode: decodeOdt,
}

/** Its changes stand in the text always: it is a text that an editor may hold, with nobody to sign them. */
export const fodt: Format = {
  name: 'fodt',
  extensions: ['.fodt'],
  parse: source => [parseOdt(source)],
  get notation() {
    return odtNotation('plain')
  },
  decode: bytes => decodeText(bytes, declaredInXml(bytes)),
}

/**
 * @returns The document; to encode a change of a signed one is refused.
 * @throws PackageError if the bytes are no document, or are made to do harm.
 */
export function decodeOdt(bytes: Uint8Array): Decoded {
  const archive = new Archive(bytes)
  const source = readSource(archive)
  return {
    source,
    encode: (changed, how) => {
      const written = how === undefined || how.revision === 'plain' ? changed : signed(source, changed, how)
      if (written === source) return bytes
      if (isSigned(archive)) throw new OdtError(words => words.signed)
      const before = new Map(partsOf(source).map(({ name, start, end }) => [name, source.slice(start, end)]))
      const parts = partsOf(written).flatMap(({ name, start, end }) => {
        const xml = written.slice(start, end)
        return xml === before.get(name) ? [] : [[name, encodedPart(xml, archive.read(name))] as const]
      })
      return archive.with(new Map(parts))
    },
  }
}
