/**
 * The labelled texts on disk: `texts/<language>/<id>.<format>`, front matter and marked-up body.
 *
 * @typedef {import('./markup.js').LabelledText} LabelledText
 *
 * @typedef {object} TextHead
 * @property {string} id
 * @property {number} batch
 * @property {string} asOf ISO date of the check
 * @property {string} format file extension that decides how the text is read
 * @property {string} note what the text probes
 * @property {string} language
 *
 * @typedef {TextHead & LabelledText & { digest: string }} BenchText
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dueRules } from './compare.js'
import { parseMarkup } from './markup.js'

const headKeys = ['id', 'batch', 'asOf', 'format', 'note', 'language']

/**
 * Reads every labelled text below a folder, in order of id.
 *
 * @param {string} folder with one folder for each language
 * @returns {Promise<{ texts: BenchText[], problems: string[] }>} problems: sentences, one for each unreadable text
 */
export async function readTexts(folder) {
  /** @type {BenchText[]} */
  const texts = []
  /** @type {string[]} */
  const problems = []
  const languages = (await readdir(folder, { withFileTypes: true })).filter(entry => entry.isDirectory())
  for (const language of languages.map(({ name }) => name).sort()) {
    for (const name of (await readdir(join(folder, language))).sort()) {
      try {
        const text = parseText(await readFile(join(folder, language, name), 'utf8'), name, language)
        if (texts.some(other => other.id === text.id)) throw new SyntaxError(`the id ${text.id} is taken`)
        texts.push(text)
      } catch (error) {
        problems.push(`${language}/${name}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }
  return { texts, problems }
}

/**
 * @param {string} source a labelled file
 * @param {string} name file name, which must agree with the front matter
 * @param {string} language where the front matter gives none
 * @returns {BenchText}
 * @throws {SyntaxError} front matter or mark-up that cannot be read
 */
export function parseText(source, name, language) {
  const match = /^---\n(.*?\n)---\n(.*)$/su.exec(source)
  if (!match) throw new SyntaxError('no front matter')
  /** @type {Record<string, string>} */
  const head = {}
  for (const line of match[1].split('\n').filter(Boolean)) {
    const colon = line.indexOf(':')
    const key = line.slice(0, colon).trim()
    if (!headKeys.includes(key)) throw new SyntaxError(`unknown key “${key}” in the front matter`)
    head[key] = line
      .slice(colon + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/u, '$2')
  }
  const { id = '', asOf = '', format = '', note = '' } = head
  if (`${id}.${format}` !== name) throw new SyntaxError(`the front matter speaks of ${id}.${format}`)
  if (!isDay(asOf)) throw new SyntaxError(`asOf “${asOf}” is not a day`)
  if (!/^[1-9]\d*$/u.test(head.batch ?? '')) throw new SyntaxError(`batch “${head.batch ?? ''}” is not a number`)
  const digest = createHash('sha256').update(`${asOf}\n${match[2]}`).digest('hex').slice(0, 12)
  return {
    id,
    batch: Number(head.batch),
    asOf,
    format,
    note,
    language: head.language ?? language,
    digest,
    ...parseMarkup(match[2]),
  }
}

/**
 * @param {string} day
 * @returns {boolean}
 */
function isDay(day) {
  return /^\d{4}-\d\d-\d\d$/u.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
}

/**
 * What is wrong with the labels of a text as far as it can be seen without reading it.
 *
 * @param {BenchText} text
 * @param {ReadonlyMap<string, unknown>} entities
 * @returns {{ errors: string[], remarks: string[] }}
 */
export function checkText(text, entities) {
  const named = [...text.mentions, ...text.decoys].map(({ entity }) => entity)
  const errors = [...new Set(named)]
    .filter(entity => !entities.has(entity))
    .map(entity => `${text.id}: the lists do not know ${entity}`)
  /** @type {string[]} */
  const remarks = []
  for (const entity of new Set(text.mentions.map(mention => mention.entity))) {
    const given = text.mentions.filter(mention => mention.entity === entity).map(({ label }) => label)
    const deciding = given.filter(label => label !== 'repeat' && label !== 'free' && label !== 'either')
    if (deciding.length > 1) remarks.push(`${text.id}: ${entity} is decided ${deciding.length} times`)
    if (given.every(label => label === 'repeat')) remarks.push(`${text.id}: ${entity} is only repeated`)
    if (given.includes('either') && !given.some(label => label in dueRules))
      remarks.push(`${text.id}: either is said of ${entity}, of which nothing is due`)
  }
  return { errors, remarks }
}
