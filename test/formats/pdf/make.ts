/**
 * Small PDFs, as a layout program may write them: text at places, in one font whose characters are all half as wide as high.
 */

/** Characters at a place: points, from the left and from above. */
export interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

export interface MadePage {
  readonly texts?: readonly Placed[]
  /** Draws a picture over the page. */
  readonly isPicture?: boolean
  readonly links?: readonly { readonly url: string; readonly x: number; readonly y: number }[]
  readonly isTurned?: boolean
  /** Operators as they are. */
  readonly content?: string
}

const width = 420
const height = 600
const usualSize = 10
export const leading = 12

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')

const toUnicode =
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange 256 beginbfrange\n' +
  Array.from({ length: 256 }, (_, high) => {
    const byte = high.toString(16).padStart(2, '0')
    return `<${byte}00> <${byte}ff> <${byte}00>\n`
  }).join('') +
  'endbfrange endcmap end end'

const streamOf = (content: string, entries = ''): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`

const shown = ({ text, x, y, size = usualSize }: Placed): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${height - y} Tm <${hex(text)}> Tj ET`

/** @param trailer Entries of the trailer beside the usual ones. */
export function pdf(pages: readonly MadePage[], trailer = ''): Uint8Array {
  const objects: string[] = []
  const add = (content: string): number => objects.push(content)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add('')
  const unicode = add(streamOf(toUnicode))
  const descendant = add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 5 0 R >>',
  )
  add(
    '<< /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 -200 500 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  )
  const font = add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${unicode} 0 R >>`,
  )
  const picture = add(
    streamOf(
      '00>',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /ASCIIHexDecode',
    ),
  )
  const kids = pages.map(({ texts = [], isPicture, links = [], isTurned, content = '' }) => {
    const drawn = isPicture ? `q ${width} 0 0 ${height} 0 0 cm /I1 Do Q\n` : ''
    const contents = add(streamOf([drawn + content, ...texts.map(shown)].join('\n')))
    const annotations = links.map(({ url, x, y }) => {
      const rect = `${x} ${height - y - 3} ${x + 60} ${height - y + usualSize}`
      return `<< /Type /Annot /Subtype /Link /Rect [${rect}] /F 4 /A << /S /URI /URI (${url}) >> >>`
    })
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] ${isTurned ? '/Rotate 90' : ''} /Contents ${contents} 0 R ` +
        `/Annots [${annotations.join(' ')}] /Resources << /Font << /F1 ${font} 0 R >> /XObject << /I1 ${picture} 0 R >> >> >>`,
    )
  })
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] >>`
  let file = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = file.length
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, character => character.charCodeAt(0))
}

/** Lines below each other, those after the first each `leading` lower. */
export const lines = (texts: readonly string[], x: number, y: number, size = usualSize): Placed[] =>
  texts.map((text, index) => ({ text, x, y: y + (index * leading * size) / usualSize, size }))

/** Words in lines of a width. @param most Characters. */
export function wrapped(text: string, most: number): string[] {
  const found: string[] = []
  for (const word of text.split(' ')) {
    const last = found.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) found[found.length - 1] = `${last} ${word}`
    else found.push(word)
  }
  return found
}
