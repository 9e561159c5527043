/**
 * The package of a text document: which of its parts hold text. A flat file is one part without a name.
 *
 * Source: OpenDocument 1.3, part 2 (packages)
 */
import type { Archive } from '../package/archive.js'
import { partText } from '../package/part-text.js'
import { partMark, partsIn, sourceOf, type PackagePart } from '../package/parts.js'
import { OdtError } from './error.js'

/** `styles`: headers and footers stand there, with the styles of the whole. `properties`: who wrote the document. */
export type Role = 'styles' | 'body' | 'properties'

/** The parts of a source, in the order in which they are read: styles first. */
export const partsOf = (source: string): readonly PackagePart<Role>[] =>
  source.startsWith(partMark) ? partsIn<Role>(source) : [{ role: 'body', name: '', start: 0, end: source.length }]

const manifest = 'META-INF/manifest.xml'
const signatures = 'META-INF/documentsignatures.xml'

/** @throws OdtError if the archive holds no text document, or one behind a password. */
export function readSource(archive: Archive): string {
  if (/<(?:[\w-]+:)?encryption-data[\s>]/.test(partText(archive, manifest) ?? ''))
    throw new OdtError(words => words.locked)
  const type = partText(archive, 'mimetype')?.trim() ?? ''
  const body = partText(archive, 'content.xml')
  const isText = /^application\/vnd\.oasis\.opendocument\.text(?:-template|-master|-web)?$/.test(type)
  if (body === undefined || !(isText || /<(?:[\w-]+:)?text[\s>]/.test(body)))
    throw new OdtError(words => words.noDocument)
  const meta = partText(archive, 'meta.xml')
  const styles = partText(archive, 'styles.xml')
  return sourceOf([
    ...(styles === undefined ? [] : [{ role: 'styles', name: 'styles.xml', text: styles }]),
    { role: 'body', name: 'content.xml', text: body },
    ...(meta === undefined ? [] : [{ role: 'properties', name: 'meta.xml', text: meta }]),
  ])
}

/** Whether somebody has signed a document: any change of it breaks the signature. */
export const isSigned = (archive: Archive): boolean => archive.has(signatures)
