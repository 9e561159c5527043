/**
 * Silence, on the record: which messages a draft's directives and its config keep back, and which of those keep back
 * nothing.
 */
import type { Document } from '../document/types.js'
import type { EntityId } from '../registry/types.js'
import { directivesOf, type Directive, type UnknownDirective } from './directives.js'
import { Silencing, type Silenceable } from './silencing.js'

export { verbs, type Directive, type UnknownDirective } from './directives.js'

/** What a config keeps back in the files that it names; without rules and entities, every message. */
export interface Ignore {
  readonly rules: readonly string[]
  readonly entities: readonly EntityId[]
  readonly reason: string
}

export interface Silenced<Message extends Silenceable = Silenceable> {
  readonly messages: readonly Message[]
  readonly silenced: readonly Message[]
  readonly unused: readonly Directive[]
  readonly unknown: readonly UnknownDirective[]
  readonly usedIgnores: ReadonlySet<Ignore>
  /** Ids that directives may name beside those of entities. */
  readonly ruleIds: readonly string[]
}

export function silenced<Message extends Silenceable>(
  document: Document,
  messages: readonly Message[],
  ignores: readonly Ignore[],
  ruleIds: readonly string[],
): Silenced<Message> {
  const found = directivesOf(document)
  const silencing = new Silencing(found)
  const usedIgnores = new Set<Ignore>()
  const isSilenced = (message: Message): boolean => {
    const isByDirective = silencing.silences(message)
    const byConfig = ignores.filter(ignore => isIgnored(ignore, message))
    for (const ignore of byConfig) usedIgnores.add(ignore)
    return isByDirective || byConfig.length > 0
  }
  const kept: Message[] = []
  const held: Message[] = []
  for (const message of messages.toSorted((one, other) => one.start - other.start))
    (isSilenced(message) ? held : kept).push(message)
  return {
    messages: kept,
    silenced: held,
    unused: found.directives.filter(directive => !silencing.used.has(directive)),
    unknown: found.unknown,
    usedIgnores,
    ruleIds,
  }
}

const isIgnored = ({ rules, entities }: Ignore, { ruleId, entity }: Silenceable): boolean =>
  (rules.length === 0 || rules.includes(ruleId)) &&
  (entities.length === 0 || (entity !== undefined && entities.some(id => id === entity.id)))
