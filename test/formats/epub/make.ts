/** Small books, as publishers pack them. */
import { strToU8, zipSync, type Zippable } from 'fflate'
import { escapedXml } from '../../../src/formats/escapes.js'

export interface BookContent {
  /** Insides of `<body>`, by file name, in the order of the spine. */
  readonly chapters: Readonly<Record<string, string>>
  readonly title?: string
  /** Elements of the metadata, besides those that every book must have. */
  readonly metadata?: string
  /** Inside of the `<ol>` of the table of contents. */
  readonly contents?: string
  readonly version?: 2 | 3
  /** Other members of the archive. */
  readonly members?: Zippable
}

const chapterPage = (body: string, title: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">\n<head><title>${title}</title></head>\n<body>${body}</body>\n</html>\n`

/** Of EPUB 2, whose pages are XHTML 1.1. */
const oldPage = (body: string, title: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml">\n<head><title>${title}</title></head>\n<body>${body}</body>\n</html>\n`

const container =
  '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'

export function epub({
  chapters,
  title = 'Книга',
  metadata = '',
  contents,
  version = 3,
  members = {},
}: BookContent): Uint8Array {
  const names = Object.keys(chapters)
  const items = names.map((name, index) => `<item id="c${index}" href="${name}" media-type="application/xhtml+xml"/>`)
  const spine = names.map((_, index) => `<itemref idref="c${index}"/>`).join('')
  const is3 = version === 3
  const nav = is3
    ? '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
    : '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
  const modified = is3 ? '<meta property="dcterms:modified">2024-01-01T00:00:00Z</meta>' : ''
  const opf = `<?xml version="1.0" encoding="utf-8"?>\n<package xmlns="http://www.idpf.org/2007/opf" version="${version}.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"><dc:identifier id="id">urn:isbn:9785000000000</dc:identifier><dc:title>${title}</dc:title><dc:language>ru</dc:language>${modified}${metadata}</metadata><manifest>${nav}${items.join('')}</manifest><spine${is3 ? '' : ' toc="ncx"'}>${spine}</spine></package>`
  const toc = contents ?? `<li><a href="${names[0] ?? ''}">Начало</a></li>`
  const page = is3 ? chapterPage : oldPage
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'OEBPS/content.opf': strToU8(opf),
    ...(is3
      ? {
          'OEBPS/nav.xhtml': strToU8(chapterPage(`<nav epub:type="toc" id="toc"><ol>${toc}</ol></nav>`, 'Содержание')),
        }
      : {
          'OEBPS/toc.ncx': strToU8(
            `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">\n<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><head><meta name="dtb:uid" content="urn:isbn:9785000000000"/></head><docTitle><text>${title}</text></docTitle><navMap><navPoint id="n1" playOrder="1"><navLabel><text>Начало</text></navLabel><content src="${names[0] ?? ''}"/></navPoint></navMap></ncx>`,
          ),
        }),
    ...Object.fromEntries(
      Object.entries(chapters).map(([name, body]) => [
        `OEBPS/${name}`,
        strToU8(page(body, escapedXml(name.replace(/\..*$/, '')))),
      ]),
    ),
    ...members,
  })
}
