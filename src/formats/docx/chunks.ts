/**
 * Files of other kinds that a document holds as a whole (`w:altChunk`): pages, texts, other documents. Word shows what they
 * say as paragraphs of the document; as such they are read here. They are never written.
 *
 * Source: ISO/IEC 29500-1, 11.3.1 (alternative format import parts) and 17.17.2.1.
 */
import { matchOf, sure } from '../../checked/index.js'
import type { Block, Document } from '../../document/types.js'
import { decodeText, declaredInHtml } from '../encoding.js'
import { escapedXml } from '../escapes.js'
import { parseHtml } from '../html/index.js'
import { parseText } from '../text.js'
import { textBodiesIn } from './web-archive.js'

/** @throws Error if it cannot be read. */
export type DocumentReader = (bytes: Uint8Array) => Document

type Reader = (bytes: Uint8Array, readDocument?: DocumentReader) => readonly Document[]

const page = (bytes: Uint8Array, charset?: string): Document =>
  parseHtml(decodeText(bytes, charset ?? declaredInHtml(bytes)).source)
const plain = (bytes: Uint8Array, charset?: string): Document => parseText(decodeText(bytes, charset).source)

const readers: Readonly<Record<string, Reader>> = {
  html: bytes => [page(bytes)],
  text: bytes => [plain(bytes)],
  archive: bytes => {
    const bodies = textBodiesIn(bytes)
    const pages = bodies.filter(({ type }) => type !== 'text/plain' && type.includes('html'))
    return pages.length > 0
      ? pages.map(body => page(body.bytes, body.charset))
      : bodies.filter(({ type }) => type === 'text/plain').map(body => plain(body.bytes, body.charset))
  },
  document: (bytes, readDocument) => (readDocument ? [readDocument(bytes)] : []),
}

const byType: readonly (readonly [RegExp, keyof typeof readers])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'html'],
  [/^text\/plain$/, 'text'],
  [/^(?:message\/rfc822|multipart\/related|application\/x-mimearchive)$/, 'archive'],
  [/^application\/(?:vnd\.openxmlformats-officedocument\.wordprocessingml|vnd\.ms-word)\./, 'document'],
]
const byExtension: Readonly<Record<string, keyof typeof readers>> = {
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  txt: 'text',
  mht: 'archive',
  mhtml: 'archive',
  docx: 'document',
  docm: 'document',
  dotx: 'document',
}

/** A file within a document. */
export interface Chunk {
  readonly name: string
  /** As the package has it. */
  readonly type: string | undefined
  readonly bytes: Uint8Array
}

/** What a file says. */
export interface ChunkText {
  /** As a part of a document. */
  readonly xml: string
  /** Whether nothing in it was left unread. */
  readonly isWhole: boolean
}

/**
 * What a file says.
 * @returns Nothing where it is of a kind that is not read, or says nothing.
 * @throws Error where it cannot be read.
 */
export function readChunk({ name, type, bytes }: Chunk, readDocument?: DocumentReader): ChunkText | undefined {
  const known = byType.find(([pattern]) => pattern.test(type?.toLowerCase().replace(/;.*$/, '').trim() ?? ''))?.[1]
  const kind = known ?? byExtension[matchOf(/[^.]*$/, name.toLowerCase())[0]]
  const documents = kind === undefined ? [] : sure(readers[kind])(bytes, readDocument)
  if (documents.every(({ blocks }) => blocks.length === 0)) return undefined
  return {
    xml: `<w:document xmlns:w="${main}">${documents.map(paragraphsOf).join('')}</w:document>`,
    isWhole: documents.every(({ unread }) => unread === undefined),
  }
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const properties: Partial<Readonly<Record<Block['kind'], string>>> = {
  heading: '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>',
  'list-item': '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
}

/** Links lead somewhere though nothing be written: they stand behind the paragraphs. */
function paragraphsOf({ text, blocks, links }: Document): string {
  const paragraphs = blocks.map(({ kind, start, end, opensRow }) => {
    const paragraph = `<w:p>${properties[kind] ?? ''}${runOf(text.slice(start, end))}</w:p>`
    return kind === 'table-cell' ? `${opensRow ? '<w:tr/>' : ''}<w:tc>${paragraph}</w:tc>` : paragraph
  })
  const fields = links.map(({ url }) => `<w:p><w:fldSimple w:instr="HYPERLINK &quot;${escapedXml(url)}&quot;"/></w:p>`)
  return [...paragraphs, ...fields].join('')
}

/** What XML cannot hold, no text says. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const runOf = (words: string): string =>
  words
    .replace(unwritable, '')
    .split(/\r\n|[\n\r]/)
    .map(line => `<w:r><w:t xml:space="preserve">${escapedXml(line)}</w:t></w:r>`)
    .join('<w:r><w:br/></w:r>')
