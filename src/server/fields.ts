/** What a schema has against a field of a request, in words. */
import type { FastifySchemaValidationError } from 'fastify'
import { refused, type RefusedError } from './refused.js'
import type { ServerCatalog } from './words/index.js'

/** As a verbose validator tells it. */
export interface FieldProblem extends FastifySchemaValidationError {
  /** With the keyword that does not hold. */
  readonly parentSchema?: { readonly properties?: object }
}

export const badField = (problem: FieldProblem): RefusedError => refused(400, 'request', words => said(problem, words))

function said(problem: FieldProblem, words: ServerCatalog): string {
  const { keyword, instancePath, params, message = '', parentSchema } = problem
  const field = instancePath.slice(1)
  switch (keyword) {
    case 'required':
      return words.missingField(String(params['missingProperty']))
    case 'additionalProperties':
      return words.unknownField(String(params['additionalProperty']), Object.keys(parentSchema?.properties ?? {}))
    case 'type':
      return field === '' ? words.noBody : words.badType(field, params['type'] === 'boolean' ? 'boolean' : 'string')
    case 'enum':
      return words.oneOf(field, params['allowedValues'] as readonly string[])
    case 'pattern':
      return words.badDay(field)
    default:
      return `${field}: ${message}`
  }
}
