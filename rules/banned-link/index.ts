import { addressesIn } from '../../src/document/addresses.js'
import type { Analysis, Finding, Rule } from '../../src/linter/types.js'
import { requiredCategories } from '../../src/policy/duties.js'
import { designationsOf } from '../../src/policy/owed.js'
import { resourceIndex } from '../../src/registry/resource.js'
import type { Registry } from '../../src/registry/registry.js'
import type { Entity } from '../../src/registry/types.js'

/** A link leads to a site or an account of a designated entity. */
export const bannedLink: Rule = {
  id: 'banned-link',
  severity: 'error',
  check: (analysis, catalog) => {
    const { asOf, policy, registry } = analysis
    return linksOf(analysis).flatMap(({ url, place }) =>
      ownersOf(registry, url).flatMap((entity): Finding[] => {
        const categories = requiredCategories(entity, asOf, policy)
        if (categories.length === 0) return []
        const designations = designationsOf(entity, categories, asOf, policy)
        const isBanned = categories.some(category => category !== 'foreign-agent')
        return [
          {
            place,
            entity,
            severity: isBanned ? 'error' : 'info',
            reason: catalog.bannedLink(url, entity, designations),
            note: catalog.linkGround(designations),
          },
        ]
      }),
    )
  },
}

interface PlacedLink {
  readonly url: string
  readonly place: Finding['place']
}

/**
 * What the mark-up links to, and what stands in the text as an address: but for that which a link has, too, as its words
 * often are the address that it leads to.
 */
function linksOf({ document }: Analysis): PlacedLink[] {
  const linked = new Set(document.links.map(({ url }) => url))
  return [
    ...document.links.map(({ url, place }) => ({ url, place: { inSource: place } })),
    ...Array.from(addressesIn(document.text))
      .filter(({ url }) => !linked.has(url))
      .map(({ url, start, end }) => ({ url, place: { start, end } })),
  ]
}

const indices = new WeakMap<Registry, (url: string) => readonly Entity[]>()

function ownersOf(registry: Registry, url: string): readonly Entity[] {
  const index = indices.get(registry) ?? resourceIndex(registry.entities)
  indices.set(registry, index)
  return index(url)
}
