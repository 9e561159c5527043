/**
 * Draws parties of the registers by lot, for somebody to write down how newsrooms call them before looking at the lists.
 */
import type { Entity } from '../../src/registry/types.js'

export interface Lot {
  readonly count: number
  readonly seed: number
  /** Whose register has them; none stands for all. */
  readonly categories: ReadonlySet<string>
  /** What they are: `person`, `media` …; none stands for all. */
  readonly kinds: ReadonlySet<string>
}

/** @returns No entity twice; the same ones for the same seed and lists. */
export function draw(entities: readonly Entity[], lot: Lot): Entity[]
