/** The bundles that the command is built into, as a process or a thread of it starts them. */
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type * as command from './bundle.js'
import { compiled, type Bundle, type Compiled } from './code-cache.js'

/** Of the bundles' texts; the build puts them here. */
declare const digestsOfBundles: Readonly<Record<'main' | 'rest', string>>

const bundle = (name: string, digest: string): Bundle => {
  const file = fileURLToPath(new URL(name, import.meta.url))
  return { file, digest, require: createRequire(file) }
}

/**
 * What the check of drafts needs. What others need beside it is read when it is first asked for.
 * @param folder Where compiled code is kept; absent: nowhere.
 */
export function startCommand(folder?: string): Compiled<typeof command> {
  let rest: unknown
  function readRest(): unknown {
    if (rest === undefined) {
      const given = { main: main.exports }
      const { exports, keep } = compiled(bundle('command-rest.cjs', digestsOfBundles.rest), folder, given)
      rest = exports
      keep()
    }
    return rest
  }
  const main = compiled<typeof command>(bundle('command.cjs', digestsOfBundles.main), folder, { rest: readRest })
  return main
}
