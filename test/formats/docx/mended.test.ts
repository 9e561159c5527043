/** Documents of Word as they are mended: what changes in their parts. */
import { specify } from '../specification.js'
import { packedMendings } from '../written.js'
import { docxOf } from './drafts.js'

specify(new URL('mended.txt', import.meta.url), source => packedMendings(docxOf(source), 'x.docx'))
