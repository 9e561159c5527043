/** `plashka web`: the page for editors. */
import { withCommon } from './common.js'
import type { Register } from './types.js'
import { parsePort } from './values.js'

export const registerWeb: Register = (program, { help, host, done }) => {
  const web = program
    .command('web')
    .description(help.commands.web)
    .option('--port <number>', help.options.port, parsePort(help), 0)
    .action(async ({ port }: { readonly port: number }) => {
      const { webCommand } = await import('../web.js')
      done(await webCommand(port, host))
    })
  withCommon(web, help)
}
