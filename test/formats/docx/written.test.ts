/** How everything is written into documents of Word: at each kind of place, plainly and as changes that are tracked. */
import { decodeDocx } from '../../../src/formats/docx/index.js'
import { specify } from '../specification.js'
import { writtenAt } from '../written.js'
import { docxOf } from './drafts.js'

const decoded = (source: string): string => decodeDocx(docxOf(source)).source

specify(new URL('written.txt', import.meta.url), source => [
  ...writtenAt(source, 'x.docx', decoded),
  '--',
  ...writtenAt(source, 'x.docx', decoded, 'tracked'),
])
