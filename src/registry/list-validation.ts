/**
 * The list schema at work: what a file's value has wrong.
 */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { parseIsoDate } from './date.js'
import type { Expected } from './words/types.js'
import { reasonOf } from './list-error.js'
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
  if (error.keyword === 'required')
    return { field, reason: reasonOf(words => words.missing(String(params['missingProperty']))) }
  if (error.keyword === 'additionalProperties') {
    const key = String(params['additionalProperty'])
    const known = Object.keys((error.parentSchema as { properties: object }).properties)
    return { field: [...field, key], reason: reasonOf(words => words.unknownKey(nearest(key, known), known)) }
  }
  return { field, reason: reasonOf(words => words.unexpected(error.data, expectedBy(error, params))) }
}

/** A number where a day is expected has the wrong type, but the day is what the reader must hear of. */
function expectedBy({ keyword, parentSchema, data }: ErrorObject, params: Readonly<Record<string, unknown>>): Expected {
  if (parentSchema?.['format'] === 'date') return { is: 'day' }
  if (keyword === 'minProperties') return { is: 'words' }
  if (keyword === 'minimum') return { is: 'count' }
  if (keyword === 'type') return { is: 'type', types: [params['type']].flat().map(String) }
  if (keyword === 'pattern') return { is: patterns[params['pattern'] as keyof typeof patterns] }
  const allowed = params['allowedValues'] as readonly string[]
  return { is: 'word', allowed, nearest: typeof data === 'string' ? nearest(data, allowed) : undefined }
}

/** The schema goes down by known keys and indexes alone, which a JSON pointer does not escape. */
const fieldOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map(step => (/^\d+$/u.test(step) ? Number(step) : step))
