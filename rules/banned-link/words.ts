/** What the rule says. */
import type { Language } from '../../src/language/language.js'
import type { Catalogs } from '../../src/messages/worded.js'
import type { HeldStatus } from '../../src/policy/statuses.js'
import type { Entity } from '../../src/registry/types.js'

const groundIn =
  (language: Language) =>
  (statuses: readonly HeldStatus[]): string =>
    statuses
      .map(({ kind: { register, linking } }) =>
        [register[language], linking.law?.[language]].filter(Boolean).join('; '),
      )
      .join('\n')

interface Words {
  reason(url: string, entity: Entity, statuses: readonly HeldStatus[]): string
  /** Legal ground of what a link leads to. */
  ground(statuses: readonly HeldStatus[]): string
}

export const words: Catalogs<Words> = {
  ru: {
    reason: (url, entity, statuses) =>
      `Ссылка ${url} ведёт на ресурс из реестра: ${entity.title.ru} (${statuses.map(({ kind }) => kind.name.ru).join(', ')})`,
    ground: groundIn('ru'),
  },
  en: {
    reason: (url, entity, statuses) =>
      `The link ${url} leads to a resource of ${entity.title.en}: ${statuses.map(({ kind }) => kind.name.en).join(', ')}`,
    ground: groundIn('en'),
  },
}
