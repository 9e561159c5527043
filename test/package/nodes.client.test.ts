/** The packed command on every major version of Node that it supports, over the examples: the same words on each. */
import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { areForHere, builds, fetched, type Build } from './builds.js'
import { install } from './installed.js'

jest.setTimeout(300_000)

const root = fileURLToPath(new URL('../../', import.meta.url))
const major = (version: string): number => Number.parseInt(version)

let folder = ''
beforeAll(() => {
  folder = install()
  cpSync(path.join(root, 'examples'), path.join(folder, 'examples'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** All that a process says, and how it ends. */
function said(node: string, args: readonly string[], input?: string): readonly [number | null, string, string] {
  const { status, stdout, stderr } = spawnSync(node, args, {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C', HOME: folder, PLASHKA_LISTS: path.join(folder, 'imported') },
  })
  return [status, stdout, stderr]
}

const command = (node: string, ...args: readonly string[]) => said(node, ['node_modules/plashka/dist/cli.js', ...args])

/** Every door that opens in a process of its own. */
const trials: Readonly<Record<string, (node: string) => readonly [number | null, string, string]>> = {
  'a report': node => command(node, '--no-color', 'examples/draft.md'),
  'a report in Russian': node => command(node, '--lang', 'ru', '--verbose', '--no-color', 'examples/draft.md'),
  SARIF: node => command(node, '-f', 'sarif', 'examples/draft.md'),
  mending: node => command(node, '--fix-dry-run', 'examples/draft.md'),
  inspection: node => command(node, 'inspect', '--json', 'examples/draft.md'),
  'a card': node => command(node, 'explain', '--as-of', '2024-11-30', 'taliban'),
  'own lists': node => command(node, 'lists', 'check', 'own.yml'),
  'the library': node =>
    said(
      node,
      ['--input-type=module', '-'],
      `import { check } from 'plashka'
console.log(JSON.stringify(check('Талибан сообщил об этом.', { asOf: '2024-11-30' }).messages))`,
    ),
}

const own =
  'list: own\ntitle: Own\nsource: { title: Own }\nchecked: 2026-11-20\ncategory: foreign-agent\nentities:\n  - name: Вяземская Глафира Никитична\n'

test('the engines that the package names are those which are tried', () => {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { engines: { node: string } }
  expect(engines.node).toBe('>=20')
  expect(builds.map(({ version }) => major(version))).toEqual([22, 24])
})

const others = builds.filter(({ version }) => major(version) !== major(process.versions.node))
const onLinux = areForHere ? describe : describe.skip

onLinux.each(others.map((build): [string, Build] => [build.version, build]))('Node %s', (version, build) => {
  let node = ''
  beforeAll(() => {
    node = fetched(build)
    writeFileSync(path.join(folder, 'own.yml'), own)
  })

  test('is that version', () => expect(said(node, ['--version'])).toEqual([0, `v${version}\n`, '']))

  test.each(Object.keys(trials))(`says the same as Node ${process.versions.node}: %s`, name => {
    const here = trials[name]!(process.execPath)
    expect([0, 1]).toContain(here[0])
    expect(here[1]).not.toBe('')
    expect(trials[name]!(node)).toEqual(here)
  })
})
