/**
 * Work that is done check by check: who has something else to do meanwhile takes it up between two of them.
 */

/** Yields before each check. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Does all that is left. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const next = steps.next()
    if (next.done === true) return next.value
  }
}
