/**
 * Which entity a row of a register stands for. Wordings waver between exports and over the years; ids do not.
 */
import { itemAt } from '../checked/index.js'
import { foldWord } from '../language/fold.js'
import type { Category, Entity, EntityId } from '../registry/types.js'
import { isPersonName, officialPerson } from './names/person.js'
import { officialOrganisation } from './names/organisation.js'
import type { CommonWords } from './names/strength.js'
import type { RegisterRow } from './types.js'

/** Numbers and dates of registration, and people's births belong to no name. */
const registration =
  /\s?\([^()]*(?:регистрационн|регистрации)[^()]*\)|,?\s*родивш\p{L}*\s+\d{2}\.\d{2}\.\d{4}[^,;()«»]*/giu

export const withoutRegistration = (official: string): string => official.replace(registration, '')

/** An official name without case, quotation marks, punctuation, look-alike letters and registration data. */
export const entryKey = (official: string): string =>
  (withoutRegistration(official).match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord).join(' ')

/** Whether a row is a person's: the register says so, or the name has a patronymic. */
export const isPersonRow = (row: Pick<RegisterRow, 'name' | 'isPerson'>): boolean =>
  row.isPerson ?? isPersonName(row.name)

/** How a row's name is compared. */
export const rowKey = (row: RegisterRow): string => nameKey(row.name, isPersonRow(row))

/** How a name is compared; of a person without the pseudonyms. */
export const nameKey = (official: string, isPerson: boolean): string =>
  entryKey((isPerson ? officialPerson(official)?.name : undefined) ?? official)

/** A wording that stands for many rows: local branches of one organisation. */
export const entryPattern = (entry: string): RegExp => new RegExp(`^${entry.split('*').map(entryKey).join('.*')}$`, 'u')

/** Two wordings with at least this share of common words may be one party's, if they entered on one day. */
const similarEnough = 0.6

/** The first name of the cell, if it names nobody else. */
function mainName(official: string, common: CommonWords): string | undefined {
  const [main] = officialOrganisation(official, common).names
  return main?.strength === 'strong' && main.name.includes(' ') ? entryKey(main.name) : undefined
}

/** Found once for all registers that are taken over: each is compared with the organisations of all lists. */
const mainNames = new WeakMap<CommonWords, Map<string, string | undefined>>()

export class Identities {
  readonly #registry: readonly Entity[]
  readonly #category: Category
  readonly #common: CommonWords
  /** By the key of a wording; those of the category go before those of other registers. */
  readonly #byEntry = new Map<string, EntityId>()
  readonly #patterns: (readonly [RegExp, EntityId])[] = []
  /** By the main name of an organisation; nothing where several bear it. */
  readonly #byMainName = new Map<string, EntityId | undefined>()

  constructor(registry: readonly Entity[], category: Category, common: CommonWords) {
    this.#registry = registry
    this.#category = category
    this.#common = common
    const ours = registry.filter(entity => this.#isListed(entity))
    const others = registry.filter(entity => !this.#isListed(entity))
    for (const entity of [...ours, ...others]) this.#index(entity)
  }

  #isListed = ({ designations }: Entity): boolean => designations.some(({ category }) => category === this.#category)

  #index(entity: Entity): void {
    const { id, name, kind, entries } = entity
    for (const entry of [name, ...entries]) {
      if (entry.includes('*')) {
        if (this.#isListed(entity)) this.#patterns.push([entryPattern(entry), id])
        continue
      }
      const key = nameKey(entry, kind === 'person')
      if (!this.#byEntry.has(key)) this.#byEntry.set(key, id)
    }
    if (kind === 'person') return
    const key = this.#mainName(name)
    if (key !== undefined) this.#byMainName.set(key, this.#byMainName.has(key) ? undefined : id)
  }

  #mainName(official: string): string | undefined {
    const known = mainNames.get(this.#common) ?? new Map<string, string | undefined>()
    mainNames.set(this.#common, known)
    if (!known.has(official)) known.set(official, mainName(official, this.#common))
    return known.get(official)
  }

  /** The party whose local branch the row is. */
  findParent(row: RegisterRow): EntityId | undefined {
    const key = rowKey(row)
    return this.#byEntry.has(key) ? undefined : this.#patterns.find(([pattern]) => pattern.test(key))?.[1]
  }

  /** The entity of the row, by its wording in this register, then in others, then by an organisation's main name. */
  find(row: RegisterRow): EntityId | undefined {
    const byEntry = this.#byEntry.get(rowKey(row))
    if (byEntry !== undefined || isPersonRow(row)) return byEntry
    const main = this.#mainName(row.name)
    return main === undefined ? undefined : this.#byMainName.get(main)
  }

  /** An entity of the register that has no row, entered on the same day under a similar name: it was renamed. */
  findRenamed(row: RegisterRow, unmatched: ReadonlySet<EntityId>): EntityId | undefined {
    if (row.listed === undefined) return undefined
    const candidates = this.#registry.filter(
      ({ id, name, designations }) =>
        unmatched.has(id) &&
        designations.some(({ category, listed }) => category === this.#category && listed === row.listed) &&
        similarity(rowKey(row), entryKey(name)) >= similarEnough,
    )
    return candidates.length === 1 ? itemAt(candidates, 0).id : undefined
  }
}

/** Share of words that two keys have in common. */
function similarity(one: string, other: string): number {
  const [first, second] = [new Set(one.split(' ')), new Set(other.split(' '))]
  const shared = [...first].filter(word => second.has(word)).length
  return shared / Math.max(first.size, second.size)
}
