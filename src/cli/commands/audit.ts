/** `plashka audit SOURCES`, `plashka audit report` */
import { Option, type Command } from 'commander'
import { auditFormats } from '../../audit/report/types.js'
import type { HelpCatalog } from '../words/help/index.js'
import type { AuditReportOptions } from '../audit-report.js'
import type { AuditCommandOptions, FieldOptions } from '../audit.js'
import type { CommonOptions } from '../options.js'
import { inLanguage, inWorkspace, withCommon, withLanguage } from './common.js'
import { ignorePath, noIgnore, outputFile, queue, queueName, stdinFilename } from './shared.js'
import type { Register } from './types.js'
import { parseDay } from './values.js'

type Options = CommonOptions & Omit<AuditCommandOptions, keyof CommonOptions | 'fields'> & FieldOptions

export const registerAudit: Register = (program, given) => {
  const { help, terminal, done } = given
  const { options: about } = help
  const audit = withStore(program.command('audit'), help)
    .description(help.commands.audit)
    .argument('[sources...]', help.args.sources)
    .addOption(stdinFilename(help))
    .option('--url <field>', about.urlField)
    .option('--section <field>', about.sectionField)
    .option('--views <field>', about.viewsField)
    .addOption(queue(help))
    .addOption(queueName(help))
    .addOption(noIgnore(help))
    .addOption(ignorePath(help))
    .option('-q, --quiet', about.noProgress)
    .action(async (sources: string[], { url, section, views, ...options }: Options) => {
      checkStore(audit, options)
      const { auditCommand } = await import('../audit.js')
      const fields = { ...(url && { url }), ...(section && { section }), ...(views && { views }) }
      done(await auditCommand(sources, inWorkspace({ ...options, fields }, given), terminal))
    })
  withCommon(audit, help, about.auditAsOf)
  registerReport(audit, given)
}

const registerReport: Register = (audit, given) => {
  const { help, terminal, done } = given
  const report = withStore(audit.command('report'), help)
    .description(help.commands.auditReport)
    .addOption(new Option('-f, --format <name>', help.options.auditFormat).choices(auditFormats).default('text'))
    .addOption(outputFile(help))
    .action(async (options: Omit<AuditReportOptions, 'language'> & Pick<CommonOptions, 'lang'>) => {
      checkStore(report, options)
      const { auditReportCommand } = await import('../audit-report.js')
      done(await auditReportCommand(inLanguage(options, given), terminal))
    })
  withLanguage(report, help)
}

const withStore = (command: Command, help: HelpCatalog): Command =>
  command
    .enablePositionalOptions()
    .option('--store <path>', help.options.store)
    .option('--new-since <day>', help.options.newSince, parseDay(help))
    .option('--newcomers', help.options.newcomers)

/** A subcommand's own is no option of the command above it: neither can be mandatory to the parser. */
function checkStore(command: Command, { store }: { readonly store?: string }): void {
  if (store === undefined) command.error("error: required option '--store <path>' not specified")
}
