/**
 * `junit`: a test suite a file, a test a finding, for the test pages of CI servers. A test fails where the command would:
 * warnings are tests that pass, unless they fail the run.
 */
import type { InspectedMessage } from '../kernel/inspection.js'
import type { ListsMessage } from '../kernel/lists-findings.js'
import { itemAt } from '../checked/index.js'
import { fingerprintsOf } from './fingerprint.js'
import { failedFiles, sumOfRun } from './totals.js'
import {
  fails,
  isChecked,
  messagesOf,
  type CheckedDraft,
  type FailedDraft,
  type Reporter,
  type ReportContext,
} from './types.js'
import { attributes, content } from './xml.js'

export const junit: Reporter = {
  needsTotals: true,
  prologue(totals, { frail }) {
    const { errors, warnings, infos } = sumOfRun(totals)
    const clean = totals.files.filter(file => file.errors + file.warnings + file.infos === 0)
    const failures = errors + (frail ? warnings : 0)
    const broken = failedFiles(totals).length + totals.problems.length
    const tests = errors + warnings + infos + clean.length + totals.problems.length
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: 'plashka', tests, failures, errors: broken })}>\n`
  },
  fragment: (file, context) => (isChecked(file) ? suiteOf(file, context) : brokenSuite(file)),
  ofLists: (message, context) => listsSuite(message, context),
  problem: problem => brokenSuite({ path: 'plashka', problem }),
  separator: '',
  epilogue: () => '</testsuites>\n',
}

function suiteOf(file: CheckedDraft, context: ReportContext): string {
  const { path } = file
  const messages = messagesOf(file)
  const names = namesOf(file)
  const cases =
    messages.length === 0
      ? [`    <testcase${attributes({ classname: path, name: 'plashka' })}/>\n`]
      : messages.map((message, index) => testOf(message, path, itemAt(names, index), context))
  const failures = messages.filter(({ severity }) => fails(severity, context)).length
  const counts = { tests: cases.length, failures, errors: 0 }
  return `  <testsuite${attributes({ name: path, ...counts })}>\n${propertiesOf(file)}${cases.join('')}  </testsuite>\n`
}

/** By which lists the documents of a file were checked: they share a config. */
function propertiesOf({ documents }: CheckedDraft): string {
  const lists = documents[0]?.report.lists
  if (!lists) return ''
  const properties = Object.entries<string>({ ...lists }).map(
    ([name, value]) => `      <property${attributes({ name: `lists.${name}`, value })}/>\n`,
  )
  return `    <properties>\n${properties.join('')}    </properties>\n`
}

function testOf(message: InspectedMessage, path: string, name: string, context: ReportContext): string {
  const { line, column, reason, note } = message
  const lines = [`${path}:${line}:${column}`, reason, ...(note === undefined ? [] : [note])]
  return caseOf(message, { path, name, text: lines.join('\n') }, context)
}

function listsSuite(message: ListsMessage, context: ReportContext): string {
  const { ruleId, severity, register, reason } = message
  const failures = fails(severity, context) ? 1 : 0
  const test = caseOf(message, { path: 'plashka', name: `${ruleId} ${register}`, text: reason }, context)
  return `  <testsuite${attributes({ name: 'plashka', tests: 1, failures, errors: 0 })}>\n${test}  </testsuite>\n`
}

/** @param test Where it stands, its name, and what is told at length. */
function caseOf(
  { severity, reason }: Pick<InspectedMessage, 'severity' | 'reason'>,
  { path, name, text }: { readonly path: string; readonly name: string; readonly text: string },
  context: ReportContext,
): string {
  const body = fails(severity, context)
    ? `<failure${attributes({ type: severity, message: reason })}>${content(text)}</failure>`
    : `<system-out>${content(severity)}: ${content(text)}</system-out>`
  return `    <testcase${attributes({ classname: path, name })}>\n      ${body}\n    </testcase>\n`
}

/** Servers follow a test from run to run by its name: it must not change when lines move. */
function namesOf(file: CheckedDraft): string[] {
  const fingerprints = fingerprintsOf(file)
  return messagesOf(file).map(
    ({ ruleId, entity }, index) =>
      `${ruleId}${entity === undefined ? '' : ` ${entity}`} ${itemAt(fingerprints, index).slice(0, 8)}`,
  )
}

const brokenSuite = ({ path, problem }: FailedDraft): string =>
  `  <testsuite${attributes({ name: path, tests: 1, failures: 0, errors: 1 })}>
    <testcase${attributes({ classname: path, name: 'plashka' })}>
      <error${attributes({ type: 'failed', message: problem })}/>
    </testcase>
  </testsuite>
`
