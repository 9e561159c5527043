/**
 * The bundle that was taken last, beside the imported lists: unpacked, so that a check reads it as fast as the built-in
 * lists.
 */
import { createHash } from 'node:crypto'
import { readBytes } from '../../files/read.js'
import { writeWhole } from '../../files/whole.js'
import { loadLexicon } from '../../lexicon/load.js'
import type { Lexicon } from '../../lexicon/types.js'
import { registryFromJson } from '../../registry/stored.js'
import type { Registry } from '../../registry/registry.js'
import type { Bundle, Manifest } from './format.js'

export interface Installed {
  readonly manifest: Manifest
  readonly registry: Registry
  /** Nothing if it is that of another version of plashka, which this one cannot read. */
  readonly lexicon: Lexicon | undefined
}

/** In front of the registry and the lexicon, on a line of its own. */
interface Header {
  readonly manifest: Manifest
  /** SHA-256 of what follows: a file damaged on disk must not break a check. */
  readonly digest: string
}

const digestOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** @throws The system's error if it cannot be written. */
export function install(file: string, { manifest, registry, lexicon }: Bundle): void {
  const content = Buffer.concat([registry, lexicon])
  const header: Header = { manifest, digest: digestOf(content) }
  writeWhole(file, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), content]))
}

/** Nothing if there is none, or it is damaged. */
export function installedIn(file: string): Installed | undefined {
  try {
    const bytes = readBytes(file)
    const body = bytes.indexOf(0x0a) + 1
    const { manifest, digest } = JSON.parse(bytes.toString('utf8', 0, body)) as Header
    if (digest !== digestOf(bytes.subarray(body))) return undefined
    const end = body + manifest.parts.registry.size
    return {
      manifest,
      registry: registryFromJson(bytes.subarray(body, end)),
      // A copy of its own: the tables must stand at a multiple of their width.
      lexicon: readable(new Uint8Array(bytes.subarray(end))),
    }
  } catch {
    return undefined
  }
}

function readable(lexicon: Uint8Array): Lexicon | undefined {
  try {
    return loadLexicon(lexicon)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** @returns Whether a version is another or a later one: `0.10.0` comes after `0.9.1`. */
export const isAtLeast = (version: string, other: string): boolean =>
  version.localeCompare(other, 'en', { numeric: true }) >= 0
