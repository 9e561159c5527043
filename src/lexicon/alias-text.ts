/**
 * An alias as the compiled lexicon keeps it: a character for what every alias has, one of few values, then the name. Written
 * out in JSON, the names of the fields would be more than a fifth of the lexicon.
 */
import { itemAt } from '../checked/index.js'
import { languages } from '../language/language.js'
import { aliasTypes, letterCases, strengths, type Alias } from '../registry/types.js'

/** Between the name and what only some aliases have, as JSON. */
const separator = '\0'
/** Code of the first character: one that is printed. */
const first = 0x21

export function textOfAlias({ name, strength, type, language, letterCase, ...rest }: Alias): string {
  const code = [
    [strengths, strength] as const,
    [aliasTypes, type] as const,
    [languages, language] as const,
    [letterCases, letterCase] as const,
  ].reduce((sum, [values, value]) => sum * values.length + (values as readonly string[]).indexOf(value), 0)
  const more = Object.keys(rest).length === 0 ? '' : separator + JSON.stringify(rest)
  return String.fromCharCode(first + code) + name + more
}

export function aliasOfText(text: string): Alias {
  let code = text.charCodeAt(0) - first
  const taken = <Value>(values: readonly Value[]): Value => {
    const value = itemAt(values, code % values.length)
    code = Math.floor(code / values.length)
    return value
  }
  // The last one in is the first one out.
  const letterCase = taken(letterCases)
  const language = taken(languages)
  const type = taken(aliasTypes)
  const strength = taken(strengths)
  const end = text.indexOf(separator)
  const name = text.slice(1, end < 0 ? undefined : end)
  const rest = end < 0 ? {} : (JSON.parse(text.slice(end + 1)) as Partial<Alias>)
  return { name, strength, type, language, letterCase, ...rest }
}

/** A text of {@link textOfAlias} apart: what every alias has as a number, and what only some have with the mark before it. */
export function partsOfAliasText(text: string): {
  readonly code: number
  readonly name: string
  readonly rest: string
} {
  const found = text.indexOf(separator)
  const end = found < 0 ? text.length : found
  return { code: text.charCodeAt(0), name: text.slice(1, end), rest: text.slice(end) }
}
