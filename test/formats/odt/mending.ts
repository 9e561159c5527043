/** Mends text documents as the command does, as of a day on which the Taliban still needed a notice. */
import { strFromU8, unzipSync } from 'fflate'
import { lint } from '../../../src/engine/check.js'
import { defaultFixOptions, repair, type FixOptions } from '../../../src/fixes/index.js'
import { parseOdt } from '../../../src/formats/odt/document.js'
import { decodeOdt } from '../../../src/formats/odt/index.js'
import { odtNotation } from '../../../src/formats/odt/notation.js'
import type { Report } from '../../../src/kernel/linter.js'
import { defaultSettings } from '../../../src/kernel/settings.js'
import { builtinKnowledge } from '../../../src/knowledge/artefact.js'
import { isoDate } from '../../../src/registry/date.js'
import { odt, type Content } from './make.js'

const day = isoDate('2024-11-30')

export const check = (source: string): Report => lint(parseOdt(source), builtinKnowledge(), defaultSettings, day)

export interface Mended {
  readonly bytes: Uint8Array
  readonly rules: readonly string[]
  /** Inside of `office:text`. */
  readonly body: string
  /** Members by name. */
  readonly members: Readonly<Record<string, string>>
}

export function mendedBytes(bytes: Uint8Array, options: Partial<FixOptions> = {}): Mended {
  const how = { ...defaultFixOptions, ...options }
  const decoded = decodeOdt(bytes)
  const repaired = repair(decoded.source, check, odtNotation(how.docx), how)
  const written = decoded.encode(repaired.source, { revision: how.docx, day })
  const members = Object.fromEntries(
    Object.entries(unzipSync(written)).map(([name, data]) => [name, strFromU8(data)] as const),
  )
  return {
    bytes: written,
    rules: check(decodeOdt(written).source).messages.map(({ ruleId }) => ruleId),
    body: /<office:text(?:\s[^>]*)?>([^]*)<\/office:text>/.exec(members['content.xml']!)![1]!,
    members,
  }
}

export const mended = (content: Content, options: Partial<FixOptions> = {}): Mended =>
  mendedBytes(odt(content), options)
