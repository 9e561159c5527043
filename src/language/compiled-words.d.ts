/** The words of the languages as `build.ts` compiles them; made by the build, beside this module's compiled form. */
import type { PackedDictionary } from './dictionary.js'

export const ru: PackedDictionary
export const en: PackedDictionary
