import type { ListsRule } from '../../src/linter/types.js'
import { daysBetween } from '../../src/registry/date.js'
import { categories, type Category, type IsoDate } from '../../src/registry/types.js'
import type { Registry } from '../../src/registry/registry.js'

/** A register is of a day so long before the day of publication that those who were entered since are not known. */
export const staleLists: ListsRule<{ readonly maxAge?: number }> = {
  id: 'stale-lists',
  severity: 'info',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      maxAge: { type: 'integer', minimum: 0, description: 'Days that a register may be old. Default: 10.' },
    },
  },
  judge: ({ registry, policy, asOf }, catalog, { maxAge = 10 }) => {
    const [oldest] = categories
      .flatMap(category => {
        const checked = policy.categories[category] === 'off' ? undefined : checkedOn(registry, category)
        return checked === undefined ? [] : [{ category, checked, days: daysBetween(checked, asOf) }]
      })
      .sort((one, other) => other.days - one.days)
    if (!oldest || oldest.days <= maxAge) return undefined
    return { register: oldest.category, checked: oldest.checked, reason: catalog.staleLists(oldest) }
  },
}

const checkedOn = ({ lists }: Registry, register: Category): IsoDate | undefined =>
  lists
    .flatMap(({ category, checked }) => (category === register && checked !== undefined ? [checked] : []))
    .sort()
    .at(-1)
