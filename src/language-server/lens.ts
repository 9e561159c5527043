/**
 * The count of what is due, above the draft.
 */
import type { CodeLens } from 'vscode-languageserver'
import { catalogs } from '../wording/words/index.js'
import { languageServerCatalogs } from './words/index.js'
import type { Check } from './check.js'

export const lensesOf = ({ reports, setup, document }: Check): CodeLens[] =>
  reports.map(({ analysis }, index) => {
    const { language } = setup.settings
    const due = analysis.duties.filter(({ standing }) => standing !== 'stated' && standing !== 'doubtful').length
    const [first] = analysis.document.blocks
    const start = index === 0 || !first ? 0 : analysis.document.toSource(first).start
    const position = document.positionAt(start)
    const title = languageServerCatalogs[language].due(due, catalogs[language].date(analysis.asOf))
    return { range: { start: position, end: position }, command: { title, command: '' } }
  })
