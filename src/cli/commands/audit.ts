/** `plashka audit SOURCES`, `plashka audit report` */
import type { Command } from 'commander'
import type { HelpCatalog } from '../words/help/index.js'
import type { AuditCommandOptions, FieldOptions } from '../audit.js'
import type { CommonOptions } from '../options.js'
import { inWorkspace, withCommon } from './common.js'
import type { Register } from './types.js'
import { parseDay } from './values.js'

type Options = CommonOptions & Omit<AuditCommandOptions, keyof CommonOptions | 'fields'> & FieldOptions

export const registerAudit: Register = (program, given) => {
  const { help, terminal, done } = given
  const { options: about } = help
  const audit = withStore(program.command('audit'), help)
    .description(help.commands.audit)
    .argument('[sources...]', help.args.sources)
    .option('--url <field>', about.urlField)
    .option('--section <field>', about.sectionField)
    .option('--views <field>', about.viewsField)
    .option('--no-ignore', about.noIgnore)
    .option('--ignore-path <path>', about.ignorePath)
    .option('-q, --quiet', about.noProgress)
    .action(async (sources: string[], { url, section, views, ...options }: Options) => {
      const { auditCommand } = await import('../audit.js')
      const fields = { ...(url && { url }), ...(section && { section }), ...(views && { views }) }
      done(await auditCommand(sources, inWorkspace({ ...options, fields }, given), terminal))
    })
  withCommon(audit, help)
}

const withStore = (command: Command, help: HelpCatalog): Command =>
  command
    .requiredOption('--store <path>', help.options.store)
    .option('--new-since <day>', help.options.newSince, parseDay(help))
    .option('--newcomers', help.options.newcomers)
