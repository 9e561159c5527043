/** In the oldest WordPress that the plug-in is for, as Debian has it, with MariaDB. */
import { tryIn } from './suite.js'

tryIn('6.1')
