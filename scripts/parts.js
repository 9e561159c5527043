/**
 * Two bundles of one program: what the shortest run needs, and the rest, which is read when it is first asked for. No
 * module is in both: the rest takes from the first what it needs of it.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const relative = file => path.relative(process.cwd(), file).replaceAll(path.sep, '/')
const inQuotes = name => JSON.stringify(name)

/** Stand-ins are in namespaces of their own. Of what is asked for at once there is no choice where it stands. */
const isAskedLater = (kind, namespace) =>
  kind === 'dynamic-import' || (kind === 'require-call' && namespace.startsWith('late'))

/**
 * A module by its file, relative to the working folder; a package by its name.
 * @returns {import('esbuild').Plugin} Modules that only `import()` leads to, or a stand-in, are asked for where the rest is.
 */
const outside = (isOutside, found) => ({
  name: 'outside',
  setup(bundler) {
    bundler.onResolve({ filter: /./ }, ({ path: name, kind, namespace, importer, resolveDir }) => {
      if (!isAskedLater(kind, namespace)) return undefined
      const isFile = name.startsWith('.') || path.isAbsolute(name)
      const known = isFile ? relative(path.resolve(resolveDir, name)) : name
      if (!isOutside(known, path.isAbsolute(importer) ? relative(importer) : importer)) return undefined
      found.add(known)
      return { path: known, namespace: 'outside' }
    })
    bundler.onLoad({ filter: /./, namespace: 'outside' }, ({ path: file }) => ({
      contents: `module.exports = restOfCommand(${inQuotes(file)})`,
    }))
  },
})

/** @returns {import('esbuild').Plugin} What the first bundle holds is asked for there. */
const shared = (inputs, found) => ({
  name: 'shared',
  setup(bundler) {
    bundler.onResolve({ filter: /./ }, async ({ path: name, pluginData, ...about }) => {
      if (pluginData === shared || about.kind === 'entry-point' || about.namespace === 'shared') return undefined
      const resolved = await bundler.resolve(name, { ...about, pluginData: shared })
      if (resolved.errors.length > 0 || resolved.external || resolved.namespace !== 'file') return resolved
      const file = relative(resolved.path)
      if (!inputs[file]) return resolved
      found.add(file)
      return { path: file, namespace: 'shared', sideEffects: false }
    })
    bundler.onLoad({ filter: /./, namespace: 'shared' }, async ({ path: file }) => {
      const given = `mainOfCommand(${inQuotes(file)})`
      if (inputs[file].format !== 'esm') return { contents: `module.exports = ${given}` }
      const names = Object.keys(await import(pathToFileURL(path.resolve(file)).href))
      const lines = names.map(name =>
        name === 'default' ? 'export default all.default' : `export const ${name} = all.${name}`,
      )
      return { contents: [`const all = ${given}`, ...lines].join('\n') }
    })
  },
})

/** An object of functions that run a module and give it. */
const table = modules =>
  `{ ${[...modules]
    .sort()
    .map(name => `${inQuotes(name)}: () => require(${inQuotes(existsSync(name) ? `./${name}` : name)})`)
    .join(', ')} }`

/**
 * @param {import('esbuild').BuildOptions} options Of both, with `plugins`.
 * @param {object} parts
 * @param {string} parts.entry A module: what it exports, the first bundle does.
 * @param {(file: string, importer: string) => boolean} parts.isOutside Whether what is asked for by `import()` is of the rest.
 * @param {Record<'main' | 'rest', string>} parts.files Where they are written.
 * @returns Metafiles of both.
 */
export async function buildParts({ plugins, ...options }, { entry, isOutside, files }) {
  const asked = new Set()
  const main = (modules, more) =>
    build({
      ...options,
      ...more,
      outfile: files.main,
      plugins: [outside(isOutside, asked), ...plugins],
      stdin: {
        contents: `export * from './${entry}'\nexport const modules = ${table(modules)}`,
        resolveDir: process.cwd(),
      },
    })
  const { metafile } = await main([], { write: false })
  const needed = new Set()
  const rest = await build({
    ...options,
    outfile: files.rest,
    plugins: [...plugins, shared(metafile.inputs, needed)],
    stdin: { contents: `export const modules = ${table(asked)}`, resolveDir: process.cwd() },
  })
  return [(await main(needed, {})).metafile, rest.metafile]
}
