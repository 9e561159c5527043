/** The policy on the command line: presets, profiles, entries that silence, baselines. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Sandbox } from './sandbox.js'

let sandbox: Sandbox
beforeEach(() => {
  sandbox = new Sandbox()
})
afterEach(() => sandbox.remove())

const plashka = (...args: string[]) => sandbox.run(['--as-of', '2024-11-30', ...args])
const read = (name: string): string => readFileSync(path.join(sandbox.folder, name), 'utf8')

describe('extends', () => {
  test('files and packages, the nearer over the farther', async () => {
    sandbox.write(
      'node_modules/plashka-config-house/package.json',
      '{"name":"plashka-config-house","main":"house.yml"}',
    )
    sandbox.write(
      'node_modules/plashka-config-house/house.yml',
      'policy: { categories: { terrorist: info } }\nlists: [own.yml]\n',
    )
    sandbox.write(
      'node_modules/plashka-config-house/own.yml',
      'list: own\ntitle: Own\ncategory: terrorist\nsource: { title: T }\nchecked: 2024-01-01\nentities:\n  - { id: zorkaya-gruppa, kind: organisation, name: Зоркая группа, designations: [{ listed: 2020-01-01 }], aliases: [Зоркая группа] }\n',
    )
    sandbox.write('base.yml', 'extends: plashka-config-house\npolicy: { scope: every }\n')
    sandbox.write('.plashkarc.yml', 'extends: ./base.yml\nlanguage: ru\n')
    sandbox.write('a.txt', 'Талибан и Зоркая группа. Талибан ушёл.\n')
    const { code, out } = await plashka('a.txt')
    expect(code).toBe(0)
    expect(out.match(/к сведению .* missing-notice/g)).toHaveLength(3)
    expect(out).toContain('«Зоркая группа»')
  })

  test.each([
    ['extends: ./b.yml', 'extends: ./.plashkarc.yml', 'b.yml: extends: “./.plashkarc.yml” leads back to this config'],
    [
      'extends: ./b.yml',
      'extends: plashka-config-nobody',
      'b.yml: extends: cannot find the package “plashka-config-nobody”',
    ],
    ['extends: ./c.yml', '', '.plashkarc.yml: extends: cannot read “./c.yml”'],
    ['extends: ./b.yml', 'policy: { scop: every }', 'b.yml: policy.scop: unknown key, did you mean “scope”?'],
  ])('%s, %s', async (own, base, error) => {
    sandbox.write('.plashkarc.yml', own)
    sandbox.write('b.yml', base)
    sandbox.write('a.txt', 'Погода.')
    const { code, err } = await plashka('a.txt')
    expect([code, err]).toEqual([2, expect.stringContaining(error)])
  })
})

test.each([
  [
    'policy: { entities: { talban: off } }',
    'policy.entities.talban: no entity “talban” in the lists, did you mean “taliban”?',
  ],
  [
    'ignore: [{ entity: [taliban, islamic-stat], reason: x }]',
    'ignore.0.entity: no entity “islamic-stat” in the lists, did you mean “islamic-state”?',
  ],
  [
    'rules: { own-material: [error, { outlet: [medusa] }] }',
    'rules.own-material.outlet: no entity “medusa” in the lists, did you mean “meduza”?',
  ],
])('%s names an entity that is not there', async (config, error) => {
  sandbox.write('.plashkarc.yml', config)
  sandbox.write('a.txt', 'Погода.')
  const { code, err } = await plashka('a.txt')
  expect([code, err]).toEqual([2, `plashka: .plashkarc.yml: ${error}\n`])
})

test('--profile chooses a policy', async () => {
  sandbox.write('a.txt', 'Борис Акунин выпустил книгу.')
  expect((await plashka('a.txt')).code).toBe(1)
  expect((await plashka('--profile', 'site', 'a.txt')).code).toBe(0)
  const refusal = 'plashka: --profile: unknown “sits”, did you mean “site”?\n'
  expect((await plashka('--profile', 'sits', 'a.txt')).err).toBe(refusal)
  sandbox.write('.plashkarc.yml', 'language: en')
  expect((await plashka('--profile', 'sits', 'a.txt')).err).toBe(refusal)
})

describe('ignore', () => {
  const entries = `ignore:
  - { path: archive/, entity: taliban, reason: written before 2003 }
  - { rule: late-notice, reason: house style }
`
  test('keeps back by path, entity and rule; what keeps back nothing is told when all files are checked', async () => {
    sandbox.write('.plashkarc.yml', entries)
    sandbox.write('archive/a.txt', 'Талибан начал.')
    sandbox.write('b.txt', 'Талибан начал.')
    const { code, out, err } = await plashka('.')
    expect(code).toBe(1)
    expect(out).toContain('archive/a.txt: no issues found')
    expect(err).toBe('plashka: .plashkarc.yml: ignore.1 keeps back nothing and can go\n')
    expect((await plashka('b.txt')).err).toBe('')
  })

  test('fixes leave alone what is kept back', async () => {
    sandbox.write('.plashkarc.yml', entries)
    sandbox.write('archive/a.txt', 'Талибан начал.')
    expect((await plashka('--fix', 'archive')).code).toBe(0)
    expect(read('archive/a.txt')).toBe('Талибан начал.')
  })
})

describe('baseline', () => {
  test('only what is new is reported, and what is gone can be struck off', async () => {
    sandbox.write('archive/a.txt', 'Талибан начал.\n')
    sandbox.write('archive/b.txt', 'ИГИЛ кончил.\n')
    const written = await plashka('--write-baseline', 'archive')
    expect(written).toMatchObject({ code: 0, err: 'plashka: .plashkabaseline.json: 2 findings of 2 files on record\n' })
    expect((await plashka('archive')).code).toBe(0)
    expect((await plashka('--no-baseline', 'archive')).code).toBe(1)

    sandbox.write('archive/a.txt', 'Талибан начал. Приехал и ИГИЛ.\n')
    const { code, out } = await plashka('archive')
    expect(code).toBe(1)
    expect(out).toContain('ИГИЛ')
    expect(out).not.toContain('Талибан')

    sandbox.write('archive/a.txt', 'Погода.\n')
    rmSync(path.join(sandbox.folder, 'archive/b.txt'))
    expect((await plashka('--prune-baseline', 'archive')).err).toContain('0 findings of 0 files on record')
    expect(JSON.parse(read('.plashkabaseline.json'))).toEqual({ version: 1, findings: {} })
  })

  test('stands where the config says, and is refused where it is broken or not there', async () => {
    sandbox.write('.plashkarc.yml', 'baseline: state/known.json')
    sandbox.write('a.txt', 'Талибан начал.\n')
    expect((await plashka('a.txt')).err).toContain('no baseline at state/known.json: write one with --write-baseline')
    expect((await plashka('--write-baseline', 'a.txt')).code).toBe(0)
    expect(existsSync(path.join(sandbox.folder, 'state/known.json'))).toBe(true)
    expect((await plashka('a.txt')).code).toBe(0)
    sandbox.write('state/known.json', '{')
    expect(await plashka('a.txt')).toMatchObject({ code: 2, err: expect.stringContaining('this is no baseline') })
    expect((await plashka('--write-baseline', '--prune-baseline', 'a.txt')).code).toBe(2)
  })
})

test.each(['NFC', 'NFD'] as const)(
  'a file whose name is in %s is meant by a config and a baseline in the other form',
  async form => {
    const other = form === 'NFC' ? 'NFD' : 'NFC'
    const name = 'май/ёлка.txt'.normalize(form)
    sandbox.write(name, 'Талибан сообщил об этом.\n')
    sandbox.write('.plashkarc.yml', `ignore: [{ path: ${'май/ё*'.normalize(other)}, reason: Снято }]\n`)
    expect((await plashka('май'.normalize(other))).code).toBe(0)
    rmSync(path.join(sandbox.folder, '.plashkarc.yml'))
    expect((await plashka('.')).code).toBe(1)
    expect((await plashka('--write-baseline', '.')).code).toBe(0)
    const baseline = read('.plashkabaseline.json')
    expect(baseline).toContain('май/ёлка.txt'.normalize('NFC'))
    sandbox.write('.plashkabaseline.json', baseline.normalize(other))
    expect((await plashka('.')).code).toBe(0)
    sandbox.write('else.txt', 'Погода.\n')
    expect((await plashka('--prune-baseline', 'else.txt')).code).toBe(0)
    expect(read('.plashkabaseline.json')).toBe(baseline)
  },
)
