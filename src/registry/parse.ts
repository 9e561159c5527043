/**
 * From the text of a list file to its records, every problem named with file, line and field.
 */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document as YamlDocument, type Node } from 'yaml'
import { parseIsoDate } from './date.js'
import { ListError, type ListProblem } from './list-error.js'
import { listSchema } from './list-schema.js'
import { nearest } from './nearest.js'
import type {
  AliasType,
  Category,
  EntityKind,
  Gender,
  Language,
  LetterCase,
  PersonName,
  Source,
  Strength,
} from './types.js'

/** A record's place in its file, from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

export interface DesignationRecord {
  readonly category?: Category
  readonly authority?: string
  readonly decided?: string
  readonly inForce?: string
  readonly listed?: string
  readonly notBefore?: string
  readonly ended?: string
  readonly grounds?: string
  readonly source?: Source
  readonly checked?: string
}

export interface AliasRecord {
  readonly name: string
  readonly strength?: Strength
  readonly type?: AliasType
  readonly lang?: Language
  readonly case?: LetterCase
  readonly indeclinable?: boolean
  readonly forms?: readonly string[]
  readonly not?: readonly string[]
  readonly off?: boolean
}

export interface EntityRecord {
  readonly id: string
  readonly kind?: EntityKind
  readonly name?: string
  readonly title?: { readonly ru?: string; readonly en?: string }
  readonly gender?: Gender
  readonly person?: PersonName
  readonly wikidata?: string
  readonly designations?: readonly DesignationRecord[]
  readonly aliases?: readonly (string | AliasRecord)[]
  readonly generics?: readonly string[]
  readonly homonyms?: readonly string[]
  readonly related?: readonly string[]
  readonly note?: string
  readonly off?: boolean
}

/** A valid list file. */
export interface ListFile {
  readonly path: string
  readonly list: string
  readonly title: string
  readonly category?: Category
  readonly source?: Source
  readonly checked?: string
  readonly entities: readonly EntityRecord[]
  /** Where a field stands: `['entities', 3, 'aliases', 0]`. */
  placeOf(field: readonly (string | number)[]): Place
}

type Content = Omit<ListFile, 'path' | 'placeOf'>

const validate = new Ajv2020({ allErrors: true, verbose: true }).compile<Content>(listSchema)

/**
 * @param path How to call the file in errors.
 * @throws ListError with all problems of the file.
 */
export function parseList(text: string, path: string): ListFile {
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines })
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  if (yaml.errors.length > 0)
    throw new ListError(
      yaml.errors.map(error => ({
        path,
        ...at(error.pos[0]),
        field: '',
        reason: error.message.split('\n')[0]!.replace(/ at line.*$/u, ''),
      })),
    )
  const placeOf = (field: readonly (string | number)[]): Place => at(offsetOf(yaml, field))
  const content: unknown = yaml.toJS()
  const problem = (field: readonly (string | number)[], reason: string): ListProblem => ({
    path,
    ...placeOf(field),
    field: nameOf(field),
    reason,
  })
  if (!validate(content))
    throw new ListError(schemaProblems(validate.errors ?? []).map(({ field, reason }) => problem(field, reason)))
  const problems = [...dateProblems(content), ...duplicateProblems(content, placeOf)]
  if (problems.length > 0) throw new ListError(problems.map(({ field, reason }) => problem(field, reason)))
  return { ...content, path, placeOf }
}

interface FieldProblem {
  readonly field: readonly (string | number)[]
  readonly reason: string
}

/** The offset of the key or item that a field path names, as far as it exists. */
function offsetOf(yaml: YamlDocument, field: readonly (string | number)[]): number {
  let node: unknown = yaml.contents
  let offset = 0
  for (const step of field) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
      if (!pair) break
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = (node as Node | undefined)?.range?.[0] ?? offset
    }
  }
  return offset
}

const nameOf = (field: readonly (string | number)[]): string =>
  field.map((step, index) => (typeof step === 'number' ? `[${step}]` : index > 0 ? `.${step}` : step)).join('')

const fieldOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map(step => (/^\d+$/u.test(step) ? Number(step) : step))

/** `anyOf` repeats what its branches say; of an alias that is no text the branch for objects is meant. */
function schemaProblems(errors: readonly ErrorObject[]): FieldProblem[] {
  return errors
    .filter(
      ({ keyword, data, schemaPath }) =>
        keyword !== 'anyOf' &&
        !(schemaPath.includes('/anyOf/0/') && typeof data === 'object') &&
        !(schemaPath.includes('/anyOf/1/type') && typeof data === 'string'),
    )
    .map(error => {
      const field = fieldOf(error.instancePath)
      const { keyword, params, data } = error
      if (keyword === 'additionalProperties') {
        const key = (params as { additionalProperty: string }).additionalProperty
        const known = Object.keys((error.parentSchema as { properties: object }).properties)
        const near = nearest(key, known)
        return {
          field: [...field, key],
          reason: `unknown key, ${near === undefined ? `known are ${known.join(', ')}` : `did you mean “${near}”?`}`,
        }
      }
      if (keyword === 'enum') {
        const allowed = (params as { allowedValues: string[] }).allowedValues
        const near = typeof data === 'string' ? nearest(data, allowed) : undefined
        return {
          field,
          reason: `found ${shown(data)}, expected one of ${allowed.join(', ')}${near === undefined ? '' : `; did you mean “${near}”?`}`,
        }
      }
      if (keyword === 'required')
        return { field, reason: `“${(params as { missingProperty: string }).missingProperty}” is missing` }
      return { field, reason: `found ${shown(data)}, expected what ${error.message ?? 'is valid'}` }
    })
}

const shown = (value: unknown): string => (typeof value === 'string' ? `“${value}”` : JSON.stringify(value))

const dateFields = ['decided', 'inForce', 'listed', 'notBefore', 'ended', 'checked'] as const

function dateProblems({ checked, entities }: Content): FieldProblem[] {
  const problems: FieldProblem[] = []
  const expectDay = (field: (string | number)[], value: string | undefined): void => {
    if (value !== undefined && !parseIsoDate(value))
      problems.push({ field, reason: `found “${value}”, expected a day that exists, as YYYY-MM-DD` })
  }
  expectDay(['checked'], checked)
  entities.forEach((entity, index) =>
    entity.designations?.forEach((designation, at) => {
      const field = ['entities', index, 'designations', at]
      for (const name of dateFields) expectDay([...field, name], designation[name])
      problems.push(...orderProblems(designation, field))
    }),
  )
  return problems
}

/** A decision comes before its force and its listing, and all of them before the end. */
function orderProblems(designation: DesignationRecord, field: readonly (string | number)[]): FieldProblem[] {
  const { decided, inForce, listed, ended } = designation
  const pairs = [
    ['decided', decided, 'inForce', inForce],
    ['decided', decided, 'listed', listed],
    ['decided', decided, 'ended', ended],
    ['inForce', inForce, 'ended', ended],
    ['listed', listed, 'ended', ended],
  ] as const
  return pairs.flatMap(([early, one, late, other]) =>
    one !== undefined && other !== undefined && one > other
      ? [{ field: [...field, late], reason: `${other} is before “${early}”, ${one}` }]
      : [],
  )
}

function duplicateProblems({ entities }: Content, placeOf: ListFile['placeOf']): FieldProblem[] {
  const problems: FieldProblem[] = []
  const ids = new Map<string, number>()
  entities.forEach(({ id, aliases = [] }, index) => {
    const first = ids.get(id)
    if (first === undefined) ids.set(id, index)
    else
      problems.push({
        field: ['entities', index, 'id'],
        reason: `duplicate id “${id}”, first in line ${placeOf(['entities', first, 'id']).line}`,
      })
    const names = new Set<string>()
    aliases.forEach((alias, at) => {
      const name = typeof alias === 'string' ? alias : alias.name
      if (names.has(name))
        problems.push({ field: ['entities', index, 'aliases', at], reason: `duplicate alias “${name}”` })
      names.add(name)
    })
  })
  return problems
}
