import type { Unread } from '../../src/document/types.js'
import type { Rule } from '../../src/kernel/types.js'
import type { Language } from '../../src/language/language.js'
import { words } from './words.js'

/** A part of the draft was not read, or not as it was meant: nobody is to take it for checked. */
export const unreadText: Rule = {
  id: 'unread-text',
  words,
  severity: 'warning',
  needs: () => ['frame'],
  check: ({ document: { unread = [] } }, language) =>
    unread.map(what => ({ place: { inSource: what.place }, reason: reasonOf(what, language) })),
}

function reasonOf(what: Unread, language: Language): string {
  const { part, page, ...said } = words[language]
  if (what.kind === 'page') return page(what.page, what.isBroken)
  return what.kind === 'part' ? part(what.name, what.reason?.[language]) : said[what.kind]
}
