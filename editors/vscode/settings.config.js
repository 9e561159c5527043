/**
 * The settings of the extension: every key of a config that means something in an editor, one by one, so that each has
 * its place in the editor's list of settings.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** @typedef {{ [keyword: string]: any, properties?: Record<string, Schema>, description?: string }} Schema */
/** @typedef {{ of: string, text: string }} Description That of a key, or of the group that it stands in. */
/** @typedef {{ name: string, schema: Schema, about: Description }} Setting */

/** What only a file needs, and what only the command line does. */
const notInEditors = new Set(['$schema', 'registers', 'ca', 'fix.docx'])

/**
 * @param {string} root Of the project.
 * @returns What the manifest has to say, and its texts by key as far as the project has them: English descriptions in the
 * schema, those of rules on their pages.
 */
export function configSettings(root) {
  const settings = settingsIn(JSON.parse(readFileSync(path.join(root, 'schema/config.schema.json'), 'utf8')))
  const rules = settings.flatMap(({ name }) => (name.startsWith('rules.') ? [name] : []))
  /** @param {string} page */
  const summaries = page =>
    rules.map(name => [keyOf(name), summary(readFileSync(path.join(root, name.replace('.', '/'), page), 'utf8'))])
  return {
    properties: Object.fromEntries(
      settings.map(({ name, schema, about }) => [
        `plashka.${name}`,
        { ...orUnset(schema), scope: 'resource', markdownDescription: `%${keyOf(about.of)}%` },
      ]),
    ),
    english: Object.fromEntries([
      ...settings.map(({ about }) => [keyOf(about.of), about.text]),
      ...summaries('README.md'),
    ]),
    russian: Object.fromEntries(summaries('README.ru.md')),
  }
}

/** @param {string} name */
const keyOf = name => `setting.${name}`

/**
 * @param {Schema} schema @param {readonly string[]} above @param {Description} inherited
 * @returns {Setting[]}
 */
function settingsIn({ properties = {} }, above = [], inherited = { of: '', text: '' }) {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const keys = [...above, key]
    const name = keys.join('.')
    if (notInEditors.has(name)) return []
    const isOfRule = above[0] === 'rules'
    const about = schema.description || isOfRule ? { of: name, text: schema.description ?? '' } : inherited
    const isGroup = schema.properties && schema.additionalProperties === false
    return isGroup ? settingsIn(schema, keys, about) : [{ name, schema, about }]
  })
}

/**
 * With a value that leaves the key to the config, of a type for which VS Code has a control.
 * @param {Schema} schema
 */
function orUnset({ description: _, pattern: __, ...schema }) {
  if (schema.anyOf) return { anyOf: [...schema.anyOf, { type: 'null' }], default: null }
  if (schema.enum) return { type: ['string', 'null'], enum: [...schema.enum, null], default: null }
  if (schema.type === 'boolean') return { type: ['boolean', 'null'], enum: [true, false, null], default: null }
  return { ...schema, default: empty[schema.type] }
}

/** @type {Record<string, unknown>} */
const empty = { string: '', array: [], object: {} }

/** The paragraph behind the title of a page. @param {string} page */
const summary = page => page.split('\n\n')[1]?.replaceAll('\n', ' ') ?? ''
