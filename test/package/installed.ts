/** The package, packed and unpacked in an empty folder. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
export const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/**
 * The dependencies are those already installed here, so that no network is needed; the package itself is unpacked from
 * its tarball, and nothing of the checkout can stand in for a file that was not packed.
 */
export function install(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'plashka-package-'))
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root)
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz'))!
  const modules = path.join(folder, 'node_modules')
  mkdirSync(modules)
  run('tar', ['-xzf', tarball, '-C', modules], folder)
  run('mv', [path.join(modules, 'package'), path.join(modules, 'plashka')], folder)
  for (const name of readdirSync(path.join(root, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name))
  return folder
}
