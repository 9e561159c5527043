/**
 * A baseline: the findings that an archive starts with, counted by file, rule and entity. Only what is new fails.
 */
import { parseJson } from '../../syntax/json.js'
import { commandCatalogs } from '../words/command/index.js'
import type { CommandCatalog } from '../words/command/types.js'
import { worded, WordedError } from '../../messages/worded.js'
import type { Message } from '../../kernel/types.js'

/** How often each finding stands in a file, by `rule` or `rule entity`. */
export type Counts = Readonly<Record<string, number>>

/** By path relative to the baseline's folder, with slashes. */
export type Findings = Readonly<Record<string, Counts>>

const version = 1

/** @throws Error if the text is no baseline. */
export function parseBaseline(text: string): Findings {
  const value = parseJson(text) as { readonly version?: unknown; readonly findings?: unknown } | null
  if (value?.version !== version) throw fault(words => words.version(version))
  const { findings } = value
  if (!isRecord(findings)) throw fault(words => words.noFindings)
  for (const [path, counts] of Object.entries(findings))
    if (!isRecord(counts) || Object.values(counts).some(count => !Number.isInteger(count) || Number(count) < 1))
      throw fault(words => words.wrongCounts(path))
  return findings as Findings
}

const fault = (say: (words: CommandCatalog['baseline']) => string): WordedError =>
  new WordedError(worded(commandCatalogs, ({ baseline }) => say(baseline)))

/** The text of a baseline file: sorted, so that a change shows as few lines as it has. */
export function baselineText(findings: Findings): string {
  const sorted = <Value>(record: Readonly<Record<string, Value>>): [string, Value][] =>
    Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1))
  const files = sorted(findings)
    .map(([path, counts]) => [path, Object.fromEntries(sorted(counts))] as const)
    .filter(([, counts]) => Object.keys(counts).length > 0)
  return `${JSON.stringify({ version, findings: Object.fromEntries(files) }, null, 2)}\n`
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Information fails nothing and is not counted. */
export function countsOf(messages: readonly Message[]): Counts {
  const counts: Record<string, number> = {}
  for (const message of messages)
    if (message.severity !== 'info') counts[keyOf(message)] = (counts[keyOf(message)] ?? 0) + 1
  return counts
}

const keyOf = ({ ruleId, entity }: Message): string => (entity ? `${ruleId} ${entity.id}` : ruleId)

/** What a baseline does not know. Of more than it knows nobody can tell which is new: all of them stay. */
export function newMessages(messages: readonly Message[], known: Counts = {}): Message[] {
  const counts = countsOf(messages)
  return messages.filter(message => !((counts[keyOf(message)] ?? Infinity) <= (known[keyOf(message)] ?? 0)))
}

/** What of a baseline is still found; files that were not checked stay as they are. */
export function pruned(
  known: Findings,
  found: ReadonlyMap<string, Counts>,
  isGone: (path: string) => boolean,
): Findings {
  const left = Object.entries(known).flatMap(([path, counts]): [string, Counts][] => {
    if (isGone(path)) return []
    const now = found.get(path)
    if (!now) return [[path, counts]]
    const still = Object.entries(counts).flatMap(([key, count]): [string, number][] =>
      now[key] === undefined ? [] : [[key, Math.min(count, now[key])]],
    )
    return [[path, Object.fromEntries(still)]]
  })
  return Object.fromEntries(left)
}
