/**
 * The hosts that the user lets plashka ask: outside of `plashka lists update` it asks nobody.
 */
import path from 'node:path'
import envPaths from 'env-paths'
import { readIfThere } from '../../files/read.js'
import { writeWhole } from '../../files/whole.js'

/** Of the layout of the file. */
const layout = 1

interface Stored {
  readonly layout: number
  readonly hosts: readonly string[]
}

/** Beside what the user trusts, out of every repository. */
const recordFile = (): string => path.join(envPaths('plashka', { suffix: '' }).config, 'hosts.json')

/** A record that is damaged, or of another layout, agrees to nothing. */
export function agreedHosts(): readonly string[] {
  try {
    const { layout: found, hosts } = JSON.parse(readIfThere(recordFile()) ?? '{}') as Partial<Stored>
    return found === layout && Array.isArray(hosts) ? hosts.filter(host => typeof host === 'string') : []
  } catch {
    return []
  }
}

/** @throws The system's error if it cannot be written. */
export function agreeTo(hosts: readonly string[]): void {
  const stored: Stored = { layout, hosts: [...new Set([...agreedHosts(), ...hosts])].sort() }
  writeWhole(recordFile(), `${JSON.stringify(stored, undefined, 2)}\n`, { mode: 0o600 })
}
