/**
 * What a schema cannot say of a list: dates in their order, defaults that nobody gives, what stands twice. Takes whatever
 * the file holds, so that these problems are named together with those of the schema.
 */
import { parseIsoDate } from './date.js'
import { reasonOf } from './list-error.js'
import type { FieldPath, FieldProblem } from './list-file.js'
import { resourcePattern, resourceProblem } from './resource.js'
import type { IsoDate } from './types.js'

/**
 * @param content The file's value, valid or not.
 * @param lineOf Line of a field, from 1.
 * @param isShort Whether what is left out will be concluded.
 */
export function checkList(content: unknown, lineOf: (field: FieldPath) => number, isShort: boolean): FieldProblem[] {
  const entities = listAt(content, 'entities')
  return [
    ...(isShort ? [] : lacking(content, ['list', 'title'], [])),
    ...entities.flatMap((entity, index) =>
      isShort && valueAt(entity, 'id') !== undefined
        ? []
        : lacking(entity, [isShort ? 'name' : 'id'], ['entities', index]),
    ),
    ...duplicateIds(entities, 'entities', lineOf),
    ...duplicateIds(listAt(content, 'statuses'), 'statuses', lineOf),
    ...entities.flatMap((entity, index) => [
      ...listAt(entity, 'designations').flatMap((designation, at) => {
        const field = ['entities', index, 'designations', at]
        return [...(isShort ? [] : missingDefaults(content, designation, field)), ...wrongOrder(designation, field)]
      }),
      ...duplicateAliases(listAt(entity, 'aliases'), ['entities', index, 'aliases']),
      ...wrongResources(listAt(entity, 'resources'), ['entities', index, 'resources']),
    ]),
  ]
}

const lacking = (value: unknown, keys: readonly string[], field: FieldPath): FieldProblem[] =>
  isMap(value)
    ? keys
        .filter(key => valueAt(value, key) === undefined)
        .map(key => ({ field, reason: reasonOf(words => words.missing(key)) }))
    : []

/** What a designation must have, of its own or from the head of the file. */
const defaulted = ['category', 'source', 'checked'] as const

function missingDefaults(content: unknown, designation: unknown, field: FieldPath): FieldProblem[] {
  if (!isMap(designation)) return []
  return defaulted
    .filter(key => valueAt(designation, key) === undefined && valueAt(content, key) === undefined)
    .map(key => ({ field, reason: reasonOf(words => words.missingDefault(key)) }))
}

/** A decision comes before its force and its listing, and all of them before the end. */
const order = [
  ['decided', 'inForce'],
  ['decided', 'listed'],
  ['decided', 'ended'],
  ['inForce', 'ended'],
  ['listed', 'ended'],
  ['notBefore', 'ended'],
  ['notBefore', 'notAfter'],
] as const

function wrongOrder(designation: unknown, field: FieldPath): FieldProblem[] {
  return order.flatMap(([early, late]) => {
    const one = dayAt(designation, early)
    const other = dayAt(designation, late)
    return one && other && one > other
      ? [{ field: [...field, late], reason: reasonOf(words => words.wrongOrder(other, early, one)) }]
      : []
  })
}

function duplicateIds(
  records: readonly unknown[],
  list: 'entities' | 'statuses',
  lineOf: (field: FieldPath) => number,
): FieldProblem[] {
  return repeated(records.map(record => textOf(valueAt(record, 'id')))).map(({ text, index, first }) => ({
    field: [list, index, 'id'],
    reason: reasonOf(words => words.duplicateId(text, lineOf([list, first, 'id']))),
  }))
}

function duplicateAliases(aliases: readonly unknown[], field: FieldPath): FieldProblem[] {
  return repeated(aliases.map(alias => textOf(alias) ?? textOf(valueAt(alias, 'name')))).map(({ text, index }) => ({
    field: [...field, index],
    reason: reasonOf(words => words.duplicateAlias(text)),
  }))
}

/** Those that the schema lets through. */
function wrongResources(resources: readonly unknown[], field: FieldPath): FieldProblem[] {
  const isWellFormed = new RegExp(resourcePattern, 'u')
  return resources.flatMap((resource, index) => {
    const say = typeof resource === 'string' && isWellFormed.test(resource) ? resourceProblem(resource) : undefined
    return say ? [{ field: [...field, index], reason: reasonOf(say) }] : []
  })
}

/** Texts that stood before, with the index of the first. */
function repeated(texts: readonly (string | undefined)[]): { text: string; index: number; first: number }[] {
  const firsts = new Map<string, number>()
  return texts.flatMap((text, index) => {
    if (text === undefined) return []
    const first = firsts.get(text)
    if (first !== undefined) return [{ text, index, first }]
    firsts.set(text, index)
    return []
  })
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const valueAt = (value: unknown, key: string): unknown =>
  isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function listAt(value: unknown, key: string): readonly unknown[] {
  const found = valueAt(value, key)
  return Array.isArray(found) ? found : []
}

const dayAt = (value: unknown, key: string): IsoDate | undefined => parseIsoDate(textOf(valueAt(value, key)) ?? '')
