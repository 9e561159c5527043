/**
 * What checked files come to: made where they are checked, merged where the report is printed.
 */
import type { InspectedMessage } from '../linter/inspection.js'
import { statusOf, type RegisterStatus } from '../lists/status.js'
import type { ListsState } from '../registry/lists-state.js'
import type { Registry } from '../registry/registry.js'
import { categories, type Category, type Language } from '../registry/types.js'
import {
  isChecked,
  messagesOf,
  type CheckedDocument,
  type Counts,
  type EntityTotals,
  type FileTotals,
  type ReportedFile,
  type Totals,
} from './types.js'

export const noTotals: Totals = { files: [], entities: {}, registers: {}, lists: [], aboutLists: [], problems: [] }

export function totalsOf(file: ReportedFile): Totals {
  const rows = new Map<string, EntityTotals>()
  let registers: Totals['registers'] = {}
  if (isChecked(file))
    for (const document of file.documents) {
      addEntities(rows, document, file.language)
      registers = oldest(registers, registersOf(document.report.analysis.registry))
    }
  const lists = isChecked(file) ? distinct(file.documents.map(({ report }) => report.lists)) : []
  return { ...noTotals, files: [fileTotals(file)], entities: Object.fromEntries(rows), registers, lists }
}

/** @param all In the order of the report. */
export function merged(all: readonly Totals[]): Totals {
  const entities = new Map<string, EntityTotals>()
  let registers: Totals['registers'] = {}
  for (const totals of all) {
    for (const [id, row] of Object.entries(totals.entities)) {
      const known = entities.get(id)
      entities.set(id, known ? added(known, row) : row)
    }
    registers = oldest(registers, totals.registers)
  }
  return {
    ...noTotals,
    files: all.flatMap(({ files }) => files),
    entities: Object.fromEntries(entities),
    registers,
    lists: distinct(all.flatMap(totals => totals.lists)),
  }
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
      name: report.analysis.mentions[index]!.entity.title[language],
      categories: ordered(inForce.map(({ category }) => category)),
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
  categories: ordered([...one.categories, ...other.categories]),
  mentions: one.mentions + other.mentions,
  noticed: one.noticed + other.noticed,
  ...sumOf([one, other]),
})

const ordered = (some: readonly Category[]): Category[] => categories.filter(category => some.includes(category))

function registersOf(registry: Registry): Totals['registers'] {
  const known = registersCache.get(registry)
  if (known) return known
  const isRead = (status: RegisterStatus): status is RegisterStatus & { checked: string } => Boolean(status.checked)
  const registers: Totals['registers'] = Object.fromEntries(
    statusOf(registry)
      .filter(isRead)
      .map(({ register, checked, source }) => [register, { checked, title: source?.title ?? '' }]),
  )
  registersCache.set(registry, registers)
  return registers
}

const registersCache = new WeakMap<Registry, Totals['registers']>()

function oldest(one: Totals['registers'], other: Totals['registers']): Totals['registers'] {
  const result = { ...one }
  for (const category of categories) {
    const [mine, theirs] = [one[category], other[category]]
    if (theirs && (!mine || theirs.checked < mine.checked)) result[category] = theirs
  }
  return result
}
