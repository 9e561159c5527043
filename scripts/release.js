/**
 * Makes a release of the folder it is started in: `npm run release -- VERSION [--dry-run]`. It sets the version, dates the
 * changelog, builds, and leaves in `release/` the tarball, the extensions of editors and their checksums. It commits and
 * publishes nothing. With `--dry-run` it writes nothing either, and says what it would do.
 */
import { execFileSync } from 'node:child_process'
import console from 'node:console'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { released } from './changelog.js'

const output = 'release'

/** What the build packs for editors and content systems: the file in `dist/`, and what its name ends in for a release. */
const clients = [
  { built: 'plashka.vsix', ending: '.vsix' },
  { built: 'plashka.oxt', ending: '.oxt' },
  { built: 'plashka-wordpress.zip', ending: '-wordpress.zip' },
  { built: 'plashka-chromium.zip', ending: '-chromium.zip' },
  { built: 'plashka-firefox.zip', ending: '-firefox.zip' },
]

/** @param {string} command @param {readonly string[]} args */
const run = (command, args) => execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

/** @param {string} file */
const readJson = file => JSON.parse(readFileSync(file, 'utf8'))

/** @param {string} file @param {object} value */
const writeJson = (file, value) => writeFileSync(file, `${JSON.stringify(value, undefined, 2)}\n`)

/** @param {string} version */
function partsOf(version) {
  if (!/^\d+\.\d+\.\d+$/u.test(version)) throw new Error(`Not a version: ${version} (expected one like 1.2.3)`)
  return version.split('.').map(Number)
}

/** @param {string} one @param {string} other */
function isNewer(one, other) {
  const [former, later] = [partsOf(other), partsOf(one)]
  const at = later.findIndex((part, index) => part !== former[index])
  return at >= 0 && later[at] > former[at]
}

/** @param {string} version */
function setVersion(version) {
  writeJson('package.json', { ...readJson('package.json'), version })
  const lock = readJson('package-lock.json')
  lock.packages[''].version = version
  writeJson('package-lock.json', { ...lock, version })
}

/** @param {readonly string[]} names in the output folder */
const checksums = names =>
  names
    .map(name => {
      const digest = createHash('sha256')
        .update(readFileSync(path.join(output, name)))
        .digest('hex')
      return `${digest}  ${name}\n`
    })
    .join('')

function release() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'dry-run': { type: 'boolean' } } })
  const isDry = values['dry-run'] === true
  const [version] = positionals
  if (version === undefined || positionals.length > 1) throw new Error('Usage: npm run release -- VERSION [--dry-run]')
  const { name, version: current } = readJson('package.json')
  if (!isNewer(version, current)) throw new Error(`${version} is not above ${current}`)
  const day = new Date().toISOString().slice(0, 10)
  const { text, section } = released(readFileSync('CHANGELOG.md', 'utf8'), version, day)
  const changed = run('git', ['status', '--porcelain']).trim()
  if (changed !== '' && !isDry) throw new Error(`There are changes that are not committed:\n${changed}`)

  const tarball = `${name}-${version}.tgz`
  const packed = clients.map(({ built, ending }) => ({ built, file: `${name}-${version}${ending}` }))
  const artefacts = [tarball, ...packed.map(({ file }) => file)]
  if (isDry) {
    const [{ files }] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']))
    console.log(`Version: ${current} → ${version} in package.json, package-lock.json`)
    console.log(`Changelog: ${section.split('\n- ').length - 1} entries under ${version} (${day})`)
    console.log(`Files: ${artefacts.map(file => `${output}/${file}`).join(', ')}, ${output}/SHA256SUMS`)
    console.log(`The tarball would hold ${files.length} files, as the folder is built now.`)
    if (changed !== '') console.log('Not yet possible: there are changes that are not committed.')
    return
  }

  setVersion(version)
  writeFileSync('CHANGELOG.md', text)
  run('npm', ['run', 'build'])
  rmSync(output, { recursive: true, force: true })
  mkdirSync(output)
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', output])
  for (const { built, file } of packed) copyFileSync(path.join('dist', built), path.join(output, file))
  writeFileSync(path.join(output, 'SHA256SUMS'), checksums(artefacts))
  console.log(`${output}: ${[...artefacts, 'SHA256SUMS'].join(', ')}

Next:
  git commit --all --message 'Release ${version}' && git tag v${version} && git push --follow-tags
  npm publish ${output}/${tarball}
  npx vsce publish --packagePath ${output}/${packed[0].file}
  upload all of ${output}/ to the release page, with the section of the changelog`)
}

try {
  release()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
