/** What the rule says. */
import type { RuleWords } from '../../src/kernel/types.js'
import type { Catalogs } from '../../src/messages/worded.js'
import type { DoubtGround } from '../../src/notices/witnesses/doubts.js'
import type { FalseClaim, Fault } from '../../src/policy/claims.js'
import type { Owed } from '../../src/policy/owed.js'
import { commonWords, quotedRu } from '../words.js'

const { ru, en } = commonWords

interface Words extends RuleWords {
  /** @param said The words in question. @param ground Where they stand. */
  question(owed: Owed, said: string, ground: DoubtGround): string
  /** @param said What would be false if it is said of the entity. */
  claimed(claim: Pick<FalseClaim, 'entity' | 'fault'>, said: string): string
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

function untrueRu(fault: Fault): string {
  if (fault.type === 'wrong') return fault.kind ? 'такого статуса в реестрах нет' : 'запрета в реестрах нет'
  return fault.type === 'ended'
    ? `статус не действует${ru.since(fault.status.designation.ended)}`
    : 'решения ещё не было'
}

function untrueEn(fault: Fault): string {
  if (fault.type === 'wrong') return `the registers do not give it this ${fault.kind ? 'status' : 'ban'}`
  return fault.type === 'ended'
    ? `the status is not in force${en.since(fault.status.designation.ended)}`
    : 'there was no decision yet'
}

export const words: Catalogs<Words> = {
  ru: {
    about: {
      short: 'Неясно, о ком говорит пометка.',
      full: 'Рядом с именем или в другом предложении сказано о статусе, но о том ли, кто назван, решить может только редактор.',
    },
    question: (owed, said, ground) =>
      `${ru.named(owed)}: ${whereRu[ground](quotedRu(said))}; если о ком-то другом, нужна пометка: «${owed.write}» (${ru.listed(owed.unstated)}); если нет, всё в порядке`,
    claimed: ({ entity, fault }, said) =>
      `${entity.title.ru}: в другом предложении сказано ${quotedRu(said)}, но неясно, о ком; если о том, кто назван, это неверно: ${untrueRu(fault)}; если нет, всё в порядке`,
  },
  en: {
    about: {
      short: 'Of whom a notice speaks is not certain.',
      full: 'A status is told beside a name or in another sentence; whether it is that of the one who is named, only the editor can tell.',
    },
    question: (owed, said, ground) =>
      `${en.named(owed)}: ${whereEn[ground](`“${said}”`)}; if of somebody else, a notice is due: “${owed.write}” (${en.listed(owed.unstated)}); if not, all is well`,
    claimed: ({ entity, fault }, said) =>
      `${entity.title.en}: another sentence says “${said}”, and of whom is not clear; if of the one who is named, it is not true: ${untrueEn(fault)}; if not, all is well`,
  },
}
