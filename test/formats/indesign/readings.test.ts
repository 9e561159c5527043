/** All that is read of a story: each construct by itself. */
import { readingsOf, specify } from '../specification.js'
import { icml } from './make.js'

specify(new URL('readings.txt', import.meta.url), story => readingsOf('x.icml')(icml(story)))
