/**
 * Entities to choose from.
 */
import type { Entity } from '../../registry/types.js'
import type { Language } from '../../language/language.js'

/** One a line, each with the id by which it can be asked for. */
export const choices = (entities: readonly Entity[], language: Language): string =>
  entities.map(({ id, title }) => `\n  ${title[language]} (${id})`).join('')
