/**
 * Texts that somebody labelled without sight of the linter, turned into texts of the bench. Contract: gold.d.ts.
 *
 * @typedef {import('./gold.js').GoldFile} GoldFile
 * @typedef {import('./gold.js').Party} Party
 * @typedef {import('./gold.js').TakenText} TakenText
 * @typedef {import('./gold.js').TakingOver} TakingOver
 * @typedef {import('./lists.js').ListedEntity} ListedEntity
 *
 * @typedef {object} GoldText
 * @property {string} where file and id, for messages
 * @property {Readonly<Record<string, string>>} head
 * @property {string} body marked up with keys
 */
import { parseText } from './texts.js'

/** `{key:label|surface}` or `{!key|surface}`: only the part before the bar is translated. */
const mark = /\{(!?)([a-z0-9_]+)(?::([a-z-]+))?\|/gu

/** Labels which the bench calls otherwise. */
const renamed = new Map([['repeat-missing', 'either']])

/**
 * @param {readonly GoldFile[]} files
 * @param {Readonly<Record<string, Party>>} parties
 * @param {ReadonlyMap<string, ListedEntity>} entities
 * @param {TakingOver} options
 * @returns {{ taken: TakenText[], leftOut: string[] }}
 */
export function takeOver(files, parties, entities, { prefix, batch, chosen = new Map() }) {
  /** @type {TakenText[]} */
  const taken = []
  /** @type {string[]} */
  const leftOut = []
  const texts = files.flatMap(readFile)
  for (const [index, gold] of texts.entries()) {
    // Of all texts, taken or not: one that is taken later gets the number which was kept for it.
    const id = `${prefix}-${String(index + 1).padStart(2, '0')}`
    try {
      const idOf = (/** @type {string} */ key) =>
        known(chosen.get(key), entities) ?? entityOf(key, parties[key], entities)
      taken.push(translate(gold, { id, batch, idOf }))
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      leftOut.push(`${id} (${gold.where}): ${error.message}`)
    }
  }
  return { taken, leftOut }
}

/**
 * @param {GoldFile} file
 * @returns {GoldText[]}
 */
function readFile({ name, source }) {
  return source
    .replace(/\n$/u, '')
    .split('\n=====\n')
    .map(text => {
      const end = text.indexOf('\n\n')
      const lines = (end === -1 ? text : text.slice(0, end)).split('\n').map(line => /^# (\w+): (.*)$/u.exec(line))
      const head = Object.fromEntries(lines.flatMap(line => (line ? [[line[1], line[2].trim()]] : [])))
      return { where: `${name}, ${head.id ?? 'no id'}`, head, body: end === -1 ? '' : text.slice(end + 2) }
    })
}

/**
 * @param {GoldText} gold
 * @param {{ id: string, batch: number, idOf: (key: string) => string }} options
 * @returns {TakenText}
 * @throws {SyntaxError} a key without its entity, or what the bench could not read
 */
function translate({ head: { asOf, format, lang, note = '' }, body }, { id, batch, idOf }) {
  const marked = body.replace(mark, (_, bang, key, label) => {
    const said = label === undefined ? '' : `:${renamed.get(label) ?? label}`
    return `{${bang}${idOf(key)}${said}|`
  })
  const head = { id, batch, asOf, format, note }
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${value}`.trimEnd())
  const source = `---\n${lines.join('\n')}\n---\n${marked}\n`
  const name = `${id}.${format}`
  parseText(source, name, lang)
  return { path: `${lang}/${name}`, source }
}

/**
 * @param {string | undefined} id chosen for a key
 * @param {ReadonlyMap<string, ListedEntity>} entities
 * @returns {string | undefined}
 * @throws {SyntaxError}
 */
function known(id, entities) {
  if (id !== undefined && !entities.has(id)) throw new SyntaxError(`the lists do not know ${id}`)
  return id
}

/**
 * The one entity that a key means: of several that bear the name, the one in the register which the key's group names.
 *
 * @param {string} key
 * @param {Party | undefined} party
 * @param {ReadonlyMap<string, ListedEntity>} entities
 * @returns {string}
 * @throws {SyntaxError} none, or more than one
 */
function entityOf(key, party, entities) {
  if (party === undefined) throw new SyntaxError(`no party is called “${key}”`)
  const pattern = patternOf(party.match)
  const named = [...entities].filter(([, { names }]) => names.some(name => pattern.test(name)))
  const fitting = named.filter(([, { categories }]) => categories.has(party.group))
  const meant = (named.length > 1 && fitting.length > 0 ? fitting : named).map(([id]) => id)
  if (meant.length === 0) throw new SyntaxError(`no name in the lists answers to “${key}” (${party.match})`)
  if (meant.length > 1) throw new SyntaxError(`“${key}” may be ${meant.join(', ')}`)
  return meant[0]
}

/**
 * @param {string} match as Python reads it: `\w` and `\b` know the letters of every script
 * @returns {RegExp}
 * @throws {SyntaxError} not a regular expression
 */
function patternOf(match) {
  const letter = '\\p{L}\\p{M}\\p{N}_'
  const source = match.replace(/\[(?:\\.|[^\]\\])*\]|\\./gu, part => {
    if (part === '\\w') return `[${letter}]`
    if (part === '\\b') return `(?:(?<=[${letter}])(?![${letter}])|(?<![${letter}])(?=[${letter}]))`
    return part.startsWith('[') ? part.replaceAll('\\w', letter) : part
  })
  return new RegExp(source, 'iu')
}
