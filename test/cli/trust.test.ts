/** Code of presets and plugins runs where somebody has said so, and nowhere else. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Sandbox } from './sandbox.js'

let sandbox: Sandbox
beforeEach(() => {
  sandbox = new Sandbox()
  sandbox.write('repo/.git/HEAD', 'ref: refs/heads/main\n')
  sandbox.write('repo/a.txt', 'Погода.\n')
})
afterEach(() => sandbox.remove())

/** Runs the command in a folder of the sandbox. */
const inFolder = (folder: string, args: readonly string[], env: Record<string, string> = {}) =>
  sandbox.run(args, '', env, path.join(sandbox.folder, folder))
const inRepo = (args: readonly string[], env: Record<string, string> = {}) => inFolder('repo', args, env)

/** Code that leaves a trace when it runs. */
const traced = (more = 'export default {}'): string =>
  `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(path.join(sandbox.folder, 'ran'))}, '')\n${more}\n`
const hasRun = (): boolean => existsSync(path.join(sandbox.folder, 'ran'))

const plugin = (): string => traced("export const formats = [{ name: 'wire', extensions: ['.wire'], parse: () => [] }]")

const told = (config: string, ...modules: string[]): string =>
  `plashka: ${config} would run code that nobody has trusted, or that has changed since:\n` +
  modules.map(module => `  ${module}\n`).join('') +
  'Look at it, then allow it: `plashka trust` until a file changes, --trust for one run, `PLASHKA_TRUST=1` in CI\n'

describe('code that nobody has trusted does not run, is told, exit 2', () => {
  test.each([
    ['a plugin', '.plashkarc.yml', 'plugins: [./code.mjs]'],
    ['a preset', '.plashkarc.yml', 'extends: ./code.mjs'],
    ['the manifest of a package', 'package.json', '{ "plashka": { "plugins": ["./code.mjs"] } }'],
    ['a plugin of a data preset', '.plashkarc.yml', 'extends: ./base.yml'],
  ])('%s', async (_, config, text) => {
    sandbox.write('repo/code.mjs', plugin())
    sandbox.write('repo/base.yml', 'plugins: [./code.mjs]')
    sandbox.write(`repo/${config}`, text)
    for (const env of [{}, { CI: 'true' }, { PLASHKA_TRUST: '0' }, { PLASHKA_TRUST: 'true' }] as Record<
      string,
      string
    >[])
      expect(await inRepo(['a.txt'], env)).toEqual({ code: 2, out: '', err: told(config, 'code.mjs') })
    expect(hasRun()).toBe(false)
  })

  test('a package that is code', async () => {
    sandbox.write(
      'repo/node_modules/house/package.json',
      '{ "name": "house", "type": "module", "exports": "./index.js" }',
    )
    sandbox.write('repo/node_modules/house/index.js', traced())
    sandbox.write('repo/.plashkarc.yml', 'extends: house')
    expect((await inRepo(['a.txt'])).code).toBe(2)
    expect(hasRun()).toBe(false)
  })

  test('of a folder in which nothing else would be found', async () => {
    sandbox.write('repo/code.mjs', plugin())
    sandbox.write('repo/.plashkarc.yml', 'plugins: [./code.mjs]')
    sandbox.write('repo/wires/a.wire', 'x')
    expect(await inRepo(['wires'])).toEqual({ code: 2, out: '', err: told('.plashkarc.yml', 'code.mjs') })
  })

  test('in the report of every reporter’s run', async () => {
    sandbox.write('repo/code.mjs', plugin())
    sandbox.write('repo/.plashkarc.yml', 'plugins: [./code.mjs]')
    const { code, out } = await inRepo(['-f', 'json', 'a.txt'])
    expect([code, (JSON.parse(out) as { problems: string[] }).problems]).toEqual([
      2,
      [expect.stringContaining('.plashkarc.yml would run code')],
    ])
  })
})

describe('code runs', () => {
  beforeEach(() => {
    sandbox.write('repo/code.mjs', plugin())
    sandbox.write('repo/.plashkarc.yml', 'plugins: [./code.mjs]')
  })

  test.each<[string, string[], Record<string, string>]>([
    ['with --trust', ['--trust', 'a.txt'], {}],
    ['with PLASHKA_TRUST=1', ['a.txt'], { PLASHKA_TRUST: '1' }],
    ['of a config that is named', ['--config', '.plashkarc.yml', 'a.txt'], {}],
  ])('%s', async (_, args, env) => {
    expect((await inRepo(args, env)).code).toBe(0)
    expect(hasRun()).toBe(true)
  })

  test('once it is trusted, until one of its files changes', async () => {
    sandbox.write('repo/code.mjs', `import './lib/part.mjs'\n${plugin()}`)
    sandbox.write('repo/lib/part.mjs', '')
    const shown = '.plashkarc.yml would run this code, and it may do whatever you may:\n  code.mjs\n'
    expect(await inRepo(['trust'])).toEqual({
      code: 2,
      out: `${shown}which is made of these files, too:\n  lib/part.mjs\n`,
      err: 'plashka: this is no terminal to ask on; --yes trusts what is shown\n',
    })
    expect((await inRepo(['a.txt'])).code).toBe(2)
    expect(await inRepo(['trust', '--yes'])).toEqual({
      code: 0,
      out: `${shown}which is made of these files, too:\n  lib/part.mjs\n.plashkarc.yml is trusted; a change of its files asks again\n`,
      err: '',
    })
    expect(hasRun()).toBe(false)
    expect((await inRepo(['a.txt'])).code).toBe(0)
    expect(hasRun()).toBe(true)
    expect((await inFolder('repo/lib', ['../a.txt'])).code).toBe(0)
    for (const [name, text] of [
      ['lib/part.mjs', 'globalThis.x = 1'],
      ['code.mjs', plugin()],
      ['.plashkarc.yml', 'plugins: [./code.mjs]\nlanguage: ru'],
    ] as const) {
      sandbox.write(`repo/${name}`, text)
      expect((await inRepo(['a.txt'])).code).toBe(2)
      expect((await inRepo(['trust', '--yes'])).code).toBe(0)
      expect((await inRepo(['a.txt'])).code).toBe(0)
    }
  })

  test('not of another repository that was trusted: name its config, or go there', async () => {
    await inRepo(['trust', '--yes'])
    sandbox.write('other/.git/HEAD', '')
    const outside = (await inFolder('other', ['../repo/a.txt'])).err
    expect(outside).toBe(
      'plashka: ../repo/.plashkarc.yml would run code that is not of the repository of the working folder:\n' +
        '  ../repo/code.mjs\nTo run it all the same, name the config with --config\n',
    )
    expect((await inFolder('other', ['--trust', '../repo/a.txt'])).err).toBe(outside)
    expect(hasRun()).toBe(false)
  })

  test('and what was trusted is listed and taken back', async () => {
    const real = path.join(sandbox.folder, 'repo')
    expect((await inRepo(['trust', '--list'])).out).toBe('nothing is trusted\n')
    await inRepo(['trust', '--yes'])
    expect((await inRepo(['trust', '--list'])).out).toBe(`${real}/.plashkarc.yml\n  ${real}/code.mjs\n`)
    sandbox.write('repo/code.mjs', traced())
    expect((await inRepo(['trust', '--list'])).out).toContain('.plashkarc.yml (changed since: not run)\n')
    expect(await inRepo(['trust', '--remove'])).toEqual({
      code: 0,
      out: '.plashkarc.yml is not trusted any more\n',
      err: '',
    })
    expect((await inRepo(['trust', '--list'])).out).toBe('nothing is trusted\n')
    expect(await inRepo(['trust', '--remove'])).toEqual({
      code: 2,
      out: '',
      err: 'plashka: nothing of . was trusted\n',
    })
  })

  test('a record that is damaged trusts nothing', async () => {
    await inRepo(['trust', '--yes'])
    const record = path.join(sandbox.settings, 'plashka/trusted.json')
    for (const text of ['', '[1]', '{"layout":1,"trusted":[null,{"config":7}]}', 'null']) {
      writeFileSync(record, text)
      expect((await inRepo(['a.txt'])).code).toBe(2)
    }
    expect(hasRun()).toBe(false)
  })
})

test('a preset that is code is asked about what it names in turn', async () => {
  sandbox.write('repo/preset.mjs', "export default { plugins: ['./code.mjs'] }")
  sandbox.write('repo/code.mjs', plugin())
  sandbox.write('repo/.plashkarc.yml', 'extends: ./preset.mjs')
  expect((await inRepo(['a.txt'])).err).toBe(told('.plashkarc.yml', 'preset.mjs'))
  const { code, out } = await inRepo(['trust', '--yes'])
  expect([code, out.match(/^ {2}\S+$/gmu)]).toEqual([0, ['  preset.mjs', '  code.mjs', '  code.mjs']])
  expect((await inRepo(['a.txt'])).code).toBe(0)
})

test('a config that runs no code needs no trust', async () => {
  sandbox.write('repo/.plashkarc.yml', 'language: en')
  expect(await inRepo(['trust'])).toEqual({
    code: 0,
    out: '.plashkarc.yml runs no code: nothing has to be trusted\n',
    err: '',
  })
})

describe('above the root of the repository', () => {
  test('no config is read', async () => {
    sandbox.write('.plashkarc.yml', 'profile: nonsense')
    sandbox.write('repo/sub/b.txt', 'Погода.\n')
    expect((await inRepo(['a.txt', 'sub/b.txt'])).code).toBe(0)
    expect((await inFolder('.', ['repo/a.txt'])).code).toBe(2)
  })

  test('no code is run, whatever is trusted, though its config stands in the repository', async () => {
    sandbox.write('code.mjs', plugin())
    sandbox.write('repo/.plashkarc.yml', 'plugins: [../code.mjs]')
    for (const args of [['--trust', 'a.txt'], ['trust', '--yes'], ['a.txt']])
      expect((await inRepo(args, { PLASHKA_TRUST: '1' })).err).toContain('not of the repository of the working folder')
    symlinkSync('../code.mjs', path.join(sandbox.folder, 'repo/link.mjs'))
    sandbox.write('repo/.plashkarc.yml', 'plugins: [./link.mjs]')
    expect((await inRepo(['--trust', 'a.txt'])).err).toContain('not of the repository of the working folder')
    expect(hasRun()).toBe(false)
  })

  test('without a repository the working folder is the root: a config above it is read, its code is not run', async () => {
    mkdirSync(path.join(sandbox.folder, 'plain/deep'), { recursive: true })
    sandbox.write('plain/deep/a.txt', 'Погода.\n')
    sandbox.write('plain/.plashkarc.yml', 'language: ru')
    expect((await inFolder('plain/deep', ['--as-of', '2024-11-30', 'a.txt'])).out).toContain('замечаний нет')
    sandbox.write('plain/.plashkarc.yml', 'plugins: [./code.mjs]')
    sandbox.write('plain/code.mjs', plugin())
    expect((await inFolder('plain/deep', ['--trust', 'a.txt'])).code).toBe(2)
    expect(hasRun()).toBe(false)
    expect((await inFolder('plain', ['--trust', 'deep/a.txt'])).code).toBe(0)
  })
})

test('the record is for its user alone', async () => {
  sandbox.write('repo/code.mjs', plugin())
  sandbox.write('repo/.plashkarc.yml', 'plugins: [./code.mjs]')
  await inRepo(['trust', '--yes'])
  const record = path.join(sandbox.settings, 'plashka/trusted.json')
  const { trusted } = JSON.parse(readFileSync(record, 'utf8')) as { trusted: { config: string }[] }
  expect(trusted.map(({ config }) => config)).toEqual([path.join(sandbox.folder, 'repo/.plashkarc.yml')])
})
