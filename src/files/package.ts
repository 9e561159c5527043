/**
 * Plashka's own package: whether it runs from its sources, built or bundled, what came with it is found from its folder.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const manifestName = 'package.json'

function folderOf(module: string): string {
  let folder = path.dirname(module)
  while (!existsSync(path.join(folder, manifestName))) folder = path.dirname(folder)
  return folder
}

const folder = folderOf(fileURLToPath(import.meta.url))

/** @param name Relative to the package's folder. @returns The absolute path. */
export const packaged = (name: string): string => path.join(folder, name)

/** The version of the package, for caches and `--version`. */
export const packageVersion = (): string =>
  (JSON.parse(readFileSync(packaged(manifestName), 'utf8')) as { version: string }).version
