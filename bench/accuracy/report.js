/**
 * The run in words and tables.
 *
 * @typedef {import('./metrics.js').Judged} Judged
 * @typedef {import('./metrics.js').Row} Row
 * @typedef {import('./frozen.js').Change} Change
 * @typedef {import('./texts.js').BenchText} BenchText
 * @typedef {import('./rounds.js').Round} Round
 * @typedef {import('./coverage.js').ModuleBranches} ModuleBranches
 */
import { dueRules, ranks } from './compare.js'
import { labels } from './markup.js'
import { wilson } from './rounds.js'

const columns = /** @type {const} */ ([
  ['mentions', 'mentions'],
  ['found', 'mentionRecall'],
  ['precise', 'mentionPrecision'],
  ['due', 'due'],
  ['caught', 'dueRecall'],
  ['confused', 'confused'],
  ['precise', 'duePrecision'],
  ['silent', 'silent'],
  ['quiet', 'silence'],
])

const roundColumns = /** @type {const} */ ([
  ['recall', 'recall'],
  ['precision', 'precision'],
  ['due reported', 'due'],
  ['quiet left alone', 'quiet'],
])

/**
 * @param {string} title
 * @param {readonly Row[]} rows
 * @returns {string}
 */
export function metricsTable(title, rows) {
  const cells = rows.map(row => [row.name, ...columns.map(([, key]) => number(row[key], key))])
  return table([[title, ...columns.map(([head]) => head)], ...cells])
}

/**
 * @param {string} title
 * @param {readonly Round[]} rounds
 * @returns {string} each share with what it is of and its bounds
 */
export function roundsTable(title, rounds) {
  const rows = rounds.map(({ name, texts, ...figures }) => [
    name,
    String(texts),
    ...roundColumns.map(([, key]) => bounded(figures[key])),
  ])
  return table([[title, 'texts', ...roundColumns.map(([head]) => head)], ...rows])
}

/**
 * @param {readonly ModuleBranches[]} modules
 * @returns {string} with the lines where a branch was not run
 */
export function branchTable(modules) {
  const row = (/** @type {string} */ name, /** @type {readonly ModuleBranches[]} */ members) => {
    const branches = members.reduce((sum, member) => sum + member.branches, 0)
    const run = members.reduce((sum, member) => sum + member.run, 0)
    const share = branches === 0 ? '–' : `${((run / branches) * 100).toFixed(1)}%`
    return [name, String(branches), String(run), share]
  }
  const rooms = [...new Set(modules.map(roomOf))]
  return table([
    ['module', 'branches', 'run', 'share', 'lines with a branch not run'],
    ...modules.filter(({ branches }) => branches > 0).map(one => [...row(one.path, [one]), one.idle.join(' ')]),
    ...rooms.map(room => [
      ...row(
        room,
        modules.filter(one => roomOf(one) === room),
      ),
      '',
    ]),
    [...row('all', modules), ''],
  ])
}

/**
 * @param {ModuleBranches} module
 * @returns {string} such as `src/mentions`
 */
function roomOf({ path }) {
  return path.split('/').slice(0, 2).join('/')
}

/**
 * How many places carry each label, by batch.
 *
 * @param {readonly BenchText[]} texts
 * @returns {string}
 */
export function labelTable(texts) {
  const batches = [...new Set(texts.map(({ language, batch }) => `${language} ${batch}`))].sort()
  const rows = batches.map(name => {
    const members = texts.filter(({ language, batch }) => `${language} ${batch}` === name)
    const given = members.flatMap(({ mentions }) => mentions.map(({ label }) => label))
    const decoys = members.reduce((sum, text) => sum + text.decoys.length, 0)
    return [name, members.length, ...labels.map(label => given.filter(one => one === label).length), decoys]
  })
  return table([['batch', 'texts', ...labels, 'decoys'], ...rows].map(row => row.map(String)))
}

/**
 * One line for each place where the linter and the labels differ.
 *
 * @param {readonly Judged[]} judged
 * @returns {string}
 */
export function differences(judged) {
  const lines = judged.flatMap(({ text, outcomes }) =>
    outcomes
      .filter(({ verdict }) => ranks[verdict] > 0)
      .map(({ verdict, entity, surface, stage, label, got }) => {
        const expected = stage === 'mention' ? wantedMention(label) : wantedMessage(label)
        return [text.id, verdict, entity, quote(surface), `expected ${expected}, got ${got}`]
      }),
  )
  return lines.length ? table(lines) : 'no differences'
}

/**
 * @param {{ better: readonly Change[], worse: readonly Change[], fresh: readonly string[] }} comparison
 * @returns {string}
 */
export function changes({ better, worse, fresh, otherwise }) {
  const lines = (/** @type {string} */ title, /** @type {readonly Change[]} */ list) =>
    list.map(({ id, place, before, after }) => `${title}  ${id}  ${place}: ${before} → ${after}`)
  const counted = `against the frozen run: ${better.length} better, ${worse.length} worse, ${fresh.length} texts new to it`
  const read = otherwise.length
    ? [`read otherwise than in the frozen run (look, then --freeze): ${otherwise.join(' ')}`]
    : []
  return [...lines('better', better), ...lines('WORSE ', worse), ...read, counted].join('\n')
}

/**
 * @param {string} label
 * @returns {string}
 */
function wantedMention(label) {
  return label === 'decoy' || label === 'unlabelled' ? `no mention (${label})` : 'a mention'
}

/**
 * @param {string} label
 * @returns {string}
 */
function wantedMessage(label) {
  return /** @type {Record<string, string>} */ (dueRules)[label] ?? `no message (${label})`
}

/**
 * @param {string} surface
 * @returns {string}
 */
function quote(surface) {
  return `“${surface.replace(/\s+/gu, ' ').slice(0, 40)}”`
}

/**
 * @param {number | null} value
 * @param {typeof columns[number][1]} key
 * @returns {string}
 */
function number(value, key) {
  if (value === null) return '–'
  const isCount = key === 'mentions' || key === 'due' || key === 'confused' || key === 'silent'
  return isCount ? String(value) : `${(value * 100).toFixed(1)}%`
}

/**
 * @param {Round[typeof roundColumns[number][1]]} figure
 * @returns {string}
 */
function bounded(figure) {
  const bounds = wilson(figure)
  if (bounds === undefined) return '–'
  const percent = (/** @type {number} */ value) => (value * 100).toFixed(1)
  const { part, whole } = figure
  return `${percent(part / whole)}% (${percent(bounds.lower)}–${percent(bounds.upper)}) of ${whole}`
}

/**
 * @param {readonly (readonly string[])[]} rows
 * @returns {string} columns set apart by two spaces
 */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)))
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
