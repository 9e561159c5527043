import type { Rule } from '../../src/kernel/types.js'

/** A part of the draft was not read, or not as it was meant: nobody is to take it for checked. */
export const unreadText: Rule = {
  id: 'unread-text',
  severity: 'warning',
  check: ({ document: { unread = [] } }, catalog) =>
    unread.map(what => ({ place: { inSource: what.place }, reason: catalog.unreadText(what) })),
}
