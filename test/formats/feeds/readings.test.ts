/** All that is read of feeds, an item a document: each construct by itself. */
import { readingsOf, specify } from '../specification.js'

specify(new URL('xml.txt', import.meta.url), readingsOf('x.xml'))
specify(new URL('ndjson.txt', import.meta.url), readingsOf('x.ndjson'))
