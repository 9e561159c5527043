/**
 * What the registers say of an entity, line by line.
 */
import type { Catalog } from '../messages/types.js'
import { isInForce, type DateTrigger } from '../registry/status.js'
import { categories, type Designation, type Entity, type IsoDate, type Language } from '../registry/types.js'
import { predicate } from './notice.js'
import { titleSubject } from './subject.js'
import { defaultTemplates, type AllTemplates } from './templates.js'

/** The notice that is due on a day, or that none is. */
export function noticeOn(
  entity: Entity,
  day: IsoDate,
  { explain }: Catalog,
  language: Language,
  { trigger = 'earliest', templates = defaultTemplates }: { trigger?: DateTrigger; templates?: AllTemplates } = {},
): string {
  const inForce = entity.designations.filter(designation => isInForce(designation, day, trigger))
  const due = categories.filter(category => inForce.some(designation => designation.category === category))
  return due.length === 0
    ? explain.noNotice
    : explain.notice(predicate(titleSubject(entity, language), due, templates[language]))
}

/** A designation's status on a day; then its dates, authority, grounds and source, one a line. */
export function statusLines(
  designation: Designation,
  day: IsoDate,
  catalog: Catalog,
  trigger: DateTrigger = 'earliest',
): readonly [status: string, ...facts: string[]] {
  const { explain } = catalog
  const { category, decided, inForce, listed, ended, grounds, authority, source, checked } = designation
  const dates = [
    [explain.decided, decided],
    [explain.inForce, inForce],
    [explain.listed, listed],
    [explain.ended, ended],
  ] as const
  const known = dates.flatMap(([label, date]) => (date ? [`${label} ${catalog.date(date)}`] : []))
  return [
    `${catalog.category(category)}: ${isInForce(designation, day, trigger) ? explain.holds : explain.holdsNot}`,
    known.length > 0 ? known.join(', ') : explain.noDates,
    ...[authority, grounds].flatMap(fact => (fact === undefined ? [] : [fact])),
    `${explain.source}: ${source.title}${source.url === undefined ? '' : ` <${source.url}>`}, ${explain.checked} ${catalog.date(checked)}`,
  ]
}
