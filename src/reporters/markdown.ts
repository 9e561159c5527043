/**
 * `markdown`: a table for comments on pull requests.
 */
import { reporterCatalogs, type ReporterCatalog } from './words/index.js'
import type { Severity } from '../policy/types.js'
import { failedFiles, sumOfRun } from './totals.js'
import { isChecked, messagesOf, type ReportedFile, type Reporter, type Totals } from './types.js'

export const markdown: Reporter = {
  needsTotals: true,
  prologue(totals, { language }) {
    const catalog = reporterCatalogs[language]
    const { place, severity, message, rule } = catalog.headings
    const table = `| ${place} | ${severity} | ${message} | ${rule} |\n|---|---|---|---|\n`
    return `${marker}\n**plashka** · ${countsIn(totals, catalog)}\n\n${hasRows(totals) ? table : `${catalog.nothingFound}\n`}`
  },
  fragment: (file, { language }) => rowsOf(file, reporterCatalogs[language]).join(''),
  ofLists: ({ severity, reason, ruleId, url }, { language }) =>
    rowOf('', severity, reason, { ruleId, url }, reporterCatalogs[language]),
  problem: (problem, { language }) => failure('', reporterCatalogs[language].problem, problem),
  separator: '',
  epilogue({ registers, kinds, lists: states }, { language }) {
    const catalog = reporterCatalogs[language]
    const lists = kinds.flatMap(kind => {
      const register = registers[kind.id]
      return register ? [`${catalog.status(kind)} ${catalog.date(register.checked)}`] : []
    })
    const dates = lists.length > 0 ? `${catalog.headings.lists}: ${escaped(lists.join('; '))}. ` : ''
    const digests = states.map(({ digest }) => `${catalog.headings.digest}: \`${digest}\`. `).join('')
    return `\n<sub>${dates}${digests}${escaped(catalog.disclaimer)}</sub>\n`
  },
}

/** Tells a bot which comment of its own to write over. */
const marker = '<!-- plashka report -->'

const marks: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' }

function countsIn(totals: Totals, { totals: words }: ReporterCatalog): string {
  const { errors, warnings, infos } = sumOfRun(totals)
  const failed = failedFiles(totals).length
  const counts: [string, number][] = [
    [words.errors, errors],
    [words.warnings, warnings],
    [words.infos, infos],
    [words.mentions, totals.files.reduce((sum, { mentions }) => sum + mentions, 0)],
    [words.files, totals.files.length],
    ...(failed > 0 ? [[words.failed, failed] as [string, number]] : []),
  ]
  return counts.map(([word, count]) => `${word}: ${count}`).join(' · ')
}

const hasRows = ({ files, aboutLists, problems }: Totals): boolean =>
  aboutLists.length + problems.length > 0 ||
  files.some(({ errors, warnings, infos, problem }) => problem !== undefined || errors + warnings + infos > 0)

function rowsOf(file: ReportedFile, catalog: ReporterCatalog): string[] {
  if (!isChecked(file)) return [failure(file.path, catalog.failed, file.problem)]
  return messagesOf(file).map(({ line, column, severity, reason, ruleId, url }) =>
    rowOf(`${file.path}:${line}:${column}`, severity, reason, { ruleId, url }, catalog),
  )
}

const rowOf = (
  place: string,
  severity: Severity,
  reason: string,
  { ruleId, url }: { readonly ruleId: string; readonly url: string },
  catalog: ReporterCatalog,
): string =>
  row([escaped(place), `${marks[severity]} ${catalog.severity[severity]}`, escaped(reason), `[${ruleId}](${url})`])

const failure = (path: string, what: string, problem: string): string =>
  row([escaped(path), `${marks.error} ${what}`, escaped(problem), ''])

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`

/** Text that stays text: no mark-up, no cell of its own, and nobody is called by an @. */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replaceAll('@', '@<!-- -->')
    .replace(/\s*[\r\n]+\s*/g, '<br>')
