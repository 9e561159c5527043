/**
 * Web addresses, e-mail addresses and handles: names inside of them are no mentions, words no prose.
 */
import type { Span } from '../document/types.js'

/** A longer run without a space is no address that anybody reads; the bound keeps time linear. */
const longest = 300

/** White space, as `\s` has it, quotation marks and brackets. */
const breaks =
  '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF' +
  '<>«»"“”„()[]{}|'
const breaking = new Uint8Array(0x10000)
for (let at = 0; at < breaks.length; at++) breaking[breaks.charCodeAt(at)] = 1
const isBreak = (code: number): boolean => breaking[code] === 1
const scheme = /^(?:[a-z]{2,10}:\/\/|www\.|mailto:)/iu
const domain =
  /^(?:[a-z0-9_-]{1,63}\.){1,8}(?:com|org|net|ru|su|io|me|info|eu|tv|media|news|biz|ua|uk|de|lv|ee|lt|fm|pro|online|site|live|app|be|co|am|ge|рф)(?:[/:?#].*)?[.,;:!?…'’]*$/iu

const tokens = /[^\s<>«»"“”„()[\]{}|]+/gu
const longestDomain = 200

/** What of a text is no address: those are of no language. */
export const withoutAddresses = (text: string): string =>
  text.replace(tokens, token => (scheme.test(token) || domain.test(token.slice(0, longestDomain)) ? '' : token))

const handle = /^@[a-z][a-z0-9_.]{2,40}$/iu

/** Whether a stretch without white space is an address or a handle: `t.me/example`, `@example`. */
export const isAddress = (run: string): boolean =>
  run.length > 0 && (handle.test(run) || scheme.test(run) || domain.test(run.slice(0, longestDomain)))

/** Whether a span is a part of an address. A name that is itself written like one («Gulagu.net») is none. */
export function isInAddress(text: string, { start, end }: Span): boolean {
  let from = start
  while (from > 0 && start - from < longest && !isBreak(text.charCodeAt(from - 1))) from--
  let to = end
  while (to < text.length && to - end < longest && !isBreak(text.charCodeAt(to))) to++
  if (from === start && to === end) return false
  if (from === start && /^[.,;:!?…*'’-]*$/u.test(text.slice(end, to))) return false
  const token = text.slice(from, to)
  if (scheme.test(token)) return true
  const at = token.indexOf('@')
  if (at >= 0 && (at < start - from || /^@[a-z0-9-]+\./iu.test(token.slice(at)))) return true
  return domain.test(token)
}
