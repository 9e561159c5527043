/** `plashka inspect FILES --json`: everything that is known of each file, for other tools. */
import { reporter } from 'vfile-reporter'
import { inspectionOf } from '../linter/inspection.js'
import { catalogs } from '../messages/index.js'
import { checkFiles, type RunOptions } from './engine.js'
import type { ExitCode, Host } from './run.js'

/** @returns 0 unless a file could not be read: findings are no failure here. */
export async function inspectCommand(files: readonly string[], options: RunOptions, host: Host): Promise<ExitCode> {
  const code = await checkFiles(files, options, host, checked => {
    for (const { file, report, language } of checked)
      if (report) host.stdout.write(`${JSON.stringify(inspectionOf(file.path || '-', report, catalogs[language]))}\n`)
    const failed = checked.filter(({ report }) => !report).map(({ file }) => file)
    if (failed.length > 0) host.stderr.write(`${reporter(failed)}\n`)
  })
  return code === 2 ? 2 : 0
}
