/** `plashka lsp`: the door of editors. */
import { Option } from 'commander'
import type { CommonOptions } from '../options.js'
import { inWorkspace, withCommon } from './common.js'
import type { Register } from './types.js'

export const registerLsp: Register = (program, given) => {
  const { help, terminal } = given
  const lsp = program
    .command('lsp')
    .description(help.commands.lsp)
    .option('--stdio', help.options.stdio)
    // VS Code’s client says whose server it is: the server ends with its editor.
    .addOption(new Option('--clientProcessId <number>').hideHelp())
    .action(async (options: CommonOptions) => {
      const { serve } = await import('../../language-server/index.js')
      await serve(inWorkspace(options, given), terminal)
    })
  withCommon(lsp, help)
}
