/** What a schema has against a field of a request, in words. */
import type { RefusedError } from './refused.js'
import { refused } from './refused.js'
import { draftSchema } from './schemas.js'
import type { ServerCatalog } from './words/index.js'

/** As the validator tells it. */
export interface FieldProblem {
  readonly keyword: string
  /** `/text`; empty: the whole of it. */
  readonly instancePath: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** A query may have all fields of a body but the text. */
const { text: _, ...manner } = draftSchema.properties

/** @param where Of which the field is. */
export const badField = (problem: FieldProblem, where: 'body' | 'query'): RefusedError =>
  refused(400, 'request', words => said(problem, where, words))

function said(
  { keyword, instancePath, params = {}, message }: FieldProblem,
  where: 'body' | 'query',
  words: ServerCatalog,
) {
  const field = instancePath.slice(1)
  switch (keyword) {
    case 'required':
      return words.missingField(String(params['missingProperty']))
    case 'additionalProperties':
      return words.unknownField(
        String(params['additionalProperty']),
        Object.keys(where === 'body' ? draftSchema.properties : manner),
      )
    case 'type':
      return field === '' ? words.noBody : words.noString(field)
    case 'enum':
      return words.oneOf(field, params['allowedValues'] as readonly string[])
    case 'pattern':
      return words.badDay(field)
    default:
      return `${field}: ${message}`
  }
}
