/** A whole number from 0, and below the given one. */
export type Random = (below: number) => number

/** The same numbers on every machine. @param seed Not 0. */
export function randomFrom(seed: number): Random
