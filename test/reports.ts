/** Checks with all that the engine knows of them, by the options that the library takes. */
import type { FixOptions } from '../src/fixes/index.js'
import type { Report } from '../src/kernel/linter.js'
import { firstOf, mendedDraft, reportOf, reportsOf, type CheckOptions } from '../src/library/drafts.js'

export const check = (source: string, options: CheckOptions = {}): Report => reportOf(source, options)
export const checkAll = (source: string, options: CheckOptions = {}): readonly Report[] => reportsOf(source, options)

export function fix(
  source: string,
  { fix: how = {}, ...options }: CheckOptions & { readonly fix?: Partial<FixOptions> } = {},
): { readonly source: string; readonly before: Report; readonly report: Report; readonly fixed: number } {
  const { before, reports, ...mended } = mendedDraft(source, options, how)
  return { ...mended, before: firstOf(before, options), report: firstOf(reports, options) }
}
