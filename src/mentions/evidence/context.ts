/**
 * The nouns that a list gives an entity, in all their forms.
 */
import type { Entity } from '../../registry/types.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole } from '../../language/words.js'
import { formsOfNouns, type FormsOfNouns } from '../nouns.js'

export interface Context {
  readonly generics: FormsOfNouns
  readonly homonyms: FormsOfNouns
}

const contexts = new WeakMap<Entity, Context>()

/** Looked up once an entity. */
export function contextOf(entity: Entity): Context {
  const known = contexts.get(entity)
  if (known) return known
  const context = { generics: formsOfNouns(entity.generics), homonyms: formsOfNouns(entity.homonyms) }
  contexts.set(entity, context)
  return context
}

/** Whether a list says that a place bears the name, too. */
export const isPlaceToo = ({ homonyms }: Entity): boolean => homonyms.some(noun => hasRole(wordKey(noun), 'toponym'))
