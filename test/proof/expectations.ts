/**
 * What must be found, laid out in documents: every form of every alias in its carriers, a paragraph each.
 */
import { describeForms } from '../../src/lexicon/forms.js'
import { foldWord } from '../../src/language/fold.js'
import type { FormRole } from '../../src/lexicon/types.js'
import type { Alias, Entity } from '../../src/registry/types.js'
import { carriersOf, confirming, spanOf, type Carrier } from './carriers.js'

export interface Expectation {
  readonly entity: Entity
  readonly alias: Alias
  readonly role: FormRole
  readonly form: string
  readonly carrier: string
  readonly start: number
  readonly end: number
}

/** One text with the places where its names stand. */
export interface Proof {
  readonly text: string
  readonly expectations: readonly Expectation[]
}

export interface NamedForm {
  readonly entity: Entity
  readonly alias: Alias
  readonly role: FormRole
  readonly form: string
  /** Its number among the forms of its alias and role. */
  readonly turn: number
}

/** All that the lists can find, in the order of the registry. */
export const formsIn = (entities: readonly Entity[]): NamedForm[] =>
  entities.flatMap(entity =>
    describeForms(entity).flatMap(({ alias, roles }) =>
      roles.flatMap(({ role, forms }) => forms.map((form, turn) => ({ entity, alias, role, form, turn }))),
    ),
  )

/** Forms that the matcher cannot tell apart have one key. */
export const keyOfForm = (form: string): string =>
  (form.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).map(foldWord).join(' ')

function byEntity(forms: readonly NamedForm[]): Map<Entity, NamedForm[]> {
  const groups = new Map<Entity, NamedForm[]>()
  for (const named of forms) {
    const group = groups.get(named.entity)
    if (group) group.push(named)
    else groups.set(named.entity, [named])
  }
  return groups
}

class Page {
  readonly #parts: string[] = []
  readonly #expectations: Expectation[] = []
  #length = 0

  get size(): number {
    return this.#parts.length
  }

  add(named: NamedForm, { id, before, behind, set }: Carrier): void {
    const name = set(named.form, named.alias)
    const { start, end } = spanOf(name)
    const from = this.#length + before.length
    this.#expectations.push({ ...named, carrier: id, start: from + start, end: from + end })
    this.write(before + name + behind)
  }

  write(paragraph: string): void {
    this.#parts.push(paragraph)
    this.#length += paragraph.length + 2
  }

  proof(): Proof {
    return { text: this.#parts.join('\n\n'), expectations: this.#expectations }
  }
}

const pageSize = 1000

/** Names that stand by themselves: all strong aliases, full names of people. */
export function* strongProofs(forms: readonly NamedForm[]): Generator<Proof> {
  // Where a text has a name in quotation marks, its words at the beginning of a sentence may be ordinary ones.
  for (const opensSentence of [false, true]) {
    let page = new Page()
    for (const named of forms) {
      if (named.alias.strength === 'weak' || (named.role !== 'name' && named.role !== 'full')) continue
      for (const carrier of carriersOf(named.form, named.role, named.turn))
        if ((carrier.id === 'sentence start') === opensSentence) page.add(named, carrier)
      if (page.size < pageSize) continue
      yield page.proof()
      page = new Page()
    }
    yield page.proof()
  }
}

/** What names a person by itself once the full name has; the surname of several stands behind their given names. */
const standsAlone: ReadonlySet<FormRole> = new Set(['surname', 'initials'])

/** Surnames and initials behind the full name of the one who bears them; a page for each person. */
export function* personProofs(forms: readonly NamedForm[]): Generator<Proof> {
  const bearers = byEntity(forms)
  for (const own of bearers.values()) {
    const short = own.filter(({ alias, role }) => alias.strength === 'strong' && standsAlone.has(role))
    if (short.length === 0) continue
    const page = new Page()
    for (const alias of new Set(short.map(named => named.alias))) page.write(`Вошли ${alias.name} и ещё двое.`)
    for (const named of short)
      for (const carrier of carriersOf(named.form, named.role, named.turn)) page.add(named, carrier)
    yield page.proof()
  }
}

/** Ordinary words in a context that confirms them; a page for each entity, as its other names must not help. */
export function* weakProofs(forms: readonly NamedForm[]): Generator<Proof> {
  const owners = byEntity(
    forms.filter(({ alias, role }) => alias.strength === 'weak' && (role === 'name' || role === 'full')),
  )
  for (const [{ generics }, own] of owners) {
    const page = new Page()
    for (const named of own) page.add(named, confirming(named.form, generics[0]))
    yield page.proof()
  }
}
