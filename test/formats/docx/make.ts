/** Small documents, as Word packs them. */
import { strToU8, zipSync, type Zippable } from 'fflate'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const namespaces = `xmlns:w="${main}" xmlns:r="${relations}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'

export interface Content {
  /** Inside of `w:body`. */
  readonly body: string
  readonly header?: string
  readonly footer?: string
  /** `w:footnote` elements. */
  readonly footnotes?: string
  readonly endnotes?: string
  /** `w:style` elements. */
  readonly styles?: string
  /** `w:abstractNum` and `w:num` elements. */
  readonly numbering?: string
  /** Addresses, by the id of their relationship. */
  readonly links?: Readonly<Record<string, string>>
  /** Other members of the archive. */
  readonly members?: Zippable
}

const section = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'

export function docx({ body, links = {}, members = {}, ...parts }: Content): Uint8Array {
  const elements = {
    header: 'hdr',
    footer: 'ftr',
    footnotes: 'footnotes',
    endnotes: 'endnotes',
    styles: 'styles',
    numbering: 'numbering',
  }
  const given = Object.entries(elements).flatMap(([role, element]) => {
    const content = parts[role as keyof typeof parts]
    return content === undefined ? [] : [{ role, xml: `${head}<w:${element} ${namespaces}>${content}</w:${element}>` }]
  })
  const overrides = given.map(
    ({ role }) =>
      `<Override PartName="/word/${role}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${role}+xml"/>`,
  )
  const related = given.map(
    ({ role }) => `<Relationship Id="${role}" Type="${relations}/${role}" Target="${role}.xml"/>`,
  )
  const external = Object.entries(links).map(
    ([id, url]) => `<Relationship Id="${id}" Type="${relations}/hyperlink" Target="${url}" TargetMode="External"/>`,
  )
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${overrides.join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      relationships(`<Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/>`),
    ),
    'word/document.xml': strToU8(`${head}<w:document ${namespaces}><w:body>${body}${section}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(relationships([...related, ...external].join(''))),
    ...Object.fromEntries(given.map(({ role, xml }) => [`word/${role}.xml`, strToU8(xml)])),
    ...members,
  })
}

const relationships = (content: string): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`

/** A run. White space at its ends counts. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of runs, or of one text. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : content === '' ? '' : run(content)}</w:p>`
