/** In WordPress 6.7, with SQLite. */
import { tryIn } from './suite.js'

tryIn('nightly')
