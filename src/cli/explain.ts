/** `plashka explain ENTITY`: what the registers say of an entity as of the day. */
import { catalogs, type Catalog } from '../messages/index.js'
import { today } from '../registry/date.js'
import { isInForce } from '../registry/status.js'
import type { Designation, Entity, IsoDate, Language } from '../registry/types.js'
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
    ...(entity.wikidata === undefined ? [] : [`  Wikidata: https://www.wikidata.org/wiki/${entity.wikidata}`]),
    `  ${explain.asOf(day)}:`,
    ...entity.designations.flatMap(designation => status(designation, day, catalog).map(line => `    ${line}`)),
    ...(entity.note === undefined ? [] : [`  ${entity.note}`]),
    `  ${explain.disclaimer}`,
  ]
  return `${lines.join('\n')}\n`
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
