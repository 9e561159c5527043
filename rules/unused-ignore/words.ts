/** What the rule says. */
import type { RuleWords } from '../../src/kernel/types.js'
import type { Catalogs } from '../../src/messages/worded.js'

interface Words extends RuleWords {
  /** @param id A rule's or an entity's; absent: every one. */
  unused(id: string | undefined): string
  unknownId(id: string, nearest: string | undefined): string
  unknownDirective(verb: string, nearest: string | undefined): string
}

export const words: Catalogs<Words> = {
  ru: {
    about: {
      short: 'Указание не проверять ничего не делает.',
      full: 'Указание не проверять ни к чему не относится или написано непонятно.',
    },
    unused: id => `Указание${id === undefined ? '' : ` «${id}»`} ничего не скрывает, его можно убрать`,
    unknownId: (id, nearest) =>
      `«${id}»: нет ни такого правила, ни такой записи в списках${nearest === undefined ? '' : `; может быть, «${nearest}»?`}`,
    unknownDirective: (verb, nearest) =>
      `Неизвестное указание «${verb}»${nearest === undefined ? '; есть ignore, disable, enable' : `; может быть, «${nearest}»?`}`,
  },
  en: {
    about: {
      short: 'A directive keeps nothing back.',
      full: 'A directive keeps nothing back, or cannot be understood.',
    },
    unused: id => `There is nothing to silence here${id === undefined ? '' : `: “${id}”`}; the directive can go`,
    unknownId: (id, nearest) =>
      `“${id}” is neither a rule nor an entity of the lists${nearest === undefined ? '' : `; did you mean “${nearest}”?`}`,
    unknownDirective: (verb, nearest) =>
      `Unknown directive “${verb}”${nearest === undefined ? ', known are ignore, disable, enable' : `; did you mean “${nearest}”?`}`,
  },
}
