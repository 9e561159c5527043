/** `plashka lists`: the lists as they are, kept current, compared and checked. */
import type { Register } from '../types.js'
import { registerCheck } from './check.js'
import { registerDiff } from './diff.js'
import { registerExport } from './export.js'
import { registerImport } from './import.js'
import { registerNews } from './news.js'
import { registerStatus } from './status.js'
import { registerUpdate } from './update.js'

/** In the order of the help. */
const subcommands = [
  registerStatus,
  registerImport,
  registerUpdate,
  registerExport,
  registerNews,
  registerDiff,
  registerCheck,
]

export const registerLists: Register = (program, given) => {
  const { help } = given
  const lists = program.command('lists').description(help.commands.lists).enablePositionalOptions()
  for (const register of subcommands) register(lists, given)
  lists.helpCommand('help [command]', help.helpCommand)
}
