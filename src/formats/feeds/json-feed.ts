/**
 * JSON Feed → Documents: one for each item.
 */
import type { Document } from '../../document/types.js'
import { FormatError } from '../error.js'
import type { ItemOptions } from '../options.js'
import { recordFields, type RecordOptions } from './fields.js'
import { checkJson, elementsOf, membersOf, scalarIn, valueAt } from './json-reader.js'
import { recordDocument } from './record.js'

/** How far the version is looked for: it stands at the beginning. In UTF-16 code units. */
const head = 65_536

/** Whether a JSON source is a feed. Source: https://www.jsonfeed.org/version/1.1/, “version”. */
export const isJsonFeed = (source: string): boolean =>
  /"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org\\?\/version\\?\//.test(source.slice(0, head))

/** An item has its text with mark-up or without, and may have both: then the marked-up one is what is shown. */
const records: RecordOptions = {
  fields: { ...recordFields, text: ['content_html', 'content_text'], summary: ['summary'] },
}

/** @throws Error if the source is no valid JSON. */
export function parseJsonFeed(source: string, how: ItemOptions): Document[] {
  const json = source.replace(/^\uFEFF/, ' ')
  checkJson(json)
  const root = membersOf(source, valueAt(source, 0))
  const version = root?.get('version')
  if (!version || !String(scalarIn(source, version)).includes('jsonfeed.org'))
    throw new FormatError(words => words.noJsonFeed)
  const items = root?.get('items')
  const elements = items && elementsOf(source, items)
  return (elements ?? []).map(item => recordDocument(source, item, records, how))
}

/** @param source An item of a feed. */
export function parseJsonItem(source: string, how: ItemOptions): Document {
  checkJson(source)
  return recordDocument(source, valueAt(source, 0), records, how)
}
