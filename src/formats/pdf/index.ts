/**
 * PDF, which is only read: layouts and reports, whose drafts are elsewhere.
 */
import { FormatError } from '../error.js'
import type { Format } from '../index.js'
import { parsePdf } from './document.js'
import { fragmentsOf } from './fragments.js'
import { sourceOf, type LaidOut, type PlacedLink } from './layout.js'
import { pdfModule, type PdfDocument, type PdfLibrary, type PdfPage } from './library.js'

/** Passed over in folders, where most PDFs are made of drafts that stand beside them. */
export const pdf: Format = {
  name: 'pdf',
  extensions: [],
  sharedExtensions: ['.pdf'],
  parse: source => [parsePdf(source)],
  isBinary: true,
  part: {
    module: pdfModule,
    package: 'pdfjs-dist@5',
    decode: async (bytes, library) => {
      const source = await readPdf(bytes, library as PdfLibrary)
      return { source, encode: () => bytes }
    },
  },
}

/** @throws FormatError if the bytes are no PDF, or one behind a password. */
async function readPdf(bytes: Uint8Array, library: PdfLibrary): Promise<string> {
  // What is given is taken away from us.
  const data = Uint8Array.from(bytes)
  const loading = library.getDocument({ data, verbosity: 0, isEvalSupported: false, disableFontFace: true })
  try {
    const document = await loading.promise
    const pages: LaidOut[] = []
    for (let number = 1; number <= document.numPages; number++) pages.push(await laidOut(document, number, library))
    return sourceOf(pages)
  } catch (error) {
    const isLocked = (error as Error).name === 'PasswordException'
    throw new FormatError(words => (isLocked ? words.pdf.locked : words.pdf.broken), { cause: error })
  } finally {
    await loading.destroy()
  }
}

async function laidOut(document: PdfDocument, number: number, library: PdfLibrary): Promise<LaidOut> {
  try {
    const page = await document.getPage(number)
    const read = await readPage(page, library)
    page.cleanup()
    return read
  } catch {
    return { fragments: [], width: 0, links: [], unread: 'broken' }
  }
}

async function readPage(page: PdfPage, library: PdfLibrary): Promise<LaidOut> {
  const view = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const fragments = fragmentsOf(
    items.filter(item => 'str' in item),
    view.transform,
  )
  const links = (await page.getAnnotations()).flatMap(({ url, rect }): PlacedLink[] => {
    if (url === undefined) return []
    const [one = 0, two = 0, three = 0, four = 0] = view.convertToViewportRectangle(rect)
    const [left, right] = [Math.min(one, three), Math.max(one, three)]
    return [{ url, left, right, top: Math.min(two, four), bottom: Math.max(two, four) }]
  })
  const hasWords = fragments.some(({ text }) => /\p{L}/u.test(text))
  const isDrawn = !hasWords && (await draws(page, library))
  return { fragments, width: view.width, links, ...(isDrawn && { unread: 'drawn' }) }
}

/** So many strokes are letters, as layouts turn them into shapes; fewer may be the rules of a blank page. */
const mostStrokes = 50

async function draws(page: PdfPage, { OPS }: PdfLibrary): Promise<boolean> {
  const isPicture = new Set(
    Object.entries(OPS).flatMap(([name, number]) => (/^paint(?:Image|InlineImage|.*Mask)/.test(name) ? number : [])),
  )
  const { fnArray } = await page.getOperatorList()
  let strokes = 0
  return fnArray.some(done => isPicture.has(done) || (done === OPS.constructPath && ++strokes > mostStrokes))
}
