/** Options as the command line gives them. */
import type { Language } from '../language/language.js'
import { reporterNames } from '../reporters/types.js'
import type { OwnReporterName } from '../workspace/reporters.js'
import type { BaselineOptions, IgnoreOptions, WorkspaceOptions } from '../workspace/options.js'

/** Options that every subcommand takes. */
export interface CommonOptions extends Omit<WorkspaceOptions, 'language' | 'fallback' | 'imported'> {
  readonly lang?: Language
}

/** One of several runs that share the work. */
export interface Shard {
  /** From 1. */
  readonly index: number
  readonly count: number
}

/** Options of the check itself. */
export interface LintOptions extends CommonOptions, IgnoreOptions, BaselineOptions {
  readonly stdinFilename?: string
  readonly frail?: boolean
  readonly maxWarnings?: number
  readonly shard?: Shard
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly color?: boolean
  readonly format: ReportFormat
  readonly outputFile?: string
  /** The commit to compare with; `true`: the last one. */
  readonly changed?: string | true
  readonly changedLines?: string | true
  /** What git's index holds, and not the working files. */
  readonly staged?: boolean
  readonly cache?: boolean
  readonly watch?: boolean
  readonly cacheLocation?: string
  readonly errorOnUnmatchedPattern?: boolean
}

export interface ExplainOptions extends CommonOptions {
  /** A draft, of which is told why the entity is mentioned. */
  readonly why?: string
}

/** What reports can be asked for: the default one, and those of the reporters; beside these, what plugins bring. */
export const reportFormats = ['stylish', ...reporterNames] as const
export type ReportFormat = (typeof reportFormats)[number] | OwnReporterName
