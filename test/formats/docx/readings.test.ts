/** All that is read of documents of Word: each construct by itself. */
import { packedReadingsOf, specify } from '../specification.js'
import { docxOf } from './drafts.js'

specify(new URL('readings.txt', import.meta.url), packedReadingsOf('x.docx', docxOf))
