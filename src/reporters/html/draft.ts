/**
 * One file on the page: what is due, and the text with mentions and notices in colour.
 */
import { pointIn } from '../../document/places.js'
import type { Document } from '../../document/types.js'
import type { ReporterCatalog } from '../words/index.js'
import type { Severity } from '../../policy/types.js'
import { digest } from '../fingerprint.js'
import { isChecked, type CheckedDocument, type CheckedDraft, type ReportedFile } from '../types.js'
import { escaped } from './escape.js'
import { marksOf, type Numbered } from './marks.js'
import { markedLines } from './text.js'

/** Where a file stands on the page; a thread knows no number of its own files. */
export const anchorOf = (path: string): string => `f-${digest(path).slice(0, 12)}`

/** What stands in front of the word for a severity, so that colour is not all that tells. */
export const signs: Readonly<Record<Severity, string>> = { error: '✖', warning: '⚠', info: 'ℹ' }

/** @returns Nothing for a file in which nobody is named and nothing is due: its row in the table of files is enough. */
export function draftOf(file: ReportedFile, catalog: ReporterCatalog): string {
  const id = anchorOf(file.path)
  const bodies = isChecked(file) ? documentsOf(file, id, catalog) : [failure(file.problem, catalog)]
  if (bodies.length === 0) return ''
  return `<article id="${id}" aria-labelledby="${id}-path">
<h2 id="${id}-path"><bdi>${escaped(file.path)}</bdi></h2>
${bodies.join('\n')}
</article>
`
}

const failure = (problem: string, catalog: ReporterCatalog): string =>
  `<p class="message error"><b>${signs.error} ${catalog.failed}</b> ${escaped(problem)}</p>`

function documentsOf(file: CheckedDraft, id: string, catalog: ReporterCatalog): string[] {
  let number = 0
  return file.documents.flatMap(document => {
    const { mentions, notices, messages } = document.inspection
    if (mentions.length + notices.length + messages.length === 0) return []
    const numbered = messages.map((message): Numbered => {
      number++
      return { message, number, place: `${id}-p${number}`, id: `${id}-m${number}` }
    })
    return [documentOf(file, document, numbered, catalog)]
  })
}

function documentOf(
  { language }: CheckedDraft,
  checked: CheckedDocument,
  messages: readonly Numbered[],
  catalog: ReporterCatalog,
): string {
  const { document } = checked.report.analysis
  const { asOf } = checked.inspection
  const [first] = messages
  const due =
    first === undefined
      ? `<p class="clean">✔ ${catalog.nothingFound}</p>`
      : `<ol class="messages" start="${first.number}">\n${messages.map(one => item(one, language, catalog)).join('\n')}\n</ol>`
  const text = markedLines(document.text, marksOf(checked, messages, language, catalog), lineOpener(document))
  return `<div class="columns">
<div class="due"><h3>${catalog.headings.due}</h3>
${due}
</div>
<div class="text"><h3>${catalog.headings.text} <span class="day">${catalog.asOf(asOf)}</span></h3>
<div class="lines" lang="${checked.inspection.language}" dir="auto">
${text}
</div>
</div>
</div>`
}

/**
 * Lines of the text in order: each tells of what kind its block is, and which line of the file it was read from, or what the
 * format has for it: a paragraph, a page.
 */
function lineOpener(document: Document): (at: number) => string {
  const { text, blocks } = document
  let next = 0
  let last = 0
  return start => {
    let block = blocks[next]
    while (block && block.end <= start) block = blocks[++next]
    if (!block || start < block.start || /[\r\n]/.test(text.charAt(start))) return '<div class="line">'
    const { line } = pointIn(document, document.toSource({ start, end: start + 1 }).start)
    const number = line === last ? '' : ` data-line="${line}"`
    last = line
    return `<div class="line ${block.kind}"${number}>`
  }
}

function item({ message, number, place, id }: Numbered, language: string, catalog: ReporterCatalog): string {
  const { severity, line, column, page, ruleId, url, reason, note } = message
  const where = page ? catalog.pagePlace(page.number, page.line) : catalog.place(line, column)
  const ground =
    note === undefined
      ? ''
      : `\n<details><summary>${catalog.headings.ground}</summary><p>${escaped(note).replaceAll('\n', '<br>')}</p></details>`
  return `<li id="${id}" value="${number}" class="message ${severity}" lang="${language}">
<p class="where"><span class="number ${severity}">${number}</span> <b>${signs[severity]} ${catalog.severity[severity]}</b> <a href="#${place}">${where}</a> <a href="${escaped(url)}">${escaped(ruleId)}</a></p>
<p>${escaped(reason)}</p>${ground}
</li>`
}
