/** What plugins bring beside formats and rules: reporters and presets, by the command. */
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Sandbox } from '../cli/sandbox.js'

/** The blocks of a page that say how a part of a plugin is written. */
const blocksOf = (page: string): readonly string[] =>
  Array.from(
    readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8').matchAll(/\n```js\n([\s\S]*?)```/g),
    ([, block]) => block!,
  )
const partOf = (page: string, part: string): string =>
  blocksOf(page).find(block => block.startsWith(`export const ${part} =`))!

let sandbox = new Sandbox()
beforeEach(() => {
  sandbox = new Sandbox()
  sandbox.write('package.json', '{"type":"module"}')
  sandbox.write('a.txt', 'Талибан ушёл.\n\nТалибан вернулся.\n')
  sandbox.write('b.txt', 'Погода была хорошая.\n')
})
afterEach(() => sandbox.remove())

async function run(config: string, ...args: string[]): Promise<{ readonly code: number; readonly out: string }> {
  sandbox.write('.plashkarc.yml', `plugins: [./house.js]\nasOf: '2024-11-30'\n${config}`)
  const { code, out, err } = await sandbox.run(args, '', { PLASHKA_TRUST: '1' })
  return { code, out: out + err }
}

test('the pages in both languages have the same code', () => {
  const bare = (page: string): readonly string[] => blocksOf(page).map(block => block.replace(/[а-яё]/giu, ''))
  expect(bare('plugins.ru.md')).toEqual(bare('plugins.md'))
})

describe('a reporter', () => {
  beforeEach(() => sandbox.write('house.js', partOf('plugins.md', 'reporters')))

  test('as the page has it', async () => {
    expect(await run('', '-f', 'house/digest', '.')).toEqual({
      code: 1,
      out: expect.stringMatching(/^• a\.txt:1 "Талибан" has no notice of its status: .*\n$/u),
    })
  })

  test('is given totals, what stands between files, and what is wrong', async () => {
    sandbox.write(
      'house.js',
      `export default { reporters: [{
        name: 'house/all',
        needsTotals: true,
        separator: ' | ',
        prologue: ({ files }, { language }) => \`\${files.length} \${language}: \`,
        fragment: ({ path, problem }) => problem ? \`\${path}!\` : path,
        epilogue: ({ files }) => \` = \${files.map(({ errors }) => errors)}\`,
      }] }`,
    )
    sandbox.write('c.docx', 'no package')
    expect(await run('language: ru', '-f', 'house/all', '.')).toEqual({
      code: 2,
      out: '3 ru: a.txt | b.txt | c.docx! = 1,0,0',
    })
  })

  test('steers no terminal', async () => {
    sandbox.write('house.js', "export const reporters = [{ name: 'a/b', fragment: () => '\\u001b[2J' }]")
    expect((await run('', '-f', 'a/b', 'b.txt')).out).not.toContain('\u001B')
  })

  test.each([
    ['that no plugin brings', 'house/digset', 'brings a reporter “house/digset”; did you mean “house/digest”?'],
    ['that no plugin brings, and none is like it', 'x/y', 'brings a reporter “x/y”. Known are house/digest.'],
  ])('%s is refused', async (_, name, told) => {
    expect(await run('', '-f', name, 'a.txt')).toEqual({ code: 2, out: expect.stringContaining(told) })
  })

  test.each([
    ['it has a name of one part', "[{ name: 'digest', fragment() {} }]", 'A reporter has a `name` of two parts'],
    ['it says nothing of files', "[{ name: 'a/b' }]", 'A reporter has a `name` of two parts'],
    [
      'its name is taken',
      "[{ name: 'a/b', fragment() {} }, { name: 'a/b', fragment() {} }]",
      'There is a reporter “a/b” already',
    ],
  ])('is refused where %s', async (_, reporters, told) => {
    sandbox.write('house.js', `export const reporters = ${reporters}`)
    expect(await run('', 'b.txt')).toEqual({ code: 2, out: expect.stringContaining(told) })
  })
})

describe('a preset', () => {
  const rules = "export const rules = [{ id: 'house/in-full', severity: 'warning', check: () => [] }]\n"
  beforeEach(() => sandbox.write('house.js', rules + partOf('plugins.md', 'presets')))

  test('as the page has it, below what the config itself says', async () => {
    sandbox.write('a.md', '# Утро\n\nТалибан ушёл.\n\n# Вечер\n\nТалибан вернулся.\n')
    const count = async (config: string): Promise<number | undefined> =>
      (await run(config, 'a.md')).out.match(/missing-notice/gu)?.length
    expect(await count('')).toBe(1)
    expect(await count('extends: plugin:house/strict')).toBe(2)
    expect(await count('extends: plugin:house/strict\npolicy: { scope: document }')).toBe(1)
  })

  test('builds on others, and finds its files beside the plugin', async () => {
    sandbox.write('house/base.yml', 'language: ru\n')
    sandbox.write(
      'house/index.js',
      "export const presets = { 'a/b': { extends: ['./base.yml', 'plugin:a/c'], plugins: ['./index.js'] }, 'a/c': { policy: { scope: 'every' } } }",
    )
    sandbox.write('house.js', "export * from './house/index.js'")
    sandbox.write('.plashkarc.yml', "plugins: [./house/index.js]\nextends: plugin:a/b\nasOf: '2024-11-30'\n")
    const { out } = await sandbox.run(['a.txt'], '', { PLASHKA_TRUST: '1' })
    expect(out.match(/нет пометки о статусе/gu)).toHaveLength(2)
  })

  test.each([
    [
      'that no plugin brings',
      'plugin:house/strit',
      'extends: no plugin of this config brings a preset “house/strit”; did',
    ],
    ['that is no config', 'plugin:house/bad', 'plugin:house/bad: scope: unknown key, did you mean “policy.scope”?'],
    ['that leads back to itself', 'plugin:house/self', 'extends: “plugin:house/self” leads back to this config'],
  ])('%s is refused', async (_, name, told) => {
    sandbox.write(
      'house.js',
      `export const presets = {
        'house/strict': {},
        'house/bad': { scope: 'every' },
        'house/self': { plugins: ['./house.js'], extends: 'plugin:house/self' },
      }`,
    )
    expect(await run(`extends: ${name}`, 'b.txt')).toEqual({ code: 2, out: expect.stringContaining(told) })
  })

  test('runs nothing that nobody has trusted', async () => {
    sandbox.write('house.js', "console.log('run'); export const presets = { 'a/b': {} }")
    sandbox.write('.plashkarc.yml', 'plugins: [./house.js]\nextends: plugin:a/b\n')
    const { code, err } = await sandbox.run(['b.txt'])
    expect([code, err]).toEqual([2, expect.stringContaining('would run code that nobody has trusted')])
  })
})
