/**
 * The registers as JSON. Values are read one by one; which of the shapes they have, the first one tells.
 */
import { JSONParser } from '@streamparser/json'
import type { Place } from '../words/types.js'
import type { Category, IsoDate } from '../../registry/types.js'
import { ExportError, OtherRegisterError, type RegisterRow } from '../types.js'
import { deepest, longestPiece, Rows } from './bounds.js'
import { dayIn } from './cells.js'
import { placed } from './columns.js'
import { registerNamed, shapeOf, text, type Shape, type Value } from './json-shapes.js'
import type { Source } from './source.js'
import type { Contents } from './tables.js'

/** An array of values, or an envelope: `{ size, values }` of the service, `{ registry, entry_count, entries }` of the mirror. */
const paths = ['$.*', '$.values.*', '$.entries.*']

/** @throws ExportError if the file is cut short, of an unknown shape or of another register. */
export async function readRegisterJson(register: Category, { text: chunks, path }: Source): Promise<Contents> {
  const rows = new Rows(path)
  const bounds = new Bounds(path)
  let shape: Shape | undefined
  let size: number | undefined
  let asOf: IsoDate | undefined
  const parser = new JSONParser({ paths, keepStack: false })
  parser.onValue = ({ value, key, parent }) => {
    if (typeof key === 'number') {
      const place: Place = `value ${rows.all.length + 1}`
      if (!isValue(value)) throw new ExportError(path, words => words.noRecord(place))
      shape ??= checkedShape(value, register, path)
      rows.add(rowOf(shape, value, { register, place, path }))
      bounds.recordEnded()
      // What has been read need not be kept.
      if (Array.isArray(parent)) parent.length = 0
    } else if ((key === 'size' || key === 'entry_count') && typeof value === 'number') size = value
    else if (key === 'registry' && typeof value === 'string') checkRegister(value, register, path)
    else if (key === 'fetched_at' && typeof value === 'string') asOf = placed(path, key, () => dayIn(value))
  }
  try {
    for await (const chunk of chunks()) {
      bounds.take(chunk)
      parser.write(chunk)
    }
    if (!parser.isEnded) parser.end()
  } catch (error) {
    if (error instanceof ExportError) throw error
    throw new ExportError(path, words => words.broken((error as Error).message))
  }
  const said = size
  if (said !== undefined && said !== rows.all.length)
    throw new ExportError(path, words => words.cutCount(said, rows.all.length))
  return { rows: rows.all, ...(asOf && { asOf }) }
}

/** Told of a text before the parser is: that one keeps what it has not ended, be it millions of brackets. */
class Bounds {
  readonly #path: string
  #depth = 0
  #isText = false
  #isEscaped = false
  /** Characters since the last record ended. */
  #length = 0

  constructor(path: string) {
    this.#path = path
  }

  recordEnded(): void {
    this.#length = 0
  }

  /** @throws ExportError on values too deep within one another, or a record too long. */
  take(chunk: string): void {
    this.#length += chunk.length
    if (this.#length > 2 * longestPiece) throw new ExportError(this.#path, words => words.tooLong(longestPiece))
    for (let at = 0; at < chunk.length; at++) {
      const code = chunk.charCodeAt(at)
      if (this.#isText) {
        if (this.#isEscaped) this.#isEscaped = false
        else if (code === backslash) this.#isEscaped = true
        else if (code === quote) this.#isText = false
      } else if (code === quote) this.#isText = true
      else if (code === openBracket || code === openBrace) {
        if (++this.#depth > deepest) throw new ExportError(this.#path, words => words.tooDeep(deepest))
      } else if (code === closeBracket || code === closeBrace) this.#depth--
    }
  }
}

const [quote, backslash, openBracket, closeBracket, openBrace, closeBrace] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d]

const isValue = (value: unknown): value is Value => typeof value === 'object' && value !== null && !Array.isArray(value)

function checkedShape(value: Value, register: Category, path: string): Shape {
  const shape = shapeOf(value)
  if (!shape) throw new OtherRegisterError(path, words => words.unknownLayout(Object.keys(value).join(', ')))
  if (!shape.registers.includes(register))
    throw new OtherRegisterError(path, words => words.otherShape(register, shape.name))
  checkRegister(text(value, 'id'), register, path)
  return shape
}

/** @param name A mirror's name of the register, or an id that begins with it. */
function checkRegister(name: string, register: Category, path: string): void {
  const found = registerNamed(name)
  if (found !== undefined && found !== register)
    throw new OtherRegisterError(path, words => words.otherName(register, name))
}

function rowOf(shape: Shape, value: Value, context: Parameters<Shape['row']>[1]): RegisterRow {
  const { place, path } = context
  const unknown = Object.keys(value).find(key => !shape.known.test(key))
  if (unknown !== undefined) throw new ExportError(path, words => words.unknownField(place, unknown, shape.name))
  const row = placed(path, place, () => shape.row(value, context))
  if (row.name === '') throw new ExportError(path, words => words.noName(place))
  return row
}
