/**
 * The list schema at work: what a file's value has wrong, worded for the one who keeps the list.
 */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { parseIsoDate } from './date.js'
import type { FieldProblem } from './list-file.js'
import { listSchema, patterns } from './list-schema.js'
import { nearest } from './nearest.js'

let validate: ValidateFunction | undefined

/** Compiling a schema takes longer than reading the built-in lists as shipped, which need none: so on first use. */
const validator = (): ValidateFunction =>
  (validate ??= new Ajv2020({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    formats: { date: (text: string) => parseIsoDate(text) !== undefined },
  }).compile(listSchema))

/** @returns Every problem; of a valid value none. */
export function schemaProblems(content: unknown): FieldProblem[] {
  const valid = validator()
  return valid(content) ? [] : (valid.errors ?? []).map(problemOf)
}

function problemOf(error: ErrorObject): FieldProblem {
  const field = fieldOf(error.instancePath)
  const params = error.params as Readonly<Record<string, unknown>>
  if (error.keyword === 'required') return { field, reason: `“${String(params['missingProperty'])}” is missing` }
  if (error.keyword === 'additionalProperties') {
    const key = String(params['additionalProperty'])
    const known = Object.keys((error.parentSchema as { properties: object }).properties)
    const near = nearest(key, known)
    const hint = near === undefined ? `known are ${known.join(', ')}` : `did you mean “${near}”?`
    return { field: [...field, key], reason: `unknown key, ${hint}` }
  }
  return { field, reason: `found ${shown(error.data)}, expected ${expectedBy(error, params)}` }
}

/** The types of the schema in a list keeper's words. */
const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a map',
  array: 'a list',
  boolean: 'true or false',
}

/** A number where a day is expected has the wrong type, but the day is what the reader must hear of. */
function expectedBy({ keyword, parentSchema, data }: ErrorObject, params: Readonly<Record<string, unknown>>): string {
  if (parentSchema?.['format'] === 'date') return 'a day that exists, as YYYY-MM-DD'
  if (keyword === 'type')
    return [params['type']]
      .flat()
      .map(type => typeNames[String(type)])
      .join(' or ')
  if (keyword === 'pattern') return String(patterns[String(params['pattern'])])
  const allowed = params['allowedValues'] as readonly string[]
  const near = typeof data === 'string' ? nearest(data, allowed) : undefined
  return `one of ${allowed.join(', ')}${near === undefined ? '' : `; did you mean “${near}”?`}`
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value)
}

/** The schema goes down by known keys and indexes alone, which a JSON pointer does not escape. */
const fieldOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map(step => (/^\d+$/u.test(step) ? Number(step) : step))
