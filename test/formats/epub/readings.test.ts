/** All that is read of books, and how everything is written into them: each construct by itself, as a chapter. */
import { decodeEpub } from '../../../src/formats/epub/index.js'
import { packedReadingsOf, specify } from '../specification.js'
import { packedMendings, writtenAt } from '../written.js'
import { epub } from './make.js'

/** Chapters are set apart by lines of four dashes; a first line `2` makes a book of EPUB 2. */
function bookOf(draft: string): Uint8Array {
  const [, version, text = ''] = /^(2\n)?([^]*)$/.exec(draft) ?? []
  const chapters = text.split('\n----\n').map((body, index) => [`c${index}.xhtml`, body] as const)
  return epub({
    chapters: Object.fromEntries(chapters),
    version: version ? 2 : 3,
    metadata: '<dc:creator>Анна Ли</dc:creator><dc:date>2021-07-09</dc:date><dc:description>О чём</dc:description>',
  })
}
const decoded = (source: string): string => decodeEpub(bookOf(source)).source

specify(new URL('readings.txt', import.meta.url), packedReadingsOf('x.epub', bookOf))
specify(new URL('written.txt', import.meta.url), source => writtenAt(source, 'x.epub', decoded))
specify(new URL('mended.txt', import.meta.url), source => packedMendings(bookOf(source), 'x.epub'))
