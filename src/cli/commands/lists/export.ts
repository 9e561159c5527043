/** `plashka lists export` */
import type { ExportOptions } from '../../lists/options.js'
import { inLanguage, withCommon } from '../common.js'
import type { Register } from '../types.js'

export const registerExport: Register = (lists, given) => {
  const { help, host, done } = given
  const { options: about } = help
  const exporting = lists
    .command('export')
    .description(help.lists.export)
    .requiredOption('--output <folder>', about.bundleOutput)
    .option('--key <file...>', about.key)
    .option('--new-key <file>', about.newKey)
    .option('--page', about.page)
    .option('--json', about.reportJson)
    .action(async (options: ExportOptions) => {
      const { exportCommand } = await import('../../lists/export.js')
      done(await exportCommand(inLanguage(options, given), host))
    })
  withCommon(exporting, help)
}
