import type { SilenceRule } from '../../src/kernel/types.js'
import { nearest } from '../../src/registry/nearest.js'
import { verbs } from '../../src/silence/index.js'
import { words } from './words.js'

/** A directive that keeps nothing back, or that cannot be understood. */
export const unusedIgnore: SilenceRule = {
  id: 'unused-ignore',
  words,
  severity: 'warning',
  review: ({ unused, unknown, ruleIds }, { registry }, language) => [
    ...unknown.map(({ place, verb }) => ({
      place: { inSource: place },
      reason: words[language].unknownDirective(verb, nearest(verb, verbs)),
    })),
    ...unused.map(({ place, id }) => {
      const isKnown = id === undefined || ruleIds.includes(id) || registry.get(id) !== undefined
      const reason = isKnown
        ? words[language].unused(id)
        : words[language].unknownId(id, nearest(id, [...ruleIds, ...registry.entities.map(entity => entity.id)]))
      return { place: { inSource: place }, reason }
    }),
  ],
}
