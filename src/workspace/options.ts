/**
 * What is said of a whole run, by a command line or an editor, beside what the configs of the folders say.
 */
import type { IsoDate } from '../registry/types.js'
import type { Language } from '../language/language.js'
import type { Trusting } from './trust/gate.js'

/** Which config holds, and whose code may run. */
export interface ConfigOptions {
  /** A path; `false`: no config file is looked for. */
  readonly config?: string | false
  /** A profile, built-in or of the config's own. */
  readonly profile?: string
  /** Whose code may run. Default: nobody’s but that of the config which `config` names. */
  readonly trusting?: Trusting
}

export interface WorkspaceOptions extends ConfigOptions {
  readonly asOf?: IsoDate
  /** As asked for: goes before that of the configs. */
  readonly language: Language | undefined
  /** What the environment says; a config goes before it. */
  readonly fallback: Language
  /** Folder of imported lists. */
  readonly imported: string
}

export interface IgnoreOptions {
  readonly ignore?: boolean
  /** Goes before what stands in the folders. */
  readonly ignorePath?: string
}

export interface BaselineOptions extends ConfigOptions {
  /** A path; `false`: none is applied. */
  readonly baseline?: string | false
  readonly writeBaseline?: boolean
  readonly pruneBaseline?: boolean
}
