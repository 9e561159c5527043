/** The subcommands, each in a file of its own, in the order of the help. */
import { registerAudit } from './audit.js'
import { registerExplain } from './explain.js'
import { registerHelp } from './help.js'
import { registerInit } from './init.js'
import { registerInspect } from './inspect.js'
import { registerLint } from './lint.js'
import { registerLists } from './lists/index.js'
import { registerLsp } from './lsp.js'
import { registerNames } from './names.js'
import { registerServe } from './serve.js'
import { registerTrust } from './trust.js'
import type { Register } from './types.js'
import { registerWeb } from './web.js'
import { registerWork } from './work.js'

export const subcommands: readonly Register[] = [
  registerLint,
  registerInspect,
  registerAudit,
  registerWork,
  registerExplain,
  registerNames,
  registerLsp,
  registerWeb,
  registerServe,
  registerLists,
  registerInit,
  registerTrust,
  registerHelp,
]
