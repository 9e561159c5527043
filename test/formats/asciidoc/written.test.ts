/** How everything is written into AsciiDoc: at each kind of place. */
import { specify } from '../specification.js'
import { writtenAt } from '../written.js'

specify(new URL('written.txt', import.meta.url), source => writtenAt(source, 'x.adoc'))
