/**
 * What the lists of the repository say of the entities that the labels name. Types: lists.d.ts.
 *
 * @typedef {import('./lists.js').ListedEntity} ListedEntity
 */
import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { parse } from 'yaml'

/**
 * @param {string} folder the lists
 * @returns {Promise<Map<string, ListedEntity>>} by entity id
 */
export async function readEntities(folder) {
  /** @type {Map<string, { categories: Set<string>, names: string[] }>} */
  const entities = new Map()
  for (const path of (await readdir(folder, { recursive: true })).sort()) {
    if (extname(path) !== '.yml') continue
    const list = parse(await readFile(join(folder, path), 'utf8'))
    if (!Array.isArray(list?.entities)) throw new SyntaxError(`${basename(path)} has no entities`)
    for (const record of list.entities) {
      const entity = entities.get(record.id) ?? { categories: new Set(), names: [] }
      for (const { category = list.category } of record.designations ?? []) entity.categories.add(category)
      entity.names.push(...namesIn(record))
      entities.set(record.id, entity)
    }
  }
  return entities
}

/**
 * @param {{ name?: string, entries?: string[], title?: Record<string, string>, aliases?: (string | { name: string })[] }} record
 * @returns {string[]}
 */
function namesIn({ name, entries = [], title = {}, aliases = [] }) {
  const called = aliases.map(alias => (typeof alias === 'string' ? alias : alias.name))
  return [...(name === undefined ? [] : [name]), ...entries, ...Object.values(title), ...called]
}
