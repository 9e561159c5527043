/**
 * Findings as messages of a virtual file, with the fields that reporters, fixers and editors know.
 */
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { Report } from './linter.js'

/** The `source` of every message of ours. */
export const messageSource = 'plashka'

/** Adds a report's messages to a file. Errors are fatal, information is neither fatal nor a warning. */
export function reportMessages({ analysis, messages }: Report, file: VFile): void {
  const { source } = analysis.document
  const places = location(source)
  for (const { start, end, reason, ruleId, severity, expected, note, url, entity } of messages) {
    const message = file.message(reason, {
      place: { start: { ...places.toPoint(start)!, offset: start }, end: { ...places.toPoint(end)!, offset: end } },
      ruleId,
      source: messageSource,
    })
    message.fatal = severity === 'info' ? undefined : severity === 'error'
    message.url = url
    message.actual = source.slice(start, end)
    if (expected) message.expected = [...expected]
    if (note !== undefined) message.note = note
    if (entity) Object.assign(message, { entity: entity.id })
  }
}
