/** Mends documents as the command does, as of a day on which the Taliban still needed a notice. */
import { strFromU8, unzipSync } from 'fflate'
import { defaultFixOptions, repair, type FixOptions } from '../../../src/fixes/index.js'
import { decodeDocx } from '../../../src/formats/docx/index.js'
import { parseDocx } from '../../../src/formats/docx/document.js'
import { docxNotation } from '../../../src/formats/docx/notation.js'
import { lint } from '../../../src/engine/check.js'
import type { Report } from '../../../src/kernel/linter.js'
import { defaultSettings } from '../../../src/kernel/settings.js'
import { builtinKnowledge } from '../../../src/knowledge/artefact.js'
import { isoDate } from '../../../src/registry/date.js'
import { docx, type Content } from './make.js'

export const day = isoDate('2024-11-30')

export const check = (source: string): Report => lint(parseDocx(source), builtinKnowledge(), defaultSettings, day)

export interface Mended {
  readonly bytes: Uint8Array
  /** Of the document as it reads when it is opened again. */
  readonly text: string
  readonly rules: readonly string[]
  /** Members by name. */
  readonly members: Readonly<Record<string, string>>
}

export function mendedBytes(bytes: Uint8Array, options: Partial<FixOptions> = {}): Mended {
  const how = { ...defaultFixOptions, ...options }
  const decoded = decodeDocx(bytes)
  const repaired = repair(decoded.source, check, docxNotation(how.docx), how)
  const written = decoded.encode(repaired.source, { revision: how.docx, day })
  const { analysis, messages } = check(decodeDocx(written).source)
  return {
    bytes: written,
    text: analysis.document.text,
    rules: messages.map(({ ruleId }) => ruleId),
    members: Object.fromEntries(Object.entries(unzipSync(written)).map(([name, data]) => [name, strFromU8(data)])),
  }
}

export const mended = (content: Content, options: Partial<FixOptions> = {}): Mended =>
  mendedBytes(docx(content), options)

/** The runs of the body. */
export const bodyOf = ({ members }: Mended): string =>
  /<w:body>([^]*)<w:sectPr>/.exec(members['word/document.xml']!)![1]!
