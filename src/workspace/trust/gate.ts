/**
 * Code of presets and plugins runs only where somebody has said so. A config comes with the drafts: whoever lints a
 * repository of somebody else has not agreed to run it.
 */
import path from 'node:path'
import { trustCatalogs } from './words/index.js'
import { worded, WordedError } from '../../messages/worded.js'
import { digestOf, fileOf, filesOfCode } from './code.js'
import { trustedIn } from './record.js'
import { realPath, type Repository } from './repository.js'

/** What was said of a run; plain data, as it goes to other threads. */
export interface Trusting {
  /** `--trust`, `PLASHKA_TRUST=1`, an editor that trusts its workspace: code of the repository runs. */
  readonly isGiven: boolean
  /** Where it is kept what was trusted before, absolute. */
  readonly record?: string
}

/** What would run, and by whose word. */
export interface Code {
  /** The files in which it is named, the config itself first; absolute. */
  readonly named: readonly string[]
  /** Addresses of modules. */
  readonly modules: readonly string[]
}

/** Lets code pass. @throws UntrustedError */
export type Gate = (code: Code) => void

/** Code that must not run. */
export class UntrustedError extends WordedError {
  readonly code: Code

  /** @param way What the user can do; `outside`: nothing but to name the config. */
  constructor(code: Code, way: 'trust' | 'outside', cwd: string) {
    const [config = ''] = code.named
    const shown = code.modules.map(address => shownFrom(cwd, address))
    super(worded(trustCatalogs, words => words[way](path.relative(cwd, config), shown)))
    this.name = 'UntrustedError'
    this.code = code
  }
}

/** How people are shown a module. */
export const shownFrom = (cwd: string, address: string): string => {
  const file = fileOf(address)
  return file === undefined ? address : path.relative(cwd, file)
}

/** That of a config which the user has named. */
export const openGate: Gate = () => {}

/** @param cwd Where paths in errors start. */
export function gateOf({ isGiven, record }: Trusting, repository: Repository, cwd: string): Gate {
  return code => {
    if (code.modules.length === 0) return
    const modules = code.modules.flatMap(address => fileOf(address) ?? [])
    if (![...code.named.slice(0, 1), ...modules].every(file => repository.holds(file)))
      throw new UntrustedError(code, 'outside', cwd)
    if (!isGiven && !(record !== undefined && isRecorded(record, code.named, modules)))
      throw new UntrustedError(code, 'trust', cwd)
  }
}

function isRecorded(record: string, named: readonly string[], modules: readonly string[]): boolean {
  const config = named.slice(0, 1).map(realPath)[0]
  const known = trustedIn(record).find(entry => entry.config === config)
  if (!known) return false
  return [...new Set([...named.map(realPath), ...filesOfCode(modules)])].every(
    file => Object.hasOwn(known.files, file) && known.files[file] === digestOf(file),
  )
}
