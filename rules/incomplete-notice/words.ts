/** What the rule says. */
import type { RuleWords } from '../../src/kernel/types.js'
import type { Catalogs } from '../../src/messages/worded.js'
import type { Lack } from '../../src/policy/duties.js'
import type { Owed } from '../../src/policy/owed.js'
import type { HeldStatus } from '../../src/policy/statuses.js'
import { commonWords } from '../words.js'

const { ru, en } = commonWords

/** @param unnamed The statuses that are not named. @param isBanUntold The ban of another is not told, either. */
type Lacking = Readonly<Record<Lack, (unnamed: string, isBanUntold: boolean) => string>>

const lacking: Catalogs<Lacking> = {
  ru: {
    status: (unnamed, isBanUntold) =>
      `${isBanUntold ? 'не сказано, что деятельность запрещена, и ' : ''}названы не все статусы, не хватает: ${unnamed}`,
    ban: () => 'статус назван, но не сказано, что деятельность запрещена',
    'full-words': () => 'статус назван только сокращением, а не полностью',
  },
  en: {
    status: (unnamed, isBanUntold) =>
      `${isBanUntold ? 'it is not said that the activity is banned, and ' : ''}not every status is named, missing: ${unnamed}`,
    ban: () => 'the status is named, but not that the activity is banned',
    'full-words': () => 'the status is named by a contraction only, not in full',
  },
}

interface Words extends RuleWords {
  readonly reason: (owed: Owed) => string
}

const unnamed = ({ unstated, bare }: Owed): readonly HeldStatus[] => unstated.filter(status => !bare.includes(status))

export const words: Catalogs<Words> = {
  ru: {
    about: {
      short: 'Пометка неполная.',
      full: 'Статус назван не полностью: не сказано о запрете или пропущен один из нескольких статусов.',
    },
    reason: owed =>
      `${ru.named(owed)}: ${lacking.ru[owed.lack](ru.listed(unnamed(owed)), owed.bare.length > 0)}${ru.write(owed.write)}`,
  },
  en: {
    about: {
      short: 'The notice does not state all that it must.',
      full: 'A notice states a status, but not all that it must: the ban is not stated, or one of several statuses is left out.',
    },
    reason: owed =>
      `${en.named(owed)}: ${lacking.en[owed.lack](en.listed(unnamed(owed)), owed.bare.length > 0)}${en.write(owed.write)}`,
  },
}
