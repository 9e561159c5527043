/**
 * Reporters that plashka does not bring itself: of what a reporter does, only the text of a file has to be told.
 */
import type { Reporter } from './types.js'

export interface OwnReporter extends Pick<Reporter, 'fragment'>, Partial<Omit<Reporter, 'fragment'>> {
  /** Two parts, `house/list`: none of plashka's own is called so. */
  readonly name: string
}

/** With what it does not say itself: nothing before, between and behind the files. */
export const completed = (own: OwnReporter): Reporter => ({
  needsTotals: own.needsTotals ?? false,
  separator: own.separator ?? '',
  prologue: (totals, context) => own.prologue?.(totals, context) ?? '',
  fragment: (file, context) => own.fragment(file, context),
  ofLists: (message, context) => own.ofLists?.(message, context) ?? '',
  problem: (problem, context) => own.problem?.(problem, context) ?? '',
  epilogue: (totals, context) => own.epilogue?.(totals, context) ?? '',
})
