/** What the rule says. */
import type { RuleWords } from '../../src/kernel/types.js'
import type { Catalogs } from '../../src/messages/worded.js'
import type { Entity } from '../../src/registry/types.js'

interface Words extends RuleWords {
  reason(entity: Entity): string
}

export const words: Catalogs<Words> = {
  ru: {
    about: {
      short: 'Лишний повтор пометки.',
      full: 'Скобки или оборот повторяют то, что в тексте уже сказано, чаще, чем просят правила редакции.',
    },
    reason: entity => `${entity.title.ru}: пометка повторяется, о статусе уже сказано выше`,
  },
  en: {
    about: {
      short: 'The notice is repeated needlessly.',
      full: 'A bracket or clause states again what the text has stated before, oftener than the policy asks.',
    },
    reason: entity => `${entity.title.en}: the notice is repeated, the status has been stated before`,
  },
}
