/** Reads and mends books as the command does, as of a day on which the Taliban still needed a notice. */
import { strFromU8, unzipSync } from 'fflate'
import type { Document } from '../../../src/document/types.js'
import { lint } from '../../../src/engine/check.js'
import { defaultFixOptions, repair, type Style } from '../../../src/fixes/index.js'
import { parseEpub } from '../../../src/formats/epub/document.js'
import { decodeEpub } from '../../../src/formats/epub/index.js'
import { epubNotation } from '../../../src/formats/epub/notation.js'
import { defaultFormatOptions } from '../../../src/formats/options.js'
import type { Report } from '../../../src/kernel/linter.js'
import { defaultSettings } from '../../../src/kernel/settings.js'
import { builtinKnowledge } from '../../../src/knowledge/artefact.js'
import { defaultPolicy } from '../../../src/policy/types.js'
import { isoDate } from '../../../src/registry/date.js'
import { epub, type BookContent } from './make.js'

const day = isoDate('2024-11-30')
export const parsed = (source: string): Document => parseEpub(source, defaultFormatOptions.html)
export const read = (content: BookContent): Document => parsed(decodeEpub(epub(content)).source)
export const check = (source: string, scope: 'document' | 'section' = 'document'): Report =>
  lint(parsed(source), builtinKnowledge(), { ...defaultSettings, policy: { ...defaultPolicy, scope } }, day)
export const blocksOf = ({ blocks, text }: Document): string[] =>
  blocks.map(
    ({ kind, start, end, label }) => `${kind}${label === undefined ? '' : ` ${label}`}: ${text.slice(start, end)}`,
  )

export function mended(
  bytes: Uint8Array,
  style: Style = defaultFixOptions.style,
): { bytes: Uint8Array; rules: string[] } {
  const { source, encode } = decodeEpub(bytes)
  const { source: after } = repair(source, check, epubNotation, { ...defaultFixOptions, style })
  const written = encode(after)
  return { bytes: written, rules: check(decodeEpub(written).source).messages.map(({ ruleId }) => ruleId) }
}

export const membersOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]))
