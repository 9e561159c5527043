/** Pages as they are mended. */
import { mendings, specify } from '../specification.js'

specify(new URL('mended.txt', import.meta.url), source => mendings(source, 'x.html'))
