/**
 * The package of a document: which of its parts hold text, and the one source that they make together.
 *
 * Source: ISO/IEC 29500-2 (packages), 29500-1, 11.3 (parts of a document).
 */
import { matchOf } from '../../checked/index.js'
import { docxCatalogs } from './words/index.js'
import { worded } from '../../messages/worded.js'
import type { Archive } from '../package/archive.js'
import { readChunk, type DocumentReader } from './chunks.js'
import { DocxError } from './error.js'
import { PackageError, packageError } from '../package/error.js'
import { memberOf, resolved, unescapedName } from '../package/names.js'
import { partText } from '../package/part-text.js'
import { partsIn, sourceOf, type PackagePart, type WrittenPart } from '../package/parts.js'
import { ooxml } from './dialect.js'
import { walk } from '../package/xml.js'

const roles = [
  'body',
  'header',
  'footer',
  'footnotes',
  'endnotes',
  'styles',
  'numbering',
  'links',
  'comments',
  'properties',
  'chunk',
  'unread',
] as const
/**
 * What a part holds. `properties`: who wrote the document. `chunk`: what a file of another kind says, as paragraphs; it stays as it is in the archive. `links`: the relationships of another part, by its name. `unread`: why the part cannot be read, in all
 * languages; it stays as it is in the archive.
 */
export type Role = (typeof roles)[number]

/** A part of the source. Offsets are those of its XML. */
export type Part = PackagePart<Role>

/** The parts of a source, in order. */
export const partsOf = (source: string): Part[] => partsIn<Role>(source)

export interface Relationship {
  readonly id: string
  /** The last word of its type: `footnotes`, `hyperlink`. */
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

/** The relationships that a part states. */
export function relationshipsIn(source: string, part: Part): Relationship[] {
  const found: Relationship[] = []
  walk(
    source,
    part,
    {
      open: ({ name, attribute }) => {
        if (!name.endsWith('Relationship')) return
        found.push({
          id: attribute('Id') ?? '',
          type: matchOf(/[^/]*$/, attribute('Type') ?? '')[0],
          target: attribute('Target') ?? '',
          isExternal: attribute('TargetMode') === 'External',
        })
      },
    },
    ooxml,
  )
  return found
}

/** Whether somebody has signed a document: any change of it breaks the signature. Source: ISO/IEC 29500-2, 13.2.4. */
export function isSigned(archive: Archive): boolean {
  const root = partText(archive, rootLinks)
  return root !== undefined && relationshipsOf(root, rootLinks).some(({ type }) => type === 'origin')
}

const rootLinks = '_rels/.rels'

/** Where the relationships of a part stand. */
export const relationshipsName = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels')

/** The folder of the part whose relationships these are: their targets are told from there. */
const folderOf = (links: string): string => links.replace(/_rels\/[^/]*$/, '')

type NamedPart = WrittenPart<Role>

/**
 * Reads the text of a document out of its archive. Parts beside the main one that cannot be read are there as such.
 * @param readDocument Reads a document within this one. Default: none is read.
 * @throws DocxError if it holds no document, or one in no encoding of a package.
 */
export function readSource(archive: Archive, readDocument?: DocumentReader): string {
  const root = partText(archive, rootLinks)
  if (root === undefined) throw new DocxError(words => words.noDocument)
  const main = relationshipsOf(root, rootLinks).find(({ type }) => type === 'officeDocument')
  const body = main && memberOf(archive, resolved(main.target, ''))
  const xml = body === undefined ? undefined : partText(archive, body)
  if (body === undefined || xml === undefined) throw new DocxError(words => words.noDocument)
  const links = linksOf(archive, body)
  const related = links ? relationshipsOf(links.text, links.name) : []
  const parts: NamedPart[] = [{ role: 'body', name: body, text: xml }]
  for (const role of roles) {
    const named = related.filter(({ type, isExternal }) => type === nameOfType(role) && !isExternal)
    for (const name of new Set(named.map(({ target }) => memberOf(archive, resolved(target, body)))))
      parts.push(partIn(archive, role, name))
  }
  if (!related.some(({ type }) => type === 'footnotes'))
    parts.push({ role: 'footnotes', name: freeName(archive, resolved('footnotes.xml', body)), text: emptyNotes(xml) })
  for (const { name, role } of [...parts])
    if (!leadingNowhere.has(role) && archive.has(relationshipsName(name)))
      parts.push(partIn(archive, 'links', relationshipsName(name)))
  const properties = relationshipsOf(root, rootLinks).find(({ type }) => type === 'core-properties')
  if (properties) parts.push(partIn(archive, 'properties', memberOf(archive, resolved(properties.target, ''))))
  return sourceOf([...parts, ...chunksOf(archive, parts, readDocument)])
}

/** Roles of parts whose relationships say nothing of the text. */
const leadingNowhere: ReadonlySet<Role> = new Set(['styles', 'numbering', 'comments', 'unread'])

/** None of a part that is broken: who needs them tells of it. */
function readableRelationships(xml: string, name: string): Relationship[] {
  try {
    return relationshipsOf(xml, name)
  } catch (error) {
    if (error instanceof PackageError && error.isOfPart) return []
    throw error
  }
}

/** What parts hold as a whole, as far as it can be read. @throws DocxError if it is made to do harm. */
function chunksOf(
  archive: Archive,
  parts: readonly NamedPart[],
  readDocument: DocumentReader | undefined,
): NamedPart[] {
  const named = parts.flatMap(({ role, name, text }) =>
    role === 'links'
      ? readableRelationships(text, name)
          .filter(({ type, isExternal }) => type === 'aFChunk' && !isExternal)
          .map(({ target }) => memberOf(archive, resolved(target, folderOf(name))))
      : [],
  )
  return [...new Set(named)].flatMap((name): NamedPart[] => {
    try {
      const bytes = archive.read(name)
      const found = bytes && readChunk({ name, type: typeOf(archive, name), bytes }, readDocument)
      if (!found) return []
      const rest = { role: 'unread' as const, name, text: JSON.stringify(worded(docxCatalogs, ({ chunk }) => chunk)) }
      return [{ role: 'chunk', name, text: found.xml }, ...(found.isWhole ? [] : [rest])]
    } catch (error) {
      if (error instanceof PackageError && error.isHarm) throw error
      return []
    }
  })
}

/** The part of a source which holds what another one refers to, if it is read. */
export const chunkAt = (parts: readonly Part[], target: string, from: string): Part | undefined => {
  const name = resolved(target, from)
  const keys = [name, unescapedName(name)].map(key => key.toLowerCase())
  return parts.find(part => part.role === 'chunk' && keys.includes(part.name.toLowerCase()))
}

/** What the package says a part is. */
function typeOf(archive: Archive, name: string): string | undefined {
  const types = '[Content_Types].xml'
  const xml = partText(archive, types)
  if (xml === undefined) return undefined
  const extension = matchOf(/[^.]*$/, name.toLowerCase())[0]
  let own: string | undefined
  let usual: string | undefined
  walk(
    xml,
    { start: 0, end: xml.length, name: types },
    {
      open: ({ attribute }) => {
        if (attribute('PartName')?.toLowerCase() === `/${name.toLowerCase()}`) own = attribute('ContentType')
        else if (attribute('Extension')?.toLowerCase() === extension) usual = attribute('ContentType')
      },
    },
    ooxml,
  )
  return own ?? usual
}

/** A part that cannot be read keeps nobody from reading the others. @throws DocxError if it is made to do harm. */
function partIn(archive: Archive, role: Role, name: string): NamedPart {
  try {
    const xml = partText(archive, name)
    if (xml === undefined) throw packageError(words => words.absent, name)
    return { role, name, text: xml }
  } catch (error) {
    if (!(error instanceof PackageError) || !error.isOfPart) throw error
    return { role: 'unread', name, text: JSON.stringify(error.reason) }
  }
}

/** The footnotes of a document without any: written only if one is added. */
function emptyNotes(body: string): string {
  const namespace = body.includes(strict) ? strict : 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const rule = (id: number, type: string, mark: string): string =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:r><w:${mark}/></w:r></w:p></w:footnote>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:footnotes xmlns:w="${namespace}">${rule(-1, 'separator', 'separator')}${rule(0, 'continuationSeparator', 'continuationSeparator')}</w:footnotes>`
}

const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

/** A part which the main one does not refer to may have the usual name. */
function freeName(archive: Archive, name: string): string {
  let free = name
  for (let number = 2; archive.has(free); number++) free = name.replace(/\.xml$/, `${number}.xml`)
  return free
}

const nameOfType = (role: Role): string | undefined =>
  role === 'body' || role === 'links' || role === 'chunk' || role === 'unread' ? undefined : role

function linksOf(archive: Archive, part: string): NamedPart | undefined {
  const name = relationshipsName(part)
  const text = partText(archive, name)
  return text === undefined ? undefined : { role: 'links', name, text }
}

const relationshipsOf = (xml: string, name: string): Relationship[] =>
  relationshipsIn(xml, { role: 'links', name, start: 0, end: xml.length })
