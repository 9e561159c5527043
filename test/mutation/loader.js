/**
 * Module hooks: TypeScript as jest reads it, `@jest/globals` from the harness, and generations of the project's modules.
 */
import { existsSync, readFileSync } from 'node:fs'
import { URL, fileURLToPath } from 'node:url'
import { transformSync } from '@swc/core'
import jest from '../../jest.config.js'

const root = new URL('../../', import.meta.url)
/** Modules that jest is told to take from somewhere else in the project. */
const mapped = Object.entries(jest.moduleNameMapper)
  .filter(([, target]) => target.startsWith('<rootDir>/'))
  .map(([pattern, target]) => ({
    pattern: new RegExp(pattern),
    url: new URL(target.slice('<rootDir>/'.length), root).href,
  }))
const harness = new URL('harness.js', import.meta.url).href
/** @type {Map<string, string>} */
const read = new Map()

/**
 * Which modules import a module, by their files. @type {Map<string, Set<string>>}
 */
const importers = new Map()
/** What has a part in a file, as far as it is known: itself, and what imports it by any way. @type {Map<string, Set<string>>} */
const concerned = new Map()

/**
 * What a module of a generation imports from the project is of the same one, so that a new one begins afresh. Where only one
 * file is to be read anew, its address says so: what does not import it is taken from the generation before.
 *
 * @type {import('node:module').ResolveHook}
 */
export function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: harness, shortCircuit: true }
  const elsewhere = mapped.find(({ pattern }) => pattern.test(specifier))
  if (elsewhere) return { url: elsewhere.url, shortCircuit: true }
  const parent = context.parentURL ?? ''
  if (!specifier.startsWith('.') || !isTypeScript(parent)) return next(specifier, context)
  const { search, pathname } = new URL(parent)
  const url = new URL(specifier.replace(/\.js$/, '.ts'), parent)
  if (!existsSync(url)) return next(specifier, context)
  const known = importers.get(url.pathname) ?? new Set()
  importers.set(url.pathname, known)
  if (!known.has(pathname)) {
    known.add(pathname)
    concerned.clear()
  }
  return { url: url.href + generationOf(url.pathname, search), shortCircuit: true }
}

/**
 * @param {string} file
 * @param {string} search of what imports it: `?GENERATION.ts`, `?GENERATION:BEFORE:FILE`
 */
function generationOf(file, search) {
  const [, before, mutated] = search.slice(1).split(':')
  if (before === undefined || mutated === undefined) return search
  return concernedBy(decodeURI(mutated)).has(file) ? search : `?${before}.ts`
}

/** @param {string} file */
function concernedBy(file) {
  const known = concerned.get(file)
  if (known) return known
  const found = new Set([file])
  for (const one of found) for (const importer of importers.get(one) ?? []) found.add(importer)
  concerned.set(file, found)
  return found
}

/** @type {import('node:module').LoadHook} */
export function load(url, context, next) {
  if (!isTypeScript(url)) return next(url, context)
  const file = fileURLToPath(url)
  const known = read.get(file)
  if (known !== undefined) return { format: 'module', source: known, shortCircuit: true }
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
    swcrc: false,
  })
  read.set(file, code)
  return { format: 'module', source: code, shortCircuit: true }
}

/** @param {string} url */
const isTypeScript = url => url.startsWith('file:') && new URL(url).pathname.endsWith('.ts')
