import type { Profiler } from 'node:inspector'

export interface ModuleBranches {
  /** Of the source, from the root of the repository. */
  readonly path: string
  readonly branches: number
  readonly run: number
  /** Lines of the source with a branch that was not run, in their order. */
  readonly idle: readonly number[]
}

/** V8 knows nothing of what was loaded before it was asked to count. The function that comes back ends the count. */
export function startCounting(): Promise<() => Promise<Profiler.ScriptCoverage[]>>

/**
 * All modules of some folders of `src/`; of one that was not loaded no branch was run.
 *
 * @throws {Error} The build is not that of the sources.
 */
export function branchesOf(
  root: string,
  rooms: readonly string[],
  scripts: readonly Profiler.ScriptCoverage[],
): Promise<ModuleBranches[]>

/**
 * One module, by its TypeScript, the code which was run and what V8 counted in it.
 *
 * @throws {Error} The code is not what the source compiles to.
 */
export function branchesIn(
  name: string,
  source: string,
  code: string,
  functions: readonly Profiler.FunctionCoverage[],
): Promise<ModuleBranches>
