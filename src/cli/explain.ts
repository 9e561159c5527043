/** `plashka explain ENTITY`: what the registers say of an entity as of the day. */
import { catalogs, type Catalog } from '../wording/words/index.js'
import type { Enumeration } from '../wording/words/types.js'
import type { ImpliedField } from '../registry/list-file.js'
import { today } from '../registry/date.js'
import type { StatusKinds } from '../registry/status-kind.js'
import type { Entity, Strength } from '../registry/types.js'
import type { Language } from '../language/language.js'
import { noticeOn, statusLines, type CardDay } from '../wording/card.js'
import { evidenceLines } from '../wording/evidence.js'
import { pointIn } from '../document/places.js'
import { Checker, type RunOptions } from './checker.js'
import { aboutRule, nearestRule } from './about-rule.js'
import { findEntities } from './find.js'
import type { ExitCode, Host } from './host.js'
import type { CommonOptions, ExplainOptions } from './options.js'

export async function explainCommand(
  name: string,
  options: CommonOptions & RunOptions & Pick<ExplainOptions, 'why'>,
  host: Host,
): Promise<ExitCode> {
  const language = options.language ?? options.fallback
  const catalog = catalogs[language]
  const rule = aboutRule(name, language)
  if (rule !== undefined) {
    host.stdout.write(rule)
    return 0
  }
  const { found, kinds } = await findEntities(name, options, catalog, host)
  if (found.length === 0) {
    const near = nearestRule(name)
    if (near !== undefined) host.stderr.write(`plashka: ${catalog.explain.nearRule(near)}\n`)
    return 2
  }
  if (options.why !== undefined) return explainMentions(found, options.why, options, host)
  const on = { day: options.asOf ?? today(new Date()), kinds }
  host.stdout.write(found.map(entity => page(entity, on, catalog, language)).join('\n'))
  return 0
}

/** Why each mention of the entities in a draft is one. @returns 2 if the draft could not be read. */
async function explainMentions(
  entities: readonly Entity[],
  path: string,
  options: RunOptions,
  host: Host,
): Promise<ExitCode> {
  const checked = await new Checker(options, host.cwd()).check({ path })
  if (typeof checked === 'string' || !checked.reports) {
    host.stderr.write(`plashka: ${typeof checked === 'string' ? checked : checked.file.messages.join('\n')}\n`)
    return 2
  }
  const catalog = catalogs[checked.language]
  const ids = new Set(entities.map(({ id }) => id))
  const told = checked.reports.flatMap(({ analysis: { document, mentions } }) =>
    mentions
      .filter(({ entity }) => ids.has(entity.id))
      .map(mention => {
        const { start } = document.toSource(mention)
        const { line, column } = pointIn(document, start)
        const words = document.text.slice(mention.start, mention.end)
        const evidence = evidenceLines(document, mention, catalog)
        const head = catalog.explain.mention(words, `${path}:${line}:${column}`, mention.certainty)
        return [head, ...evidence.map(item => `  ${item}`)].join('\n')
      }),
  )
  host.stdout.write(`${told.length > 0 ? told.join('\n') : catalog.explain.notMentioned(path)}\n`)
  return 0
}

function page(entity: Entity, on: CardDay, catalog: Catalog, language: Language): string {
  const { explain } = catalog
  const lines = [
    `${entity.title[language]} (${entity.id})`,
    `  ${explain.officialName}: ${entity.name}`,
    ...shown(entity.entries, 3, explain.otherEntries),
    ...shown(namesOf(entity, 'strong'), 10, explain.names),
    ...shown(namesOf(entity, 'weak'), 10, explain.weakNames),
    ...shown(entity.resources, 5, explain.resources),
    ...(entity.wikidata === undefined ? [] : [`  Wikidata: https://www.wikidata.org/wiki/${entity.wikidata}`]),
    `  ${explain.asOf(on.day)}:`,
    ...entity.designations.flatMap(designation => {
      const [status, ...facts] = statusLines(designation, on, catalog)
      return [`    ${status}`, ...facts.map(fact => `      ${fact}`)]
    }),
    `  ${noticeOn(entity, on, catalog, language)}`,
    ...(entity.note === undefined ? [] : [`  ${entity.note}`]),
    ...(entity.implied === undefined
      ? []
      : [`  ${explain.implied(entity.implied.map(field => impliedValue(entity, field, on.kinds, catalog)))}`]),
    `  ${explain.disclaimer}`,
  ]
  return `${lines.join('\n')}\n`
}

/** What was concluded, field and value. */
function impliedValue(entity: Entity, field: ImpliedField, statuses: StatusKinds, catalog: Catalog): string {
  const { kind, gender, id, aliases, designations } = entity
  const { fields, kinds, genders } = catalog.explain
  // Those that were concluded stand behind the ones that a list gives.
  const designation = designations.at(-1)
  const values: Readonly<Record<ImpliedField, string>> = {
    id,
    kind: kinds[kind],
    gender: genders[gender],
    aliases: aliases.map(({ name }) => name).join(', '),
    dates: catalog.explain.noDates,
    category: designation ? catalog.status(statuses.get(designation.category)) : '',
    source: designation?.source.title ?? '',
    checked: designation ? catalog.date(designation.checked) : '',
  }
  return `${fields[field]}: ${values[field]}`
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
