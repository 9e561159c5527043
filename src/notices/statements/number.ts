/**
 * Of how many a wording is said: its verb tells, the noun it leans on, the nouns of its status.
 */
import { statedAdjectives, statedNouns } from '../../language/roles.js'
import type { Term } from '../../language/terms.js'
import type { GrammaticalNumber } from '../../language/types.js'
import { beforeWording, isPredicate } from '../tokens/predicates.js'
import { isTerm, termAt, type Token } from '../tokens/tokens.js'
import { isAdverb, isOneOfSuch, nounBefore } from './described-nouns.js'

/** @param anchor The term of the word by which the wording was found, at `from`. */
export function numberOf(tokens: readonly Token[], from: number, to: number, anchor: Term): GrammaticalNumber {
  const start = beforeWording(tokens, from)
  for (let index = start; index < to; index++) {
    const term = termAt(tokens, index)
    if (term?.class === 'collective') return 'plural'
    if (!term || !isPredicate(term) || term.act) continue
    const auxiliary = firstAuxiliary(tokens, index)
    if (term.form !== 'english') return auxiliary?.number === 'plural' ? 'plural' : term.number
    if (isSaidOfNouns(tokens, start, index)) return 'plural'
    if (auxiliary) return isSaidOfSeveral(tokens, index, to) ? 'plural' : auxiliary.number
  }
  const terms = Array.from({ length: to - start }, (_, offset) => termAt(tokens, start + offset))
  // Of whom a register is says nothing of how many are in it: «в реестре иноагентов».
  if (terms.some(term => term?.class === 'register')) return 'singular'
  const own = terms.slice(from - start)
  const named = own.findIndex(term => term && (term.class === 'organisation' || statedNouns.has(term.class)))
  // «нежелательные организации»: the noun alone may be a genitive of one.
  const isOfSeveral = own
    .slice(0, Math.max(0, named))
    .some(term => term && statedAdjectives.has(term.class) && term.number === 'plural')
  return isOfSeveral ? 'plural' : (own[named]?.number ?? anchor.number)
}

/** "have been added", "have also already been added": the first of the forms of to be and to have tells the number. */
function firstAuxiliary(tokens: readonly Token[], verb: number): Term | undefined {
  let found: Term | undefined
  for (let index = verb - 1; index >= 0; index--) {
    const term = termAt(tokens, index)
    if (term?.class === 'auxiliary') found = term
    else if (!isAdverb(tokens[index])) break
  }
  return found
}

/** "Russia has designated foreign agents": the verb is its doer's, the status tells of how many it is. */
function isSaidOfSeveral(tokens: readonly Token[], verb: number, to: number): boolean {
  const terms = Array.from({ length: to - verb }, (_, offset) => termAt(tokens, verb + offset))
  return (
    terms.every(term => term?.class !== 'register') &&
    terms.some(term => term && statedNouns.has(term.class) && term.number === 'plural')
  )
}

/** "organisations recognised as …", "groups whose activity is …": the noun that is told of stands for several. */
function isSaidOfNouns(tokens: readonly Token[], start: number, verb: number): boolean {
  const relative = Array.from({ length: verb - start }, (_, offset) => start + offset).find(index =>
    isTerm(tokens[index], 'relative'),
  )
  const noun = nounBefore(tokens, relative ?? verb)
  return noun >= 0 && termAt(tokens, noun)?.number === 'plural' && !isOneOfSuch(tokens, noun)
}
