/**
 * What long drafts are tried by: the parts of them that stand near a message.
 */
import { long, NearFixes } from '../fixes/index.js'
import type { Report } from '../kernel/linter.js'
import type { Check } from './check.js'

/** Whether fixes are tried on parts of the draft; what it holds in several documents is tried whole. */
export const isLong = ({ source, reports }: Check): boolean => source.length > long && reports.length === 1

const known = new WeakMap<Report, NearFixes>()

/** @returns Nothing where the format cannot be written. */
export function nearFixes({ format, again }: Check, report: Report): NearFixes | undefined {
  const { notation } = format
  if (!notation) return undefined
  const check = (source: string): Report | undefined => {
    const [first, ...others] = again(source)
    return others.length === 0 ? first : undefined
  }
  const found = known.get(report) ?? new NearFixes(report, notation, check)
  known.set(report, found)
  return found
}
