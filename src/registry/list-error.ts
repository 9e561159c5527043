/**
 * What is wrong with a list, and where.
 */
import { listProblemsCatalogs } from './words/index.js'
import type { ListProblemsCatalog } from './words/types.js'
import { worded, WordedError, wordedLines, type Worded } from '../messages/worded.js'
import type { FieldPath, ListFile } from './list-file.js'
import type { Language } from '../language/language.js'

export interface ListProblem {
  readonly path: string
  /** From 1. Absent, as is the column: it is no place of a list, but an option. */
  readonly line?: number
  /** From 1. */
  readonly column?: number
  /** `entities[3].designations[0].decided`; empty: the file itself. */
  readonly field: string
  readonly reason: Worded
}

/** A reason in every language. */
export const reasonOf = (say: (words: ListProblemsCatalog) => string): Worded => worded(listProblemsCatalogs, say)

/** `entities[3].aliases[0]` */
export const fieldName = (field: FieldPath): string =>
  field.map((step, index) => (typeof step === 'number' ? `[${step}]` : index > 0 ? `.${step}` : step)).join('')

/** A problem of a field of a file. */
export const problemIn = (
  file: ListFile,
  field: FieldPath,
  say: (words: ListProblemsCatalog) => string,
): ListProblem => ({ path: file.path, ...file.placeOf(field), field: fieldName(field), reason: reasonOf(say) })

/** A problem in a line: `own.yml:7:5: entities[0].id: …`. */
export const problemLine = ({ path, line, column, field, reason }: ListProblem, language: Language): string =>
  `${path}${line === undefined ? '' : `:${line}:${column}`}: ${field === '' ? '' : `${field}: `}${reason[language]}`

/** Every problem of the lists that were read, each with its place. */
export class ListError extends WordedError {
  readonly problems: readonly ListProblem[]

  constructor(problems: readonly ListProblem[]) {
    super(wordedLines(problems.map(found => ({ ru: problemLine(found, 'ru'), en: problemLine(found, 'en') }))))
    this.name = 'ListError'
    this.problems = problems
  }
}
