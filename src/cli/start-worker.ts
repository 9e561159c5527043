/** A thread of the command: what it runs stands in the same bundle. */
import { createRequire } from 'node:module'
import type { work } from './worker.js'

const { work: begin } = createRequire(import.meta.url)('./command.cjs') as { readonly work: typeof work }
begin()
