/** What a subcommand is registered with. */
import type { Command } from 'commander'
import type { HelpCatalog } from '../words/help/index.js'
import type { Language } from '../../language/language.js'
import type { ExitCode, Host } from '../host.js'

export interface Surroundings {
  readonly help: HelpCatalog
  /** What the environment says; the command line and a config go before it. */
  readonly fallback: Language
  /** Folder of imported lists. */
  readonly imported: string
  /** Where text goes: what others have put into it steers no terminal. */
  readonly host: Host
  /** For those who write more than text: a report in colours, questions on a terminal, a server’s protocol. */
  readonly terminal: Host
  /** Told how it has ended. */
  readonly done: (code: ExitCode) => void
}

/** Registers a subcommand with its options; what it does is loaded when it is asked for. */
export type Register = (program: Command, given: Surroundings) => void
