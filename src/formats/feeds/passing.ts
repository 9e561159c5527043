/**
 * Records of which nothing can be told, found before their fields are looked for one by one: most records of an archive are
 * texts, numbers and days in fields of their own, and the parser of JSON that is built in reads them many times as fast.
 */
import type { IsoDate } from '../../registry/types.js'
import type { Sift } from '../../kernel/sift.js'
import type { HtmlOptions } from '../options.js'
import { publicationDay } from '../publication-day.js'
import { formatOf } from './record.js'
import { recordFormats, type FieldRole, type RecordFormat, type RecordOptions } from './fields.js'
import { isSilent, type Words } from './item.js'

/** What is known of a record that is passed over. */
export interface Passed {
  readonly id: string | undefined
  readonly date: IsoDate | undefined
}

/**
 * @param value Of the record. @param html How its mark-up is read.
 * @returns Nothing if only reading it tells; false if something may be told of it, and the sift need not be asked again.
 */
export function passedRecord(
  value: unknown,
  { fields, kind }: RecordOptions,
  sift: Sift,
  html: HtmlOptions,
): Passed | false | undefined {
  const format = recordFormats.find(known => known === kind)
  if (typeof value !== 'object' || value === null || (kind !== undefined && !format)) return undefined
  if (holdsNotes(value)) return undefined
  const valuesOf = (role: FieldRole): readonly (string | number)[] | undefined => plainValues(value, fields[role])
  const textsOf = (role: FieldRole): readonly string[] | undefined =>
    valuesOf(role)?.filter((found): found is string => typeof found === 'string' && found.trim() !== '')
  const [ids, dates, urls] = [valuesOf('id'), valuesOf('date'), valuesOf('url')]
  const [titles, leads, texts] = [textsOf('title'), textsOf('summary'), textsOf('text')]
  // Where no field holds the text, others may.
  if (!ids || !dates || !urls || !titles || !leads || !texts || texts.length === 0) return undefined
  if ([...titles, ...leads, ...texts].some(text => mayHoldTree.test(text))) return undefined
  const [title, lead, text] = [titles, leads, texts].map(([first]) => first)
  const item = {
    dates: dates.map(date => ({ text: String(date), place: nowhere })),
    authors: [],
    links: urls.flatMap(url => (typeof url === 'string' ? [{ url, place: nowhere }] : [])),
    ...(title !== undefined && { title: wordsOf(title, format === 'markdown' ? undefined : format) }),
    ...(lead !== undefined && { lead: wordsOf(lead, format) }),
    texts: text === undefined ? [] : [wordsOf(text, format)],
  }
  if (!isSilent(item, sift, html)) return false
  const [date] = dates.flatMap(date => publicationDay(String(date)) ?? [])
  return { id: ids.map(String).find(id => id !== ''), date }
}

const nowhere = { start: 0, end: 0 }

const wordsOf = (text: string, format: RecordFormat | undefined): Words => ({
  pieces: [{ kind: 'text', text, start: 0, end: text.length }],
  sections: [],
  format: format ?? formatOf(text),
})

/** Notes of WordPress, which stand apart from the text. */
function holdsNotes(record: object): boolean {
  const meta = memberOf(record, 'meta')
  return typeof meta === 'object' && meta !== null && Boolean(memberOf(meta, 'footnotes'))
}

/** The tree of an editor may stand in a text. */
const mayHoldTree = /^\s*[{[]/

/** Texts and numbers of fields; nothing if any of them holds more than that. */
function plainValues(record: object, names: readonly string[]): readonly (string | number)[] | undefined {
  const found: (string | number)[] = []
  for (const name of names) {
    const own = memberOf(record, name)
    if (typeof own === 'string' || typeof own === 'number') found.push(own)
    else if (isTree(own) || (own === undefined && isTree(memberOf(record, name.split('.', 1)[0] ?? name))))
      return undefined
  }
  return found
}

const memberOf = (record: object, name: string): unknown =>
  Object.hasOwn(record, name) ? (record as Record<string, unknown>)[name] : undefined

const isTree = (value: unknown): boolean => typeof value === 'object' && value !== null
