/**
 * Marks by which a finding is known again in the next report, though lines have moved.
 */
import { createHash } from 'node:crypto'
import { messagesOf, type CheckedDraft } from './types.js'

/**
 * Of each message of a draft, in their order: by its file, rule and entity, and which of several such it is. A message
 * that concerns no entity is known by its words. In a stream each item counts by itself.
 * @returns Hexadecimal digits.
 */
export function fingerprintsOf(file: CheckedDraft): string[] {
  const { path, source } = file
  const seen = new Map<string, number>()
  const [place] = file.documents.flatMap(({ inspection: { item, at } }) => (at ? [item ?? at.byte] : []))
  return messagesOf(file).map(({ ruleId, entity, start, end }) => {
    const subject = JSON.stringify([
      portable(path),
      ruleId,
      entity ?? source.slice(start, end),
      ...(place === undefined ? [] : [place]),
    ])
    const ordinal = (seen.get(subject) ?? 0) + 1
    seen.set(subject, ordinal)
    return digest(`${subject} ${ordinal}`)
  })
}

/** 32 hexadecimal digits that stand for a text. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** A path as it is written everywhere, whatever the system that the check ran on. */
export const portable = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path)
