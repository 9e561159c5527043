/**
 * The mark-up of the labelled texts: `{entity-id:label|surface}` around a mention, `{!entity-id|surface}` around
 * a decoy. Types and contract: markup.d.ts.
 *
 * @typedef {import('./markup.js').Label} Label
 * @typedef {import('./markup.js').LabelledMention} LabelledMention
 * @typedef {import('./markup.js').Decoy} Decoy
 * @typedef {import('./markup.js').LabelledText} LabelledText
 */

/** @type {readonly Label[]} */
export const labels = [
  'marked',
  'repeat',
  'missing',
  'either',
  'late',
  'wrong',
  'incomplete',
  'outdated',
  'free',
  'any',
]

/** What begins like a mark: an id in braces followed by a label or a bar. Anything else in braces is the author's text. */
const opening = /\{(!?)([a-z0-9]+(?:-[a-z0-9]+)*)(?::([^\s|{}]*))?\|/gu

/**
 * @param {string} source
 * @returns {LabelledText}
 */
export function parseMarkup(source) {
  /** @type {LabelledMention[]} */
  const mentions = []
  /** @type {Decoy[]} */
  const decoys = []
  let text = ''
  let read = 0
  for (const mark of source.matchAll(opening)) {
    const [opened, bang, entity, label] = mark
    const from = mark.index + opened.length
    const until = source.indexOf('}', from)
    const fail = (/** @type {string} */ what) => new SyntaxError(`${place(source, mark.index)}: ${what}`)
    if (mark.index < read) throw fail('a mark inside another mark')
    if (until === -1) throw fail(`the mark of ${entity} has no end`)
    const surface = source.slice(from, until)
    if (surface.trim() === '') throw fail(`the mark of ${entity} has no surface`)
    text += source.slice(read, mark.index)
    const span = { start: text.length, end: text.length + surface.length }
    if (bang === '!') {
      if (label !== undefined) throw fail(`the decoy ${entity} has a label`)
      decoys.push({ entity, ...span })
    } else {
      if (!isLabel(label)) throw fail(`unknown label “${label ?? ''}” of ${entity}`)
      mentions.push({ entity, label, ...span })
    }
    text += surface
    read = until + 1
  }
  return { text: text + source.slice(read), mentions, decoys }
}

/**
 * @param {string | undefined} word
 * @returns {word is Label}
 */
function isLabel(word) {
  return labels.some(label => label === word)
}

/**
 * @param {string} source
 * @param {number} offset
 * @returns {string} `line:column`, both counted from one
 */
function place(source, offset) {
  const before = source.slice(0, offset).split('\n')
  return `${before.length}:${before[before.length - 1].length + 1}`
}
