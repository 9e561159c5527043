/**
 * The registers as JSON. Values are read one by one; which of the shapes they have, the first one tells.
 */
import { JSONParser } from '@streamparser/json'
import type { Place } from '../../messages/exports/types.js'
import type { Category, IsoDate } from '../../registry/types.js'
import { ExportError, type RegisterRow } from '../types.js'
import { dayIn } from './cells.js'
import { placed } from './columns.js'
import { registerNamed, shapeOf, text, type Shape, type Value } from './json-shapes.js'
import type { Source } from './source.js'
import type { Contents } from './tables.js'

/** An array of values, or an envelope: `{ size, values }` of the service, `{ registry, entry_count, entries }` of the mirror. */
const paths = ['$.*', '$.values.*', '$.entries.*']

/** @throws ExportError if the file is cut short, of an unknown shape or of another register. */
export async function readRegisterJson(register: Category, { text: chunks, path }: Source): Promise<Contents> {
  const rows: RegisterRow[] = []
  let shape: Shape | undefined
  let size: number | undefined
  let asOf: IsoDate | undefined
  const parser = new JSONParser({ paths, keepStack: false })
  parser.onValue = ({ value, key, parent }) => {
    if (typeof key === 'number') {
      const place: Place = `value ${rows.length + 1}`
      if (!isValue(value)) throw new ExportError(path, words => words.noRecord(place))
      shape ??= checkedShape(value, register, path)
      rows.push(rowOf(shape, value, { register, place, path }))
      // What has been read need not be kept.
      if (Array.isArray(parent)) parent.length = 0
    } else if ((key === 'size' || key === 'entry_count') && typeof value === 'number') size = value
    else if (key === 'registry' && typeof value === 'string') checkRegister(value, register, path)
    else if (key === 'fetched_at' && typeof value === 'string') asOf = placed(path, key, () => dayIn(value))
  }
  try {
    for await (const chunk of chunks()) parser.write(chunk)
    if (!parser.isEnded) parser.end()
  } catch (error) {
    if (error instanceof ExportError) throw error
    throw new ExportError(path, words => words.broken((error as Error).message))
  }
  if (size !== undefined && size !== rows.length)
    throw new ExportError(path, words => words.cutCount(size!, rows.length))
  return { rows, ...(asOf && { asOf }) }
}

const isValue = (value: unknown): value is Value => typeof value === 'object' && value !== null && !Array.isArray(value)

function checkedShape(value: Value, register: Category, path: string): Shape {
  const shape = shapeOf(value)
  if (!shape) throw new ExportError(path, words => words.unknownLayout(Object.keys(value).join(', ')))
  if (!shape.registers.includes(register)) throw new ExportError(path, words => words.otherShape(register, shape.name))
  checkRegister(text(value, 'id'), register, path)
  return shape
}

/** @param name A mirror's name of the register, or an id that begins with it. */
function checkRegister(name: string, register: Category, path: string): void {
  const found = registerNamed(name)
  if (found !== undefined && found !== register) throw new ExportError(path, words => words.otherName(register, name))
}

function rowOf(shape: Shape, value: Value, context: Parameters<Shape['row']>[1]): RegisterRow {
  const { place, path } = context
  const unknown = Object.keys(value).find(key => !shape.known.test(key))
  if (unknown !== undefined) throw new ExportError(path, words => words.unknownField(place, unknown, shape.name))
  const row = placed(path, place, () => shape.row(value, context))
  if (row.name === '') throw new ExportError(path, words => words.noName(place))
  return row
}
