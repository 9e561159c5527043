/**
 * `gitlab`: a Code Quality report, which GitLab shows on merge requests.
 */
import type { ListsMessage } from '../kernel/lists-findings.js'
import type { Severity } from '../policy/types.js'
import type { ListsState } from '../registry/lists-state.js'
import { itemAt } from '../checked/index.js'
import { digest, fingerprintsOf, portable } from './fingerprint.js'
import { rangesOf } from './places.js'
import { isChecked, messagesOf, type ReportedFile, type Reporter } from './types.js'

export const gitlab: Reporter = {
  needsTotals: false,
  prologue: () => '[\n',
  fragment: file =>
    issuesOf(file)
      .map(issue => JSON.stringify(issue))
      .join(',\n'),
  ofLists: message => JSON.stringify(aboutLists(message)),
  problem: problem => JSON.stringify(failure(noFile, problem)),
  separator: ',\n',
  epilogue: () => '\n]\n',
}

/** An issue must have a file. */
const noFile = '.'

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

interface Issue {
  readonly description: string
  readonly check_name: string
  /** Must be unique within the report, and the same in the next one: that tells what is new. */
  readonly fingerprint: string
  readonly severity: string
  /** By which lists it was found. GitLab passes over what it does not know. */
  readonly lists?: ListsState
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end?: number } }
}

function issuesOf(file: ReportedFile): Issue[] {
  const path = portable(file.path)
  if (!isChecked(file)) return [failure(path, file.problem)]
  const ranges = rangesOf(file)
  const fingerprints = fingerprintsOf(file)
  const lists = file.documents[0]?.report.lists
  return messagesOf(file).map(({ ruleId, severity, reason }, index) => {
    const { line: begin, endLine: end } = itemAt(ranges, index)
    return {
      description: reason,
      check_name: ruleId,
      fingerprint: itemAt(fingerprints, index),
      severity: severities[severity],
      ...(lists && { lists }),
      location: { path, lines: { begin, end } },
    }
  })
}

const aboutLists = ({ ruleId, severity, register, reason }: ListsMessage): Issue => ({
  description: reason,
  check_name: ruleId,
  fingerprint: digest(JSON.stringify([noFile, ruleId, register])),
  severity: severities[severity],
  location: { path: noFile, lines: { begin: 1 } },
})

const failure = (path: string, problem: string): Issue => ({
  description: problem,
  check_name: 'plashka',
  fingerprint: digest(JSON.stringify([path, problem])),
  severity: 'critical',
  location: { path, lines: { begin: 1 } },
})
