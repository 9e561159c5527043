/**
 * Reporters by name: those built in, and those that plugins bring.
 */
import { ruleOfPlugin } from '../config/rule-ids.js'
import { printing, reporterOf as builtIn } from '../reporters/index.js'
import { completed } from '../reporters/own.js'
import type { Reporter, ReporterName } from '../reporters/types.js'

/** How reporters of plugins are called: in two parts, as their rules. */
export type OwnReporterName = `${string}/${string}`

export const isOwnReporterName = (name: string): name is OwnReporterName => new RegExp(ruleOfPlugin).test(name)

/** Where a reporter is found; plain data, as it goes to other threads. */
export type ReporterSource =
  | { readonly name: ReporterName; readonly module?: never }
  /** Address of the plugin's module: it has been let pass, and is known to hold the reporter. */
  | { readonly name: OwnReporterName; readonly module: string }

export async function reporterOf(source: ReporterSource): Promise<Reporter> {
  if (source.module === undefined) return builtIn(source.name)
  const { exportsOf } = await import('./plugin-exports.js')
  const { reporters } = await exportsOf(source.module)
  const found = reporters.find(({ name }) => name === source.name)
  if (!found) throw new RangeError(`${source.module}: no reporter ${source.name}`)
  return printing(completed(found))
}
