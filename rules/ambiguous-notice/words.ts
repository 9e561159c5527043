/** What the rule says. */
import type { RuleWords } from '../../src/kernel/types.js'
import type { Catalogs } from '../../src/messages/worded.js'
import type { DoubtGround } from '../../src/notices/witnesses/doubts.js'
import type { Owed } from '../../src/policy/owed.js'
import { commonWords, quotedRu } from '../words.js'

const { ru, en } = commonWords

interface Words extends RuleWords {
  /** @param said The words in question. @param ground Where they stand. */
  question(owed: Owed, said: string, ground: DoubtGround): string
}

type Where = Readonly<Record<DoubtGround, (said: string) => string>>

const whereRu: Where = {
  'said-beside': said => `рядом сказано ${said}, но неясно, о ком`,
  'said-behind': said => `в следующем предложении сказано ${said}, но неясно, о ком`,
  'told-around': said => `рядом о других сказано ${said}, и неясно, о нём ли тоже`,
}

const whereEn: Where = {
  'said-beside': said => `${said} stands beside it, and of whom is not clear`,
  'said-behind': said => `${said} stands in the next sentence, and of whom is not clear`,
  'told-around': said => `${said} is told of others around it, and whether of it, too, is not clear`,
}

export const words: Catalogs<Words> = {
  ru: {
    about: {
      short: 'Неясно, о ком говорит пометка.',
      full: 'Рядом с именем сказано о статусе, но о том ли, кто назван, решить может только редактор.',
    },
    question: (owed, said, ground) =>
      `${ru.named(owed)}: ${whereRu[ground](quotedRu(said))}; если о ком-то другом, нужна пометка: «${owed.write}» (${ru.listed(owed.unstated)}); если нет, всё в порядке`,
  },
  en: {
    about: {
      short: 'Of whom a notice speaks is not certain.',
      full: 'A status is told beside a name; whether it is that of the one who is named, only the editor can tell.',
    },
    question: (owed, said, ground) =>
      `${en.named(owed)}: ${whereEn[ground](`“${said}”`)}; if of somebody else, a notice is due: “${owed.write}” (${en.listed(owed.unstated)}); if not, all is well`,
  },
}
