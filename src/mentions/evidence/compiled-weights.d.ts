import type { Weights } from './weights.js'

/** The weights as `build.ts` compiles them; made by the build, beside this module's compiled form. */
export const compiled: Weights
