/**
 * What a config says of rules that plugins bring: its schema knows those of plashka only.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { AnyRule } from '../kernel/types.js'
import { nearest } from '../registry/nearest.js'
import type { Config } from './config.js'
import { ConfigError, problem, type ConfigProblem } from './error.js'
import { problemsOf } from './problems.js'
import { ruleOfPlugin } from './rule-ids.js'

/**
 * @param rules Those of plashka and of the config's plugins.
 * @param path How to call the config in errors.
 * @throws ConfigError naming every key with a rule that no plugin brings, or with options that are none of the rule's.
 */
export function checkRules({ settings, ignores }: Config, rules: readonly AnyRule[], path: string): void {
  const ids = rules.map(({ id }) => id)
  const named = [
    ...Object.keys(settings.rules).map(id => [`rules.${id}`, id] as const),
    ...ignores.flatMap((ignore, index) => ignore.rules.map(id => [`ignore.${index}.rule`, id] as const)),
  ]
  const unknown = named.filter(([, id]) => !ids.includes(id))
  const problems = [
    ...unknown.map(([key, id]) => problem(key, words => words.oneOf(ids, nearest(id, ids)))),
    ...rules.flatMap(rule => optionProblems(rule, settings.rules[rule.id]?.options)),
  ]
  if (problems.length > 0) throw new ConfigError(path, problems)
}

const noOptions = { type: 'object', additionalProperties: false }

/** Those of plashka's own rules the config's schema has seen to. */
function optionProblems({ id, options: schema = noOptions }: AnyRule, given: unknown): readonly ConfigProblem[] {
  if (given === undefined || !new RegExp(ruleOfPlugin).test(id)) return []
  const validate = new Ajv2020({ allErrors: true, verbose: true }).compile(schema)
  return validate(given)
    ? []
    : problemsOf(validate.errors ?? []).map(found => ({ ...found, key: keyIn(id, found.key) }))
}

const keyIn = (id: string, key: string): string => ['rules', id, ...(key === '' ? [] : [key])].join('.')
