/**
 * Xorshift: the same numbers on every machine.
 * @param {number} seed Not 0.
 * @returns {import('./random.js').Random}
 */
export function randomFrom(seed) {
  let state = seed
  return below => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}
