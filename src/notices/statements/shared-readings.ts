/**
 * What the readings of one wording's clauses lend each other, and what opens their sentence lends them all: where it is so, and
 * what turns it.
 */
import { hasRole } from '../../language/words.js'
import { beforeWording } from '../tokens/predicates.js'
import { isMark, isQuote, isWord, termAt, type Token } from '../tokens/tokens.js'
import type { Clause, Reading } from './readings.js'

/** «признано в Беларуси экстремистским и запрещено», «признано экстремистским и запрещено там»: who recognises it bans it. */
export function sharePlaces(readings: readonly Reading[]): void {
  readings.forEach((reading, index) => {
    const next = readings[index + 1]
    if (!next || !isBanAlone(next) || isPlaced(reading) === isPlaced(next)) return
    if (isPlaced(reading)) takePlace(next, reading)
    else takePlace(reading, next)
  })
}

/** "In Georgia, X was declared …": the state that opens the sentence is the one where it is so, if no other is named. */
export function placeByOpening(tokens: readonly Token[], from: number, readings: readonly Reading[]): void {
  const [preposition, state] = tokens
  const territory = termAt(tokens, 1)
  if (!isWord(preposition) || !hasRole(preposition.folded, 'leads-to-place') || !isWord(state)) return
  if (territory?.class !== 'abroad' || territory.territory === undefined || readings.some(isPlaced)) return
  const name = tokens.slice(2, beforeWording(tokens, from)).filter(token => !isMark(token, ',') && !isQuote(token))
  const isPassive = termAt(tokens, beforeWording(tokens, from))?.class === 'auxiliary'
  if (name.length !== 1 || name[0]?.type !== 'mention' || !isPassive) return
  for (const reading of readings) {
    reading.abroad = true
    reading.states.add(territory.territory)
  }
}

/** "may be declared extremist and banned": of a participle without a verb of its own what opens the one before it tells. */
export function shareTurns(tokens: readonly Token[], clauses: readonly Clause[], readings: readonly Reading[]): void {
  clauses.forEach(({ from }, index) => {
    const [before, own] = [readings[index - 1], readings[index]]
    const isJoined = termAt(tokens, from)?.form === 'english' && termAt(tokens, from - 1)?.class === 'conjunction'
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
