/**
 * Compiles the weights of the evidence into the module that is read at start-up. Run by the build.
 */
import { writeFileSync } from 'node:fs'
import { readWeights } from './data.js'

writeFileSync(
  new URL('compiled-weights.js', import.meta.url),
  `export const compiled = ${JSON.stringify(readWeights())}\n`,
)
