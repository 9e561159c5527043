/**
 * The retext plugin: the same engine on a tree of natural language.
 */
import type { Root } from 'nlcst'
import type { Transformer } from 'unified'
import type { VFile } from 'vfile'
import { lint } from '../engine/check.js'
import type { Knowledge } from '../mentions/knowledge.js'
import { ListsFindings } from '../kernel/lists-findings.js'
import { reportLists, reportMessages } from '../kernel/report.js'
import { defaultSettings, type Settings } from '../kernel/settings.js'
import { builtinKnowledge } from '../knowledge/artefact.js'
import { isoDate, today } from '../registry/date.js'
import { documentFromNlcst } from './document.js'

export interface Options extends Partial<Omit<Settings, 'asOf'>> {
  /** The day of publication, YYYY-MM-DD. Default: today. */
  readonly asOf?: string
  /** Lists to go by. Default: the built-in ones. */
  readonly knowledge?: Knowledge
}

/**
 * retext plugin which checks the designation notices of a text.
 * @throws RangeError if `asOf` is no day.
 */
export function retextPlashka(options: Options = {}): Transformer<Root> {
  const { knowledge, asOf, ...rest } = options
  const settings: Settings = { ...defaultSettings, ...rest, ...(asOf !== undefined && { asOf: isoDate(asOf) }) }
  const ofLists = new ListsFindings()
  return (tree: Root, file: VFile) => {
    const document = documentFromNlcst(tree, file)
    const report = lint(document, knowledge ?? builtinKnowledge(), settings, today(new Date()))
    reportMessages(report, file, settings.language)
    reportLists(ofLists.add(report.aboutLists), file)
  }
}

export default retextPlashka
