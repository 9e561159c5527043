/**
 * `tap`: the Test Anything Protocol, version 14: a test point a file, its findings as YAML below. Test points carry no
 * numbers, which the protocol allows: files are checked on several threads. A point fails where the command would.
 */
import { stringify } from 'yaml'
import { shownLists } from './totals.js'
import {
  fails,
  isChecked,
  messagesOf,
  type FailedDraft,
  type ReportedFile,
  type Reporter,
  type ReportContext,
} from './types.js'

export const tap: Reporter = {
  needsTotals: false,
  prologue: () => 'TAP version 14\n',
  fragment: (file, context) => pointOf(file, context),
  ofLists: ({ severity, ruleId, reason }, context) =>
    point(!fails(severity, context), 'plashka', { findings: [{ severity, rule: ruleId, message: reason }] }),
  problem: problem => failure({ path: 'plashka', problem }),
  separator: '',
  epilogue: ({ files, problems, lists, aboutLists }) =>
    `${lists.map(state => `# lists: ${shownLists(state)}\n`).join('')}1..${files.length + aboutLists.length + problems.length}\n`,
}

function pointOf(file: ReportedFile, context: ReportContext): string {
  if (!isChecked(file)) return failure(file)
  const messages = messagesOf(file)
  const isOk = !messages.some(({ severity }) => fails(severity, context))
  const findings = messages.map(({ line, column, severity, ruleId, entity, reason, note }) => ({
    severity,
    rule: ruleId,
    ...(entity !== undefined && { entity }),
    at: { line, column },
    message: reason,
    ...(note !== undefined && { note }),
  }))
  return point(isOk, file.path, findings.length > 0 ? { findings } : undefined)
}

const failure = ({ path, problem }: FailedDraft): string => point(false, path, { severity: 'error', message: problem })

function point(isOk: boolean, description: string, diagnostics?: object): string {
  const written = `${isOk ? 'ok' : 'not ok'} - ${escaped(description)}\n`
  if (!diagnostics) return written
  const lines = stringify(diagnostics, { lineWidth: 0 }).replace(/\n$/, '').split('\n')
  return `${written}  ---\n${lines.map(line => (line === '' ? '' : `  ${line}`)).join('\n')}\n  ...\n`
}

/** A description is one line; # begins a directive. */
const escaped = (text: string): string => text.replace(/[\\#]/g, '\\$&').replace(/[\r\n]+/g, ' ')
