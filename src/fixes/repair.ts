/**
 * Applies fixes and proves them: a fix whose message stays, or which brings another, gives way to the next way of
 * writing it, or to none.
 */
import type { Report } from '../kernel/linter.js'
import type { Message } from '../kernel/types.js'
import type { Notation } from '../formats/notation.js'
import { provedFixes, provingFixes } from './apart.js'
import { TakenEdits } from './edits.js'
import { failedFirst } from './near-trial.js'
import { tried, type Repairing } from './proof.js'
import { changedFrom, Proposals } from './proposals.js'
import { finished, type Steps } from './steps.js'
import type { Edit, Fix, FixOptions } from './types.js'
import { bearingOf } from './ways.js'

export interface Repaired {
  readonly source: string
  /** Of the source as given. */
  readonly before: Report
  /** Of the mended source. */
  readonly report: Report
  /** Number of fixes applied. */
  readonly fixed: number
}

/** One fix may make room for another; more rounds than this nobody has needed. */
const maximumRounds = 40
/** So many messages are tried alone: a document with more of them that cannot be mended waits for its editor. */
const mostAlone = 20

/**
 * @param check Reads and checks a source.
 * @param isWanted Which messages are to be mended. Default: all; what is asked never is.
 * @param isAlone Whether the document is all that the source holds ({@link Repairing}).
 * @returns The source as given where nothing can be mended. Mending what is returned changes nothing.
 */
export const repair = (...given: Parameters<typeof repairing>): Repaired => finished(repairing(...given))

/** As {@link repair}, check by check. */
export function* repairing(
  source: string,
  check: (source: string) => Report,
  notation: Notation,
  options: FixOptions,
  isWanted: (message: Message) => boolean = () => true,
  isAlone = false,
): Steps<Repaired> {
  const before = check(source)
  let state = { source, report: before, fixed: 0 }
  for (let round = 0; round < maximumRounds; round++) {
    const next = yield* step({ ...state, check, notation, options, isAlone, round }, isWanted)
    if (!next) break
    state = { source: next.source, report: next.report, fixed: state.fixed + next.fixes }
  }
  return { ...state, before }
}

/**
 * The proved fix of one message.
 * @param message One of the report.
 * @returns Edits of the source, in order of their place; nothing if no way of mending it proves true.
 */
export const provedFix = (state: Repairing, message: Message): readonly Edit[] | undefined =>
  provedFixes(state, [message]).get(message)

/** The first way of mending one message, which is not proved. @param message One of the report. */
export const proposedFix = (
  { report, notation, options }: Pick<Repairing, 'report' | 'notation' | 'options'>,
  message: Message,
): readonly Edit[] | undefined =>
  new Proposals(report, notation, options).alone(report.messages.indexOf(message))?.edits

interface Round extends Repairing {
  readonly round: number
}

interface Step {
  readonly source: string
  readonly report: Report
  readonly fixes: number
}

/**
 * What is said falsely goes first, so that its marker is free again; then all fixes together; where none of them proves
 * true, as one may spoil another, those which do so for themselves.
 */
function* step(state: Round, isWanted: (message: Message) => boolean): Steps<Step | undefined> {
  const { report, notation, options } = state
  const bearing = bearingOf(report)
  const isMeant = (message: Message): boolean => isWanted(message) && bearing(message) !== 'asks'
  const wanted = report.messages.filter(isMeant)
  if (wanted.length === 0) return undefined
  const isFalse = (message: Message): boolean => isMeant(message) && bearing(message) === 'clears'
  const proposals = new Proposals(report, notation, options)
  return (
    (wanted.some(isFalse) ? yield* repaired(state, proposals, isFalse) : undefined) ??
    (yield* repaired(state, proposals, isMeant)) ??
    (wanted.length > 1 ? yield* repairedAlone(state, wanted.slice(0, mostAlone)) : undefined)
  )
}

/**
 * All fixes that prove true together. In a long draft what fails gives way where it stands, and the whole is checked once nothing
 * fails there any more.
 */
function* repaired(
  state: Round,
  proposals: Proposals,
  isWanted: (message: Message) => boolean,
): Steps<Step | undefined> {
  const ways = state.report.messages.map((message): number | undefined => (isWanted(message) ? 0 : undefined))
  let fixes = proposals.together(index => ways[index])
  // What the first round leaves has mostly failed in it.
  for (let untried = state.round > 0 ? fixes : []; fixes.length > 0;) {
    yield
    const near = failedFirst(state, fixes, untried)
    const whole = near.length > 0 ? undefined : tried(state, fixes)
    if (whole?.failed.length === 0) return { source: whole.source, report: whole.report, fixes: fixes.length }
    for (const { index, way } of whole?.failed ?? near) ways[index] = way + 1
    const next = proposals.together(index => ways[index])
    untried = changedFrom(fixes, next)
    fixes = next
  }
  return undefined
}

/** The fixes that prove true for themselves, as far as they do so together; or the first of them. */
function* repairedAlone(state: Repairing, messages: readonly Message[]): Steps<Step | undefined> {
  const found = yield* provingFixes(state, messages)
  const proved = messages.flatMap((message): Fix[] => {
    const edits = found.get(message)
    return edits ? [{ message, edits }] : []
  })
  const taken = new TakenEdits(state.source.length)
  const together = proved.filter(({ edits }) => {
    const isFree = !edits.some(edit => taken.hinders(edit))
    if (isFree) for (const edit of edits) taken.take(edit)
    return isFree
  })
  for (const fixes of together.length > 1 ? [together, together.slice(0, 1)] : [together]) {
    if (fixes.length === 0) break
    yield
    const { failed, source, report } = tried(state, fixes)
    if (failed.length === 0) return { source, report, fixes: fixes.length }
  }
  return undefined
}
