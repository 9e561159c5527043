/**
 * What checked files come to: made where they are checked, merged where the report is printed.
 */
import type { InspectedMessage } from '../kernel/inspection.js'
import { itemAt } from '../checked/index.js'
import { statusOf, type RegisterStatus } from '../knowledge/status.js'
import type { ListsState } from '../registry/lists-state.js'
import type { Registry } from '../registry/registry.js'
import { russianKinds } from '../registry/russian-kinds.js'
import type { StatusKind } from '../registry/status-kind.js'
import type { IsoDate, StatusId } from '../registry/types.js'
import type { Language } from '../language/language.js'
import {
  isChecked,
  messagesOf,
  type CheckedDocument,
  type Counts,
  type EntityTotals,
  type FileTotals,
  type RegisterTotals,
  type ReportedFile,
  type Totals,
} from './types.js'

export const noTotals: Totals = {
  files: [],
  entities: {},
  registers: {},
  kinds: [...russianKinds],
  lists: [],
  aboutLists: [],
  problems: [],
}

export function totalsOf(file: ReportedFile): Totals {
  const rows = new Map<string, EntityTotals>()
  let { registers, kinds } = noTotals
  if (isChecked(file))
    for (const document of file.documents) {
      const { registry } = document.report.analysis
      addEntities(rows, document, file.language)
      registers = oldest(registers, registersOf(registry))
      kinds = united(kinds, [...registry.kinds])
    }
  const lists = isChecked(file) ? distinct(file.documents.map(({ report }) => report.lists)) : []
  return { ...noTotals, files: [fileTotals(file)], entities: Object.fromEntries(rows), registers, kinds, lists }
}

/** @param all In the order of the report. */
export function merged(all: readonly Totals[]): Totals {
  const entities = new Map<string, EntityTotals>()
  let { registers, kinds } = noTotals
  for (const totals of all) {
    for (const [id, row] of Object.entries(totals.entities)) {
      const known = entities.get(id)
      entities.set(id, known ? added(known, row) : row)
    }
    registers = oldest(registers, totals.registers)
    kinds = united(kinds, totals.kinds)
  }
  return {
    ...noTotals,
    files: all.flatMap(({ files }) => files),
    entities: Object.fromEntries(entities),
    registers,
    kinds,
    lists: distinct(all.flatMap(totals => totals.lists)),
  }
}

/** Totals of two parts of one file. */
export function mergedParts(one: Totals, other: Totals): Totals {
  const both = merged([one, other])
  const [file, more] = both.files
  if (!file || !more) return both
  const problem = file.problem ?? more.problem
  const sum = { ...sumOf([file, more]), mentions: file.mentions + more.mentions }
  return { ...both, files: [{ path: file.path, ...sum, ...(problem !== undefined && { problem }) }] }
}

/** For formats that have no place of their own for it. */
export const shownLists = ({ asOf, digest }: ListsState): string =>
  `${asOf === undefined ? '' : `as of ${asOf}, `}digest ${digest}`

const distinct = (states: readonly ListsState[]): readonly ListsState[] => [
  ...new Map(states.map(state => [state.digest, state])).values(),
]

/** Numbers of messages: of a file, an entity, the lists. */
export function countsOf(messages: readonly Pick<InspectedMessage, 'severity'>[]): Counts {
  const count = (severity: string): number => messages.filter(message => message.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), infos: count('info') }
}

/** Numbers of messages, summed up; a file that could not be checked is no message. */
export function sumOf(counts: readonly Counts[]): Counts {
  const sum = (key: keyof Counts): number => counts.reduce((all, one) => all + one[key], 0)
  return { errors: sum('errors'), warnings: sum('warnings'), infos: sum('infos') }
}

/** Numbers of all messages of a run. */
export const sumOfRun = ({ files, aboutLists }: Totals): Counts => sumOf([...files, countsOf(aboutLists)])

export const failedFiles = ({ files }: Totals): readonly FileTotals[] =>
  files.filter(({ problem }) => problem !== undefined)

function fileTotals(file: ReportedFile): FileTotals {
  if (!isChecked(file)) return { path: file.path, ...noCounts, mentions: 0, problem: file.problem }
  const mentions = file.documents.reduce((sum, { inspection }) => sum + inspection.mentions.length, 0)
  return { path: file.path, ...countsOf(messagesOf(file)), mentions }
}

function addEntities(
  rows: Map<string, EntityTotals>,
  { report, inspection }: CheckedDocument,
  language: Language,
): void {
  const add = (id: string, row: EntityTotals): void => {
    const known = rows.get(id)
    rows.set(id, known ? added(known, row) : row)
  }
  inspection.mentions.forEach(({ entity, designations, coveredBy }, index) => {
    const inForce = designations.filter(designation => designation.inForce)
    add(entity, {
      name: itemAt(report.analysis.mentions, index).entity.title[language],
      categories: [...new Set(inForce.map(({ category }) => category))],
      mentions: 1,
      noticed: coveredBy.length > 0 ? 1 : 0,
      ...noCounts,
    })
  })
  for (const { entity, severity } of report.messages) {
    if (!entity) continue
    const counts = { ...noCounts, [`${severity}s`]: 1 }
    add(entity.id, { name: entity.title[language], categories: [], mentions: 0, noticed: 0, ...counts })
  }
}

const noCounts: Counts = { errors: 0, warnings: 0, infos: 0 }

const added = (one: EntityTotals, other: EntityTotals): EntityTotals => ({
  name: one.name,
  categories: [...new Set([...one.categories, ...other.categories])],
  mentions: one.mentions + other.mentions,
  noticed: one.noticed + other.noticed,
  ...sumOf([one, other]),
})

/** Those of both; where they know a kind otherwise, as the first has it. */
function united(one: readonly StatusKind[], other: readonly StatusKind[]): readonly StatusKind[] {
  const known = new Set(one.map(({ id }) => id))
  const more = other.filter(({ id }) => !known.has(id))
  return more.length === 0 ? one : [...one, ...more]
}

/** The kinds of some ids, in their order. */
export const kindsAmong = ({ kinds }: Totals, ids: readonly string[]): readonly StatusKind[] =>
  kinds.filter(({ id }) => ids.includes(id))

function registersOf(registry: Registry): Totals['registers'] {
  const known = registersCache.get(registry)
  if (known) return known
  const isRead = (status: RegisterStatus<StatusId>): status is RegisterStatus<StatusId> & { checked: IsoDate } =>
    Boolean(status.checked)
  const registers: Totals['registers'] = Object.fromEntries(
    statusOf(
      registry,
      [...registry.kinds].map(({ id }) => id),
    )
      .filter(isRead)
      .map(({ register, checked, source }) => [register, { checked, title: source?.title ?? '' }]),
  )
  registersCache.set(registry, registers)
  return registers
}

const registersCache = new WeakMap<Registry, Totals['registers']>()

function oldest(one: Totals['registers'], other: Totals['registers']): Totals['registers'] {
  const result: Record<string, RegisterTotals> = { ...one }
  for (const [id, theirs] of Object.entries(other)) {
    const mine = result[id]
    if (!mine || theirs.checked < mine.checked) result[id] = theirs
  }
  return result
}
