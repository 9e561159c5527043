/**
 * Proves fixes: they are applied, the text is read and checked again, and what it says then tells which of them fail.
 */
import { itemAt, numberAt } from '../checked/index.js'
import { firstBehind } from '../document/search.js'
import { sentencesIn } from '../document/sentences.js'
import type { Document, Span } from '../document/types.js'
import type { Notation } from '../formats/notation.js'
import type { Report } from '../kernel/linter.js'
import type { Message } from '../kernel/types.js'
import { severities, type Severity } from '../policy/types.js'
import { applyEdits, inOrder, moving, writtenBy } from './edits.js'
import { lawOf } from './law.js'
import type { Edit, Fix, FixOptions } from './types.js'
import { bearingOf } from './ways.js'

/** What a fix starts from: a source with its report, and how the next ones come about. */
export interface Repairing {
  readonly source: string
  readonly report: Report
  /** @param edits By which it has become another one. */
  readonly check: (source: string, edits: readonly Edit[]) => Report
  readonly notation: Notation
  readonly options: FixOptions
  /** Whether the document is all that the source holds: of a long one what stands near a fix may be checked first. */
  readonly isAlone?: boolean
}

/** A source with fixes applied. */
export interface Tried<Made extends Fix> {
  readonly source: string
  readonly report: Report
  /** In order of their place. */
  readonly edits: readonly Edit[]
  /** Those that do not prove true. */
  readonly failed: readonly Made[]
  /** Each of them fails by itself, as far as can be told; otherwise all fail because some do. */
  readonly areGuilty: boolean
}

/** @param fixes That do not get in each other's way. */
export function tried<Made extends Fix>(
  { source, report, check }: Pick<Repairing, 'source' | 'report' | 'check'>,
  fixes: readonly Made[],
): Tried<Made> {
  const edits = inOrder(fixes.flatMap(fix => fix.edits))
  const next = applyEdits(source, edits)
  const after = check(next, edits)
  const isKept = lawOf(report.analysis).isKept(edits, after.analysis.document)
  const failed = isKept ? failedOf(fixes, report, after, edits) : undefined
  return { source: next, report: after, edits, failed: failed ?? fixes, areGuilty: failed !== undefined }
}

/**
 * Fixes whose message is still there, and those that have caused what is new: by its entity, or by its place. What comes to
 * light once something false is gone is a matter for the next round.
 * @returns Nothing where it cannot be told which of them has caused it.
 */
function failedOf<Made extends Fix>(
  fixes: readonly Made[],
  before: Report,
  after: Report,
  edits: readonly Edit[],
): readonly Made[] | undefined {
  const moved = moving(edits)
  const bearing = bearingOf(before)
  const isStray = (message: Message): boolean => bearing(message) === 'moves-on'
  const expected = new Set(before.messages.map(message => keyOf(message, moved(message.start))))
  const found = new Set(after.messages.map(message => keyOf(message, message.start)))
  const failed = new Set(fixes.filter(({ message }) => found.has(keyOf(message, moved(message.start)))))
  const strays = [before, after].map(({ messages }) => messages.filter(isStray).length)
  const movesStray = numberAt(strays, 1) <= numberAt(strays, 0)
  const corrected = new Set(fixes.flatMap(({ message }) => (bearing(message) === 'clears' ? [message.entity?.id] : [])))
  const isMended = new Set(fixes.map(({ message }) => message))
  const others = before.messages.filter(message => message.entity && !isMended.has(message))
  const told = new Map(others.map(message => [placeOf(message, moved(message.start)), message.severity]))
  const fresh = after.messages.filter(
    message =>
      !expected.has(keyOf(message, message.start)) &&
      !isNoGraver(told.get(placeOf(message, message.start)), message.severity) &&
      !(movesStray && isStray(message)) &&
      !(corrected.has(message.entity?.id) && bearing(message) === 'comes-to-light'),
  )
  const causes = causesOf(fresh, fixes, after.analysis.document, isStray)
  for (const cause of causes ?? []) failed.add(cause)
  return causes && [...failed]
}

/**
 * Of what is new: the fixes of its entity, else those which have written where it stands, else those which have in its sentence,
 * or in one beside it; of a stray marker those which have taken something away, be it its call or its note. Nothing if there are
 * none.
 */
function causesOf<Made extends Fix>(
  fresh: readonly Message[],
  fixes: readonly Made[],
  after: Document,
  isStray: (message: Message) => boolean,
): readonly Made[] | undefined {
  const mended = new Set(fixes.map(({ message }) => message.entity?.id))
  const concerned = new Set(fresh.flatMap(({ entity }) => (entity && mended.has(entity.id) ? [entity.id] : [])))
  const isMended = ({ entity }: Message): boolean => entity !== undefined && concerned.has(entity.id)
  const authors = inOrder(fixes.flatMap(fix => fix.edits.map(edit => ({ ...edit, fix }))))
  const written = writtenBy(authors)
  const within = ({ start, end }: Span): Made[] => {
    const found: Made[] = []
    for (let next = firstBehind(written, start); next < written.length && itemAt(written, next).start < end; next++)
      found.push(itemAt(authors, next).fix)
    return found
  }
  const beside = (message: Message): readonly Made[] =>
    placesAround(message, after)
      .map(within)
      .find(({ length }) => length > 0) ?? (isStray(message) ? fixes.filter(takesAway) : [])
  const others = fresh
    .filter(message => !isMended(message))
    .map(message => {
      const there = within(message)
      return there.length > 0 ? there : beside(message)
    })
  if (others.some(({ length }) => length === 0)) return undefined
  return [...fixes.filter(({ message }) => isMended(message)), ...others.flat()]
}

const takesAway = ({ edits }: Fix): boolean => edits.some(({ start, end }) => start < end)

/** In the source: the sentence of a message, the one before, the one behind. What is said in one may go on in the next. */
function placesAround({ start }: Message, document: Document): readonly Span[] {
  const sentences = document.blocks
    .flatMap(block => sentencesIn(document, block))
    .map(sentence => document.toSource(sentence))
    .sort((one, other) => one.start - other.start)
  const own = firstBehind(sentences, start)
  return [own, own - 1, own + 1].flatMap(index => sentences[index] ?? [])
}

const placeOf = ({ entity }: Message, start: number): string => `${entity?.id ?? ''} ${start}`

/**
 * Whether something else was told of a name, and nothing lighter: of those behind it that a notice comes late, where it was
 * missing before. What is told of it now waits for its own fix.
 */
const isNoGraver = (before: Severity | undefined, after: Severity): boolean =>
  before !== undefined && severities.indexOf(after) >= severities.indexOf(before)

const keyOf = ({ ruleId, entity }: Message, start: number): string => `${ruleId} ${entity?.id ?? ''} ${start}`
