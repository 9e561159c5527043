/**
 * What has become of the registers since a day: who came, who left, who is called otherwise.
 */
import type { Registry } from '../registry/registry.js'
import { categories, type Category, type Entity, type IsoDate } from '../registry/types.js'
import type { JournalEntry } from './journal.js'

export interface NewsItem {
  readonly is: 'came' | 'left' | 'renamed'
  readonly day: IsoDate
  /** The register tells no day: it is the one on which somebody saw it. */
  readonly isSeen?: true
  readonly register: Category
  readonly entity: Entity
  /** Of one that was renamed, in the register. */
  readonly before?: string
  readonly after?: string
}

/** The latest first; of a day in the order of the registers and names. @param journal What imports have found. */
export function newsSince(since: IsoDate, registry: Registry, journal: readonly JournalEntry[]): NewsItem[] {
  const dated = registry.entities.flatMap(entity => categories.flatMap(register => datedOf(entity, register)))
  return [...dated, ...journal.flatMap(entry => seenIn(entry, registry))].filter(({ day }) => day >= since).sort(byDay)
}

/** What the lists tell of an entity with its day. */
const datedOf = (entity: Entity, register: Category): NewsItem[] =>
  entity.designations
    .filter(({ category }) => category === register)
    .flatMap(({ listed, ended }): NewsItem[] => [
      ...(listed === undefined ? [] : [{ is: 'came' as const, day: listed, register, entity }]),
      ...(ended === undefined ? [] : [{ is: 'left' as const, day: ended, register, entity }]),
    ])

/** What the dates of the lists do not tell. */
function seenIn({ day, register, came, renamed }: JournalEntry, registry: Registry): NewsItem[] {
  const undated = came.flatMap(id => {
    const entity = registry.get(id)
    const isDated = entity?.designations.some(({ category, listed }) => category === register && listed !== undefined)
    return entity && !isDated ? [{ is: 'came' as const, day, isSeen: true as const, register, entity }] : []
  })
  const others = renamed.flatMap(({ id, before, after }) => {
    const entity = registry.get(id)
    return entity ? [{ is: 'renamed' as const, day, isSeen: true as const, register, entity, before, after }] : []
  })
  return [...undated, ...others]
}

function byDay(one: NewsItem, other: NewsItem): number {
  if (one.day !== other.day) return one.day < other.day ? 1 : -1
  const ofRegisters = categories.indexOf(one.register) - categories.indexOf(other.register)
  return ofRegisters !== 0 ? ofRegisters : one.entity.title.ru.localeCompare(other.entity.title.ru, 'ru')
}

/** By which a party is found: without its products and words for its people. */
export const namesOf = ({ aliases, person, title }: Entity): string[] => [
  ...new Set([
    ...(person ? [title.ru] : []),
    ...aliases.filter(({ type }) => type !== 'derived' && type !== 'product').map(({ name }) => name),
  ]),
]
