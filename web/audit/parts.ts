/** The parts of the page that are drawn anew for each filter: who is named when, sections, items. */
import type { PageData, PageFinding } from '../../src/audit/report/page-data.js'
import { itemAt } from '../../src/checked/index.js'
import { counted, monthName, number, words, type Filter } from './data.js'
import { element, shaded } from './dom.js'

type Choose = (filter: Partial<Filter>) => void

/** As many as are seen at once; a table of more months is one of years. */
const most = { entities: 30, months: 24, sections: 15, items: 100, findings: 12 }

/** Items by entity and month. */
export function byMonth(data: PageData, findings: readonly PageFinding[], choose: Choose): HTMLElement {
  const length = monthsIn(data, findings) > most.months ? 4 : 7
  const table = new Map<number, Map<string, Set<number>>>()
  const columns = new Set<string>()
  for (const [item, entity] of findings) {
    if (entity < 0) continue
    const month = itemAt(data.items, item).day.slice(0, length)
    const row = table.get(entity) ?? new Map<string, Set<number>>()
    table.set(entity, row)
    row.set(month, (row.get(month) ?? new Set<number>()).add(item))
    columns.add(month)
  }
  const months = [...columns].sort()
  const totalOf = (row: ReadonlyMap<string, ReadonlySet<number>>): number =>
    [...row.values()].reduce((sum, { size }) => sum + size, 0)
  const rows = [...table].sort(([, one], [, other]) => totalOf(other) - totalOf(one)).slice(0, most.entities)
  const peak = Math.max(1, ...rows.flatMap(([, row]) => Array.from(row.values(), ({ size }) => size)))
  const head = element(
    'tr',
    {},
    element('th'),
    ...[...months.map(monthName), words.total].map(text => element('th', { scope: 'col' }, text)),
  )
  const body = rows.map(([entity, row]) => {
    const { name, kinds, since } = itemAt(data.entities, entity)
    const about = `${name} (${kinds}${since === '' ? '' : `, ${words.since} ${since}`})`
    const title = element(
      'th',
      { scope: 'row', title: about },
      element('button', { click: () => choose({ entity }) }, name),
    )
    const cells = months.map(month => {
      const count = row.get(month)?.size ?? 0
      const cell =
        count === 0
          ? element('td')
          : element('td', {}, element('button', { click: () => choose({ entity, month }) }, number(count)))
      return shaded(cell, Math.sqrt(count / peak))
    })
    return element('tr', {}, title, ...cells, element('th', {}, number(totalOf(row))))
  })
  return element(
    'div',
    { class: 'wide' },
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...body)),
  )
}

const monthsIn = ({ items }: PageData, findings: readonly PageFinding[]): number =>
  new Set(findings.map(([item]) => itemAt(items, item).day.slice(0, 7))).size

/** Sections with most items. */
export function sections({ items }: PageData, findings: readonly PageFinding[], choose: Choose): HTMLElement {
  const counts = new Map<string, Set<number>>()
  for (const [item] of findings) {
    const { section } = itemAt(items, item)
    if (section !== '') counts.set(section, (counts.get(section) ?? new Set<number>()).add(item))
  }
  const sorted = [...counts].sort(([, one], [, other]) => other.size - one.size).slice(0, most.sections)
  const peak = sorted[0]?.[1].size ?? 1
  return element(
    'ul',
    { class: 'sections' },
    ...sorted.map(([section, { size }]) => {
      const button = element(
        'button',
        { click: () => choose({ section }) },
        element('span', {}, section),
        element('span', {}, number(size)),
      )
      return element('li', {}, shaded(button, (100 * size) / peak, '%'))
    }),
  )
}

/** Items with what was found in them, those read most first; more of them are shown when they are asked for. */
export function itemList(data: PageData, findings: readonly PageFinding[]): HTMLElement {
  const byItem = new Map<number, PageFinding[]>()
  for (const finding of findings) {
    const known = byItem.get(finding[0])
    if (known) known.push(finding)
    else byItem.set(finding[0], [finding])
  }
  const viewsOf = (item: number): number => itemAt(data.items, item).views ?? -1
  const all = [...byItem].sort(([one], [other]) => viewsOf(other) - viewsOf(one))
  const list = element('ul', { class: 'items' })
  const more = element('button', { click: () => show() }, words.more)
  const show = (): void => {
    const from = list.childElementCount
    list.append(...all.slice(from, from + most.items).map(([item, found]) => itemOf(data, item, found)))
    more.hidden = list.childElementCount >= all.length
  }
  show()
  return element('div', {}, all.length === 0 ? element('p', {}, words.nothing) : list, more)
}

function itemOf(data: PageData, index: number, findings: readonly PageFinding[]): HTMLElement {
  const { title, url, place, day, section, views } = itemAt(data.items, index)
  const about = [day, section, ...(views === undefined ? [] : [counted(views, words.views)]), place].filter(
    text => text !== '',
  )
  const lines = findings
    .slice(0, most.findings)
    .map(([, , severity, reason, context]) =>
      element('li', { class: severity }, itemAt(data.reasons, reason), element('q', {}, context)),
    )
  const rest = findings.length - lines.length
  return element(
    'li',
    {},
    element('a', { href: url, rel: 'noreferrer', target: '_blank' }, title),
    element('div', { class: 'about' }, about.join(' · ')),
    element('ul', {}, ...lines, ...(rest > 0 ? [element('li', {}, `+ ${counted(rest, words.findings)}`)] : [])),
  )
}
