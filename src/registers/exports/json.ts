/**
 * The registers as JSON: the answers of the ministry's service, public copies, a daily mirror. Values are read one by
 * one; which of the shapes they have, the first one tells.
 */
import { JSONParser } from '@streamparser/json'
import type { Category, IsoDate } from '../../registry/types.js'
import { ExportError, type RegisterRow } from '../types.js'
import { cleaned, dayIn } from './cells.js'
import { isExcluded, isPersonType, placed, resourcesIn } from './columns.js'
import type { Source } from './source.js'
import type { Contents } from './tables.js'

type Value = Readonly<Record<string, unknown>>

interface Shape {
  /** What the shape is called in errors. */
  readonly title: string
  /** A value of this shape has these keys. */
  readonly keys: readonly string[]
  /** The registers that come in this shape. */
  readonly registers: readonly Category[]
  /** Keys that are known and left unread. */
  readonly unread: RegExp
  row(value: Value): Omit<RegisterRow, 'place'>
}

const text = (value: Value, key: string): string => {
  const field = value[key]
  if (field === undefined || field === null) return ''
  if (typeof field === 'string' || typeof field === 'number') return cleaned(String(field))
  throw new RangeError(`“${key}” is no text`)
}

/** The field if there is one. */
const optional = <Key extends string, Field>(key: Key, field: Field | undefined | ''): Partial<Record<Key, Field>> =>
  field === undefined || field === '' ? {} : ({ [key]: field } as Partial<Record<Key, Field>>)

const dates = (value: Value, listed: string, ended: string): Partial<Record<'listed' | 'ended', IsoDate>> => ({
  ...optional('listed', dayIn(text(value, listed))),
  ...optional('ended', dayIn(text(value, ended))),
})

/** Resources come as one string or as a list of them. */
function resources(value: Value, key: string): string[] {
  const field = value[key]
  return resourcesIn(Array.isArray(field) ? field.filter(item => typeof item === 'string').join(' ') : text(value, key))
}

const shapes: readonly Shape[] = [
  {
    title: 'foreign agents, as the ministry’s service answers',
    keys: ['field_2_s', 'field_4_s', 'field_7_s'],
    registers: ['foreign-agent'],
    unread: /^(?:field_\d+_\w|id|_?version_?|score|num)$/u,
    row: value => ({
      name: text(value, 'field_2_s'),
      ...dates(value, 'field_4_s', 'field_5_s'),
      ...optional('grounds', text(value, 'field_3_s')),
      resources: resources(value, 'field_6_s'),
      isPerson: isPersonType(text(value, 'field_7_s')),
    }),
  },
  {
    title: 'undesirable organisations, as the ministry’s service answers',
    keys: ['field_5_s', 'field_2_s'],
    registers: ['undesirable'],
    unread: /^(?:field_\d+_\w|id|_?version_?|score|num)$/u,
    row: value => ({
      name: text(value, 'field_5_s'),
      ...dates(value, 'field_2_s', 'field_8_s'),
      ...optional('isExcluded', isExcluded(text(value, 'field_10_s')) || undefined),
      resources: [],
    }),
  },
  {
    title: 'extremist organisations, as the ministry’s service answers',
    keys: ['field_2_s'],
    registers: ['extremist'],
    unread: /^(?:field_\d+_\w|id|_?version_?|score|num)$/u,
    row: value => ({ name: text(value, 'field_2_s'), resources: [] }),
  },
  {
    title: 'a public copy of the undesirable organisations',
    keys: ['fullName', 'decisionInMinjust'],
    registers: ['undesirable'],
    unread: /^(?:id|decisionIn\w+|decisionOut\w+|law|resources|country)$/u,
    row: value => ({ name: text(value, 'fullName'), ...dates(value, 'dateIn', 'dateOut'), resources: [] }),
  },
  {
    title: 'a public copy of the register of foreign agents',
    keys: ['fullName', 'dateIn'],
    registers: ['foreign-agent'],
    unread: /^(?:id|law|type|ogrn|inn|snils|birth\w*|address|participants|regNum\w*|num\w*|published\w*|bank\w*)$/iu,
    row: value => ({
      name: text(value, 'fullName'),
      ...dates(value, 'dateIn', 'dateOut'),
      resources: resources(value, 'resources'),
    }),
  },
  {
    title: 'a daily mirror',
    keys: ['name', 'included_at'],
    registers: ['foreign-agent', 'undesirable', 'extremist', 'terrorist'],
    unread: /^(?:id|kind|decision|url|updated_at|source)$/u,
    row: value => ({
      name: [text(value, 'name'), ...aliases(value)].join(' '),
      ...dates(value, 'included_at', 'excluded_at'),
      ...optional('grounds', text(value, 'decision')),
      ...optional('isPerson', personKinds.test(text(value, 'kind')) || undefined),
      resources: [],
    }),
  },
]

const personKinds = /person|individual|физ/iu

/** The mirror's other names, as the register itself would print them: in quotation marks behind the name. */
function aliases(value: Value): string[] {
  const names = value.aliases
  if (!Array.isArray(names)) return []
  return names
    .filter((name): name is string => typeof name === 'string' && name.trim() !== '')
    .map(name => `"${cleaned(name)}"`)
}

/** Fields that any shape reads; all else must be known to be left unread. */
const read = new Set([
  'fullName',
  'dateIn',
  'dateOut',
  'resources',
  'name',
  'aliases',
  'included_at',
  'excluded_at',
  'decision',
])

export async function readRegisterJson(register: Category, { text: chunks, path }: Source): Promise<Contents> {
  const rows: RegisterRow[] = []
  let shape: Shape | undefined
  let size: number | undefined
  const parser = new JSONParser({ paths: ['$.size', '$.values.*', '$.*'], keepStack: false })
  parser.onValue = ({ value, key, parent }) => {
    if (key === 'size' && typeof value === 'number') size = value
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const place = `value ${rows.length + 1}`
      shape ??= shapeOf(value, register, path)
      rows.push(rowOf(shape, value, place, path))
    }
    // What has been read need not be kept.
    if (Array.isArray(parent) && typeof key === 'number') parent.length = 0
  }
  try {
    for await (const chunk of chunks()) parser.write(chunk as string)
    if (!parser.isEnded) parser.end()
  } catch (error) {
    if (error instanceof ExportError) throw error
    throw new ExportError(path, `broken or cut short: ${(error as Error).message}`)
  }
  if (size !== undefined && size !== rows.length)
    throw new ExportError(path, `is cut short: it announces ${size} values and holds ${rows.length}`)
  return { rows }
}

function shapeOf(value: Value, register: Category, path: string): Shape {
  const found = shapes.find(({ keys }) => keys.every(key => key in value))
  if (!found) throw new ExportError(path, `has an unknown layout: ${Object.keys(value).join(', ')}`)
  // Both answers number their fields alike; where agents have a name, undesirable organisations have a date.
  const isDated = /^\d{2}\.\d{2}\.\d{4}|^\d{4}-\d{2}-\d{2}/u.test(text(value, 'field_2_s'))
  const shape = isDated ? shapes[1]! : found
  if (!shape.registers.includes(register))
    throw new ExportError(path, `is not the register “${register}”: ${shape.title}`)
  return shape
}

function rowOf(shape: Shape, value: Value, place: string, path: string): RegisterRow {
  const unknown = Object.keys(value).find(key => !read.has(key) && !shape.unread.test(key))
  if (unknown !== undefined) throw new ExportError(path, `${place}: unknown field “${unknown}”`)
  const row = placed(path, place, () => shape.row(value))
  if (row.name === '') throw new ExportError(path, `${place} has no name`)
  return { ...row, place }
}
