/**
 * What surrounds the drafts: the totals in front, who is named and the lists behind.
 */
import type { ReporterCatalog } from '../words/index.js'
import type { Severity } from '../../policy/types.js'
import type { StatusKind } from '../../registry/status-kind.js'
import type { Language } from '../../language/language.js'
import { failedFiles, kindsAmong, sumOf, sumOfRun } from '../totals.js'
import type { Counts, EntityTotals, FileTotals, Totals } from '../types.js'
import { anchorOf, signs } from './draft.js'
import { escaped } from './escape.js'
import { headOfPage } from './head.js'
import { classOfStatus, styles, stylesOfStatuses } from './styles.js'

export function head(totals: Totals, language: Language, catalog: ReporterCatalog): string {
  const { headings } = catalog
  return `${headOfPage(language, catalog.title, `${styles}${stylesOfStatuses(totals.kinds)}`)}<a class="skip" href="#drafts">${catalog.skip}</a>
<header>
<h1>${catalog.title}</h1>
${numbers(totals, catalog)}
${problems(totals, catalog)}${aboutLists(totals, catalog)}<nav aria-label="${catalog.title}"><ul>
<li><a href="#drafts">${headings.files}</a></li>
<li><a href="#entities">${headings.entities}</a></li>
<li><a href="#categories">${headings.categories}</a></li>
<li><a href="#lists">${headings.lists}</a></li>
</ul></nav>
${legend(totals, catalog)}
</header>
<main id="drafts" tabindex="-1">
${files(totals, catalog)}`
}

export function foot(totals: Totals, catalog: ReporterCatalog): string {
  return `</main>
${entities(totals, catalog)}
${byCategory(totals, catalog)}
${lists(totals, catalog)}
<footer><p>plashka. ${escaped(catalog.disclaimer)}</p>${digests(totals, catalog)}</footer>
</body>
</html>
`
}

function numbers(totals: Totals, { totals: words }: ReporterCatalog): string {
  const { errors, warnings, infos } = sumOfRun(totals)
  const failed = failedFiles(totals).length
  const mentions = totals.files.reduce((sum, file) => sum + file.mentions, 0)
  const cards: [string, number, string][] = [
    [words.errors, errors, 'error'],
    [words.warnings, warnings, 'warning'],
    ...(infos > 0 ? [[words.infos, infos, ''] as [string, number, string]] : []),
    [words.mentions, mentions, ''],
    [words.entities, Object.values(totals.entities).length, ''],
    [words.files, totals.files.length, ''],
    ...(failed > 0 ? [[words.failed, failed, 'error'] as [string, number, string]] : []),
  ]
  const card = ([word, count, kind]: [string, number, string]): string =>
    `<div class="${kind}${count === 0 ? ' zero' : ''}"><dt>${word}</dt><dd>${count}</dd></div>`
  return `<dl class="numbers">${cards.map(card).join('')}</dl>`
}

const problems = ({ problems: all }: Totals, catalog: ReporterCatalog): string =>
  all
    .map(problem => `<p class="message error"><b>${signs.error} ${catalog.problem}</b> ${escaped(problem)}</p>\n`)
    .join('')

const aboutLists = ({ aboutLists: all }: Totals, catalog: ReporterCatalog): string =>
  all
    .map(
      ({ severity, ruleId, url, reason }) =>
        `<p class="message ${severity}"><b>${signs[severity]} ${catalog.severity[severity]}</b> ${escaped(reason)} <a href="${escaped(url)}">${escaped(ruleId)}</a></p>\n`,
    )
    .join('')

const legend = ({ kinds }: Totals, catalog: ReporterCatalog): string =>
  `<ul class="legend" aria-label="${catalog.headings.legend}">
${kinds.map(kind => `<li>${marked(kind, catalog)}</li>`).join('\n')}
<li><mark class="none">${catalog.legend.noStatus}</mark></li>
<li><mark class="none possible">${catalog.legend.possible}</mark></li>
<li><span class="notice">${catalog.legend.notice}</span></li>
<li><span class="finding error">${catalog.legend.finding}</span></li>
</ul>`

const marked = (kind: StatusKind, catalog: ReporterCatalog): string =>
  `<mark class="${classOfStatus(kind.id)}">${escaped(catalog.status(kind))}</mark>`

function files({ files: all }: Totals, catalog: ReporterCatalog): string {
  if (all.length < 2) return ''
  const { totals: words, headings } = catalog
  const columns = { texts: [headings.file], counts: [words.mentions, ...messageColumns(catalog)] }
  return table(
    'files',
    headings.files,
    columns,
    all.map(file => fileRow(file, catalog)),
  )
}

function fileRow({ path, problem, mentions, ...counts }: FileTotals, catalog: ReporterCatalog): string {
  const isShown = problem !== undefined || mentions + counts.errors + counts.warnings + counts.infos > 0
  const name = `<bdi>${escaped(path)}</bdi>`
  const label = isShown ? `<a href="#${anchorOf(path)}">${name}</a>` : name
  if (problem !== undefined)
    return `<tr><th scope="row">${label}</th><td colspan="4" class="error">${signs.error} ${catalog.failed}</td></tr>`
  return `<tr><th scope="row">${label}</th>${cell(mentions)}${countCells(counts)}</tr>`
}

const cell = (count: number, kind = ''): string =>
  `<td class="count${count > 0 && kind !== '' ? ` ${kind}` : ''}">${count}</td>`

const countCells = ({ errors, warnings, infos }: Counts): string =>
  `${cell(errors, 'error')}${cell(warnings, 'warning')}${cell(infos)}`

function entities(totals: Totals, catalog: ReporterCatalog): string {
  const { totals: words, headings } = catalog
  const { entities: rows } = totals
  const all = Object.values(rows).sort(
    (one, other) => other.errors - one.errors || other.mentions - one.mentions || (one.name < other.name ? -1 : 1),
  )
  const written = all.map(
    ({ name, categories: statuses, mentions, noticed, ...counts }) =>
      `<tr><th scope="row">${escaped(name)}</th><td>${statusesOf(kindsAmong(totals, statuses), catalog)}</td>${cell(mentions)}${cell(noticed)}${countCells(counts)}</tr>`,
  )
  const counts = [words.mentions, words.noticed, ...messageColumns(catalog)]
  return table(
    'entities',
    headings.entities,
    { texts: [headings.entity, headings.status], counts },
    written,
    catalog.noMentions,
  )
}

const statusesOf = (statuses: readonly StatusKind[], catalog: ReporterCatalog): string =>
  statuses.length === 0 ? catalog.legend.noStatus : statuses.map(kind => marked(kind, catalog)).join(' ')

/** An entity with two statuses counts in both rows. */
function byCategory({ entities: rows, kinds }: Totals, catalog: ReporterCatalog): string {
  const { totals: words, headings } = catalog
  const written = kinds.flatMap(kind => {
    const own = Object.values(rows).filter(row => row.categories.includes(kind.id))
    if (own.length === 0) return []
    const sum = (key: keyof EntityTotals): number => own.reduce((all, row) => all + Number(row[key]), 0)
    return [
      `<tr><th scope="row">${marked(kind, catalog)}</th>${cell(own.length)}${cell(sum('mentions'))}${cell(sum('noticed'))}${countCells(sumOf(own))}</tr>`,
    ]
  })
  const counts = [words.entities, words.mentions, words.noticed, ...messageColumns(catalog)]
  return table('categories', headings.categories, { texts: [headings.category], counts }, written, catalog.noMentions)
}

function lists({ registers, kinds }: Totals, catalog: ReporterCatalog): string {
  const { headings } = catalog
  const rows = kinds.flatMap(kind => {
    const register = registers[kind.id]
    if (!register) return []
    const day = `<time datetime="${register.checked}">${catalog.date(register.checked)}</time>`
    return [
      `<tr><th scope="row">${escaped(register.title)}</th><td>${escaped(catalog.status(kind))}</td><td>${day}</td></tr>`,
    ]
  })
  return table(
    'lists',
    headings.lists,
    { texts: [headings.register, headings.category, headings.checked], counts: [] },
    rows,
  )
}

/** For whoever asks later by which lists the drafts were checked. */
const digests = ({ lists }: Totals, { headings }: ReporterCatalog): string =>
  lists.map(({ digest }) => `<p>${headings.digest}: <code>${digest}</code></p>`).join('')

/** A narrow page shows the signs alone. */
function messageColumns({ totals: { errors, warnings, infos } }: ReporterCatalog): string[] {
  const words: [Severity, string][] = [
    ['error', errors],
    ['warning', warnings],
    ['info', infos],
  ]
  return words.map(([severity, word]) => `${signs[severity]} <span class="word">${word}</span>`)
}

interface Columns {
  readonly texts: readonly string[]
  /** Stand behind, set to the right. */
  readonly counts: readonly string[]
}

/** Tables wider than the page scroll, by keyboard, too. */
function table(id: string, heading: string, { texts, counts }: Columns, rows: readonly string[], empty = ''): string {
  const begin = `<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${heading}</h2>`
  if (rows.length === 0) return `${begin}<p>${empty}</p></section>`
  const columns = [
    ...texts.map(word => `<th scope="col">${word}</th>`),
    ...counts.map(word => `<th scope="col" class="count">${word}</th>`),
  ]
  return `${begin}
<div class="scroll" tabindex="0" role="region" aria-labelledby="${id}-heading"><table>
<thead><tr>${columns.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div></section>
`
}
