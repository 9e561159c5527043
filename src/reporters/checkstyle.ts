/**
 * `checkstyle`: the XML of Checkstyle, which many CI servers and editors read.
 */
import { shownLists } from './totals.js'
import { isChecked, messagesOf, type ReportedFile, type Reporter } from './types.js'
import { attributes } from './xml.js'

export const checkstyle: Reporter = {
  needsTotals: false,
  prologue: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
  fragment: file => fileOf(file.path, errorsOf(file)),
  ofLists: ({ severity, reason, ruleId }) =>
    fileOf('plashka', [errorOf({ line: 1, severity, message: reason, source: `plashka.${ruleId}` })]),
  problem: problem => fileOf('plashka', [failure(problem)]),
  separator: '',
  epilogue: ({ lists }) => `${lists.map(state => `  <!-- lists: ${shownLists(state)} -->\n`).join('')}</checkstyle>\n`,
}

/** A clean file is named, too: that it was looked at. */
const fileOf = (path: string, errors: readonly string[]): string =>
  errors.length > 0
    ? `  <file${attributes({ name: path })}>\n${errors.join('')}  </file>\n`
    : `  <file${attributes({ name: path })}/>\n`

function errorsOf(file: ReportedFile): string[] {
  if (!isChecked(file)) return [failure(file.problem)]
  return messagesOf(file).map(({ line, column, severity, reason, ruleId }) =>
    errorOf({ line, column, severity, message: reason, source: `plashka.${ruleId}` }),
  )
}

const failure = (message: string): string => errorOf({ line: 1, severity: 'error', message, source: 'plashka' })

const errorOf = (written: Parameters<typeof attributes>[0]): string => `    <error${attributes(written)}/>\n`
