/**
 * Plashka's own package: whether it runs from its sources, built or bundled, what came with it is found from its folder.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

interface Manifest {
  readonly version: string
}

/** Of a folder; those without a version only tell Node of what kind the modules in it are. */
function manifestIn(folder: string): Manifest | undefined {
  try {
    const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Partial<Manifest>
    return manifest.version === undefined ? undefined : { version: manifest.version }
  } catch {
    return undefined
  }
}

function packageOf(module: string): Manifest & { readonly folder: string } {
  let folder = path.dirname(module)
  let manifest = manifestIn(folder)
  while (!manifest) {
    folder = path.dirname(folder)
    manifest = manifestIn(folder)
  }
  return { ...manifest, folder }
}

const { folder, version } = packageOf(fileURLToPath(import.meta.url))

/** @param name Relative to the package's folder. @returns The absolute path. */
export const packaged = (name: string): string => path.join(folder, name)

/** The version of the package, for caches and `--version`. */
export const packageVersion = (): string => version
