/** What the rule says. */
import type { RuleWords } from '../../src/kernel/types.js'
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

interface Words extends RuleWords {
  reason(url: string, entity: Entity, statuses: readonly HeldStatus[]): string
  /** Legal ground of what a link leads to. */
  ground(statuses: readonly HeldStatus[]): string
}

export const words: Catalogs<Words> = {
  ru: {
    about: {
      short: 'Ссылка на того, кто внесён в реестр.',
      full: 'Ссылка ведёт на сайт или аккаунт того, кто внесён в реестр.',
    },
    reason: (url, entity, statuses) =>
      `Ссылка ${url} ведёт на ресурс из реестра: ${entity.title.ru} (${statuses.map(({ kind }) => kind.name.ru).join(', ')})`,
    ground: groundIn('ru'),
  },
  en: {
    about: {
      short: 'A link to a designated entity.',
      full: 'A link leads to a site or an account of a designated entity.',
    },
    reason: (url, entity, statuses) =>
      `The link ${url} leads to a resource of ${entity.title.en}: ${statuses.map(({ kind }) => kind.name.en).join(', ')}`,
    ground: groundIn('en'),
  },
}
