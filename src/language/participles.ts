/**
 * What the short participles of a text agree with: «признан», «внесена», «запрещены».
 */
import type { Gender } from './grammar.js'
import { partsOf } from './text.js'
import { packs } from './words.js'

/** The gender of each short participle, in the order of the text. */
export const gendersOfParticiples = (text: string): Gender[] =>
  partsOf(text).flatMap(part => {
    const reading = packs.readingsOf(part).find(({ verb }) => verb === 'short')
    if (!reading) return []
    return reading.number === 'plural' ? ['pl' as const] : reading.gender ? [reading.gender] : []
  })
