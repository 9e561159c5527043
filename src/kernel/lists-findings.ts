/**
 * What is found of the lists that drafts are checked by, and not of a draft: it holds for a whole run, and is told once.
 */
import { severities, type Severity } from '../policy/types.js'
import { listsStateOf, type ListsState } from '../registry/lists-state.js'
import type { IsoDate, StatusId } from '../registry/types.js'
import { ruleUrl } from './rule-url.js'
import type { Settings } from './settings.js'
import type { AnyRule, ListsInForce } from './types.js'

/** Plain data: it goes from thread to thread, and is kept in caches. */
export interface ListsMessage {
  readonly ruleId: string
  readonly severity: Severity
  /** The register concerned, and the day on which it was last read. */
  readonly register: StatusId
  readonly checked: IsoDate
  /** The day of publication for which it is told. */
  readonly asOf: IsoDate
  /** Of which it is told. */
  readonly lists: ListsState
  readonly reason: string
  readonly url: string
}

/** What the rules about lists find of those that a draft is checked by. */
export function listsMessages(
  { registry, policy, asOf }: ListsInForce,
  rules: readonly AnyRule[],
  { rules: configured, language }: Pick<Settings, 'rules' | 'language'>,
): readonly ListsMessage[] {
  return rules.flatMap(rule => {
    if (!('judge' in rule)) return []
    const { severity = rule.severity, options = {} } = configured[rule.id] ?? {}
    const found = severity === 'off' ? undefined : rule.judge({ registry, policy, asOf }, language, options)
    if (severity === 'off' || !found) return []
    const { url = ruleUrl(rule.id, language) } = rule
    return [{ ruleId: rule.id, severity, ...found, asOf, lists: listsStateOf(registry), url }]
  })
}

/** What the drafts of a run tell of their lists: once of each set of lists, and once of each register of a day. */
export class ListsFindings {
  /** The gravest, then that of the latest day, by rule and set of lists. */
  readonly #ofSets = new Map<string, ListsMessage>()

  /** @returns Those that are about lists and registers of which nothing was told before. */
  add(found: readonly ListsMessage[]): readonly ListsMessage[] {
    return found.filter(message => {
      const isNew = !Array.from(this.#ofSets.values()).some(known => keysOf(known).some(isOneOf(keysOf(message))))
      keep(this.#ofSets, keysOf(message)[0], message)
      return isNew
    })
  }

  get all(): readonly ListsMessage[] {
    const ofRegisters = new Map<string, ListsMessage>()
    for (const message of this.#ofSets.values()) keep(ofRegisters, keysOf(message)[1], message)
    return [...ofRegisters.values()]
  }
}

/** What it is about: the set of lists, the register of a day in it, which other sets may share. */
const keysOf = ({ ruleId, lists, register, checked }: ListsMessage): readonly [set: string, register: string] => [
  `${ruleId} ${lists.digest}`,
  `${ruleId} ${register} ${checked}`,
]

const isOneOf =
  (keys: readonly string[]) =>
  (key: string): boolean =>
    keys.includes(key)

function keep(all: Map<string, ListsMessage>, key: string, message: ListsMessage): void {
  const known = all.get(key)
  if (!known || isGraver(message, known)) all.set(key, message)
}

function isGraver(one: ListsMessage, other: ListsMessage): boolean {
  const rank = severities.indexOf(one.severity) - severities.indexOf(other.severity)
  return rank < 0 || (rank === 0 && one.asOf > other.asOf)
}
