/**
 * A form of a word with all that the languages know of it, and the expressions that begin with it: what is asked for at every
 * word of a text, found by one look-up.
 */
import type { Role } from './roles.js'
import { termIn, type Term } from './term.js'
import type { Reading } from './types.js'

const noRoles: ReadonlySet<Role> = new Set()
const noReadings: readonly Reading[] = []

export class Form {
  /** Folded; of an expression its words and marks, apart by a space. */
  readonly key: string
  /** In the order of precedence. */
  readonly readings: readonly Reading[]
  /** All that it may have. */
  readonly roles: ReadonlySet<Role>
  /** By the word or mark behind it: the expressions that begin so. */
  readonly #longer: ReadonlyMap<string, Form> | undefined
  #opens: ReadonlySet<Role> | undefined
  /** As it stands with a capital, and without; null: none. */
  #capital: Term | null | undefined
  #small: Term | null | undefined

  constructor(key: string, readings: readonly Reading[] = noReadings, longer?: ReadonlyMap<string, Form>) {
    this.key = key
    this.readings = readings
    this.roles = rolesOf(readings)
    this.#longer = longer
  }

  /** Its own roles, and those of the expressions that begin with it. */
  get opens(): ReadonlySet<Role> {
    if (!this.#longer) return this.roles
    return (this.#opens ??= new Set([...this.roles, ...[...this.#longer.values()].flatMap(form => [...form.opens])]))
  }

  /** Whether expressions begin with it. */
  get goesOn(): boolean {
    return this.#longer !== undefined
  }

  /** What it is with a word or mark behind it, if an expression begins so. @param next Folded; several are apart by a space. */
  with(next: string): Form | undefined {
    const longer = this.#longer
    if (!longer) return undefined
    const found = longer.get(next)
    if (found || !next.includes(' ')) return found
    return next.split(' ').reduce<Form | undefined>((form, part) => form?.with(part), this)
  }

  /** What it means in a statement of status. @param capital It is written with a capital: May is a month, may is not. */
  term(capital: boolean): Term | undefined {
    if (this.readings.length === 0) return undefined
    if (capital) this.#capital ??= termIn(this.readings) ?? null
    else this.#small ??= termIn(this.readings.filter(({ lexeme }) => lexeme.capital !== true)) ?? null
    return (capital ? this.#capital : this.#small) ?? undefined
  }
}

/** Of what no language knows. */
export const unknownForm = new Form('')

function rolesOf([first, ...others]: readonly Reading[]): ReadonlySet<Role> {
  if (!first) return noRoles
  const { roles } = first.lexeme
  if (others.every(({ lexeme }) => lexeme.roles === roles)) return roles
  return new Set([...roles, ...others.flatMap(({ lexeme }) => [...lexeme.roles])])
}

/**
 * Expressions by the word or mark behind the one they share.
 * @param first With which all begin. @param expressions Words and marks of each, apart by a space. @param readingsOf Of a form.
 */
export function expressionsBehind(
  first: string,
  expressions: readonly string[],
  readingsOf: (form: string) => readonly Reading[],
): ReadonlyMap<string, Form> | undefined {
  const byNext = new Map<string, string[]>()
  for (const expression of expressions) {
    if (expression.length <= first.length) continue
    const space = expression.indexOf(' ', first.length + 1)
    const key = space < 0 ? expression : expression.slice(0, space)
    const known = byNext.get(key)
    if (known) known.push(expression)
    else byNext.set(key, [expression])
  }
  if (byNext.size === 0) return undefined
  return new Map(
    [...byNext].map(([key, longer]) => [
      key.slice(first.length + 1),
      new Form(key, readingsOf(key), expressionsBehind(key, longer, readingsOf)),
    ]),
  )
}
