/**
 * DOCX: Office Open XML documents as Word and LibreOffice write them.
 */
import { groupOf, sure } from '../../checked/index.js'
import type { Decoded } from '../index.js'
import { Archive, largest } from '../package/archive.js'
import type { DocumentReader } from './chunks.js'
import { parseDocx } from './document.js'
import { DocxError } from './error.js'
import { withOrderedNotes } from './note-order.js'
import { isSigned, partsOf, readSource, relationshipsName, type Part } from './package.js'
import { decodedPart, encodedPart } from '../package/part-text.js'
import { signed } from './signing.js'

/**
 * @returns The document; to encode a change of a signed one is refused.
 * @throws DocxError if the bytes are no document, or are made to do harm.
 */
export function decodeDocx(bytes: Uint8Array): Decoded {
  if (isCompound(bytes)) throw new DocxError(words => words.protectedOrOld)
  const archive = new Archive(bytes)
  const source = readSource(archive, documentsWithin())
  return {
    source,
    encode: (changed, how) => {
      const ready = how === undefined || how.revision === 'plain' ? changed : signed(source, changed, how)
      const written = withOrderedNotes(source, ready)
      if (written === source) return bytes
      if (isSigned(archive)) throw new DocxError(words => words.signed)
      return archive.with(changedParts(archive, source, written))
    },
  }
}

/**
 * Reads documents within a document, which all together may unpack to no more than one. What is put into them once more is
 * told of, not read.
 */
function documentsWithin(): DocumentReader {
  let left = largest
  return bytes => {
    const archive = new Archive(bytes, left)
    const document = parseDocx(readSource(archive))
    left -= archive.unpacked
    return document
  }
}

/** The file format of Word before 2007, which also holds encrypted documents. */
const isCompound = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)

function changedParts(archive: Archive, before: string, after: string): ReadonlyMap<string, Uint8Array> {
  const changed = new Map<string, Uint8Array>()
  const old = new Map(partsOf(before).map(part => [part.name, before.slice(part.start, part.end)]))
  const parts = partsOf(after)
  for (const part of parts) {
    const xml = after.slice(part.start, part.end)
    if (xml === old.get(part.name)) continue
    changed.set(part.name, encodedPart(xml, archive.read(part.name)))
    if (!archive.has(part.name))
      for (const [name, text] of announcements(archive, part, parts))
        changed.set(name, encodedPart(text, archive.read(name)))
  }
  return changed
}

const contentTypes = '[Content_Types].xml'
const typePrefix = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** What has to be said of a new part elsewhere: its type, and that the body belongs with it. */
function announcements(archive: Archive, part: Part, parts: readonly Part[]): [string, string][] {
  const body = sure(parts.find(({ role }) => role === 'body'))
  const links = relationshipsName(body.name)
  const [types, relationships] = [contentTypes, links].map(name => {
    const bytes = archive.read(name)
    return bytes && decodedPart(bytes, name)
  })
  if (types === undefined) throw new DocxError(words => words.missingPart(contentTypes))
  const folder = body.name.replace(/[^/]*$/, '')
  const target = part.name.startsWith(folder) ? part.name.slice(folder.length) : `/${part.name}`
  const namespace = /http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/relationships/.test(relationships ?? '')
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const id = freeId(relationships ?? '')
  const added = `<Relationship Id="${id}" Type="${namespace}/${part.role}" Target="${target}"/>`
  return [
    [
      contentTypes,
      appended(types, `<Override PartName="/${part.name}" ContentType="${typePrefix}.${part.role}+xml"/>`),
    ],
    [
      links,
      appended(
        relationships ??
          '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
        added,
      ),
    ],
  ]
}

function freeId(relationships: string): string {
  let number = 1
  while (relationships.includes(`"rId${number}"`)) number++
  return `rId${number}`
}

/** Puts an element at the end of the outermost one, in its namespace. */
function appended(xml: string, element: string): string {
  const closing = /<\/(?:([\w.-]+):)?[\w.-]+\s*>\s*$/.exec(xml)
  if (!closing) {
    const empty = /<((?:[\w.-]+:)?[\w.-]+)((?:"[^"]*"|'[^']*'|[^<>"'])*?)\/>\s*$/.exec(xml)
    if (!empty) throw new DocxError(words => words.broken(xml.slice(-20)))
    return appended(
      `${xml.slice(0, empty.index)}<${groupOf(empty, 1)}${groupOf(empty, 2)}></${groupOf(empty, 1)}>`,
      element,
    )
  }
  const prefix = closing[1] === undefined ? '' : `${closing[1]}:`
  return xml.slice(0, closing.index) + element.replace(/^</, `<${prefix}`) + xml.slice(closing.index)
}
