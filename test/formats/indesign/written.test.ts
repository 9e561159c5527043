/** How something is written into a story, where its words stand. */
import { specify } from '../specification.js'
import { writtenAt } from '../written.js'
import { icml } from './make.js'

specify(new URL('written.txt', import.meta.url), marked => writtenAt(marked, 'x.icml', icml))
