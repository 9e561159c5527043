/**
 * Draws parties of the registers by lot. Contract: draw.d.ts.
 *
 * @typedef {import('../../src/registry/types.js').Entity} Entity
 */

/**
 * @param {readonly Entity[]} entities
 * @param {import('./draw.js').Lot} lot
 * @returns {Entity[]} no entity twice; the same ones for the same seed and lists
 */
export function draw(entities, { count, seed, categories, kinds }) {
  const isAsked = (/** @type {Entity} */ { kind, designations }) =>
    (kinds.size === 0 || kinds.has(kind)) &&
    designations.some(({ category }) => categories.size === 0 || categories.has(category))
  const left = entities.filter(isAsked)
  const next = numbers(seed)
  const drawn = []
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(Math.floor(next() * left.length), 1))
  return drawn
}

/**
 * Mulberry32, by Tommy Ettinger (public domain): the same numbers on every machine.
 *
 * @param {number} seed
 * @returns {() => number} from 0 to below 1
 */
function numbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
