import { addressesIn } from '../../src/document/addresses.js'
import { firstWhere } from '../../src/document/search.js'
import type { Analysis, Finding, Rule } from '../../src/kernel/types.js'
import { requiredKinds, statusesInForce } from '../../src/policy/statuses.js'
import { severities } from '../../src/policy/types.js'
import { ownersAmong } from '../../src/registry/resource.js'
import type { Entity } from '../../src/registry/types.js'
import { words } from './words.js'

/** A link leads to a site or an account of a designated entity. */
export const bannedLink: Rule = {
  id: 'banned-link',
  words,
  severity: 'error',
  needs: () => ['addresses'],
  check: (analysis, language) => {
    const { registry } = analysis
    return linksOf(analysis).flatMap(({ url, place }) =>
      ownersAmong(registry.entities, url).flatMap((entity): Finding[] => {
        if (isName(analysis, place, entity)) return []
        const statuses = statusesInForce(entity, requiredKinds(entity, analysis), analysis)
        const severity = severities.find(grave => statuses.some(({ kind }) => kind.linking.severity === grave))
        if (!severity) return []
        return [
          {
            place,
            entity,
            severity,
            reason: words[language].reason(url, entity, statuses),
            note: words[language].ground(statuses),
          },
        ]
      }),
    )
  },
}

/**
 * «издание Kedr.media», «портал Tayga.info»: an address that the entity is called by, or that is written as names are and not
 * as addresses, is its name; whether it has its notice other rules tell. "Read on meduza.io" leads there.
 */
function isName({ document, mentions }: Analysis, place: Finding['place'], entity: Entity): boolean {
  if (!('start' in place)) return false
  const { start, end } = place
  const written = document.text.slice(start, end)
  const isTitle = [entity.title.ru, entity.title.en].some(title => title.toLowerCase() === written.toLowerCase())
  if (!isTitle && !/\p{Lu}/u.test(written)) return false
  const standing = mentions.slice(
    firstWhere(mentions, mention => mention.start >= start),
    firstWhere(mentions, mention => mention.start > start),
  )
  return standing.some(mention => mention.entity === entity && mention.certainty !== 'possible' && mention.end === end)
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
