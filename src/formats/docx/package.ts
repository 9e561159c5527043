/**
 * The package of a document: which of its parts hold text, and the one source that they make together.
 *
 * Source: ISO/IEC 29500-2 (packages), 29500-1, 11.3 (parts of a document).
 */
import type { Archive } from './archive.js'
import { DocxError } from './error.js'
import { walk } from './xml.js'

export const roles = ['body', 'header', 'footer', 'footnotes', 'endnotes', 'styles', 'links', 'comments'] as const
/** What a part holds. `links`: the relationships of another part, by its name. */
export type Role = (typeof roles)[number]

/** A part of the source. Offsets are those of its XML. */
export interface Part {
  readonly role: Role
  /** As in the archive, without a slash before it. */
  readonly name: string
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/** The file separator, which no XML can hold: it goes before every part. */
const mark = '\u001C'
const opening = new RegExp(`${mark}([a-z]+) ([^\\n${mark}]*)\\n`, 'g')

export const sourceOf = (
  parts: readonly { readonly role: Role; readonly name: string; readonly xml: string }[],
): string => parts.map(({ role, name, xml }) => `${mark}${role} ${name}\n${xml}`).join('')

/** The parts of a source, in order. */
export function partsOf(source: string): Part[] {
  const found = [...source.matchAll(opening)]
  return found.map(({ 0: whole, 1: role, 2: name, index }, position) => ({
    role: role as Role,
    name: name!,
    start: index + whole.length,
    end: found[position + 1]?.index ?? source.length,
  }))
}

export interface Relationship {
  readonly id: string
  /** The last word of its type: `footnotes`, `hyperlink`. */
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

/** The relationships that a part states. */
export function relationshipsIn(source: string, { start, end, name }: Part): Relationship[] {
  const found: Relationship[] = []
  walk(source, start, end, name, {
    open: ({ name, attribute }) => {
      if (!name.endsWith('Relationship')) return
      found.push({
        id: attribute('Id') ?? '',
        type: /[^/]*$/.exec(attribute('Type') ?? '')![0],
        target: attribute('Target') ?? '',
        isExternal: attribute('TargetMode') === 'External',
      })
    },
    close: () => undefined,
  })
  return found
}

/** Where the relationships of a part stand. */
export const relationshipsName = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels')

/** The name of a part that another one refers to. */
export function resolved(target: string, from: string): string {
  const segments = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}

/** Reads the text of a document out of its archive. @throws DocxError if it holds none, or text that is no UTF-8. */
export function readSource(archive: Archive): string {
  const root = textOf(archive, '_rels/.rels')
  if (root === undefined) throw new DocxError(words => words.noDocument)
  const main = relationshipsOf(root, '_rels/.rels').find(({ type }) => type === 'officeDocument')
  const body = main && resolved(main.target, '')
  const xml = body === undefined ? undefined : textOf(archive, body)
  if (body === undefined || xml === undefined) throw new DocxError(words => words.noDocument)
  const links = linksOf(archive, body)
  const related = links ? relationshipsOf(links.xml, links.name) : []
  const parts: { role: Role; name: string; xml: string }[] = [{ role: 'body', name: body, xml }]
  for (const role of roles) {
    const named = related.filter(({ type, isExternal }) => type === nameOfType(role) && !isExternal)
    for (const name of new Set(named.map(({ target }) => resolved(target, body)))) {
      const found = textOf(archive, name)
      if (found !== undefined) parts.push({ role, name, xml: found })
    }
  }
  if (!parts.some(({ role }) => role === 'footnotes'))
    parts.push({ role: 'footnotes', name: freeName(archive, resolved('footnotes.xml', body)), xml: emptyNotes(xml) })
  for (const { name, role } of [...parts]) {
    const found = role === 'styles' || role === 'comments' ? undefined : linksOf(archive, name)
    if (found) parts.push(found)
  }
  return sourceOf(parts)
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

const nameOfType = (role: Role): string | undefined => (role === 'body' || role === 'links' ? undefined : role)

function linksOf(archive: Archive, part: string): { role: 'links'; name: string; xml: string } | undefined {
  const name = relationshipsName(part)
  const xml = textOf(archive, name)
  return xml === undefined ? undefined : { role: 'links', name, xml }
}

const relationshipsOf = (xml: string, name: string): Relationship[] =>
  relationshipsIn(xml, { role: 'links', name, start: 0, end: xml.length })

/** @throws DocxError if the part is no UTF-8. */
function textOf(archive: Archive, name: string): string | undefined {
  const bytes = archive.read(name)
  if (!bytes) return undefined
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new DocxError(words => words.notUtf8, name)
  }
  if (text.includes(mark)) throw new DocxError(words => words.badCharacter, name)
  return text
}
