/** `plashka explain ENTITY`: what the registers say of an entity as of the day. */
import { catalogs, type Catalog } from '../messages/index.js'
import type { Enumeration } from '../messages/types.js'
import { today } from '../registry/date.js'
import { isInForce } from '../registry/status.js'
import {
  categories,
  type Designation,
  type Entity,
  type IsoDate,
  type Language,
  type Strength,
} from '../registry/types.js'
import { predicate } from '../wording/notice.js'
import { titleSubject } from '../wording/subject.js'
import { defaultTemplates } from '../wording/templates.js'
import { findEntities } from './find.js'
import type { CommonOptions, ExitCode, Host } from './run.js'

export async function explainCommand(
  name: string,
  options: CommonOptions,
  language: Language,
  host: Host,
): Promise<ExitCode> {
  const found = await findEntities(name, options, catalogs[language], host)
  const day = options.asOf ?? today(new Date())
  host.stdout.write(found.map(entity => page(entity, day, catalogs[language], language)).join('\n'))
  return found.length > 0 ? 0 : 2
}

function page(entity: Entity, day: IsoDate, catalog: Catalog, language: Language): string {
  const { explain } = catalog
  const lines = [
    `${entity.title[language]} (${entity.id})`,
    `  ${explain.officialName}: ${entity.name}`,
    ...shown(entity.entries, 3, explain.otherEntries),
    ...shown(namesOf(entity, 'strong'), 10, explain.names),
    ...shown(namesOf(entity, 'weak'), 10, explain.weakNames),
    ...shown(entity.resources, 5, explain.resources),
    ...(entity.wikidata === undefined ? [] : [`  Wikidata: https://www.wikidata.org/wiki/${entity.wikidata}`]),
    `  ${explain.asOf(day)}:`,
    ...entity.designations.flatMap(designation => status(designation, day, catalog).map(line => `    ${line}`)),
    `  ${noticeOn(entity, day, catalog, language)}`,
    ...(entity.note === undefined ? [] : [`  ${entity.note}`]),
    `  ${explain.disclaimer}`,
  ]
  return `${lines.join('\n')}\n`
}

/** The first of some things, by a line that counts the rest. */
function shown(items: readonly string[], most: number, line: Enumeration): string[] {
  return items.length === 0 ? [] : [`  ${line(items.slice(0, most), Math.max(0, items.length - most))}`]
}

/** Without products and words for its people, which are not the entity itself. A person's own name need not be listed. */
function namesOf({ aliases, person, title }: Entity, strength: Strength): string[] {
  const own = person && strength === 'strong' && aliases.every(({ name }) => name !== title.ru) ? [title.ru] : []
  const listed = aliases.filter(alias => alias.strength === strength && alias.type !== 'derived')
  return [...own, ...listed.map(({ name }) => name)]
}

function noticeOn(entity: Entity, day: IsoDate, { explain }: Catalog, language: Language): string {
  const inForce = entity.designations.filter(designation => isInForce(designation, day, 'earliest'))
  const due = categories.filter(category => inForce.some(designation => designation.category === category))
  return due.length === 0
    ? explain.noNotice
    : explain.notice(predicate(titleSubject(entity, language), due, defaultTemplates[language]))
}

function status(designation: Designation, day: IsoDate, catalog: Catalog): string[] {
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
    `${catalog.category(category)}: ${isInForce(designation, day, 'earliest') ? explain.holds : explain.holdsNot}`,
    `  ${known.length > 0 ? known.join(', ') : explain.noDates}`,
    ...[authority, grounds].flatMap(fact => (fact === undefined ? [] : [`  ${fact}`])),
    `  ${explain.source}: ${source.title}${source.url === undefined ? '' : ` <${source.url}>`}, ${explain.checked} ${catalog.date(checked)}`,
  ]
}
