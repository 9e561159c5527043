/**
 * Bundles of one program, one behind the other: what the shortest run needs, what most need, the rest. Each is read when
 * something of it is first asked for. No module is in two: a later one takes from those before it what it needs of them.
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
 * @param leadsTo The name of the part that a module is in which is asked for later; nothing: the same part.
 * @param {Map<string, Set<string>>} asked Of each part what is asked for: filled here.
 * @returns {import('esbuild').Plugin} Modules that only `import()` leads to, or a stand-in, are asked for where they are.
 */
const outside = (leadsTo, asked) => ({
  name: 'outside',
  setup(bundler) {
    bundler.onResolve({ filter: /./ }, ({ path: name, kind, namespace, importer, resolveDir }) => {
      if (!isAskedLater(kind, namespace)) return undefined
      const isFile = name.startsWith('.') || path.isAbsolute(name)
      const known = isFile ? relative(path.resolve(resolveDir, name)) : name
      const part = leadsTo(known, path.isAbsolute(importer) ? relative(importer) : importer)
      if (part === undefined) return undefined
      asked.get(part).add(known)
      return { path: known, namespace: 'outside', pluginData: { part } }
    })
    bundler.onLoad({ filter: /./, namespace: 'outside' }, ({ path: file, pluginData: { part } }) => ({
      contents: `module.exports = moduleOf(${inQuotes(part)}, ${inQuotes(file)})`,
    }))
  },
})

/**
 * @param {{ name: string, inputs: object }[]} earlier Parts, with what they hold.
 * @param {Map<string, Set<string>>} asked
 * @returns {import('esbuild').Plugin} What an earlier part holds is asked for there.
 */
const shared = (earlier, asked) => ({
  name: 'shared',
  setup(bundler) {
    const holderOf = file => earlier.find(({ inputs }) => inputs[file])
    bundler.onResolve({ filter: /./ }, async ({ path: name, pluginData, ...about }) => {
      if (pluginData === shared || about.kind === 'entry-point' || about.namespace === 'shared') return undefined
      const resolved = await bundler.resolve(name, { ...about, pluginData: shared })
      if (resolved.errors.length > 0 || resolved.external || resolved.namespace !== 'file') return resolved
      const file = relative(resolved.path)
      const holder = holderOf(file)
      if (!holder) return resolved
      asked.get(holder.name).add(file)
      return { path: file, namespace: 'shared', sideEffects: false }
    })
    bundler.onLoad({ filter: /./, namespace: 'shared' }, async ({ path: file }) => {
      const { name: part, inputs } = holderOf(file)
      const given = `moduleOf(${inQuotes(part)}, ${inQuotes(file)})`
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
 * @param {import('esbuild').BuildOptions} options Of all, with `plugins`.
 * @param {object[]} parts In the order in which they are read: what an earlier one holds is in no later one.
 * @param {string} parts[].name
 * @param {string} parts[].file Where it is written.
 * @param {string} [parts[].entry] A module: what it exports, the bundle does.
 * @param {(file: string, importer: string) => string | undefined} parts[].leadsTo Of what is asked for by `import()` the
 * name of the later part that it is in; nothing: this one.
 * @returns Metafiles of all.
 */
export async function buildParts({ plugins, ...options }, parts) {
  const asked = new Map(parts.map(({ name }) => [name, new Set()]))
  const bundle = ({ name, file, entry, leadsTo }, earlier, more = {}) =>
    build({
      ...options,
      ...more,
      outfile: file,
      plugins: [outside(leadsTo, asked), ...plugins, shared(earlier, asked)],
      stdin: {
        contents: [
          ...(entry ? [`export * from './${entry}'`] : []),
          `export const modules = ${table(asked.get(name))}`,
        ].join('\n'),
        resolveDir: process.cwd(),
      },
    })
  // What one holds is known before what later ones ask of it.
  const holding = []
  for (const part of parts) {
    const { metafile } = await bundle(part, holding, { write: false })
    holding.push({ name: part.name, inputs: metafile.inputs })
  }
  const metafiles = []
  for (const [at, part] of parts.entries()) metafiles.push((await bundle(part, holding.slice(0, at))).metafile)
  return metafiles
}
