/**
 * Draws parties of the registers by lot, for somebody to write down how newsrooms call them before looking at the lists.
 */
import type { Entity } from '../../src/registry/types.js'

/**
 * @param options.categories Whose register has them; none stands for all.
 * @returns No entity twice; the same ones for the same seed and lists.
 */
export function draw(
  entities: readonly Entity[],
  options: { readonly count: number; readonly seed: number; readonly categories: ReadonlySet<string> },
): Entity[]
