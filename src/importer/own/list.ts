/**
 * An own list made of a table of names: what was understood of each row, and what was not.
 */
import { stringify } from 'yaml'
import { itemAt } from '../../checked/index.js'
import type { Place } from '../words/types.js'
import { aliasKey } from '../../registry/alias-key.js'
import type { ListsState } from '../../registry/lists-state.js'
import { normalResource } from '../../registry/resource.js'
import type { Category, Entity, EntityKind, IsoDate } from '../../registry/types.js'
import type { Gender } from '../../language/grammar.js'
import { CellError, ExportError } from '../types.js'
import { dayIn } from '../exports/cells.js'
import { itemsOf } from '../names/parts.js'
import { nameOfPerson } from '../names/person.js'
import type { TableRow } from './table.js'
import { categoryOf, fieldOf, genderOf, isNameHeading, kindOf, type Field } from './words.js'

/** An entity as the list has it: what is absent is concluded when the list is read. */
export interface OwnEntity {
  readonly name: string
  readonly kind?: EntityKind
  readonly gender?: Gender
  readonly aliases?: readonly string[]
  readonly resources?: readonly string[]
  readonly designations?: readonly {
    readonly category?: Category
    readonly listed?: IsoDate
    readonly ended?: IsoDate
    readonly source?: { readonly title: string }
  }[]
  readonly note?: string
}

export interface OwnList {
  readonly title: string
  /** Of those whose row tells no status; absent if nobody said it. */
  readonly category?: Category
  readonly checked: IsoDate
  readonly entities: readonly OwnEntity[]
}

/** What was left out, and why. */
export type Leftover = { readonly place: Place } & (
  | { readonly is: 'column'; readonly heading: string }
  | { readonly is: 'cell'; readonly field: Field; readonly cell: string }
  | { readonly is: 'nameless' }
  /** A man's was taken. */
  | { readonly is: 'genderless'; readonly name: string }
  | { readonly is: 'repeated'; readonly name: string }
)

export interface OwnTable {
  readonly entities: readonly OwnEntity[]
  readonly left: readonly Leftover[]
  /** Headings that were understood; none: the table has no header. */
  readonly columns: readonly { readonly heading: string; readonly field: Field }[]
}

/** What was made of a table. */
export interface OwnReport extends Pick<OwnTable, 'left' | 'columns'> {
  /** From the working folder. */
  readonly file: string
  /** In which its names were looked for. */
  readonly lists: ListsState
  readonly entities: readonly Entity[]
  /** Names that the lists know already, with their ids there. */
  readonly known: readonly string[]
}

/** The header stands in one of the first rows, below a title at most. */
const headerRows = 5

/** @throws ExportError if no column holds names. */
export function ownTable(rows: readonly TableRow[], path: string): OwnTable {
  const left: Leftover[] = []
  const header = rows.slice(0, headerRows).findIndex(isHeader)
  const columns = header < 0 ? undefined : fieldsOf(itemAt(rows, header), left)
  const data = rows.slice(header + 1)
  if (!columns && data.some(({ cells }) => cells.filter(Boolean).length > 1))
    throw new ExportError(path, words => words.noOwnHeader)
  const found = new Map<string, OwnEntity>()
  for (const row of data) {
    const at = (field: Field): string =>
      columns ? (row.cells[columns.get(field) ?? -1] ?? '') : field === 'name' ? (row.cells.find(Boolean) ?? '') : ''
    const entity = entityOf(at, row.place, left)
    if (!entity) continue
    const key = aliasKey(entity.name)
    const known = found.get(key)
    const both = known && ofBoth(known, entity)
    if (!known) found.set(key, entity)
    else if (both) found.set(key, both)
    else left.push({ place: row.place, is: 'repeated', name: entity.name })
  }
  const entities = [...found.values()]
  if (entities.length === 0) throw new ExportError(path, words => words.namesNobody)
  const heads = header < 0 ? [] : itemAt(rows, header).cells
  return { entities, left, columns: [...(columns ?? [])].map(([field, at]) => ({ field, heading: itemAt(heads, at) })) }
}

/** An entity with a row for each of its statuses. @returns Nothing if the second row tells no other one. */
function ofBoth(known: OwnEntity, { designations: further = [] }: OwnEntity): OwnEntity | undefined {
  const { designations = [] } = known
  const categories = [...designations, ...further].map(({ category }) => category)
  if (further.length === 0 || categories.includes(undefined) || new Set(categories).size < categories.length)
    return undefined
  return { ...known, designations: [...designations, ...further] }
}

/** Names begin as headings do («Организация …»): one alone must be nothing but a heading. */
function isHeader({ cells }: TableRow): boolean {
  const found = new Set(cells.map(cell => fieldOf(cell, cells)).filter(field => field !== undefined))
  return cells.some(isNameHeading) || (found.size > 1 && (found.has('name') || found.has('surname')))
}

function fieldsOf({ cells, place }: TableRow, left: Leftover[]): Map<Field, number> {
  const columns = new Map<Field, number>()
  cells.forEach((heading, index) => {
    const field = fieldOf(heading, cells)
    if (field !== undefined && !columns.has(field)) columns.set(field, index)
    else if (heading !== '') left.push({ place, is: 'column', heading })
  })
  return columns
}

function entityOf(at: (field: Field) => string, place: Place, left: Leftover[]): OwnEntity | undefined {
  const parts = [at('surname'), at('given'), at('patronymic')].filter(Boolean).join(' ')
  const name = at('name') === '' ? parts : inOrder(at('name'))
  if (name === '') {
    left.push({ place, is: 'nameless' })
    return undefined
  }
  const read = <Value>(field: Field, understand: (cell: string) => Value | undefined): Value | undefined => {
    const cell = at(field)
    const value = cell === '' ? undefined : understand(cell)
    if (cell !== '' && value === undefined) left.push({ place, is: 'cell', field, cell })
    return value
  }
  const kind = read('kind', kindOf)
  const category = read('status', categoryOf)
  const gender = read('gender', genderOf) ?? (kind === 'person' ? genderOfNamed(name, place, left) : undefined)
  const [listed, ended] = [read('since', dayOrNothing), read('until', dayOrNothing)]
  const source = at('source')
  const aliases = at('aliases') === '' ? [] : namesIn(at('aliases')).filter(alias => aliasKey(alias) !== aliasKey(name))
  const resources = read('resources', cell => {
    const found = cell.split(/[;,\s]+/u).flatMap(text => normalResource(text) ?? [])
    return found.length > 0 ? found : undefined
  })
  const designation = {
    ...(category && { category }),
    ...(listed && { listed }),
    ...(ended && { ended }),
    ...(source !== '' && { source: { title: source } }),
  }
  return {
    name,
    ...(kind && { kind }),
    ...(gender && { gender }),
    ...(aliases.length > 0 && { aliases }),
    ...(resources && { resources }),
    ...(Object.keys(designation).length > 0 && { designations: [designation] }),
    ...(at('note') !== '' && { note: at('note') }),
  }
}

/** A catalogue parts the surname of a person from the given name by a comma. */
function inOrder(name: string): string {
  const person = name.replace(/^(\p{Lu}[\p{L}'’-]*),\s*(?=\p{Lu})/u, '$1 ')
  return person !== name && nameOfPerson(person, () => false) ? person : name
}

/** Of a person whose name does not tell it. */
function genderOfNamed(name: string, place: Place, left: Leftover[]): Gender | undefined {
  if (nameOfPerson(name, () => false)) return undefined
  left.push({ place, is: 'genderless', name })
  return 'm'
}

/** Semicolons and strokes go before commas, which names hold. */
const namesIn = (cell: string): string[] => [
  ...new Set((/[;|]/u.test(cell) ? cell.split(/[;|]/u) : itemsOf(cell)).map(name => bare(name)).filter(Boolean)),
]

/** Without the quotation marks around it. */
const bare = (name: string): string => name.trim().replace(/^["«„“](.*)["»“”]$/u, '$1')

function dayOrNothing(cell: string): IsoDate | undefined {
  try {
    return dayIn(cell)
  } catch (error) {
    if (error instanceof CellError) return undefined
    throw error
  }
}

/** YAML as own lists are written. */
export const ownListToYaml = (list: OwnList): string => stringify(list, { lineWidth: 0 })
