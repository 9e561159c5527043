/** All that is read of text documents: each construct by itself, as the body of a flat one. */
import { readingsOf, specify } from '../specification.js'
import { writtenAt } from '../written.js'
import { fodtOf } from './drafts.js'

specify(new URL('readings.txt', import.meta.url), source => readingsOf('x.fodt')(fodtOf(source)))
specify(new URL('written.txt', import.meta.url), source => [
  ...writtenAt(source, 'x.fodt', fodtOf),
  '--',
  ...writtenAt(source, 'x.fodt', fodtOf, 'tracked'),
])
