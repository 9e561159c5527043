/** A thread of the command: what it runs stands in the same bundles. */
import { startCommand } from './bundles.js'

void startCommand().exports.work()
