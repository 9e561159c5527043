import type { ListsRule } from '../../src/kernel/types.js'
import { daysBetween } from '../../src/registry/date.js'
import { gravityOf } from '../../src/policy/statuses.js'
import type { Registry } from '../../src/registry/registry.js'
import { categories, type IsoDate, type StatusId } from '../../src/registry/types.js'
import { words } from './words.js'

/** A register is of a day so long before the day of publication that those who were entered since are not known. */
export const staleLists: ListsRule<{ readonly maxAge?: number }> = {
  id: 'stale-lists',
  words,
  severity: 'info',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      maxAge: { type: 'integer', minimum: 0, description: 'Days that a register may be old. Default: 10.' },
    },
  },
  judge: ({ registry, policy, asOf }, language, { maxAge = 10 }) => {
    const [oldest] = registry.kinds
      .among(categories)
      .flatMap(kind => {
        const checked = gravityOf(kind, { asOf, policy }) === 'off' ? undefined : checkedOn(registry, kind.id)
        return checked === undefined ? [] : [{ kind, checked, days: daysBetween(checked, asOf) }]
      })
      .sort((one, other) => other.days - one.days)
    if (!oldest || oldest.days <= maxAge) return undefined
    return { register: oldest.kind.id, checked: oldest.checked, reason: words[language].reason(oldest) }
  },
}

const checkedOn = ({ lists }: Registry, register: StatusId): IsoDate | undefined =>
  lists
    .flatMap(({ category, checked }) => (category === register && checked !== undefined ? [checked] : []))
    .sort()
    .at(-1)
