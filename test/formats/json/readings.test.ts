/** All that is read of rich text in JSON: each kind and each construct by itself. */
import { readingsOf, specify } from '../specification.js'
import { writtenAt } from '../written.js'

specify(new URL('readings.txt', import.meta.url), readingsOf('x.json'))
specify(new URL('written.txt', import.meta.url), source => writtenAt(source, 'x.json'))
