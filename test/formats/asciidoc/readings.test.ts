/** All that is read of AsciiDoc: each construct by itself. */
import { readingsOf, specify } from '../specification.js'

specify(new URL('readings.txt', import.meta.url), readingsOf('x.adoc'))
