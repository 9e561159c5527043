/**
 * The reporters by name. Each is loaded when it is asked for: most runs use none of them.
 */
import { printable } from './printable.js'
import type { Reporter, ReporterName } from './types.js'

const loaders: Readonly<Record<ReporterName, () => Promise<Reporter>>> = {
  json: async () => (await import('./json.js')).json,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  tap: async () => (await import('./tap.js')).tap,
  markdown: async () => (await import('./markdown.js')).markdown,
  html: async () => (await import('./html/index.js')).html,
}

export const reporterOf = async (name: ReporterName): Promise<Reporter> => printing(await loaders[name]())

/** Whatever a reporter is told by drafts and lists, nothing that it prints steers a terminal. */
export const printing = (reporter: Reporter): Reporter => ({
  needsTotals: reporter.needsTotals,
  separator: reporter.separator,
  prologue: (totals, context) => printable(reporter.prologue(totals, context)),
  fragment: (file, context) => printable(reporter.fragment(file, context)),
  ofLists: (message, context) => printable(reporter.ofLists(message, context)),
  problem: (problem, context) => printable(reporter.problem(problem, context)),
  epilogue: (totals, context) => printable(reporter.epilogue(totals, context)),
})
