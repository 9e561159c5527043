/**
 * Applies fixes and proves them: a fix whose message stays, or which brings another, gives way to the next way of
 * writing it, or to none.
 */
import { firstBehind } from '../document/search.js'
import type { Notation } from '../formats/notation.js'
import type { Report } from '../kernel/linter.js'
import type { Message } from '../kernel/types.js'
import { applyEdits, inOrder, moving, writtenBy } from './edits.js'
import { fixesOf, type Proposal } from './index.js'
import { lawOf } from './law.js'
import type { Edit, FixOptions } from './types.js'
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
 * @param isWanted Which messages are to be mended. Default: all.
 * @returns The source as given where nothing can be mended. Mending what is returned changes nothing.
 */
export function repair(
  source: string,
  check: (source: string) => Report,
  notation: Notation,
  options: FixOptions,
  isWanted: (message: Message) => boolean = () => true,
): Repaired {
  const before = check(source)
  let state = { source, report: before, fixed: 0 }
  for (let round = 0; round < maximumRounds; round++) {
    const next = step({ ...state, check, notation, options }, isWanted)
    if (!next) break
    state = { source: next.source, report: next.report, fixed: state.fixed + next.fixes }
  }
  return { ...state, before }
}

/** What a fix starts from: a source with its report, and how the next ones come about. */
export interface Repairing {
  readonly source: string
  readonly report: Report
  readonly check: (source: string) => Report
  readonly notation: Notation
  readonly options: FixOptions
}

/**
 * The proved fix of one message.
 * @param message One of the report.
 * @returns Edits of the source, in order of their place; nothing if no way of mending it proves true.
 */
export const provedFix = (state: Repairing, message: Message): readonly Edit[] | undefined =>
  repairedBy(state, other => other === message)?.edits

/** The first way of mending one message, which is not proved. @param message One of the report. */
export const proposedFix = (
  { report, notation, options }: Pick<Repairing, 'report' | 'notation' | 'options'>,
  message: Message,
): readonly Edit[] | undefined =>
  fixesOf(
    report,
    notation,
    options,
    onlyOf(report, other => other === message),
  )[0]?.edits

/** What leaves out every other message. */
const onlyOf = ({ messages }: Report, isWanted: (message: Message) => boolean): Map<number, number> =>
  new Map(messages.flatMap((message, index) => (isWanted(message) ? [] : [[index, Infinity]])))

interface Step {
  readonly source: string
  readonly report: Report
  readonly edits: readonly Edit[]
  readonly fixes: number
}

/**
 * What is said falsely goes first, so that its marker is free again; then all fixes together; where none of them proves
 * true, as one may spoil another, the first which does so alone.
 */
function step(state: Repairing, isWanted: (message: Message) => boolean): Step | undefined {
  const wanted = state.report.messages.filter(isWanted)
  const bearing = bearingOf(state.report)
  const isFalse = (message: Message): boolean => isWanted(message) && bearing(message) === 'clears'
  const together = (wanted.some(isFalse) ? repairedBy(state, isFalse) : undefined) ?? repairedBy(state, isWanted)
  if (together) return together
  for (const only of wanted.length > 1 ? wanted.slice(0, mostAlone) : []) {
    const found = repairedBy(state, message => message === only)
    if (found) return found
  }
  return undefined
}

function repairedBy(
  { source, report, check, notation, options }: Repairing,
  isWanted: (message: Message) => boolean,
): Step | undefined {
  const from = onlyOf(report, isWanted)
  for (;;) {
    const fixes = fixesOf(report, notation, options, from)
    if (fixes.length === 0) return undefined
    const edits = inOrder(fixes.flatMap(fix => fix.edits))
    const next = applyEdits(source, edits)
    const after = check(next)
    const failed = lawOf(report.analysis).isKept(edits, after.analysis.document)
      ? failedOf(fixes, report, after, edits)
      : fixes
    if (failed.length === 0) return { source: next, report: after, edits, fixes: fixes.length }
    for (const { index, way } of failed) from.set(index, way + 1)
  }
}

/**
 * Fixes whose message is still there, and those that may have caused what is new: by its entity, by its place, else all.
 * What comes to light once something false is gone is a matter for the next round.
 */
function failedOf(
  fixes: readonly Proposal[],
  before: Report,
  after: Report,
  edits: readonly Edit[],
): readonly Proposal[] {
  const moved = moving(edits)
  const bearing = bearingOf(before)
  const isStray = (message: Message): boolean => bearing(message) === 'moves-on'
  const expected = new Set(before.messages.map(message => keyOf(message, moved(message.start))))
  const found = new Set(after.messages.map(message => keyOf(message, message.start)))
  const failed = new Set(fixes.filter(({ message }) => found.has(keyOf(message, moved(message.start)))))
  const strays = [before, after].map(({ messages }) => messages.filter(isStray).length)
  const movesStray = strays[1]! <= strays[0]!
  const corrected = new Set(fixes.flatMap(({ message }) => (bearing(message) === 'clears' ? [message.entity?.id] : [])))
  const fresh = after.messages.filter(
    message =>
      !expected.has(keyOf(message, message.start)) &&
      !(movesStray && isStray(message)) &&
      !(corrected.has(message.entity?.id) && bearing(message) === 'comes-to-light'),
  )
  for (const cause of causesOf(fresh, fixes)) failed.add(cause)
  return [...failed]
}

/** Of what is new: the fixes of its entity, else those which have written where it stands, else all. */
function causesOf(fresh: readonly Message[], fixes: readonly Proposal[]): readonly Proposal[] {
  const mended = new Set(fixes.map(({ message }) => message.entity?.id))
  const isMended = ({ entity }: Message): boolean => entity !== undefined && mended.has(entity.id)
  const concerned = new Set(fresh.filter(isMended).map(({ entity }) => entity!.id))
  const authors = inOrder(fixes.flatMap(fix => fix.edits.map(edit => ({ ...edit, fix }))))
  const written = writtenBy(authors)
  const near = ({ start, end }: Message): Proposal[] => {
    const found: Proposal[] = []
    for (let next = firstBehind(written, start); next < written.length && written[next]!.start < end; next++)
      found.push(authors[next]!.fix)
    return found
  }
  const others = fresh.filter(message => !isMended(message)).map(near)
  if (others.some(({ length }) => length === 0)) return fixes
  return [...fixes.filter(({ message: { entity } }) => entity && concerned.has(entity.id)), ...others.flat()]
}

const keyOf = ({ ruleId, entity }: Message, start: number): string => `${ruleId} ${entity?.id ?? ''} ${start}`
