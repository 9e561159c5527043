/**
 * Findings as messages of a virtual file, with the fields that reporters, fixers and editors know.
 */
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { Point } from 'unist'
import type { Report } from './linter.js'

/** The `source` of every message of ours. */
export const messageSource = 'plashka'

/** Adds a report's messages to a file. Errors are fatal, information is neither fatal nor a warning. */
export function reportMessages({ analysis, messages }: Report, file: VFile): void {
  const { source, reading } = analysis.document
  const places = location(source)
  const pointAt = (offset: number): Point => ({ ...(reading?.pointAt(offset) ?? places.toPoint(offset)!), offset })
  for (const { start, end, reason, ruleId, severity, expected, note, url, entity } of messages) {
    const message = file.message(reason, {
      place: { start: pointAt(start), end: pointAt(end) },
      ruleId,
      source: messageSource,
    })
    message.fatal = severity === 'info' ? undefined : severity === 'error'
    message.url = url
    message.actual = reading?.textAt({ start, end }) ?? source.slice(start, end)
    if (expected) message.expected = [...expected]
    if (note !== undefined) message.note = note
    if (entity) Object.assign(message, { entity: entity.id })
  }
}
