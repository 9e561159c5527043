/**
 * Modules of the command's bundle that are run when something of them is first asked for: what a module makes when it is
 * run, its tables and expressions, costs the shortest check as much as the longest.
 */
import { isBuiltin } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

/** What stands for an export until it is asked for. */
const waiting = `
// What is no module is its own default.
const exported = (all, name) => (name === 'default' && !('default' in all) ? all : all[name])
const lateFunction = (load, name) => {
  let loaded
  return function (...given) {
    loaded ??= exported(load(), name)
    return new.target ? Reflect.construct(loaded, given) : Reflect.apply(loaded, this, given)
  }
}
const lateObject = (load, name, target) => {
  let loaded
  const real = () => (loaded ??= exported(load(), name))
  const asked = {}
  for (const ask of ['apply', 'construct', 'get', 'set', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor'])
    asked[ask] = (_, ...given) => Reflect[ask](real(), ...given)
  return new Proxy(target, asked)
}
`

/** Namespaces of what stands for a module, by how it is asked for. */
const stubs = { 'import-statement': 'late', 'require-call': 'late-required' }

const ofEveryFunction = ['length', 'name', 'prototype', 'arguments', 'caller']

/** How an export waits; nothing, if it cannot: what it is must be known at once. */
function waits(name, value) {
  const isPlain =
    typeof value === 'function' &&
    !/^class\b/.test(Function.prototype.toString.call(value)) &&
    // `promisify` asks a function for a symbol of its own.
    Reflect.ownKeys(value).every(key => ofEveryFunction.includes(key)) &&
    Object.getOwnPropertyNames(value.prototype ?? {}).length <= 1
  if (isPlain) return `lateFunction(load, ${JSON.stringify(name)})`
  if (typeof value === 'function') return `lateObject(load, ${JSON.stringify(name)}, function () {})`
  const isRecord = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  return isRecord ? `lateObject(load, ${JSON.stringify(name)}, {})` : undefined
}

/**
 * @param {(imported: string, importer: string) => boolean} isLate Of paths with slashes, relative to the working folder; of
 * packages by their names.
 * @returns {import('esbuild').Plugin}
 */
export const readLate = isLate => ({
  name: 'read-late',
  setup(bundler) {
    const relative = file => path.relative(process.cwd(), file).replaceAll(path.sep, '/')
    bundler.onResolve({ filter: /./ }, ({ path: name, kind, importer, resolveDir, namespace }) => {
      // What of Node nobody asks for is not read for its own sake.
      if (Object.values(stubs).includes(namespace) && isBuiltin(name))
        return { path: name, external: true, sideEffects: false }
      if (namespace !== 'file' || !(kind in stubs)) return undefined
      const file = name.startsWith('.') ? path.resolve(resolveDir, name) : name
      // The bundle keeps the names of stand-ins: they tell nothing of the machine that made it.
      const known = name.startsWith('.') ? relative(file) : name
      return isLate(known, relative(importer))
        ? { path: known, namespace: stubs[kind], sideEffects: false, pluginData: { file } }
        : undefined
    })
    // What is required is one object.
    bundler.onLoad({ filter: /./, namespace: stubs['require-call'] }, ({ pluginData: { file } }) => ({
      contents: [
        waiting,
        `const load = () => ({ all: require(${JSON.stringify(file)}) })`,
        `module.exports = lateObject(load, 'all', {})`,
      ].join('\n'),
      resolveDir: import.meta.dirname,
    }))
    bundler.onLoad({ filter: /./, namespace: stubs['import-statement'] }, async ({ pluginData: { file } }) => {
      const module = await import(path.isAbsolute(file) ? pathToFileURL(file).href : file)
      const from = JSON.stringify(file)
      const lines = Object.keys(module).map(name => {
        const late = waits(name, module[name])
        if (late !== undefined)
          return name === 'default' ? `export default ${late}` : `export const ${name} = /* @__PURE__ */ ${late}`
        return `export { ${name} } from ${from}`
      })
      return {
        contents: [waiting, `const load = () => require(${from})`, ...lines].join('\n'),
        resolveDir: import.meta.dirname,
      }
    })
  },
})
