/**
 * What can be done about a message: its rule tells the ways, by what the message is about.
 */
import type { Notation } from '../formats/notation.js'
import type { Report } from '../kernel/linter.js'
import type { AnyRule, Message, Rule } from '../kernel/types.js'
import { meansOf, type Means } from './means.js'
import type { Series } from './series.js'
import type { Edit, FixOptions } from './types.js'

/** One way of mending a message. @returns Nothing where it does not lead anywhere. */
export type Way = (series: Series) => readonly Edit[] | undefined

/**
 * What the mending of a message does to others.
 * - `clears`: something false goes, and goes first; what its entity is owed comes to light then.
 * - `comes-to-light`: it may be new once something false of its entity is gone.
 * - `moves-on`: it is told at the first of several places; once that is mended, at the next one.
 * - `asks`: whether there is anything to be mended only the editor knows: it is offered, and never done with others.
 */
export type Bearing = 'clears' | 'comes-to-light' | 'moves-on' | 'asks'

/** A rule that knows how what it finds is mended. A finding without a subject is left to the editor. */
export interface MendingRule<Options = unknown, Subject = unknown> extends Rule<Options, Subject> {
  readonly bearing?: Bearing
  /**
   * The ways, in the order in which an editor would think of them; they are thought of one by one.
   * @param subject Of the finding.
   */
  mend(subject: Subject, means: Means): Iterable<Way>
}

export type WaysOf = (message: Message) => Iterable<Way>

/** Tells the ways of mending a message of a report, in the order in which they are to be tried. */
export function waysOf(report: Mendable, notation: Notation, options: FixOptions): WaysOf {
  const means = meansOf(report.analysis, notation, options)
  const ruleOf = mendingRules(report)
  return message => (message.subject === undefined ? [] : (ruleOf(message)?.mend(message.subject, means) ?? []))
}

/** Tells whether there is a way to be tried: of what an editor alone can decide there is none. */
export function mendableIn(report: Mendable, notation: Notation, options: FixOptions): (message: Message) => boolean {
  const waysFor = waysOf(report, notation, options)
  return message => {
    const [first] = waysFor(message)
    return first !== undefined
  }
}

/** Tells how the mending of a report's messages bears upon others. */
export function bearingOf(report: Mendable): (message: Message) => Bearing | undefined {
  const ruleOf = mendingRules(report)
  return message => ruleOf(message)?.bearing
}

/** As much of a report as tells how its messages are mended. */
export type Mendable = Pick<Report, 'analysis' | 'rules'>

function mendingRules({ rules }: Mendable): (message: Message) => MendingRule | undefined {
  const mending = new Map(rules.filter(isMending).map(rule => [rule.id, rule]))
  return ({ ruleId }) => mending.get(ruleId)
}

const isMending = (rule: AnyRule): rule is MendingRule => 'mend' in rule
