/**
 * Days that a text names: «8 сентября 2026 года», "July 10", "in March 2022", "since 2021".
 */
import { itemAt } from '../../checked/index.js'
import { languages } from '../../language/language.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole, packs } from '../../language/words.js'
import type { IsoDate } from '../../registry/types.js'
import { isMark, isWord, type Token } from '../tokens/tokens.js'

/** As far as it is named. */
export interface NamedDay {
  /** Its token, or the bracket that it stands in. */
  readonly at: number
  readonly year?: number
  /** From 1. */
  readonly month?: number
  readonly day?: number
}

/** How much of a day a text names. */
const precisions = ['year', 'month', 'day'] as const
export type Precision = (typeof precisions)[number]

let months: ReadonlyMap<string, number> | undefined

/** By their names in the dictionaries, from 1. Most drafts name none, and what Node knows of dates takes long to come. */
const knownMonths = (): ReadonlyMap<string, number> =>
  (months ??= new Map(
    languages.flatMap(language => {
      const names = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
      return Array.from(
        { length: 12 },
        (_, month) => [wordKey(names.format(Date.UTC(2000, month))), month + 1] as const,
      )
    }),
  ))

function monthOf(token: Token | undefined): number | undefined {
  if (!isWord(token) || !hasRole(token.folded, 'month')) return undefined
  const month = packs.readingsOf(token.folded).find(({ lexeme }) => lexeme.roles.has('month'))?.lexeme
  return month === undefined || (month.capital && !token.capital) ? undefined : knownMonths().get(wordKey(month.lemma))
}

/** "4", "4th", "2026" */
const number = /^(\d{1,4})(?:st|nd|rd|th)?$/u

const numberOf = (token: Token | undefined): number | undefined => {
  const found = isWord(token) ? number.exec(token.folded)?.[1] : undefined
  return found === undefined ? undefined : Number(found)
}

const dayOf = (token: Token | undefined): number | undefined => {
  const found = numberOf(token)
  return found !== undefined && found >= 1 && found <= 31 ? found : undefined
}

/** The registers are of this century, and the oldest bans little older. */
const firstYear = 1990
const lastYear = 2099

const yearOf = (token: Token | undefined): number | undefined => {
  const found = numberOf(token)
  return found !== undefined && found >= firstYear && found <= lastYear ? found : undefined
}

/** The days which a stretch names, in brackets as well. */
export function daysIn(tokens: readonly Token[]): readonly NamedDay[] {
  const days: NamedDay[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = itemAt(tokens, index)
    if (token.type === 'bracket') days.push(...daysIn(token.inside).map(day => ({ ...day, at: index })))
    const month = monthOf(token)
    if (month !== undefined) {
      const day = dayOf(tokens[index - 1]) ?? dayOf(tokens[index + 1])
      const behind = index + (dayOf(tokens[index + 1]) === undefined ? 1 : 2)
      const year = yearOf(tokens[isMark(tokens[behind], ',') ? behind + 1 : behind])
      days.push({ at: index, month, ...(day !== undefined && { day }), ...(year !== undefined && { year }) })
      if (year !== undefined) index = isMark(tokens[behind], ',') ? behind + 1 : behind
    } else {
      const year = yearOf(token)
      if (year !== undefined) days.push({ at: index, year })
    }
  }
  return days
}

/**
 * How precisely a text names one of some days.
 * @param asOf A month without a year is the last one before it.
 * @returns Nothing if it names none of them.
 */
export function precisionOf(
  named: readonly NamedDay[],
  days: readonly IsoDate[],
  asOf: IsoDate,
): Precision | undefined {
  const found = new Set(named.flatMap(one => days.flatMap(day => precisionIn(one, day, asOf) ?? [])))
  return precisions.findLast(precision => found.has(precision))
}

function precisionIn({ year, month, day }: NamedDay, of: IsoDate, asOf: IsoDate): Precision | undefined {
  const [ofYear, ofMonth, ofDay] = partsOf(of)
  const [thisYear, thisMonth] = partsOf(asOf)
  if (month === undefined) return year === ofYear ? 'year' : undefined
  const meant = year ?? (month <= thisMonth ? thisYear : thisYear - 1)
  if (meant !== ofYear || month !== ofMonth) return undefined
  if (day === undefined) return 'month'
  return day === ofDay ? 'day' : undefined
}

const partsOf = (day: IsoDate): readonly [number, number, number] => {
  const numberFrom = (start: number, end: number): number => Number(day.slice(start, end))
  return [numberFrom(0, 4), numberFrom(5, 7), numberFrom(8, 10)]
}
