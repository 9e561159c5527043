/**
 * `result.json` → Documents. A text is a string, or an array of strings and of stretches with a mark-up of their own.
 *
 * Source: Telegram Desktop, `export_output_json.cpp`; what an export looks like is told at
 * https://core.telegram.org/import-export.
 */
import type { Document, Span } from '../../document/types.js'
import { recordsOf, type RecordOptions } from '../feeds/fields.js'
import { checkJson, elementsOf, membersOf, scalarIn, valueAt } from '../feeds/json-reader.js'
import { recordDocument } from '../feeds/record.js'
import type { ItemOptions } from '../options.js'

/** How far an export is looked into. In UTF-16 code units. */
const head = 65_536

const chat =
  /"type"\s*:\s*"(?:saved_messages|replies|verify_codes|personal_chat|bot_chat|private_group|private_supergroup|public_supergroup|private_channel|public_channel)"/

/** Whether a JSON source is an export: of a chat, or of an account, which opens with what Telegram says about it. */
export function isTelegramExport(source: string): boolean {
  const opening = source.slice(0, head)
  return chat.test(opening) || /^\uFEFF?\s*\{\s*"about"\s*:\s*"[^"]*Telegram/.test(opening)
}

/** Where messages stand: in an export of a chat, and in one of all chats. */
export const messageArrays: ReadonlySet<string> = new Set([
  'messages',
  'chats.list.messages',
  'left_chats.list.messages',
])

/** The mark-up of a message stands beside its words, never in them. */
const records: RecordOptions = recordsOf({
  fields: { id: 'id', title: [], summary: [], text: ['text', 'poll.question'], date: 'date', author: 'from', url: [] },
  kind: 'text',
})

/** @throws Error if the source is no valid JSON. */
export function parseTelegramExport(source: string, how: ItemOptions): Document[] {
  checkJson(source.replace(/^\uFEFF/, ' '))
  const root = valueAt(source, 0)
  return [...messageArrays]
    .flatMap(keys => objectsAt(source, root, keys.split('.')))
    .sort((one, other) => one.start - other.start)
    .filter(message => !isNotice(source, message))
    .map(message => messageDocument(source, message, how))
}

/** @param source A message. */
export function parseTelegramMessage(source: string, how: ItemOptions): Document {
  checkJson(source)
  return messageDocument(source, valueAt(source, 0), how)
}

/** A picture without words is a message, too. */
function messageDocument(source: string, message: Span, how: ItemOptions): Document {
  const { unread: _, ...document } = recordDocument(source, message, records, how)
  return document
}

/** The objects that keys lead to, through objects and arrays. */
const objectsAt = (source: string, root: Span, keys: readonly string[]): Span[] =>
  keys
    .reduce<Span[]>(
      (values, key) =>
        values.flatMap(value => each(source, value)).flatMap(value => membersOf(source, value)?.get(key) ?? []),
      [root],
    )
    .flatMap(value => elementsOf(source, value) ?? [])

const each = (source: string, value: Span): Span[] => elementsOf(source, value) ?? [value]

/** What the chat itself says: who has joined, what was pinned. */
function isNotice(source: string, message: Span): boolean {
  const type = membersOf(source, message)?.get('type')
  return type !== undefined && scalarIn(source, type) === 'service'
}
