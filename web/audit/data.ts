/** What the page was given: its data, unpacked, and its words. */
import type { PageData, PageFinding } from '../../src/audit/report/page-data.js'
import type { PageWords } from '../../src/audit/words/types.js'
import { itemAt } from '../../src/checked/index.js'

export type Words = PageWords & { readonly language: string }

const contentOf = (id: string): string => document.getElementById(id)?.textContent ?? ''

export const words = JSON.parse(contentOf('words')) as Words

export async function unpacked(): Promise<PageData> {
  const packed = Uint8Array.from(atob(contentOf('data')), character => character.charCodeAt(0))
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  return (await new Response(stream).json()) as PageData
}

const rules = new Intl.PluralRules(words.language)
const numbers = new Intl.NumberFormat(words.language)

/** A counted noun. @param forms Of 1, of 2, of 5. */
export function counted(count: number, [one, few, many]: readonly [string, string, string]): string {
  const found: Partial<Record<Intl.LDMLPluralRule, string>> = { one, few }
  return `${numbers.format(count)} ${found[rules.select(count)] ?? many}`
}

export const number = (count: number): string => numbers.format(count)

/** A month as people write it. @param month YYYY-MM, or a year. */
export function monthName(month: string): string {
  if (month === '') return words.undated
  if (month.length === 4) return month
  const format = new Intl.DateTimeFormat(words.language, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(`${month}-01T00:00:00Z`))
}

/** What is looked at. Entities and items are told by their numbers. */
export interface Filter {
  readonly entity?: number
  readonly section?: string
  readonly severity?: string
  /** The beginning of a day; empty: items without one. */
  readonly month?: string
  readonly search: string
}

/** The findings that a filter lets through. */
export function chosen({ findings, items, entities }: PageData, filter: Filter): readonly PageFinding[] {
  const { entity, section, severity, month } = filter
  const search = filter.search.trim().toLowerCase()
  const known = new Map<number, boolean>()
  const isNamed = (item: number): boolean => {
    const found =
      known.get(item) ??
      `${itemAt(items, item).title} ${itemAt(items, item).place} ${itemAt(items, item).url}`
        .toLowerCase()
        .includes(search)
    known.set(item, found)
    return found
  }
  const isOfMonth = (day: string): boolean => month === undefined || (month === '' ? day === '' : day.startsWith(month))
  return findings.filter(
    ([item, who, grave, , context]) =>
      (entity === undefined || who === entity) &&
      (severity === undefined || grave === severity) &&
      (section === undefined || itemAt(items, item).section === section) &&
      isOfMonth(itemAt(items, item).day) &&
      (search === '' ||
        isNamed(item) ||
        context.toLowerCase().includes(search) ||
        (entities[who]?.name.toLowerCase().includes(search) ?? false)),
  )
}
