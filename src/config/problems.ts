/**
 * What a schema finds wrong, in words.
 */
import type { ErrorObject } from 'ajv/dist/2020.js'
import { groupedBy } from '../document/grouped.js'
import { nearest } from '../registry/nearest.js'
import { problem, type ConfigProblem } from './error.js'
import { ruleOfPlugin } from './rule-ids.js'
import { configSchema, extension, templateText, text } from './schema.js'
import type { ConfigCatalog } from './words/types.js'

/** `anyOf` reports each of its branches; the branch's own error says more than "must match a schema". So do those of keys. */
export function problemsOf(errors: readonly ErrorObject[]): ConfigProblem[] {
  const forked = new Set(errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath))
  const told = errors.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'propertyNames')
  const isOfOtherBranch = ({ instancePath, keyword, parentSchema, data }: ErrorObject): boolean =>
    forked.has(instancePath) &&
    (keyword === 'type' ||
      (keyword === 'enum' && typeof data !== 'string') ||
      // What is no id of a plugin's rule is told by those of plashka's own.
      parentSchema?.['pattern'] === ruleOfPlugin)
  const meant = told.filter(error => !isOfOtherBranch(error))
  const isExplained = ({ instancePath }: ErrorObject): boolean =>
    meant.some(other => other.instancePath.startsWith(instancePath))
  const problems = united(told.filter(error => meant.includes(error) || !isExplained(error))).map(problemOf)
  return [...new Map(problems.map(found => [`${found.key}: ${found.reason.en}`, found])).values()]
}

/** Of a value that no branch takes, what each of them wants is said once: a list or a map. */
function united(errors: readonly ErrorObject[]): ErrorObject[] {
  const wanted = groupedBy(errors, ({ keyword, instancePath }) => (keyword === 'type' ? instancePath : undefined))
  return errors.flatMap(error => {
    const alike = error.keyword === 'type' ? (wanted.get(error.instancePath) ?? [error]) : [error]
    if (alike[0] !== error) return []
    return alike.length === 1
      ? error
      : { ...error, params: { type: alike.flatMap(({ params }) => params['type'] as string[]) } }
  })
}

function problemOf(error: ErrorObject): ConfigProblem {
  const place = error.instancePath.slice(1).split('/').map(unescaped).join('.')
  const key = error.propertyName === undefined ? place : `${place}.${error.propertyName}`
  if (error.keyword !== 'additionalProperties') return problem(key, words => reasonOf(error, words))
  const unknown = (error.params as { additionalProperty: string }).additionalProperty
  const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {})
  return problem(key ? `${key}.${unknown}` : unknown, words =>
    words.unknownKey(words.hint((key === '' ? placeOf(unknown) : undefined) ?? nearest(unknown, known), known)),
  )
}

/** Keys that are known one step further within: `ndjson` under `formats`. @param keys Of a whole config. */
export const misplacedIn = (keys: readonly string[]): ConfigProblem[] =>
  keys.flatMap(key => {
    const place = placeOf(key)
    return place === undefined ? [] : problem(key, words => words.unknownKey(words.hint(place, [])))
  })

/** Where a key belongs that is none of a whole config's, but one of a part of it; nothing if several parts have it. */
function placeOf(key: string): string | undefined {
  const parts = Object.entries(configSchema.properties).filter(
    ([, schema]) => 'properties' in schema && Object.hasOwn(schema.properties, key),
  )
  const [part] = parts.length === 1 ? parts : []
  return part && `${part[0]}.${key}`
}

/** A step of a JSON pointer. */
const unescaped = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')

/** The keywords that the schemas use. */
function reasonOf({ keyword, params, parentSchema, data }: ErrorObject, words: ConfigCatalog): string {
  const given = params as Readonly<Record<string, unknown>>
  switch (keyword) {
    case 'enum': {
      const allowed = given['allowedValues'] as string[]
      return words.oneOf(allowed, typeof data === 'string' ? nearest(data, allowed) : undefined)
    }
    case 'type':
      return words.type([given['type']].flat() as string[])
    case 'pattern':
      if (parentSchema?.['pattern'] === extension.pattern) return words.extension
      if (parentSchema?.['pattern'] === templateText.pattern) return words.braces
      return parentSchema?.['pattern'] === text.pattern ? words.blank : words.marker
    case 'minLength':
      return words.blank
    case 'maxLength':
      return words.tooLong(Number(given['limit']))
    case 'uniqueItems':
      return words.twice
    case 'required':
      return words.missing(String(given['missingProperty']))
    case 'minItems':
      return words.atLeast(Number(given['limit']))
    case 'maxItems':
      return words.atMost(Number(given['limit']))
    case 'minimum':
    case 'maximum':
      return words.number(`${String(given['comparison'])} ${String(given['limit'])}`)
    default:
      return words.other
  }
}

export function suggestion(word: string, known: readonly string[], words: ConfigCatalog): string {
  return words.hint(nearest(word, known), known)
}
