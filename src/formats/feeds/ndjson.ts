/**
 * NDJSON → Documents: a record a line. A line that cannot be read does not keep the others from being read.
 */
import type { Document, Span } from '../../document/types.js'
import { FormatError } from '../error.js'
import type { ItemOptions } from '../options.js'
import type { RecordOptions } from './fields.js'
import { silentDocument, unreadItem } from './item.js'
import { checkJson, valueAt } from './json-reader.js'
import { passedRecord } from './passing.js'
import { recordDocument } from './record.js'

/** One for each line that is not blank; of a broken one its fault. */
export function parseNdjson(source: string, records: RecordOptions, how: ItemOptions): Document[] {
  const documents: Document[] = []
  for (let from = source.startsWith('\uFEFF') ? 1 : 0; from < source.length;) {
    const found = source.indexOf('\n', from)
    const end = found < 0 ? source.length : found
    const line = source.slice(from, end).trimEnd()
    if (line.trim() !== '') documents.push(recordAt(source, { start: from, end: from + line.length }, records, how))
    from = end + 1
  }
  return documents
}

/** @param source A line. */
export const parseRecord = (source: string, records: RecordOptions, how: ItemOptions): Document =>
  recordAt(source, { start: 0, end: source.length }, records, how)

function recordAt(source: string, line: Span, records: RecordOptions, how: ItemOptions): Document {
  let record: unknown
  try {
    record = checkJson(source.slice(line.start, line.end))
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    return unreadItem(source, line, error.text)
  }
  const passed = how.sift && source[line.start] === '{' ? passedRecord(record, records, how.sift, how.html) : undefined
  if (passed) return silentDocument(source, line, passed)
  const value = valueAt(source, line.start)
  if (source[value.start] !== '{') return unreadItem(source, line, new FormatError(words => words.noObject).text)
  return recordDocument(source, value, records, passed === false ? { html: how.html } : how)
}
