/** What a rule is about, for those who ask the command for it as they ask for a party. */
import { rules } from '../../rules/index.js'
import { ruleUrl } from '../kernel/rule-url.js'
import { nearest } from '../registry/nearest.js'
import type { Language } from '../language/language.js'

/** Nothing: there is no rule of that id. */
export function aboutRule(id: string, language: Language): string | undefined {
  const rule = rules.find(one => one.id === id)
  if (!rule) return undefined
  const { full } = rule.words?.[language].about ?? { full: id }
  return `${id}\n  ${full}\n  ${ruleUrl(id, language)}\n`
}

/** The id of the rule that a word is like. */
export const nearestRule = (word: string): string | undefined =>
  nearest(
    word,
    rules.map(({ id }) => id),
  )
