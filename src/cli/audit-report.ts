/** `plashka audit report --store FILE`: tells what a store holds. */
import path from 'node:path'
import { auditReports, type AuditFormat } from '../audit/report/index.js'
import { Reading, type Whom } from '../audit/report/reading.js'
import { auditCatalogs } from '../audit/words/index.js'
import { outputTo } from '../files/output.js'
import type { Language } from '../language/language.js'
import type { ExitCode, Host } from './host.js'
import { drained } from './outlet.js'

export interface AuditReportOptions extends Whom {
  readonly store: string
  readonly format: AuditFormat
  readonly outputFile?: string
  readonly language: Language
}

/** @returns 0: what is found is no failure of the report. */
export async function auditReportCommand(options: AuditReportOptions, host: Host): Promise<ExitCode> {
  const { store, format, outputFile, language, newSince, newcomers } = options
  const cwd = host.cwd()
  const whom = { ...(newSince && { newSince }), ...(newcomers && { newcomers }) }
  const reading = await Reading.open(path.resolve(cwd, store), whom, language)
  const target = outputFile === undefined ? undefined : outputTo(path.resolve(cwd, outputFile))
  try {
    if (newcomers && !reading.summary().hasEarlierLists)
      host.stderr.write(`plashka: ${auditCatalogs[language].report.noEarlierLists}\n`)
    for await (const piece of inChunks(auditReports[format](reading, { language, cwd }))) {
      if (target) target.write(piece)
      else {
        host.stdout.write(piece)
        await drained(host.stdout)
      }
    }
    target?.commit()
    return 0
  } catch (error) {
    target?.discard()
    throw error
  } finally {
    reading.close()
  }
}

/** In UTF-16 code units. */
const chunk = 2 ** 16

/** Text in larger pieces: a row alone is not worth a call of the system. */
async function* inChunks(
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): AsyncIterable<string | Uint8Array> {
  let text = ''
  for await (const piece of pieces) {
    if (typeof piece === 'string') text += piece
    else yield piece
    if (text.length < chunk) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}
