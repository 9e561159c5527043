/** In WordPress 6.5, with SQLite. */
import { tryIn } from './suite.js'

tryIn('6.5')
