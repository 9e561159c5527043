/**
 * The baseline of a run: where it stands, what it keeps back, and how it is written.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { baselineText, parseBaseline, pruned, type Counts, type Findings } from './findings.js'
import { comparable, presentAs } from '../../files/names.js'
import { readIfThere } from '../../files/read.js'
import { writeWhole } from '../../files/whole.js'
import { commandCatalogs } from '../words/command/index.js'
import { worded, WordedError } from '../../messages/worded.js'
import { configsOf, type Configs } from '../config.js'
import { messageOf } from '../error.js'
import type { BaselineOptions } from '../options.js'

const baselineName = '.plashkabaseline.json'

/** `write` counts all that is found, `prune` forgets what is not found any more. */
export type BaselineMode = 'apply' | 'write' | 'prune'

/** Plain data: it goes to other threads. */
export interface BaselineRun {
  /** Absolute. */
  readonly file: string
  readonly mode: BaselineMode
}

/** @returns Nothing if the run has no baseline. @throws Error if the one asked for is not there. */
export async function baselineOf(
  options: BaselineOptions,
  cwd: string,
  configs: Configs = configsOf(options, cwd),
): Promise<BaselineRun | undefined> {
  const { baseline: asked, writeBaseline, pruneBaseline } = options
  if (asked === false) return undefined
  const mode = writeBaseline ? 'write' : pruneBaseline ? 'prune' : 'apply'
  const { config, folder } = await configs(cwd)
  const given = typeof asked === 'string' ? path.resolve(cwd, asked) : config.baseline
  const file = given ?? path.join(folder, baselineName)
  if (mode === 'write' || existsSync(file)) return { file, mode }
  if (given !== undefined || mode === 'prune')
    throw new WordedError(worded(commandCatalogs, ({ baseline }) => baseline.missing(path.relative(cwd, file))))
  return undefined
}

/** @throws Error naming the file if it is no baseline. */
export function readBaseline({ file, mode }: BaselineRun): Findings {
  if (mode === 'write') return {}
  try {
    const findings = parseBaseline(readIfThere(file) ?? '')
    return Object.fromEntries(Object.entries(findings).map(([name, counts]) => [comparable(name), counts]))
  } catch (error) {
    throw new WordedError(
      worded(commandCatalogs, ({ baseline }, language) => baseline.invalid(file, messageOf(error, language))),
    )
  }
}

/** How a baseline calls a file. @param file Absolute. */
export const nameIn = (baseline: string, file: string): string =>
  comparable(path.relative(path.dirname(baseline), file).split(path.sep).join('/'))

export interface Written {
  readonly files: number
  readonly findings: number
}

/** Writes what a run found. @returns What the baseline holds now. */
export function writeBaseline(run: BaselineRun, found: ReadonlyMap<string, Counts>): Written {
  const folder = path.dirname(run.file)
  const now =
    run.mode === 'prune'
      ? pruned(readBaseline(run), found, name => presentAs(path.join(folder, name)) === undefined)
      : Object.fromEntries(found)
  writeWhole(run.file, baselineText(now))
  const counts = Object.values(now).map(entry => Object.values(entry).reduce((sum, count) => sum + count, 0))
  return { files: counts.filter(count => count > 0).length, findings: counts.reduce((sum, count) => sum + count, 0) }
}
