/**
 * A page by itself, to look at: it fetches nothing, and what it runs is its own script. The data is packed, so that a
 * hundred thousand findings are some megabytes.
 */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { readText } from '../../files/read.js'
import { packaged } from '../../files/package.js'
import { escaped } from '../../reporters/html/escape.js'
import { headOfPage } from '../../reporters/html/head.js'
import { auditCatalogs } from '../words/index.js'
import { shownPath } from './paths.js'
import { pageData } from './page-data.js'
import type { AuditReport } from './types.js'

export const htmlReport: AuditReport = function* (reading, context) {
  const { language } = context
  const { report, page } = auditCatalogs[language]
  const script = readText(packaged('dist/audit/page.js'))
  const styles = readText(packaged('dist/audit/page.css'))
  const digest = createHash('sha256').update(script).digest('base64')
  const summary = reading.summary()
  const said = [report.checked(summary), report.found(summary), ...(summary.isWhole ? [] : [report.notWhole])]
  const beside = reading.beside().slice(0, mostBeside)
  const besideLines = beside.map(({ input, name, context: text, pages, share }) =>
    report.besideOf(name, text, pages, Math.round(100 * share), shownPath(input, context.cwd)),
  )
  yield `${headOfPage(language, escaped(page.title), styles, `'sha256-${digest}'`)}<header>
<h1>${escaped(page.title)}</h1>
${said.map(line => `<p>${escaped(line)}</p>`).join('\n')}
${listed(report.beside, besideLines)}</header>
<main id="page"></main>
<script id="words" type="application/json">${inScript({ ...page, language })}</script>
<script id="data" type="application/gzip">`
  yield gzipSync(JSON.stringify(pageData(reading, context))).toString('base64')
  yield `</script>
<script>${script}</script>
</body>
</html>
`
}

/** As many as stand before what is looked for. */
const mostBeside = 30

const listed = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : `<details><summary>${escaped(title)}</summary><ul>${lines.map(line => `<li>${escaped(line)}</li>`).join('')}</ul></details>\n`

/** JSON such that no tag is read in it. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003C')
