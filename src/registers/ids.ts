/**
 * Readable ids for new entities. Once given, an id stays with its entity, whatever the register calls it later.
 */
import slugify from '@sindresorhus/slugify'
import type { EntityId } from '../registry/types.js'

const longest = 5
const articles = new Set(['the', 'of', 'for', 'and', 'a', 'in', 'to', 'i', 'v', 'na', 'po', 'o'])

/**
 * @param name What the id shall remind of, in any script.
 * @param isTaken Whether another entity has the id; the year of the designation tells two of one name apart, then a figure.
 */
export function newId(name: string, year: string | undefined, isTaken: (id: string) => boolean): EntityId {
  const words = slugify(name, { decamelize: false, customReplacements: [['&', ' ']] }).split('-')
  const telling = words.filter(word => !articles.has(word))
  const base = (telling.length > 0 ? telling : words).slice(0, longest).join('-') || 'entity'
  if (!isTaken(base)) return base as EntityId
  const dated = year === undefined ? base : `${base}-${year}`
  let id = dated
  for (let count = 2; isTaken(id); count++) id = `${dated}-${count}`
  return id as EntityId
}
