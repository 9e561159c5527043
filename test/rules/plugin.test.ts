/** Rules of plugins: the example of the docs, by the command, the library and the config. */
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Rule } from '../../src/library/index.js'
import { check } from '../../src/library/index.js'
import { Sandbox } from '../cli/sandbox.js'

const page = readFileSync(new URL('../../docs/plugins.md', import.meta.url), 'utf8')
const plugin = /\n(?:~~~|```)javascript\n([\s\S]*?)(?:~~~|```)/.exec(page)![1]!
/** Whoever runs these tests trusts the plugin. */
const trusted = { PLASHKA_TRUST: '1' }
const draft = 'Кац (признан иноагентом) уехал.\n'

let sandbox = new Sandbox()
beforeEach(() => {
  sandbox = new Sandbox()
  sandbox.write('package.json', '{"type":"module"}')
  sandbox.write('house-rules.js', plugin)
  sandbox.write('draft.txt', draft)
})
afterEach(() => sandbox.remove())

const run = async (config: string) => {
  sandbox.write('.plashkarc.yml', `plugins: [./house-rules.js]\nasOf: '2024-11-30'\n${config}`)
  const { code, out, err } = await sandbox.run(['draft.txt'], '', trusted)
  return { code, out: out + err }
}

describe('by the command', () => {
  test('with its own severity', async () => {
    const { code, out } = await run('')
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/1:14-1:24 warning “иноагентом”: we write .* house\/in-full/u),
    ])
  })

  test('with that of the config, and options', async () => {
    expect((await run('rules: { house/in-full: error }')).code).toBe(1)
    expect((await run('rules: { house/in-full: [error, { except: иноагентом }] }')).code).toBe(0)
  })

  test('kept back by a config', async () => {
    const { code, out } = await run('ignore: [{ rule: house/in-full, reason: so be it }]')
    expect([code, out]).toEqual([0, expect.not.stringContaining('house/in-full')])
  })

  test.each([
    ['a rule that no plugin brings', 'rules: { house/in-ful: error }', 'rules.house/in-ful: expected one of'],
    ['an option that it does not have', 'rules: { house/in-full: [error, { but: x }] }', 'rules.house/in-full.but'],
    ['an option of another type', 'rules: { house/in-full: [error, { except: 7 }] }', 'rules.house/in-full.except'],
  ])('%s is told', async (_, config, told) => {
    const { code, out } = await run(config)
    expect([code, out]).toEqual([2, expect.stringContaining(told)])
  })

  test.each([
    [
      'its id has one part',
      "export const rules = [{ id: 'full', severity: 'error', check() {} }]",
      'A rule has an `id`',
    ],
    ['it checks nothing', "export const rules = [{ id: 'a/b', severity: 'error' }]", 'A rule has an `id`'],
    [
      'its id is taken',
      "const rule = { id: 'a/b', severity: 'error', check: () => [] }; export const rules = [rule, rule]",
      'There is a rule “a/b” already',
    ],
  ])('refused where %s', async (_, module, told) => {
    sandbox.write('house-rules.js', module)
    const { code, out } = await run('')
    expect([code, out]).toEqual([2, expect.stringContaining(told)])
  })
})

test('by the library', () => {
  const rule: Rule = {
    id: 'house/short',
    severity: 'info',
    url: 'https://wiki.example/short',
    check: ({ document }, language) => [{ place: { start: 0, end: document.text.length }, reason: `${language}!` }],
  }
  const { messages } = check('Коротко.', { rules: [rule], language: 'ru' })
  expect(messages).toEqual([
    {
      ruleId: 'house/short',
      severity: 'info',
      start: 0,
      end: 8,
      line: 1,
      column: 1,
      reason: 'ru!',
      url: 'https://wiki.example/short',
    },
  ])
})
