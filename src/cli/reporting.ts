/**
 * A checked file as a reporter wants it, and the reporter's text of it.
 */
import type { VFile } from 'vfile'
import { inspectionOf } from '../kernel/inspection.js'
import { catalogs } from '../wording/words/index.js'
import { totalsOf } from '../reporters/totals.js'
import { isChecked, type ReportContext, type ReportedFile, type Reporter } from '../reporters/types.js'
import type { Checked, RunOptions } from './checker.js'
import { messageOf } from '../workspace/error.js'
import type { Rendered } from './renderers.js'

/** With --quiet only what has errors or warnings, or could not be checked. */
export function reported(
  checked: Checked,
  reporter: Reporter,
  context: ReportContext,
  { quiet = false }: RunOptions,
): Rendered {
  if (quiet && !isGrave(checked.file)) return { out: '', err: '', isOpen: false }
  const file = reportedFile(checked)
  const fragments = fragmentsOf(file).map(part => reporter.fragment(part, context))
  return { out: fragments.filter(Boolean).join(reporter.separator), err: '', isOpen: false, totals: totalsOf(file) }
}

/** The items of a stream have sources of their own. */
function fragmentsOf(file: ReportedFile): readonly ReportedFile[] {
  if (!isChecked(file) || !file.documents.some(({ report }) => report.analysis.document.inStream)) return [file]
  return file.documents.map(found => ({ ...file, source: found.report.analysis.document.source, documents: [found] }))
}

const isGrave = ({ messages }: VFile): boolean => messages.some(({ fatal }) => typeof fatal === 'boolean')

function reportedFile({ file, reports, language }: Checked): ReportedFile {
  const path = file.path || '-'
  if (reports) {
    const documents = reports.map(report => ({ report, inspection: inspectionOf(path, report, catalogs[language]) }))
    return { path, language, source: String(file), documents }
  }
  const reasons = file.messages.map(({ reason, cause }) =>
    cause ? `${reason}: ${messageOf(cause, language)}` : reason,
  )
  return { path, problem: reasons.join('\n') }
}
