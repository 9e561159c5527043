/**
 * `github`: workflow commands, which GitHub Actions turns into annotations of the changed files.
 */
import type { Severity } from '../policy/types.js'
import { portable } from './fingerprint.js'
import { itemAt } from '../checked/index.js'
import { rangesOf } from './places.js'
import { shownLists } from './totals.js'
import { isChecked, messagesOf, type ReportedFile, type Reporter } from './types.js'

export const github: Reporter = {
  needsTotals: false,
  prologue: () => '',
  fragment: file => commandsOf(file).join(''),
  ofLists: ({ severity, ruleId, reason }) => command(levels[severity], { title: ruleId }, reason),
  problem: problem => command('error', { title: 'plashka' }, problem),
  separator: '',
  // Shown in the log of a run that is asked for its debug messages.
  epilogue: ({ lists }) => lists.map(state => command('debug', {}, `plashka lists: ${shownLists(state)}`)).join(''),
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

function commandsOf(file: ReportedFile): string[] {
  const path = portable(file.path)
  if (!isChecked(file)) return [command('error', { file: path, title: 'plashka' }, file.problem)]
  const ranges = rangesOf(file)
  return messagesOf(file).map(({ severity, ruleId, reason }, index) => {
    const { line, column, endLine, endColumn } = itemAt(ranges, index)
    // Columns of two lines are refused.
    const columns = line === endLine ? { col: column, endColumn } : { col: column }
    return command(levels[severity], { file: path, line, endLine, ...columns, title: ruleId }, reason)
  })
}

function command(level: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
  return `::${[level, ...(written.length > 0 ? [written.join(',')] : [])].join(' ')}::${escaped(message)}\n`
}

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
