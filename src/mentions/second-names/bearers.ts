/**
 * Whom a text has named, by a name of which it may make others.
 */
import type { Entity } from '../../registry/types.js'
import type { Candidate, NameReading } from '../candidates.js'

/** A party that is named, with where first, and by which name. */
export interface Bearer {
  readonly entity: Entity
  readonly reading: NameReading
  readonly since: number
}

/** A second name at its place. */
export interface SecondName {
  readonly start: number
  readonly end: number
  readonly bearers: readonly Bearer[]
}

/** A name by which a text can begin to speak of somebody: no surname alone, no part of a name. */
const tellWho: ReadonlySet<string> = new Set(['name', 'full', 'initials'])

/** @param candidates By start. @returns One of each party, in the order in which they are first named. */
export function bearersIn(candidates: readonly Candidate[]): readonly Bearer[] {
  const known = new Map<Entity, Bearer>()
  for (const { entity, reading, start } of candidates)
    if (tellWho.has(reading.role) && !known.has(entity)) known.set(entity, { entity, reading, since: start })
  return [...known.values()]
}

/** Those by a key, no more than could be told apart. */
export class Bearers<Of extends { readonly bearer: Bearer }> {
  readonly #byKey = new Map<string, Of[]>()

  add(key: string, one: Of): void {
    const known = this.#byKey.get(key)
    if (!known) this.#byKey.set(key, [one])
    else if (known.length < mostOfOneKey) known.push(one)
  }

  of = (key: string): readonly Of[] => this.#byKey.get(key) ?? []

  get isEmpty(): boolean {
    return this.#byKey.size === 0
  }
}

/** More share a word only if it tells nothing. */
const mostOfOneKey = 48
