/**
 * What the registers say of an entity, line by line.
 */
import type { Catalog } from './words/types.js'
import { sinceOf, standingOn, type DateTrigger } from '../registry/status.js'
import type { StatusKind, StatusKinds } from '../registry/status-kind.js'
import type { Designation, Entity, IsoDate } from '../registry/types.js'
import type { Language } from '../language/language.js'
import { predicate } from './notice.js'
import { titleSubject } from './subject.js'
import { defaultTemplates, type AllTemplates } from './templates.js'

/** Of which day a card is, and by which date statuses count. */
export interface CardDay {
  readonly day: IsoDate
  readonly kinds: StatusKinds
  readonly trigger?: DateTrigger
}

/** The kinds of status that an entity has on a day, the gravest first. */
export const kindsOn = (
  { designations }: Entity,
  { day, kinds, trigger = 'earliest' }: CardDay,
): readonly StatusKind[] =>
  kinds.among(
    designations
      .filter(designation => standingOn(designation, day, trigger) === 'in-force')
      .map(({ category }) => category),
  )

/** The notice that is due on a day, or that none is. */
export function noticeOn(
  entity: Entity,
  on: CardDay,
  { explain }: Catalog,
  language: Language,
  templates: AllTemplates = defaultTemplates,
): string {
  const due = kindsOn(entity, on)
  return due.length === 0 ? explain.noNotice : explain.notice(predicate(titleSubject(entity, language), due, templates))
}

/** What a card tells of a designation. */
export interface StatusFacts {
  /** The kind, and whether it holds on the day. */
  readonly status: string
  readonly isInForce: boolean
  /** Its dates. */
  readonly dates: string
  /** Authority and grounds. */
  readonly grounds: readonly string[]
}

export function factsOf(designation: Designation, on: CardDay, catalog: Catalog): StatusFacts {
  const { day, kinds, trigger = 'earliest' } = on
  const { explain } = catalog
  const standing = standingOn(designation, day, trigger)
  const { category, authority, grounds } = designation
  return {
    status: `${catalog.status(kinds.get(category))}: ${explain.standings[standing]}`,
    isInForce: standing === 'in-force',
    dates: datesOf(designation, catalog),
    grounds: [authority, grounds].filter(fact => fact !== undefined),
  }
}

function datesOf(designation: Designation, catalog: Catalog): string {
  const { explain } = catalog
  const { decided, inForce, listed, notBefore, notAfter, ended } = designation
  const isDated = sinceOf(designation, 'earliest') !== undefined
  const dates: readonly (readonly [label: string, day: IsoDate | undefined])[] = [
    [explain.decided, decided],
    [explain.inForce, inForce],
    [explain.listed, listed],
    [explain.notBefore, isDated ? undefined : notBefore],
    [explain.notAfter, isDated ? undefined : notAfter],
    [explain.ended, ended],
  ]
  const known = dates.flatMap(([label, day]) => (day === undefined ? [] : [`${label} ${catalog.date(day)}`]))
  return known.length > 0 ? known.join(', ') : explain.noDates
}

/** A designation's status on a day; then its dates, authority, grounds and source, one a line. */
export function statusLines(
  designation: Designation,
  on: CardDay,
  catalog: Catalog,
): readonly [status: string, ...facts: string[]] {
  const { source, checked } = designation
  const { status, dates, grounds } = factsOf(designation, on, catalog)
  const { explain } = catalog
  return [
    status,
    dates,
    ...grounds,
    `${explain.source}: ${source.title}${source.url === undefined ? '' : ` <${source.url}>`}, ${explain.checked} ${catalog.date(checked)}`,
  ]
}
