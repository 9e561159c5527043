/** A release, dry over this checkout and real over a small package. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('../../', import.meta.url))
const script = path.join(root, 'scripts/release.js')
const today = (): string => new Date().toISOString().slice(0, 10)

interface Ending {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

function release(cwd: string, ...args: readonly string[]): Ending {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8' })
  return { status, stdout, stderr }
}

const zips = ['-wordpress.zip', '-chromium.zip', '-firefox.zip']

test('of this checkout, dry: it says what it would do, and changes nothing', () => {
  const watched = ['package.json', 'package-lock.json', 'CHANGELOG.md']
  const before = watched.map(name => readFileSync(path.join(root, name), 'utf8'))
  const { version } = JSON.parse(before[0]!) as { version: string }
  const began = today()
  const { status, stdout, stderr } = release(root, '99.0.0', '--dry-run')
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(
    new RegExp(
      `^Version: ${version} → 99\\.0\\.0 in package\\.json, package-lock\\.json
Changelog: [1-9]\\d* entries under 99\\.0\\.0 \\((?:${began}|${today()})\\)
Files: release/plashka-99\\.0\\.0\\.tgz, release/plashka-99\\.0\\.0\\.vsix, release/plashka-99\\.0\\.0\\.oxt, release/plashka-99\\.0\\.0-wordpress\\.zip, release/plashka-99\\.0\\.0-chromium\\.zip, release/plashka-99\\.0\\.0-firefox\\.zip, release/SHA256SUMS
The tarball would hold [1-9]\\d{2,} files, as the folder is built now\\.\n`,
      'u',
    ),
  )
  expect(watched.map(name => readFileSync(path.join(root, name), 'utf8'))).toEqual(before)
})

describe('of a small package', () => {
  let folder: string
  const file = (name: string): string => path.join(folder, name)
  const read = (name: string): string => readFileSync(file(name), 'utf8')
  const changelog = (entries: string): string =>
    `# Changelog\n\nHead.\n\n## Unreleased\n\n${entries}\n## 0.1.0 (2026-01-01)\n\n- First\n`

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'plashka-release-'))
    const packed = JSON.stringify(['.vsix', '.oxt', ...zips].map(ending => `plashka${ending}`)).replaceAll('"', "'")
    const build = `node -e "fs.mkdirSync('dist'); for (const name of ${packed}) fs.writeFileSync('dist/' + name, name)"`
    writeFileSync(
      file('package.json'),
      JSON.stringify({ name: 'plashka', version: '0.1.0', files: ['CHANGELOG.md'], scripts: { build } }),
    )
    writeFileSync(
      file('package-lock.json'),
      JSON.stringify({ name: 'plashka', version: '0.1.0', packages: { '': { version: '0.1.0' } } }),
    )
    writeFileSync(file('CHANGELOG.md'), changelog('### Added\n\n- One\n- Two\n'))
    writeFileSync(file('.gitignore'), 'dist/\nrelease/\n')
    commit()
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  function commit(): void {
    const git = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false']
    for (const args of [
      ['init', '-q'],
      ['add', '-A'],
      [...git, 'commit', '-qm', 'State'],
    ])
      execFileSync('git', args, { cwd: folder })
  }

  test('sets the version, dates the changelog, leaves what is to be uploaded', () => {
    const began = today()
    const { status, stdout } = release(folder, '0.2.0')
    expect(status).toBe(0)
    expect(stdout).toContain(
      'release: plashka-0.2.0.tgz, plashka-0.2.0.vsix, plashka-0.2.0.oxt, plashka-0.2.0-wordpress.zip, plashka-0.2.0-chromium.zip, plashka-0.2.0-firefox.zip, SHA256SUMS\n',
    )
    expect(JSON.parse(read('package.json'))).toMatchObject({ version: '0.2.0' })
    expect(JSON.parse(read('package-lock.json'))).toMatchObject({
      version: '0.2.0',
      packages: { '': { version: '0.2.0' } },
    })
    const released = (day: string): string =>
      `# Changelog\n\nHead.\n\n## Unreleased\n\n## 0.2.0 (${day})\n\n### Added\n\n- One\n- Two\n\n## 0.1.0 (2026-01-01)\n\n- First\n`
    // A release may begin on one day and be dated on the next one.
    expect([began, today()].map(released)).toContain(read('CHANGELOG.md'))
    const clients = ['.vsix', '.oxt', ...zips]
    expect(new Set(readdirSync(file('release')))).toEqual(
      new Set(['SHA256SUMS', ...['.tgz', ...clients].map(ending => `plashka-0.2.0${ending}`)]),
    )
    expect(clients.map(ending => read(`release/plashka-0.2.0${ending}`))).toEqual(
      clients.map(ending => `plashka${ending}`),
    )
    execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: file('release'), stdio: 'pipe' })
    const packed = execFileSync('tar', ['-xzOf', 'release/plashka-0.2.0.tgz', 'package/package.json'], { cwd: folder })
    expect(JSON.parse(packed.toString())).toMatchObject({ version: '0.2.0' })
  })

  test.each([
    ['no version', [], 'Usage: npm run release -- VERSION [--dry-run]\n'],
    ['what is none', ['next'], 'Not a version: next (expected one like 1.2.3)\n'],
    ['one that is there', ['0.1.0'], '0.1.0 is not above 0.1.0\n'],
    ['an older one', ['0.0.9'], '0.0.9 is not above 0.1.0\n'],
  ])('refuses %s', (_, args, message) => {
    expect(release(folder, ...args)).toEqual({ status: 1, stdout: '', stderr: message })
  })

  test('refuses to release nothing', () => {
    writeFileSync(file('CHANGELOG.md'), changelog(''))
    commit()
    expect(release(folder, '0.2.0')).toMatchObject({
      status: 1,
      stderr: 'The changelog has nothing under “Unreleased”\n',
    })
  })

  test('refuses where something is not committed, and tells of it when dry', () => {
    writeFileSync(file('stray.txt'), 'x')
    expect(release(folder, '0.2.0')).toMatchObject({
      status: 1,
      stderr: 'There are changes that are not committed:\n?? stray.txt\n',
    })
    expect(release(folder, '0.2.0', '--dry-run')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Not yet possible: there are changes that are not committed.\n'),
    })
    expect(read('CHANGELOG.md')).toBe(changelog('### Added\n\n- One\n- Two\n'))
  })
})
