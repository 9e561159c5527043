/** Packs folders for clients that install an archive. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { zipSync } from 'fflate'

/** Of every file in an archive: the same sources give the same bytes. */
const mtime = new Date('1980-01-01T00:00:00')

/**
 * @param {string} folder What is packed.
 * @param {string} target The archive.
 * @param {string} [prefix] What stands before the paths in it, with a slash.
 */
export function packFolder(folder, target, prefix = '') {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(path.join(folder, name)).isFile())
    .sort()
  const members = files.map(name => [
    `${prefix}${name.replaceAll(path.sep, '/')}`,
    [readFileSync(path.join(folder, name)), { mtime, level: 9 }],
  ])
  writeFileSync(target, zipSync(Object.fromEntries(members)))
}
