/**
 * Exports of Telegram Desktop: a document for each message.
 */
import { itemAt } from '../../checked/index.js'
import { declaredInHtml, decodeText } from '../encoding.js'
import type { Format } from '../index.js'
import { inlineNotation } from '../notation.js'
import { defaultFormatOptions } from '../options.js'
import { isTelegramExport, messageArrays, parseTelegramExport, parseTelegramMessage } from './export.js'
import { isTelegramPage, parseTelegramPage } from './page.js'

/** `result.json`: a chat, or all chats of an account. */
export const telegramJson: Format = {
  name: 'telegram',
  extensions: [],
  sharedExtensions: ['.json'],
  accepts: isTelegramExport,
  holds: ['Telegram'],
  elements: { of: 'json', arrays: messageArrays, around: ['{"type":"public_channel","messages":[', ']}'] },
  parse: (source, how = defaultFormatOptions) => parseTelegramExport(source, how),
  parseItem: (source, how = defaultFormatOptions) => parseTelegramMessage(source, how),
  notation: inlineNotation,
}

/** `messages.html`, `messages2.html` …: a thousand messages a page. */
export const telegramPage: Format = {
  name: 'telegram-html',
  extensions: [],
  sharedExtensions: ['.html'],
  accepts: isTelegramPage,
  holds: ['Telegram'],
  parse: (source, how = defaultFormatOptions) => parseTelegramPage(source, how),
  parseItem: (source, how = defaultFormatOptions) => itemAt(parseTelegramPage(source, how), 0),
  notation: inlineNotation,
  decode: bytes => decodeText(bytes, declaredInHtml(bytes)),
}
