/**
 * What the page of an archive is drawn from: tables whose rows name those of others by their number, for a hundred thousand
 * findings say the same few things.
 */
import { pathToFileURL } from 'node:url'
import type { IsoDate } from '../../registry/types.js'
import type { Severity } from '../../policy/types.js'
import { shownPath } from './paths.js'
import type { Finding, FoundItem, Reading } from './reading.js'
import type { ReportContext } from './types.js'

export interface PageData {
  readonly entities: readonly PageEntity[]
  readonly items: readonly PageItem[]
  readonly findings: readonly PageFinding[]
  readonly reasons: readonly string[]
}

export interface PageEntity {
  readonly id: string
  readonly name: string
  readonly kinds: string
  readonly since: IsoDate | ''
}

export interface PageItem {
  /** What people know it by: its title, or its place. */
  readonly title: string
  /** Where it leads; empty: nowhere. */
  readonly url: string
  /** File and line. */
  readonly place: string
  readonly day: IsoDate | ''
  readonly section: string
  /** Absent: not known. */
  readonly views?: number
}

/** Numbers of rows; the entity is -1 where there is none. */
export type PageFinding = readonly [item: number, entity: number, severity: Severity, reason: number, context: string]

export function pageData(reading: Reading, { cwd }: ReportContext): PageData {
  const entities: PageEntity[] = []
  const items: PageItem[] = []
  const reasons: string[] = []
  const findings: PageFinding[] = []
  const numbers = { entities: new Map<string, number>(), reasons: new Map<string, number>() }
  let place = ''
  for (const finding of reading.findings()) {
    const here = `${finding.path} ${finding.byte} ${finding.id ?? ''}`
    if (here !== place) items.push(itemOf(finding, cwd))
    place = here
    const { entity, reason, severity, context } = finding
    const number =
      entity === undefined ? -1 : numbered(numbers.entities, entity, () => entities.push(entityOf(finding)))
    const why = numbered(numbers.reasons, reason, () => reasons.push(reason))
    findings.push([items.length - 1, number, severity, why, context])
  }
  return { entities, items, findings, reasons }
}

/** The number of a value; a new one is put behind the others. */
function numbered(known: Map<string, number>, value: string, add: () => void): number {
  const number = known.get(value)
  if (number !== undefined) return number
  known.set(value, known.size)
  add()
  return known.size - 1
}

const entityOf = ({ entity = '', name = entity, kinds, since }: Finding): PageEntity => ({
  id: entity,
  name,
  kinds: kinds.join(', '),
  since: since ?? '',
})

function itemOf(item: FoundItem, cwd: string): PageItem {
  const place = `${shownPath(item.path, cwd)}:${item.line}`
  return {
    title: item.title ?? item.id ?? place,
    url: isWeb(item.url) ? item.url : pathToFileURL(item.path).href,
    place,
    day: item.day ?? '',
    section: item.section ?? '',
    ...(item.views !== undefined && { views: item.views }),
  }
}

/** Nothing else is led to: an archive is anybody's, and an address may be code. */
const isWeb = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//i.test(url)
