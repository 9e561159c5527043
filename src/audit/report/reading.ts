/**
 * What a store tells: of a whole archive, or of those alone who are designated lately.
 */
import { itemAt, sure } from '../../checked/index.js'
import type { Severity } from '../../policy/types.js'
import type { IsoDate } from '../../registry/types.js'
import type { Language } from '../../language/language.js'
import { openToRead, rowsOf, type Database, type Value } from '../store/database.js'
import type { AboutItem } from '../types.js'

/** Whom a report is about; nothing said: everybody. */
export interface Whom {
  /** Designated on that day or later. */
  readonly newSince?: IsoDate
  /** Designated by the last lists that the store has seen, and not by those before. */
  readonly newcomers?: boolean
}

export interface Summary {
  /** For which the archive was judged. */
  readonly day: IsoDate
  /** Of the newest register. */
  readonly lists?: IsoDate
  readonly isWhole: boolean
  readonly sources: number
  readonly items: number
  readonly unread: number
  /** Items with findings. */
  readonly found: number
  readonly findings: Readonly<Record<Severity, number>>
  /** Whether there were other lists before the last ones. */
  readonly hasEarlierLists: boolean
}

/** Who is found, and how much. */
export interface FoundEntity {
  readonly id: string
  readonly name: string
  /** Kinds of its statuses. */
  readonly kinds: readonly string[]
  readonly since?: IsoDate
  readonly items: number
  readonly findings: number
}

/** An item in its place. */
export interface FoundItem extends AboutItem {
  /** Of the source, absolute. */
  readonly path: string
  /** From 1. */
  readonly line: number
}

export interface Finding extends FoundItem {
  /** In bytes of the source, as unpacked: where the item begins. */
  readonly byte: number
  readonly column: number
  readonly rule: string
  readonly severity: Severity
  readonly entity?: string
  readonly name?: string
  readonly kinds: readonly string[]
  readonly since?: IsoDate
  readonly text: string
  readonly context: string
  readonly reason: string
  readonly expected: readonly string[]
}

/** An item, and whom it names. */
export interface Touched extends FoundItem {
  readonly names: readonly string[]
  readonly findings: number
}

/** What stands on several pages of a site, beside their texts. */
export interface Beside {
  /** The folder or file of the pages, absolute. */
  readonly input: string
  readonly name?: string
  readonly context: string
  readonly severity: Severity
  readonly pages: number
  /** Of the pages there. */
  readonly share: number
}

export interface Unread extends Pick<FoundItem, 'path' | 'line'> {
  readonly reason: string
}

/** Findings with the items and places that they stand in. */
const found = `
  findings f
  join items i on i.content = f.content and i.at = f.item
  join places p on p.content = f.content
  join sources s on s.id = p.source`

/** Of a page what stands beside its main text, or on most pages of its site, is told once, and apart. */
const isBeside = `(f.beside or exists (
  select 1 from frequent where frequent.input = s.input and frequent.block = f.block))`

export class Reading {
  readonly #database: Database
  readonly #language: Language
  readonly #of: Clause

  /** @throws AuditError if there is no store, or somebody writes to it. */
  static async open(file: string, whom: Whom, language: Language): Promise<Reading> {
    return new Reading(await openToRead(file), whom, language)
  }

  constructor(database: Database, whom: Whom, language: Language) {
    this.#database = database
    this.#language = language
    this.#of = ofThose(whom)
  }

  summary(): Summary {
    const [run] = this.#rows<[IsoDate, string | null]>('select day, ended from runs order by id desc limit 1')
    const [lists] = this.#rows<[IsoDate | null, number]>('select max(day), count(distinct run) from lists')
    const count = (query: string, ...values: readonly Value[]): number =>
      itemAt(this.#rows<[number]>(query, ...values), 0)[0]
    const { where, values } = this.#main
    const bySeverity = this.#rows<[Severity, number]>(
      `select f.severity, count(*) from ${found} where ${where} group by 1`,
      ...values,
    )
    return {
      day: sure(run)[0],
      ...(lists?.[0] && { lists: lists[0] }),
      isWhole: sure(run)[1] !== null,
      sources: count('select count(*) from sources'),
      items: count('select coalesce(sum(items), 0) from places join contents on key = content'),
      unread: count('select count(*) from items join places using (content) where unread_en is not null'),
      found: count(
        `select count(*) from (select distinct p.source, p.byte, f.item from ${found} where ${where})`,
        ...values,
      ),
      findings: { error: 0, warning: 0, info: 0, ...Object.fromEntries(bySeverity) },
      hasEarlierLists: (lists?.[1] ?? 0) > 1,
    }
  }

  /** Those with most items first. */
  entities(): FoundEntity[] {
    const { where, values } = this.#main
    const rows = this.#rows<[string, string | null, string | null, IsoDate | null, number, number]>(
      `select f.entity, d.name, d.kinds, d.since, count(distinct p.source || ' ' || p.byte || ' ' || f.item), count(*)
       from ${found} left join (${this.#designated}) d on d.entity = f.entity
       where f.entity is not null and ${where} group by f.entity order by 5 desc, 6 desc, 1`,
      ...values,
    )
    return rows.map(([id, name, kinds, since, items, findings]) => ({
      id,
      name: name ?? id,
      kinds: listOf(kinds),
      ...(since && { since }),
      items,
      findings,
    }))
  }

  /** Sections with most items first; what has none is left out. */
  sections(most: number): { readonly section: string; readonly items: number; readonly findings: number }[] {
    const { where, values } = this.#main
    return this.#rows<[string, number, number]>(
      `select i.section, count(distinct p.source || ' ' || p.byte || ' ' || f.item), count(*) from ${found}
       where i.section is not null and ${where} group by 1 order by 2 desc, 3 desc, 1 limit ?`,
      ...values,
      most,
    ).map(([section, items, findings]) => ({ section, items, findings }))
  }

  /** What must be touched first: what is read most, then what has most findings. */
  first(most: number): Touched[] {
    const { where, values } = this.#main
    const rows = this.#rows<[...ItemRow, string, number]>(
      `select ${itemColumns}, json_group_array(distinct coalesce(d.name, f.entity)), count(*)
       from ${found} left join (${this.#designated}) d on d.entity = f.entity
       where f.severity <> 'info' and ${where} group by p.source, p.byte, f.item
       order by i.views is null, i.views desc, count(*) desc, s.path, p.byte limit ?`,
      ...values,
      most,
    )
    return rows.map(row => ({ ...itemOf(row), names: listOf(row[8]), findings: row[9] }))
  }

  /** What stands beside the text of pages: menus, footers, widgets. That of most pages first. */
  beside(): Beside[] {
    const rows = this.#rows<[string, string | null, string, Severity, number, number]>(
      `with sizes as (select input, count(*) pages from places join sources on sources.id = source group by input)
       select s.input, coalesce(max(d.name), f.entity), min(f.context), min(f.severity),
         count(distinct p.source || ' ' || p.byte) pages, max(sizes.pages)
       from ${found} join sizes on sizes.input = s.input left join (${this.#designated}) d on d.entity = f.entity
       where ${isBeside} and ${this.#of.where} group by s.input, f.block, f.entity order by pages desc, 1, 2`,
      ...this.#of.values,
    )
    return rows.map(([input, name, context, severity, pages, all]) => ({
      input,
      ...(name !== null && { name }),
      context,
      severity,
      pages,
      share: pages / all,
    }))
  }

  unread(most: number): Unread[] {
    const column = `unread_${this.#language}`
    return this.#rows<[string, number, string]>(
      `select s.path, p.lines + i.lines + 1, i.${column} from items i
       join places p on p.content = i.content join sources s on s.id = p.source
       where i.unread_en is not null order by s.path, p.byte limit ?`,
      most,
    ).map(([path, line, reason]) => ({ path, line, reason }))
  }

  /** All findings, by source and place. */
  *findings(): Iterable<Finding> {
    const { where, values } = this.#main
    const rows = this.#database
      .prepare(
        `select ${itemColumns}, p.byte + i.byte, f."column", f.rule, f.severity, f.entity, d.name, d.kinds, d.since,
           f.text, f.context, f.reason, f.expected, p.lines + f.line
         from ${found} left join (${this.#designated}) d on d.entity = f.entity
         where ${where} order by s.path, p.byte, f.item, f.at`,
      )
      .raw()
      .iterate(...values) as Iterable<FindingRow>
    for (const row of rows) yield findingOf(row)
  }

  close(): void {
    this.#database.close()
  }

  /** Of the texts themselves. */
  get #main(): Clause {
    const { where, values } = this.#of
    return { where: `not ${isBeside} and ${where}`, values }
  }

  /** Each of those designated, with all of its statuses; since when is told of the last one. */
  get #designated(): string {
    const language = this.#language
    return `select entity, max(name_${language}) name, json_group_array(kind_${language}) kinds, max(since) since
      from designated group by entity`
  }

  #rows<Row extends readonly unknown[]>(query: string, ...values: readonly Value[]): Row[] {
    return rowsOf<Row>(this.#database, query, ...values)
  }
}

interface Clause {
  readonly where: string
  readonly values: readonly Value[]
}

/** A clause over findings, for those a report is about. */
function ofThose({ newSince, newcomers = false }: Whom): Clause {
  const clauses = [
    ...(newSince ? ['since >= ?'] : []),
    ...(newcomers ? ['run = (select max(run) from lists) and (select count(distinct run) from lists) > 1'] : []),
  ]
  if (clauses.length === 0) return { where: 'true', values: [] }
  const where = `f.entity in (select entity from designated where ${clauses.join(' and ')})`
  return { where, values: newSince ? [newSince] : [] }
}

const itemColumns = 's.path, p.lines + i.lines + 1, i.id, i.day, i.title, i.url, i.section, i.views'
type ItemRow = [
  path: string,
  line: number,
  id: string | null,
  day: IsoDate | null,
  title: string | null,
  url: string | null,
  section: string | null,
  views: number | null,
]

const itemOf = ([path, line, id, day, title, url, section, views]: readonly [...ItemRow, ...unknown[]]): FoundItem => ({
  path,
  line,
  ...(id !== null && { id }),
  ...(day !== null && { day }),
  ...(title !== null && { title }),
  ...(url !== null && { url }),
  ...(section !== null && { section }),
  ...(views !== null && { views }),
})

type FindingRow = [
  ...ItemRow,
  byte: number,
  column: number,
  rule: string,
  severity: Severity,
  entity: string | null,
  name: string | null,
  kinds: string | null,
  since: IsoDate | null,
  text: string,
  context: string,
  reason: string,
  expected: string | null,
  lineOfFinding: number,
]

function findingOf(row: FindingRow): Finding {
  const [byte, column, rule, severity, entity, name, kinds, since, text, context, reason, expected, line] = row.slice(
    itemLength,
  ) as FindingRow extends [...ItemRow, ...infer Rest] ? Rest : never
  return {
    ...itemOf(row),
    line,
    byte,
    column,
    rule,
    severity,
    ...(entity !== null && { entity }),
    ...(name !== null && { name }),
    kinds: listOf(kinds),
    ...(since && { since }),
    text,
    context,
    reason,
    expected: listOf(expected),
  }
}

const itemLength = 8

const listOf = (json: string | null): readonly string[] => (json === null ? [] : (JSON.parse(json) as string[]))
