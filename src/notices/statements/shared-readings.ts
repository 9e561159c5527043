/**
 * What the readings of one wording's clauses lend each other, and what opens their sentence lends them all: where it is so, and
 * what turns it.
 */
import { beforeWording } from '../tokens/predicates.js'
import type { Term } from '../../language/terms.js'
import { isTerm, termAt, type Token } from '../tokens/tokens.js'
import type { Clause, Reading } from './readings.js'
import { openingState } from './states.js'

/** «признано в Беларуси экстремистским и запрещено», «признано экстремистским и запрещено там»: who recognises it bans it. */
export function sharePlaces(readings: readonly Reading[]): void {
  readings.forEach((reading, index) => {
    const next = readings[index + 1]
    if (next?.inCountry && !next.russia && reading.abroad && !reading.russia) takePlace(next, reading)
    if (!next || !isBanAlone(next) || isPlaced(reading) === isPlaced(next)) return
    if (isPlaced(reading)) takePlace(next, reading)
    else takePlace(reading, next)
  })
}

/**
 * "In Georgia, X was declared …", «В Египте движение запретили»: the state with which a clause opens is the one where it is so,
 * up to where another is named.
 */
export function placeByOpening(tokens: readonly Token[], from: number, readings: readonly Reading[]): void {
  if (!saysAsVerb(termAt(tokens, from)) && termAt(tokens, beforeWording(tokens, from))?.class !== 'auxiliary') return
  const state = termAt(tokens, openingState(tokens, from))
  if (!state) return
  for (const reading of readings) {
    if (isPlaced(reading)) return
    reading.abroad = true
    if (state.territory !== undefined) reading.states.add(state.territory)
  }
}

/** «признали», «признан» */
const saysAsVerb = (term: Term | undefined): boolean => term?.form === 'active' || term?.form === 'short'

/** «запрещено в стране»: where no other state is spoken of Russia is meant. */
export function placeInCountry(readings: readonly Reading[]): void {
  for (const reading of readings) reading.russia ||= reading.inCountry && !reading.abroad
}

/** "may be declared extremist and banned": of a participle without a verb of its own what opens the one before it tells. */
export function shareTurns(tokens: readonly Token[], clauses: readonly Clause[], readings: readonly Reading[]): void {
  clauses.forEach(({ from }, index) => {
    const [before, own] = [readings[index - 1], readings[index]]
    const isJoined = termAt(tokens, from)?.form === 'english' && isTerm(tokens[from - 1], 'conjunction')
    if (!before || !own || !isJoined) return
    own.refused ||= before.refused
    own.negated ||= before.negated
  })
}

function takePlace(reading: Reading, { abroad, states, russia }: Reading): void {
  reading.abroad = abroad
  reading.states = states
  reading.russia = russia
}

const isPlaced = ({ abroad, russia }: Reading): boolean => abroad || russia
const isBanAlone = ({ banned, categories }: Reading): boolean => banned && categories.length === 0
