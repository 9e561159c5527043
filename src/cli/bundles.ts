/** The bundles that the command is built into, as a process or a thread of it starts them. */
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type * as command from './bundle.js'
import { compiled, type Bundle, type Compiled } from './code-cache.js'

/** The command line, the check of drafts, what others need. */
type Part = 'line' | 'check' | 'rest'

const files: Readonly<Record<Part, string>> = {
  line: 'command-line.cjs',
  check: 'command.cjs',
  rest: 'command-rest.cjs',
}

/** Of the bundles' texts; the build puts them here. */
declare const digestsOfBundles: Readonly<Record<Part, string>>

const bundleOf = (part: Part): Bundle => {
  const file = fileURLToPath(new URL(files[part], import.meta.url))
  return { file, digest: digestsOfBundles[part], require: createRequire(file) }
}

/** Its modules by name, run when they are asked for. */
interface Exports {
  readonly modules: Readonly<Record<string, () => unknown>>
}

/**
 * What reads the command line; the others are read when something of them is first asked for.
 * @param folder Where compiled code is kept; absent: nowhere.
 * @returns `keep` is for a run that checks: what another has compiled of a check is less than the next check needs.
 */
export function startCommand(folder?: string): Compiled<typeof command> {
  const started = new Map<Part, Compiled<Exports>>()
  let isCheck = false
  const start = (part: Part): Compiled<Exports> => {
    const bundle = compiled<Exports>(bundleOf(part), folder, { moduleOf })
    started.set(part, bundle)
    if (part === 'rest' || isCheck) bundle.keep()
    return bundle
  }
  const moduleOf = (part: Part, name: string): unknown => (started.get(part) ?? start(part)).exports.modules[name]?.()
  const line = start('line') as Compiled<typeof command & Exports>
  const keep = (): void => {
    isCheck = true
    line.keep()
  }
  return { exports: line.exports, keep }
}
