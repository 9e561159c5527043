import type { Rule } from '../../src/kernel/types.js'
import { words } from './words.js'

/** The day of publication is stated, but not such that it can be read: the check is made as of today. */
export const unreadableDate: Rule = {
  id: 'unreadable-date',
  words,
  severity: 'warning',
  needs: () => ['frame'],
  check: ({ document: { unreadDate }, isAsOfToday }, language) =>
    unreadDate && isAsOfToday
      ? [{ place: { inSource: unreadDate.place }, reason: words[language].reason(shortened(unreadDate.text)) }]
      : [],
}

/** Of a whole paragraph that stands for a date, as much as shows which one it is. In UTF-16 code units. */
const longest = 60

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length <= longest ? line : `${Array.from(line.slice(0, longest)).slice(0, -1).join('')}…`
}
