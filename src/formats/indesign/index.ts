/**
 * Stories of InDesign: .idml, a layout, and .icml, a snippet as InCopy has it.
 */
import { DocumentBuilder } from '../../document/builder.js'
import { withTypedNotes } from '../../document/footnotes.js'
import { withNumberedNotes } from '../../document/numbered-notes.js'
import { withHeadline } from '../../document/plain.js'
import { rewriting } from '../../document/rewriting.js'
import type { Document } from '../../document/types.js'
import { declaredInXml, decodeText } from '../encoding.js'
import { escapedXml } from '../escapes.js'
import type { Decoded, Format } from '../index.js'
import { inlineNotation } from '../notation.js'
import { Archive } from '../package/archive.js'
import { encodedPart } from '../package/part-text.js'
import { walk } from '../package/xml.js'
import { ParagraphWriter, textOf } from '../paragraphs.js'
import { readingOf } from '../reading.js'
import { indesign } from './dialect.js'
import { partsOf, readSource } from './package.js'
import { StoryReader } from './story.js'

export const idml: Format = {
  name: 'idml',
  extensions: ['.idml'],
  parse: source => [parseIndesign(source)],
  notation: inlineNotation,
  isBinary: true,
  decode: decodeIdml,
}

/** A text that an editor may hold. */
export const icml: Format = {
  name: 'icml',
  extensions: ['.icml', '.icms'],
  parse: source => [parseIndesign(source)],
  notation: inlineNotation,
  decode: bytes => decodeText(bytes, declaredInXml(bytes)),
}

/** @throws PackageError if the bytes are no layout, or are made to do harm. */
export function decodeIdml(bytes: Uint8Array): Decoded {
  const archive = new Archive(bytes)
  const source = readSource(archive)
  return {
    source,
    encode: changed => {
      if (changed === source) return bytes
      const before = new Map(partsOf(source).map(({ name, start, end }) => [name, source.slice(start, end)]))
      const parts = partsOf(changed).flatMap(({ name, start, end }) => {
        const xml = changed.slice(start, end)
        return xml === before.get(name) ? [] : [[name, encodedPart(xml, archive.read(name))] as const]
      })
      return archive.with(new Map(parts))
    },
  }
}

/** @throws IndesignError if a part is broken or declares a document type. */
export function parseIndesign(source: string): Document {
  const parts = partsOf(source)
  const reader = new StoryReader(source, new Set(hiddenConditions(source)))
  for (const part of parts) walk(source, part, reader, indesign)
  const builder = new DocumentBuilder(source)
  const words = new ParagraphWriter(builder)
  let row: string | undefined
  let note: number | undefined
  for (const paragraph of [...reader.body, ...reader.notes]) {
    words.count()
    if (textOf(paragraph).trim() === '') continue
    if (paragraph.row !== undefined && paragraph.row !== row) builder.openRow()
    row = paragraph.row
    const goesOn = paragraph.note !== undefined && paragraph.note === note
    note = paragraph.note
    const span = words.write(paragraph, goesOn)
    if (goesOn) builder.extend(span.end)
    else
      builder.block(note === undefined ? paragraph.kind : 'footnote', span, note === undefined ? undefined : `^${note}`)
  }
  for (const { url, place } of reader.links) builder.link(url, place)
  const document = builder.build()
  const sections = reader.contents.map(span => ({ ...span, escape: escapedXml, of: reader }))
  const read = {
    ...document,
    blocks: withHeadline(document.text, withTypedNotes(document)),
    inlines: words.inlines,
    rewritten: rewriting(sections, span => builder.textIn(span)),
  }
  return withNumberedNotes(
    parts[0]?.start === 0 ? read : { ...read, reading: readingOf(words.rows, document.text, parts) },
  )
}

/** A snippet may tell of them behind what they are about. */
const hiddenConditions = (source: string): string[] =>
  Array.from(source.matchAll(/<Condition\b[^>]*>/g), ([tag]) =>
    /\bVisible="false"/.test(tag) ? (/\bSelf="([^"]*)"/.exec(tag)?.[1] ?? '') : '',
  ).filter(id => id !== '')
