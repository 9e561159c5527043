/**
 * What the rules say alike: how a name is called, which statuses are meant, on what grounds.
 */
import { russianDate } from '../src/messages/date.js'
import type { Catalogs } from '../src/messages/worded.js'
import type { Owed } from '../src/policy/owed.js'
import type { HeldStatus } from '../src/policy/statuses.js'
import type { IsoDate } from '../src/registry/types.js'

export interface CommonWords {
  /** A name in quotation marks; products and derived words say whose they are. */
  named(owed: Pick<Owed, 'surface' | 'alias' | 'entity'>): string
  /** Each with its own day. */
  listed(statuses: readonly HeldStatus[]): string
  /** Empty where no day is known. */
  since(day: IsoDate | undefined): string
  /** What is proposed, as the end of a message. */
  write(notice: string): string
  /** Legal ground and source of statuses. */
  ground(statuses: readonly HeldStatus[]): string
}

/** Quotation marks within others are „these“. */
export const quotedRu = (surface: string): string => `«${surface.replaceAll('«', '„').replaceAll('»', '“')}»`
const quotedEn = (surface: string): string => `"${surface}"`

const isOthers = ({ alias }: Pick<Owed, 'alias'>): boolean => alias.type === 'product' || alias.type === 'derived'

const facts = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('; ')

const ru: CommonWords = {
  named: owed => (isOthers(owed) ? `${quotedRu(owed.surface)} (${owed.entity.title.ru})` : quotedRu(owed.surface)),
  listed: statuses => statuses.map(({ kind, since }) => kind.name.ru + ru.since(since)).join(', '),
  since: day => (day ? ` с ${russianDate(day)}` : ''),
  write: notice => `. Напишите: «${notice}»`,
  ground: statuses =>
    statuses
      .map(({ kind, designation: { grounds, source, checked } }) =>
        facts([
          kind.register.ru,
          grounds,
          kind.law?.ru,
          `источник: ${source.title}, проверено ${russianDate(checked)}`,
        ]),
      )
      .join('\n'),
}

const en: CommonWords = {
  named: owed => (isOthers(owed) ? `${quotedEn(owed.surface)} (${owed.entity.title.en})` : quotedEn(owed.surface)),
  listed: statuses => statuses.map(({ kind, since }) => kind.name.en + en.since(since)).join(', '),
  since: day => (day ? ` since ${day}` : ''),
  write: notice => `. Write: “${notice}”`,
  ground: statuses =>
    statuses
      .map(({ kind, designation: { grounds, source, checked } }) =>
        facts([kind.register.en, grounds, kind.law?.en, `source: ${source.title}, checked ${checked}`]),
      )
      .join('\n'),
}

export const commonWords: Catalogs<CommonWords> = { ru, en }
