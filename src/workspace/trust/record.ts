/**
 * What the user has trusted: for each config, the files that would run and decide what runs, with their digests.
 */
import path from 'node:path'
import envPaths from 'env-paths'
import { writeWhole } from '../../files/whole.js'
import { readIfThere } from '../../files/read.js'

export interface TrustedConfig {
  /** Absolute, without links. */
  readonly config: string
  /** SHA-256 by path: the config itself, what it extends, its plugins, and what these are made of. */
  readonly files: Readonly<Record<string, string>>
}

/** Of the layout of the file. */
const layout = 1

/** Where the platform keeps the settings of programs, out of every repository. */
export const recordFile = (): string => path.join(envPaths('plashka', { suffix: '' }).config, 'trusted.json')

/** By config. A record that is damaged, or of another layout, trusts nothing. */
export function trustedIn(record: string): readonly TrustedConfig[] {
  try {
    const { layout: found, trusted } = JSON.parse(readIfThere(record) ?? '{}') as Partial<Stored>
    return found === layout && Array.isArray(trusted) ? trusted.filter(isEntry) : []
  } catch {
    return []
  }
}

/** @throws The system's error if it cannot be written. */
export function keepTrusted(record: string, trusted: readonly TrustedConfig[]): void {
  const sorted = [...trusted].sort((one, other) => (one.config < other.config ? -1 : 1))
  const stored: Stored = { layout, trusted: sorted }
  writeWhole(record, `${JSON.stringify(stored, undefined, 2)}\n`, { mode: 0o600 })
}

interface Stored {
  readonly layout: number
  readonly trusted: readonly TrustedConfig[]
}

function isEntry(value: unknown): value is TrustedConfig {
  const { config, files } = (value ?? {}) as Partial<Record<keyof TrustedConfig, unknown>>
  return typeof config === 'string' && typeof files === 'object' && files !== null
}
