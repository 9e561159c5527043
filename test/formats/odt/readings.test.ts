/** All that is read of text documents, and how everything is written into them, plainly and as changes that are tracked. */
import { decodeOdt } from '../../../src/formats/odt/index.js'
import { packedReadingsOf, specify } from '../specification.js'
import { packedMendings, writtenAt } from '../written.js'
import { odtOf } from './drafts.js'

const decoded = (source: string): string => decodeOdt(odtOf(source)).source

specify(new URL('readings.txt', import.meta.url), packedReadingsOf('x.odt', odtOf))
specify(new URL('written.txt', import.meta.url), source => [
  ...writtenAt(source, 'x.odt', decoded),
  '--',
  ...writtenAt(source, 'x.odt', decoded, 'tracked'),
])
specify(new URL('mended.txt', import.meta.url), source => packedMendings(odtOf(source), 'x.odt'))
