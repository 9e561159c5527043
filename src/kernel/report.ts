/**
 * Findings as messages of a virtual file, with the fields that reporters, fixers and editors know.
 */
import type { VFile } from 'vfile'
import type { Point } from 'unist'
import { pointIn } from '../document/places.js'
import type { Span } from '../document/types.js'
import type { Severity } from '../policy/types.js'
import type { Language } from '../language/language.js'
import type { Report } from './linter.js'
import type { ListsMessage } from './lists-findings.js'

/** The `source` of every message of ours. */
export const messageSource = 'plashka'

/**
 * Adds a report's messages to a file. Errors are fatal, information is neither fatal nor a warning. What cannot be read is
 * a fatal message of no source.
 * @param language Of what cannot be read.
 */
export function reportMessages({ analysis, messages }: Report, file: VFile, language: Language): void {
  const { source, fault, reading } = analysis.document
  const pointAt = (offset: number): Point => ({ ...pointIn(analysis.document, offset), offset })
  const placed = ({ start, end }: Span) => ({ start: pointAt(start), end: pointAt(end) })
  if (fault) file.message(fault.reason[language], { place: placed(fault.place) }).fatal = true
  for (const { start, end, reason, ruleId, severity, expected, note, url, entity } of messages) {
    const message = file.message(reason, { place: placed({ start, end }), ruleId, source: messageSource })
    message.fatal = isFatal(severity)
    message.url = url
    message.actual = reading?.textAt({ start, end }) ?? source.slice(start, end)
    if (expected) message.expected = [...expected]
    if (note !== undefined) message.note = note
    if (entity) Object.assign(message, { entity: entity.id })
  }
}

/** Adds what is found of lists to a file: it has no place there. */
export function reportLists(messages: readonly ListsMessage[], file: VFile): void {
  for (const { reason, ruleId, severity, url } of messages)
    Object.assign(file.message(reason, { ruleId, source: messageSource }), { fatal: isFatal(severity), url })
}

const isFatal = (severity: Severity): boolean | undefined => (severity === 'info' ? undefined : severity === 'error')
