/** What the rule says. */
import type { RuleWords } from '../../src/kernel/types.js'
import type { Catalogs } from '../../src/messages/worded.js'
import type { Owed } from '../../src/policy/owed.js'
import { commonWords } from '../words.js'

const { ru, en } = commonWords

interface Words extends RuleWords {
  /** @param marker That the name carries, and no footnote has. */
  readonly reason: (owed: Owed, marker: string | undefined) => string
}

export const words: Catalogs<Words> = {
  ru: {
    about: {
      short: 'Нет пометки о статусе.',
      full: 'Организация или человек из реестра названы, а пометки о статусе в тексте нет.',
    },
    reason: (owed, marker) =>
      `${ru.named(owed)}: ${marker === undefined ? 'нет пометки о статусе' : `стоит знак «${marker}», а сноски с ним нет; статус`} — ${ru.listed(owed.unstated)}${ru.write(owed.write)}`,
  },
  en: {
    about: {
      short: 'A designated entity has no notice.',
      full: 'A designated entity is named, and nothing in the text states its status.',
    },
    reason: (owed, marker) =>
      `${en.named(owed)} ${marker === undefined ? 'has no notice of its status' : `carries the marker “${marker}”, which no footnote has; its status`}: ${en.listed(owed.unstated)}${en.write(owed.write)}`,
  },
}
