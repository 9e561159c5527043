/** What the rules say of a draft with the lists that are built in: «rule entity», by place. */
import { check } from '../../src/library/index.js'

/** @param asOf The day on which it appears. */
export const rulesTold = (text: string, asOf = '2025-06-01'): string[] =>
  check(text, { path: 'draft.txt', asOf }).messages.map(({ ruleId, entity }) => `${ruleId} ${entity ?? '—'}`)
