/**
 * What is wrong with a list, and where.
 */

export interface ListProblem {
  readonly path: string
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
  /** `entities[3].designations[0].decided`; empty: the file itself. */
  readonly field: string
  readonly reason: string
}

/** Every problem of the lists that were read, each with its place. */
export class ListError extends Error {
  readonly problems: readonly ListProblem[]

  constructor(problems: readonly ListProblem[]) {
    super(
      problems
        .map(
          ({ path, line, column, field, reason }) => `${path}:${line}:${column}: ${field ? `${field}: ` : ''}${reason}`,
        )
        .join('\n'),
    )
    this.name = 'ListError'
    this.problems = problems
  }
}
