import type { Span } from '../../src/document/types.js'
import type { Analysis, Finding, Rule } from '../../src/kernel/types.js'
import { isInForce } from '../../src/registry/status.js'
import type { Entity } from '../../src/registry/types.js'
import { decreeDay, fixedTextFor, fixedTextOf, isOfficialName } from './fixed-text.js'
import { words, type OwnMaterialFault } from './words.js'

export interface OwnMaterialOptions {
  /** Ids: every draft is theirs. */
  readonly outlet?: readonly string[]
  /** Ids: drafts which name them as authors are theirs. */
  readonly authors?: readonly string[]
}

const ids = { type: 'array', items: { type: 'string' } } as const

/** The outlet or the author is a foreign agent: the fixed text must stand over the draft, whole, with the right name. */
export const ownMaterial: Rule<OwnMaterialOptions> = {
  id: 'own-material',
  words,
  severity: 'error',
  needs: ({ outlet = [], authors = [] }) => (outlet.length + authors.length > 0 ? undefined : []),
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      outlet: { ...ids, description: 'Ids of foreign agents that publish here: every draft is their material.' },
      authors: { ...ids, description: 'Ids of foreign agents that write here: drafts which name them as authors.' },
    },
  },
  check: (analysis, language, { outlet = [], authors = [] }) => {
    const { registry, kinds, document, asOf, policy } = analysis
    const known = (id: string): Entity[] => {
      const entity = registry.get(id)
      return entity ? [entity] : []
    }
    const owners = [
      ...outlet.flatMap(known),
      ...authors.flatMap(known).filter(entity => signs(entity, document.authors)),
    ]
    return owners.flatMap((entity): Finding[] => {
      const isOwed = entity.designations.some(
        status => kinds.get(status.category).hasFixedText && isInForce(status, asOf, policy.trigger),
      )
      const found = isOwed && faultIn(analysis, entity)
      if (!found) return []
      const write = fixedTextFor(entity, asOf >= decreeDay)
      return [
        {
          place: found.place,
          entity,
          reason: words[language].reason(found.fault, entity, write),
          expected: [write],
          note: words[language].ground,
        },
      ]
    })
  },
}

interface Found {
  readonly fault: OwnMaterialFault
  readonly place: Finding['place']
}

function faultIn({ document, mentions, asOf }: Analysis, entity: Entity): Found | undefined {
  const found = fixedTextOf(document)
  if (found.type === 'missing') return { fault: 'missing', place: { inSource: { start: 0, end: 0 } } }
  if (found.type === 'former') return asOf < decreeDay ? undefined : { fault: 'outdated', place: found.place }
  if (found.type === 'incomplete') return { fault: 'incomplete', place: found.place }
  if (!found.isAtHead) return { fault: 'not-at-head', place: found.place }
  const names = ({ start, end }: Span): boolean =>
    mentions.some(mention => mention.entity === entity && mention.start >= start && mention.end <= end) ||
    isOfficialName(document.text.slice(start, end), entity)
  return found.names.every(names) ? undefined : { fault: 'wrong-name', place: found.place }
}

function signs({ person, aliases, title }: Entity, authors: readonly string[]): boolean {
  return authors.some(author => {
    const words = author.toLowerCase()
    if (person && words.includes(person.surname.toLowerCase()) && words.includes(person.given.toLowerCase()))
      return true
    return [title.ru, title.en, ...aliases.map(({ name }) => name)].some(name => name.toLowerCase() === words)
  })
}
