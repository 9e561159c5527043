/** All that is read of documents of RTF: each construct by itself. */
import { readingsOf, specify } from '../specification.js'

specify(new URL('readings.txt', import.meta.url), readingsOf('x.rtf'))
