/**
 * The key under which two aliases are the same to the matcher.
 */
import { foldWord } from '../language/fold.js'

/** Whatever their case, ё or е, hyphens or spaces. */
export const aliasKey = (name: string): string =>
  name
    .split(/[\s\p{Pd}]+/u)
    .map(foldWord)
    .join(' ')
