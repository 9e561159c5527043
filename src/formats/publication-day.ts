/**
 * The day of publication, as feeds, records and front matter write it.
 *
 * What counts is the day as it is written, whatever its time zone: a date line of 30 November is of 30 November. Only a
 * number of seconds has no day of its own; it is told in Moscow’s. What is not certain is no day.
 *
 * Sources: ISO 8601-1:2019 (calendar, ordinal and week dates), RFC 5322, 3.3 and 4.3 (mail), RFC 850, 2.1.4 and RFC 9110,
 * 5.6.7 (`Monday, 25-Jan-21`, asctime).
 */
import { itemAt, numberAt } from '../checked/index.js'
import { parseIsoDate } from '../registry/date.js'
import type { IsoDate } from '../registry/types.js'
import { isIdle, isTimeUnit, monthOf } from './calendar-words.js'

/** Nothing that is older was published on a screen; zero dates of databases, and typing mistakes, lie outside. */
const firstYear = 1700
const lastYear = 2099
/** As most archives write it; anything else takes a closer look. */
const isoMoment = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/

/** Longer texts are no dates. UTF-16 code units. */
const longest = 120

/**
 * @param text As written, maybe quoted.
 * @returns The day; nothing if there is none, or none that is certain. Of `09/07/2021` the day comes first, as in Russian,
 * unless there is no such month: `01/25/2021`.
 */
export function publicationDay(text: string): IsoDate | undefined {
  const [, iso] = isoMoment.exec(text) ?? []
  const day = iso === undefined ? undefined : parseIsoDate(iso)
  if (iso !== undefined && day && iso >= String(firstYear) && iso < String(lastYear + 1)) return day
  const written = unquoted(text.trim())
  if (written === '' || written.length > longest) return undefined
  const number = /^[+-]?\d+(?:\.\d+)?$/.test(written)
    ? written
    : /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/.exec(written)?.[1]
  return number === undefined ? dayIn(withoutTimes(written)) : dayOfNumber(number)
}

const unquoted = (text: string): string => /^(["'«“])(.*)["'»”]$/s.exec(text)?.[2] ?? text

/** Midnight in Moscow is the evening of the day before in UTC. */
const moscowAhead = 3 * 3600

/** @param digits `20210725`, with or without a time; an ordinal date; a moment since 1970. */
function dayOfNumber(digits: string): IsoDate | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})?$/.exec(digits) ?? []
  const compact = calendarDay(Number(year), Number(month), Number(day))
  // A moment of twelve or fourteen digits is no day of this century by its first eight.
  if (compact && (digits.length === 8 || year.startsWith('20'))) return compact
  const [, ofYear = '', ordinal = ''] = /^(\d{4})(\d{3})$/.exec(digits) ?? []
  return ordinal === '' ? dayOfMoment(Number(digits)) : ordinalDay(Number(ofYear), Number(ordinal))
}

/** Seconds of 1973; what is less is a count of something else. */
const firstMoment = 1e8

/** @param moment In seconds, or in milli-, micro- or nanoseconds, since 1970. @returns Its day in Moscow. */
function dayOfMoment(moment: number): IsoDate | undefined {
  let seconds = moment
  while (seconds >= 1e11) seconds /= 1000
  return seconds < firstMoment ? undefined : dayOfTime((seconds + moscowAhead) * 1000)
}

/** @param time Milliseconds since 1970. */
function dayOfTime(time: number): IsoDate | undefined {
  const date = new Date(time)
  return calendarDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

function calendarDay(year: number, month: number, day: number): IsoDate | undefined {
  if (year < firstYear || year > lastYear) return undefined
  return parseIsoDate([year, twoDigits(month), twoDigits(day)].join('-'))
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
const dayLength = 86_400_000

function ordinalDay(year: number, ordinal: number): IsoDate | undefined {
  const day = dayOfTime(Date.UTC(year, 0, 1) + (ordinal - 1) * dayLength)
  return day?.startsWith(`${year}-`) ? day : undefined
}

/** @param weekday 1 is Monday. The first week of a year is the one with its 4 January, the last one that with its 28 December. */
function weekDay(year: number, week: number, weekday: number): IsoDate | undefined {
  const monday = mondayOf(Date.UTC(year, 0, 4)) + (week - 1) * 7 * dayLength
  if (week < 1 || monday > mondayOf(Date.UTC(year, 11, 28)) || weekday < 1 || weekday > 7) return undefined
  return dayOfTime(monday + (weekday - 1) * dayLength)
}

/** @param time Milliseconds since 1970, at midnight. */
const mondayOf = (time: number): number => time - ((new Date(time).getUTCDay() + 6) % 7) * dayLength

const comment = /\([^()]*\)|\[[^[\]]*\]/g
const isoTime = /(?<=\d)t\d{2}(?:\d{2}(?:\d{2})?)?(?:[.,]\d+)?(?:z|[+-]\d{2}(?::?\d{2})?)?$/i
const clock = /(?:(?<=\d)t|(?<=\d):(?=\d{2}:)|(?<!\d))\d{1,2}(?::\d{2}){1,2}(?:[.,]\d+)?(?:\s*[ap]\.?m\.?(?![a-z]))?/i
const offset = /(?:\s|(?<=[A-Z]))[+-]\d{1,2}(?::?\d{2})?(?=\s|$)/
const hour = /(?<!\d)\d{1,2}\s*[ap]\.?m\.?(?![a-z])/i

/** The time of the day and its zone say nothing about the day, wherever they stand. */
function withoutTimes(text: string): string {
  const bare = text.replace(comment, ' ').trim().replace(isoTime, ' ')
  const at = clock.exec(bare)
  if (!at) return bare.replace(hour, ' ')
  const behind = bare.slice(at.index + at[0].length).replace(/^\s*(?:z\b|[+-]\d{1,2}(?::?\d{2})?(?!\d|[-./]))/i, ' ')
  return `${bare.slice(0, at.index)} ${behind.replace(offset, ' ')}`
}

/** A part of a date: a number by its digits, the number of a month, or a sign between two. */
type Token = Digits | { readonly kind: 'month'; readonly month: number } | Sign
interface Digits {
  readonly kind: 'number'
  readonly digits: string
  /** Whether a sign joins it to the number before it. */
  readonly isJoined: boolean
}
interface Sign {
  readonly kind: 'sign'
  readonly sign: string
}

const lexeme = /(\d+)|(\p{L}+)|[-\u2010-\u2014./]|[^\s,'’"]/gu

/** @returns Nothing if there is anything in the text that no date has. */
function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = []
  for (const { 0: found, 1: digits, 2: word, index } of text.matchAll(lexeme)) {
    if (digits !== undefined)
      tokens.push({ kind: 'number', digits, isJoined: /\d[-./]$/.test(text.slice(Math.max(0, index - 2), index)) })
    else if (word === undefined) tokens.push({ kind: 'sign', sign: /[\u2010-\u2014]/.test(found) ? '-' : found })
    else {
      const month = monthOf(word)
      if (month !== undefined) tokens.push({ kind: 'month', month })
      else if (/^w$/i.test(word)) tokens.push({ kind: 'sign', sign: 'W' })
      else if (isTimeUnit(word)) withoutLastNumber(tokens)
      else if (!isIdle(word) && !isZone(tokens, word)) return undefined
    }
  }
  return withoutHour(tokens)
}

/** Of a clock nothing is left where its unit stands: «25.01.2021 10:30 ч.»; the numbers of a date stay. */
function withoutLastNumber(tokens: Token[]): void {
  const last = tokens.at(-1)
  if (isNumberBelow(last, 60) && !last.isJoined) tokens.pop()
}

/** Behind the whole of a date two numbers with a point between them are a time: «25 января 2021, 10.30». */
function withoutHour(tokens: readonly Token[]): readonly Token[] {
  const [day, hour, point, minute] = [tokens.slice(0, -3), ...tokens.slice(-3)]
  const isTime =
    day.filter(({ kind }) => kind !== 'sign').length === 3 &&
    point?.kind === 'sign' &&
    point.sign === '.' &&
    isNumberBelow(hour, 24) &&
    isNumberBelow(minute, 60)
  return isTime ? day : tokens
}

const isNumberBelow = (token: Token | undefined, limit: number): token is Digits =>
  token?.kind === 'number' && token.digits.length <= 2 && Number(token.digits) < limit

/** What follows the numbers of a date in Latin letters is the name of a zone: `GMT`, `MSK`, `Europe/Moscow`. */
const isZone = (before: readonly Token[], word: string): boolean =>
  /^[A-Za-z_]+$/.test(word) && before.some(({ kind }) => kind === 'number')

function dayIn(text: string): IsoDate | undefined {
  const tokens = tokensOf(text)
  if (!tokens) return undefined
  const shape = tokens
    .map(shapeOf)
    .join('')
    .replace(/[-./]+$/, '')
    .replace(/^[-./]+/, '')
  const numbers = tokens.flatMap(token => (token.kind === 'number' ? [token.digits] : []))
  const month = tokens.flatMap(token => (token.kind === 'month' ? [token.month] : []))
  return month.length > 0
    ? dayWithMonth(shape.replace(/[-./]/g, ''), numbers, numberAt(month, 0))
    : dayInNumbers(shape, numbers)
}

/** Numbers of four digits are years, those of one or two are short, `N` are longer ones; no sign is a letter of these. */
function shapeOf(token: Token): string {
  if (token.kind === 'month') return 'M'
  if (token.kind === 'sign') return token.sign
  const { length } = token.digits
  return length === 4 ? 'y' : length <= 2 ? 'n' : length === 3 ? 'o' : 'N'
}

/** @param shape Without signs: where the numbers stand about the month. */
function dayWithMonth(shape: string, [first = '', second = '']: readonly string[], month: number): IsoDate | undefined {
  switch (shape) {
    case 'nMy':
    case 'nMn':
      return calendarDay(fullYear(second), month, Number(first))
    case 'Mny':
      return calendarDay(Number(second), month, Number(first))
    case 'yMn':
      return calendarDay(Number(first), month, Number(second))
    default:
      return undefined
  }
}

function dayInNumbers(shape: string, numbers: readonly string[]): IsoDate | undefined {
  const [one = 0, two = 0, three = 0] = numbers.map(Number)
  switch (shape) {
    case 'y-n-n':
    case 'y/n/n':
    case 'y.n.n':
    case 'ynn':
      return calendarDay(one, two, three)
    case 'n.n.y':
    case 'n/n/y':
    case 'n-n-y':
    case 'nny':
      return calendarDay(three, two, one) ?? calendarDay(three, one, two)
    case 'n.n.n':
    case 'n/n/n':
      return numbers[2]?.length === 2 ? dayInNumbers(`${shape.slice(0, 4)}y`, withFullYear(numbers)) : undefined
    case 'y-o':
      return ordinalDay(one, two)
    case 'y-Wn-n':
      return weekDay(one, two, three)
    case 'yWo':
      return weekDay(one, Math.floor(two / 10), two % 10)
    case 'N':
      return dayOfNumber(itemAt(numbers, 0))
    default:
      return undefined
  }
}

const withFullYear = ([one = '', two = '', year = '']: readonly string[]): string[] => [
  one,
  two,
  String(fullYear(year)),
]

/** RFC 5322, 4.3 says which century a year of two digits is of; nothing has a year of one. */
const fullYear = (year: string): number =>
  year.length === 2 ? Number(year) + (Number(year) < 50 ? 2000 : 1900) : year.length === 4 ? Number(year) : 0
