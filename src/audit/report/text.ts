/** What a store tells in short, for people at a terminal. */
import { auditCatalogs, type ReportWords } from '../words/index.js'
import { printableLine } from '../../reporters/printable.js'
import type { Language } from '../../language/language.js'
import { shownPath } from './paths.js'
import type { FoundItem, Reading } from './reading.js'

/** As many as a person looks through; the other reports have them all. */
const most = { entities: 20, items: 20, sections: 10, beside: 20, unread: 10 }

/** @param cwd Paths are told as seen from there. */
export function textReport(reading: Reading, language: Language, cwd: string): string {
  const words = auditCatalogs[language].report
  const summary = reading.summary()
  const entities = reading.entities()
  const beside = reading.beside()
  const [items, sections, unread] = [
    reading.first(most.items),
    reading.sections(most.sections),
    reading.unread(most.unread),
  ]
  const blocks = [
    [words.checked(summary), words.found(summary), ...(summary.isWhole ? [] : [words.notWhole])],
    titled(
      words.entities,
      entities
        .slice(0, most.entities)
        .map(({ name, kinds, since, items: count }) => words.entity(name, kinds.join(', '), since, count)),
      words.others(entities.length - most.entities),
    ),
    titled(
      words.first,
      items.map(item => `${placeOf(item, cwd)}  ${aboutOf(item, words)}${item.names.join(', ')}`),
    ),
    titled(
      words.sections,
      sections.map(({ section, items: count }) => words.section(section, count)),
    ),
    titled(
      words.beside,
      beside
        .slice(0, most.beside)
        .map(({ input, name, context, pages, share }) =>
          words.besideOf(name, context, pages, Math.round(100 * share), shownPath(input, cwd)),
        ),
      words.others(beside.length - most.beside),
    ),
    titled(
      words.unread,
      unread.map(({ path: file, line, reason }) => `${shownPath(file, cwd)}:${line}  ${reason}`),
      words.others(summary.unread - most.unread),
    ),
  ]
  return `${blocks
    .filter(lines => lines.length > 0)
    .map(lines => lines.map(printableLine).join('\n'))
    .join('\n\n')}\n`
}

/** @param rest How many are not told; empty: none. */
const titled = (title: string, lines: readonly string[], rest = ''): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines.map(line => `  ${line}`), ...(rest === '' ? [] : [`  ${rest}`])]

const placeOf = (item: FoundItem, cwd: string): string => `${shownPath(item.path, cwd)}:${item.line}`

function aboutOf({ title, views }: FoundItem, words: ReportWords): string {
  const about = [
    ...(title === undefined ? [] : [words.quoted(title)]),
    ...(views === undefined ? [] : [words.views(views)]),
  ]
  return about.length === 0 ? '' : `${about.join(', ')} — `
}
