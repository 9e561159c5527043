/**
 * The run in words and tables.
 *
 * @typedef {import('./metrics.js').Judged} Judged
 * @typedef {import('./metrics.js').Row} Row
 * @typedef {import('./frozen.js').Change} Change
 * @typedef {import('./texts.js').BenchText} BenchText
 */
import { dueRules, ranks } from './compare.js'
import { labels } from './markup.js'

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
export function changes({ better, worse, fresh }) {
  const lines = (/** @type {string} */ title, /** @type {readonly Change[]} */ list) =>
    list.map(({ id, place, before, after }) => `${title}  ${id}  ${place}: ${before} → ${after}`)
  const counted = `against the frozen run: ${better.length} better, ${worse.length} worse, ${fresh.length} texts new to it`
  return [...lines('better', better), ...lines('WORSE ', worse), counted].join('\n')
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
