/** `plashka inspect FILES --json`: everything that is known of each file, for other tools. */
import type { RunOptions } from './checker.js'
import { checkFiles } from './engine.js'
import type { ExitCode, Host } from './host.js'

/** @returns 0 unless a file could not be read: findings are no failure here. */
export async function inspectCommand(files: readonly string[], options: RunOptions, host: Host): Promise<ExitCode> {
  const code = await checkFiles(files, { renderer: 'json', options }, host)
  return code === 2 ? 2 : 0
}
