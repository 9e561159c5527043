/**
 * The report of vfile-reporter in the language of the user: the reporter speaks English.
 */
import type { ReportCatalog } from './words/report/index.js'

const colour = '(?:\\u001B\\[\\d+m)?'
const fileLine = new RegExp(`(^|: )(${colour})(no issues found|written)(${colour})$`, 'gmu')
/** A message's place, where it has one, its severity, and the spaces that bring its reason into the column. */
const messageLine = new RegExp(
  `^((?:\\d+:\\d+(?:-\\d+:\\d+)?)? +${colour})(error|warning|info)(${colour})( +)(?=\\S)`,
  'gmu',
)
const heading = new RegExp(`^( {2}${colour}\\[)(url|note|cause)(\\]${colour}:)$`, 'gmu')

/** @param report As the reporter gives it. @returns The same report, its columns as wide as the words need. */
export function wordedReport(report: string, { noIssues, written, severities, headings }: ReportCatalog): string {
  const used = new Set(Array.from(report.matchAll(messageLine), ([, , severity]) => severities[severity as Severity]))
  const width = Math.max(0, ...Array.from(used, word => word.length)) + 1
  return report
    .replace(fileLine, (_, before: string, on: string, word: string, off: string) => {
      return `${before}${on}${word === 'written' ? written : noIssues}${off}`
    })
    .replace(messageLine, (_, before: string, severity: Severity, off: string) => {
      const word = severities[severity]
      return `${before}${word}${off}${' '.repeat(width - word.length)}`
    })
    .replace(heading, (_, before: string, word: Heading, after: string) => `${before}${headings[word]}${after}`)
}

type Severity = keyof ReportCatalog['severities']
type Heading = keyof ReportCatalog['headings']
