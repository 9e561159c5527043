/**
 * Fetches WordPress to try the plug-in in, as npm has it: `node .ci/wordpress.js`. Of the builds of WordPress Playground two
 * are kept, with the SQLite that stands in for a database server. Ends with 1 if it could not be fetched.
 */
import { execFileSync } from 'node:child_process'
import console from 'node:console'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { unzipSync } from 'fflate'

const builds = {
  name: '@wp-playground/wordpress-builds',
  version: '0.9.19',
  integrity: 'sha512-dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==',
}

/** What the builds are called there, and what they are: 6.5.5, and 6.7 before it came out. */
const kept = ['6.5', 'nightly']

/** Behind the name of the package stands its version: another one is fetched anew. */
export const folder = path.resolve(import.meta.dirname, `../node_modules/.cache/wordpress-${builds.version}`)

/** npm names each of the twelve thousand files. */
const listing = { encoding: 'utf8', maxBuffer: 2 ** 25, stdio: ['ignore', 'pipe', 'ignore'] }

/** @param {string} archive @param {string} target */
function unpack(archive, target) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    const file = path.join(target, name)
    if (!file.startsWith(target + path.sep)) throw new Error(`${archive} writes outside of its folder: ${name}`)
    if (name.endsWith('/')) continue
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
}

function fetch() {
  mkdirSync(path.dirname(folder), { recursive: true })
  const stage = mkdtempSync(`${folder}-`)
  try {
    const args = ['pack', `${builds.name}@${builds.version}`, '--json', '--ignore-scripts', '--pack-destination', stage]
    const [{ filename, integrity }] = JSON.parse(execFileSync('npm', args, listing))
    if (integrity !== builds.integrity) throw new Error(`${filename} is not what it was: ${integrity}`)
    execFileSync('tar', ['-xzf', path.join(stage, filename), '-C', stage])
    const taken = path.join(stage, 'taken')
    for (const version of kept) {
      // The scripts and styles lie apart from what runs on the server.
      cpSync(path.join(stage, `package/public/wp-${version}`), path.join(taken, version), { recursive: true })
      unpack(path.join(stage, `package/src/wordpress/wp-${version}.zip`), path.join(taken, version))
    }
    unpack(
      path.join(stage, 'package/src/sqlite-database-integration/sqlite-database-integration.zip'),
      path.join(taken, 'sqlite'),
    )
    renameSync(taken, folder)
  } finally {
    rmSync(stage, { recursive: true })
  }
}

if (process.argv[1] === import.meta.filename && !existsSync(folder)) {
  try {
    fetch()
  } catch (error) {
    console.error(`WordPress was not fetched: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
