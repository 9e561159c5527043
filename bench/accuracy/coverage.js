/**
 * Which branches of some rooms the texts run: V8 counts in the built modules, and is asked about the sources. Contract:
 * coverage.d.ts.
 *
 * A branch is what Istanbul takes for one: both ways of `if` (also where no `else` is written) and of `?:`, each operand
 * of `&&`, `||` and `??`, each case of `switch`, each default value.
 *
 * @typedef {import('./coverage.js').ModuleBranches} ModuleBranches
 * @typedef {import('node:inspector').Profiler.ScriptCoverage} ScriptCoverage
 */
import { readdir, readFile } from 'node:fs/promises'
import { Session } from 'node:inspector/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'acorn'
import { convert } from 'ast-v8-to-istanbul'
import ts from 'typescript'

/**
 * V8 knows nothing of what was loaded before it was asked to count.
 *
 * @returns {Promise<() => Promise<ScriptCoverage[]>>} ends the count
 */
export async function startCounting() {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage')
    session.disconnect()
    return result
  }
}

/**
 * @param {string} root of the repository
 * @param {readonly string[]} rooms folders of `src/`
 * @param {readonly ScriptCoverage[]} scripts
 * @returns {Promise<ModuleBranches[]>} in order of path; of a module that was not loaded no branch was run
 * @throws {Error} where the build is older than the sources
 */
export async function branchesOf(root, rooms, scripts) {
  /** @type {ModuleBranches[]} */
  const modules = []
  for (const room of rooms) {
    for (const path of (await readdir(join(root, 'src', room), { recursive: true })).sort()) {
      if (!path.endsWith('.ts') || path.endsWith('.d.ts')) continue
      const source = join('src', room, path)
      const built = join(root, 'dist', source).replace(/ts$/u, 'js')
      const url = pathToFileURL(built).href
      const code = await readFile(built, 'utf8')
      const functions = scripts.find(script => script.url === url)?.functions ?? []
      modules.push(await branchesIn(source, await readFile(join(root, source), 'utf8'), code, functions))
    }
  }
  return modules
}

/**
 * @param {string} name
 * @param {string} source TypeScript
 * @param {string} code what was run
 * @param {ScriptCoverage['functions']} functions
 * @returns {Promise<ModuleBranches>}
 */
export async function branchesIn(name, source, code, functions) {
  const { outputText, sourceMapText } = ts.transpileModule(source, {
    fileName: name,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      sourceMap: true,
    },
  })
  const compiled = outputText.replace(/^\/\/# sourceMappingURL=.*\n?/mu, '')
  if (compiled.trimEnd() !== code.trimEnd()) throw new Error(`${name} is not what was built: npm run build`)
  const coverage = await convert({
    code,
    ast: parse(code, { sourceType: 'module', ecmaVersion: 2022 }),
    coverage: { url: pathToFileURL(name).href, functions },
    sourceMap: JSON.parse(sourceMapText ?? ''),
  })
  const counts = Object.values(coverage).flatMap(({ b, branchMap }) =>
    Object.entries(b).flatMap(([id, ways]) =>
      ways.map((count, way) => ({
        count,
        line: branchMap[id].locations[way]?.start.line ?? branchMap[id].loc.start.line,
      })),
    ),
  )
  const idle = counts.filter(({ count }) => count === 0).map(({ line }) => line)
  return {
    path: name,
    branches: counts.length,
    run: counts.length - idle.length,
    idle: [...new Set(idle)].sort((one, other) => one - other),
  }
}
