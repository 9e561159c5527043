/** Small text documents, as office programs pack them. */
import { strToU8, zipSync, type Zippable } from 'fflate'
import type { Draft, Inline } from '../drafts.js'

const namespaces = [
  ...['office', 'text', 'table', 'style'].map(
    name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  ),
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')
const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const mimetype = 'application/vnd.oasis.opendocument.text'

export interface Content {
  /** Inside of `office:text`. */
  readonly body: string
  /** Automatic styles of the text. */
  readonly styles?: string
  /** Paragraphs of the header of every page. */
  readonly header?: string
  /** Other members of the archive. */
  readonly members?: Zippable
}

const bold =
  '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
const sections = ({ body, styles = '' }: Content): string =>
  `<office:automatic-styles>${bold}${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`

export const odt = (content: Content): Uint8Array =>
  zipSync({
    mimetype: [strToU8(mimetype), { level: 0 }],
    'content.xml': strToU8(
      `${head}<office:document-content ${namespaces} office:version="1.3">${sections(content)}</office:document-content>`,
    ),
    'styles.xml': strToU8(
      `${head}<office:document-styles ${namespaces} office:version="1.3"><office:master-styles><style:master-page style:name="Standard"><style:header>${content.header ?? ''}</style:header></style:master-page></office:master-styles></office:document-styles>`,
    ),
    'META-INF/manifest.xml': strToU8(
      `${head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mimetype}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    ),
    ...content.members,
  })

export const fodt = (content: Content): string =>
  `${head}<office:document ${namespaces} office:version="1.3" office:mimetype="${mimetype}">${sections(content)}</office:document>\n`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const inlineOf = (inline: Inline): string => {
  if (typeof inline === 'string') return escaped(inline)
  const text = escaped(inline.text)
  return inline.kind === 'link'
    ? `<text:a xlink:type="simple" xlink:href="${escaped(inline.url)}">${text}</text:a>`
    : `<text:span text:style-name="B">${text}</text:span>`
}

/** The paragraphs of a draft. */
export const bodyOf = ({ blocks }: Draft): string =>
  blocks
    .map(({ kind, inlines }) => {
      const text = inlines.map(inlineOf).join('')
      return kind === 'heading'
        ? `<text:h text:outline-level="1">${text}</text:h>`
        : `<text:p text:style-name="Standard">${text}</text:p>`
    })
    .join('')
