/** `plashka lists import REGISTER FILE`: a saved official file into the user's lists. */
import path from 'node:path'
import { savedOnDisk } from '../../files/saved.js'
import type { Category } from '../../registry/types.js'
import { readExport } from '../../registers/exports/index.js'
import type { ExitCode, Host } from '../run.js'
import type { ImportOptions } from './index.js'
import { printReport } from './report.js'
import { takingOf } from './taking.js'

/** @throws ExportError if the file is refused; the lists then are as they were. */
export async function importCommand(
  register: Category,
  file: string,
  options: ImportOptions,
  host: Host,
): Promise<ExitCode> {
  const { dryRun, force = false } = options
  const exported = await readExport(register, await savedOnDisk(path.resolve(host.cwd(), file)), file)
  const { report, take } = await takingOf(exported, { force }, host)
  if (!dryRun) take()
  printReport(report, options, host)
  return 0
}
