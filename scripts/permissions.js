/**
 * Permission texts of the packages that went into a bundle: most licences ask that they go along with every copy.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** As packages call the file. */
const isPermission = name => /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/iu.test(name)

/**
 * @param {Iterable<string>} modules Files that were bundled, absolute or relative to the working folder.
 * @returns {string} The texts by package, each as the package has it.
 * @throws Error if a package has none.
 */
export function permissionTexts(modules) {
  const roots = new Set([...modules].flatMap(module => rootOf(path.resolve(module)) ?? []))
  const packages = new Map([...roots].map(root => [titleOf(root), root]))
  return [...packages]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([title, root]) => `${title}\n${'='.repeat(title.length)}\n\n${textOf(root).trim()}\n`)
    .join('\n\n')
}

/** @param {string} module @returns {string | undefined} The folder of its package; nothing if it is our own. */
function rootOf(module) {
  const at = module.lastIndexOf(`${path.sep}node_modules${path.sep}`)
  if (at < 0) return undefined
  const [scope, name] = module.slice(at + '/node_modules/'.length).split(path.sep)
  return path.join(module.slice(0, at), 'node_modules', scope, scope.startsWith('@') ? name : '')
}

/** @param {string} root */
const manifestOf = root => JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

/** @param {string} root */
function titleOf(root) {
  const { name, version, license } = manifestOf(root)
  return `${name} ${version} (${license})`
}

/** @param {string} root */
function textOf(root) {
  const files = readdirSync(root).filter(isPermission).sort()
  const own = path.join(import.meta.dirname, 'permissions', `${manifestOf(root).name.replace('/', '+')}.txt`)
  if (files.length === 0 && existsSync(own)) return readFileSync(own, 'utf8')
  if (files.length === 0) throw new Error(`${root} has no permission text: take it from its repository into ${own}`)
  return files.map(file => readFileSync(path.join(root, file), 'utf8').trim()).join('\n\n')
}
