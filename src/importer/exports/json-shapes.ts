/**
 * The shapes in which the registers come as JSON: answers of the ministry's service, public copies, a daily mirror.
 */
import type { Place, ShapeName } from '../words/types.js'
import type { Category, IsoDate } from '../../registry/types.js'
import { CellError, type RegisterRow } from '../types.js'
import { cleaned, dayIn } from './cells.js'
import { isExcluded, isPersonType, resourcesIn } from './columns.js'
import { entryIn, rulingIn } from './rulings.js'

export type Value = Readonly<Record<string, unknown>>

export interface Shape {
  readonly name: ShapeName
  /** The registers that a value of this shape may belong to. */
  readonly registers: readonly Category[]
  /** Keys that are read, or known and left unread. */
  readonly known: RegExp
  /** @throws CellError if a field is no text or no day; ExportError, placed, from within a ruling. */
  row(value: Value, context: Context): RegisterRow
}

/** For errors. */
interface Context {
  readonly register: Category
  readonly place: Place
  readonly path: string
}

export function text(value: Value, key: string): string {
  const field = value[key]
  if (field === undefined || field === null) return ''
  if (typeof field === 'string' || typeof field === 'number') return cleaned(String(field))
  throw new CellError(words => words.noText(key))
}

/** The first of the fields that is filled. */
const dated = (value: Value, ...keys: string[]): IsoDate | undefined =>
  dayIn(keys.map(key => text(value, key)).find(Boolean) ?? '')

/** Resources come as one string or as a list of them. */
function resources(value: Value, key: string): string[] {
  const field = value[key]
  return resourcesIn(Array.isArray(field) ? field.filter(item => typeof item === 'string').join(' ') : text(value, key))
}

/** A row of the fields that have a value. */
function rowWith(
  required: Pick<RegisterRow, 'name' | 'resources' | 'place'>,
  optional: { readonly [Field in keyof RegisterRow]?: RegisterRow[Field] | undefined },
): RegisterRow {
  const filled = Object.entries(optional).filter(([, field]) => field !== undefined && field !== '')
  return { ...required, ...(Object.fromEntries(filled) as Partial<RegisterRow>) }
}

/** Fields of the service's index; texts end in `_s`, moments in `_dt`. */
const serviceFields = /^(?:field_\d+_\w+|grid_s|id|_version_|lastModified_l|score|num)$/u

const serviceAgents: Shape = {
  name: 'service-agents',
  registers: ['foreign-agent'],
  known: serviceFields,
  row: (value, { place }) =>
    rowWith(
      { name: text(value, 'field_2_s'), resources: resources(value, 'field_6_s'), place },
      {
        isPerson: isPersonType(text(value, 'field_7_s')),
        listed: dated(value, 'field_4_s', 'field_4_dt'),
        ended: dated(value, 'field_5_s', 'field_5_dt'),
        grounds: text(value, 'field_3_s'),
      },
    ),
}

const serviceUndesirable: Shape = {
  name: 'service-undesirable',
  registers: ['undesirable'],
  known: serviceFields,
  row: (value, { place }) =>
    rowWith(
      { name: text(value, 'field_5_s'), resources: [], place },
      {
        listed: dated(value, 'field_2_s', 'field_2_dt'),
        ended: dated(value, 'field_8_s', 'field_8_dt'),
        isExcluded: isExcluded(text(value, 'field_10_s')) || undefined,
      },
    ),
}

const serviceExtremist: Shape = {
  name: 'service-extremist',
  registers: ['extremist'],
  known: serviceFields,
  row: (value, { place, path }) => entryIn(text(value, 'field_2_s'), place, path),
}

const copyOfUndesirable: Shape = {
  name: 'copy-undesirable',
  registers: ['undesirable'],
  known: /^(?:id|number|fullName|decision(?:In|Out)\w+|dateIn|dateOut|law|resources|country)$/u,
  row: (value, { place }) =>
    rowWith(
      { name: text(value, 'fullName'), resources: [], place },
      { listed: dated(value, 'dateIn'), ended: dated(value, 'dateOut') },
    ),
}

const copyOfAgents: Shape = {
  name: 'copy-agents',
  registers: ['foreign-agent'],
  known:
    /^(?:fullName|dateIn|dateOut|resources|law|id|agentType|type|ogrn|inn|snils|dob|birth\w*|address|members|participants|regNum\w*|num\w*|datePubl\w*|published\w*|bank\w*)$/iu,
  row: (value, { place }) =>
    rowWith(
      { name: text(value, 'fullName'), resources: resources(value, 'resources'), place },
      { listed: dated(value, 'dateIn'), ended: dated(value, 'dateOut'), grounds: text(value, 'law') },
    ),
}

const personKind = /person|individual|физ/iu
const materialKind = /material|материал/iu

/** Its `aliases` are cut out of the names by machine («United States»), and its `raw` holds personal data. */
const mirror: Shape = {
  name: 'mirror',
  registers: ['foreign-agent', 'undesirable', 'extremist', 'terrorist'],
  known: /^(?:id|kind|name|aliases|included_at|excluded_at|decision|inn|ogrn|raw|url|updated_at|source)$/u,
  row: (value, { register, place, path }) => {
    const [name, kind, decision] = [text(value, 'name'), text(value, 'kind'), text(value, 'decision')]
    if (materialKind.test(kind)) throw new CellError(words => words.material)
    const ofCourt = register === 'extremist' || register === 'terrorist'
    const bracketed = register === 'extremist' && decision !== '' ? `(${decision})` : decision
    const ruling = ofCourt ? rulingIn(bracketed, place, path) : { grounds: decision }
    const entry = register === 'extremist' ? entryIn(name, place, path) : { name, resources: [], place }
    return rowWith(entry, {
      ...ruling,
      ...entry,
      isPerson: kind === '' ? undefined : personKind.test(kind),
      listed: dated(value, 'included_at') ?? ruling.listed,
      ended: dated(value, 'excluded_at') ?? ruling.ended,
    })
  },
}

const has = (value: Value, ...keys: string[]): boolean => keys.every(key => key in value)

/**
 * The shape of a value. The service numbers the fields of all registers alike and leaves out empty ones: where agents
 * have a name, undesirable organisations have a date; only agents have a type.
 */
export function shapeOf(value: Value): Shape | undefined {
  if (has(value, 'fullName')) {
    if (has(value, 'decisionInMinjust')) return copyOfUndesirable
    return has(value, 'dateIn') ? copyOfAgents : undefined
  }
  if (has(value, 'name', 'included_at')) return mirror
  if (has(value, 'field_5_s') && (has(value, 'field_2_dt') || /^\d[\d.-]{7}/u.test(text(value, 'field_2_s'))))
    return serviceUndesirable
  if (!has(value, 'field_2_s')) return undefined
  return /лиц|объединени|структур/iu.test(text(value, 'field_7_s')) ? serviceAgents : serviceExtremist
}

/** The register that a mirror's envelope or the ids of its values tell. */
export function registerNamed(name: string): Category | 'materials' | undefined {
  if (/extremist_materials|^fsm-/u.test(name)) return 'materials'
  if (/terrorist_orgs|^fsb-terror/u.test(name)) return 'terrorist'
  if (/extremist_orgs|^ext-org/u.test(name)) return 'extremist'
  if (name.includes('foreign_agents')) return 'foreign-agent'
  return name.includes('undesirable') ? 'undesirable' : undefined
}
