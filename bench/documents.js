/**
 * Long documents to measure on: a book and a layout, out of the same words as the other texts.
 */
import { Buffer } from 'node:buffer'
import { strToU8, zipSync } from 'fflate'
import { makeText } from './corpus.js'

/** Characters of a page of a manuscript. */
const pageLength = 1800
const bytesPerLetter = 2

/**
 * @param {number} pages @param {readonly string[]} names @param {number} seed
 * @returns {string[]}
 */
const paragraphsOf = (pages, names, seed) =>
  makeText({ bytes: pages * pageLength * bytesPerLetter, names, gap: pageLength * bytesPerLetter }, seed).split('\n\n')

/**
 * An EPUB 3 of chapters of 20 pages, with a name a page.
 * @param {number} pages @param {readonly string[]} names
 */
export function makeBook(pages, names) {
  const chapters = Array.from({ length: Math.ceil(pages / 20) }, (_, index) => paragraphsOf(20, names, index + 1))
  const items = chapters.map(
    (_, index) => `<item id="c${index}" href="${index}.xhtml" media-type="application/xhtml+xml"/>`,
  )
  const spine = chapters.map((_, index) => `<itemref idref="c${index}"/>`).join('')
  /** @param {readonly string[]} paragraphs @param {number} index */
  const page = (paragraphs, index) =>
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${index}</title></head><body><h1>${index}</h1>${paragraphs.map(text => `<p>${text}</p>`).join('\n')}</body></html>`
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="content.opf"/></rootfiles></container>',
    ),
    'content.opf': strToU8(
      `<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest>${items.join('')}</manifest><spine>${spine}</spine></package>`,
    ),
    ...Object.fromEntries(chapters.map((paragraphs, index) => [`${index}.xhtml`, strToU8(page(paragraphs, index))])),
  })
}

const [width, height, size, leading, perLine, perPage] = [420, 600, 10, 12, 70, 40]

/** @param {string} text */
const hex = text =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')

/** Lines of words, none longer than there is room. @param {string} text @returns {string[]} */
function linesOf(text) {
  /** @type {string[]} */
  const lines = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < perLine) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/**
 * A PDF as a layout program writes it: a line of text at its place, with a name a page.
 * @param {number} pages @param {readonly string[]} names
 */
export function makePdf(pages, names) {
  const lines = paragraphsOf(Math.ceil(pages * ((perLine * perPage) / pageLength)), names, 7).flatMap(linesOf)
  /** @type {string[]} */
  const objects = ['', '']
  /** @param {string} content */
  const add = content => objects.push(content)
  /** @param {string} content */
  const stream = content => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
  const ranges = Array.from({ length: 256 }, (_, high) => high.toString(16).padStart(2, '0')).map(
    byte => `<${byte}00> <${byte}ff> <${byte}00>`,
  )
  const unicode = add(
    stream(
      `begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 256 beginbfrange ${ranges.join('\n')} endbfrange endcmap`,
    ),
  )
  const descriptor = add(
    '<< /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 -200 500 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  )
  const descendant = add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor ${descriptor} 0 R >>`,
  )
  const font = add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${unicode} 0 R >>`,
  )
  const kids = Array.from({ length: pages }, (_, page) => {
    const shown = lines
      .slice(page * perPage, (page + 1) * perPage)
      .map((line, at) => `BT /F1 ${size} Tf 1 0 0 1 35 ${height - 60 - at * leading} Tm <${hex(line)}> Tj ET`)
    const content = add(stream(shown.join('\n')))
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${content} 0 R >>`,
    )
  })
  objects[0] = '<< /Type /Catalog /Pages 2 0 R >>'
  objects[1] = `<< /Type /Pages /Count ${pages} /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] >>`
  let body = '%PDF-1.7\n'
  const offsets = objects.map((content, index) => {
    const at = body.length
    body += `${index + 1} 0 obj\n${content}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  return Buffer.from(
    `${body}${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`,
    'latin1',
  )
}
