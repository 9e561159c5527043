import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { takeOver, type Party } from '../../bench/accuracy/gold.js'

const entity = (categories: readonly string[], ...names: string[]) => ({ categories: new Set(categories), names })

const entities = new Map([
  ['taliban', entity(['terrorist'], 'Движение «Талибан»', 'Талибан', 'Taliban')],
  ['meduza', entity(['undesirable', 'foreign-agent'], 'SIA «Medusa Project»', 'Медуза')],
  ['network', entity(['terrorist'], 'Террористическое сообщество «Сеть»')],
  ['lgbt-network', entity(['foreign-agent'], '«Российская ЛГБТ-сеть»', 'ЛГБТ-Сеть')],
  ['moscow-memorial', entity(['foreign-agent'], 'Мемориал')],
  ['perm-memorial', entity(['foreign-agent'], 'Пермский Мемориал')],
])

const parties: Record<string, Party> = {
  tal: { group: 'terrorist', match: '^талибан$' },
  med: { group: 'media', match: 'medusa\\w* project' },
  set: { group: 'terrorist', match: 'Сеть' },
  mem: { group: 'media', match: 'мемориал' },
  mosmem: { group: 'media', match: '^М\\w+л$' },
  perm: { group: 'media', match: '\\bП[\\w-]+ мемориал\\b' },
  nobody: { group: 'person', match: 'Никто' },
  broken: { group: 'person', match: '(' },
}

const head = (id: string, rest = ''): string => `# id: ${id}\n# format: txt\n# lang: ru\n# asOf: 2024-05-01\n${rest}`
const options = { prefix: 'gold', batch: 7 }
const takeBodies = (...bodies: string[]) =>
  takeOver(
    [{ name: 'one.gold', source: bodies.map((body, at) => `${head(`d${at}`)}\n${body}`).join('\n=====\n') + '\n' }],
    parties,
    entities,
    options,
  )

describe('takeOver', () => {
  test('translates heads, keys and labels, and nothing else', () => {
    const body = '{tal:missing|Талибан} и {tal:repeat-missing|талибы}, {!med|медуза} {в море}.\n\nКонец: {x: y|z}.'
    expect(
      takeOver([{ name: 'a.gold', source: `${head('s1', '# note: a: b\n')}\n${body}\n` }], parties, entities, options),
    ).toEqual({
      taken: [
        {
          path: 'ru/gold-01.txt',
          source: `---
id: gold-01
batch: 7
asOf: 2024-05-01
format: txt
note: a: b
---
{taliban:missing|Талибан} и {taliban:either|талибы}, {!meduza|медуза} {в море}.

Конец: {x: y|z}.
`,
        },
      ],
      leftOut: [],
    })
  })

  test.each([
    ['the only one with such a name', 'med', 'meduza'],
    ['of several, the one in the register of the group', 'set', 'network'],
    ['a letter of any script', 'mosmem', 'moscow-memorial'],
    ['a letter of any script in a class, and its bounds', 'perm', 'perm-memorial'],
  ])('a key means %s', (_, key, id) => {
    expect(takeBodies(`{${key}:free|Имя}`).taken[0]?.source).toContain(`\n{${id}:free|Имя}\n`)
  })

  test.each([
    ['{mem:free|Мемориал}', '“mem” may be moscow-memorial, perm-memorial'],
    ['{nobody:free|Никто}', 'no name in the lists answers to “nobody” (Никто)'],
    ['{!other|Кто-то}', 'no party is called “other”'],
    ['{broken:free|Имя}', 'Invalid regular expression: /(/iu: Unterminated group'],
    ['{tal:seldom|Талибан}', '1:1: unknown label “seldom” of taliban'],
    ['{tal:free|Талибан', '1:1: the mark of taliban has no end'],
  ])('leaves out %s', (body, reason) => {
    expect(takeBodies(body)).toEqual({ taken: [], leftOut: [`gold-01 (one.gold, d0): ${reason}`] })
  })

  test('leaves out a text without a day', () => {
    const source = '# id: s1\n# format: txt\n# lang: ru\n\nСлово.'
    expect(takeOver([{ name: 'a.gold', source }], parties, entities, options).leftOut).toEqual([
      'gold-01 (a.gold, s1): asOf “undefined” is not a day',
    ])
  })

  test('keeps the number of a text that is left out', () => {
    const { taken, leftOut } = takeBodies('Первый.', '{mem:free|Мемориал}', 'Третий.')
    expect(taken.map(({ path }) => path)).toEqual(['ru/gold-01.txt', 'ru/gold-03.txt'])
    expect(leftOut).toHaveLength(1)
  })

  test('goes by what was chosen for a key', () => {
    const files = [{ name: 'a.gold', source: `${head('s1')}\n{mem:free|Мемориал}` }]
    const chosen = (id: string) => takeOver(files, parties, entities, { ...options, chosen: new Map([['mem', id]]) })
    expect(chosen('perm-memorial').taken[0]?.source).toContain('{perm-memorial:free|Мемориал}')
    expect(chosen('omsk-memorial').leftOut).toEqual(['gold-01 (a.gold, s1): the lists do not know omsk-memorial'])
  })
})

describe('take-over.js', () => {
  const script = fileURLToPath(new URL('../../bench/accuracy/take-over.js', import.meta.url))
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plashka-gold-'))
    await writeFile(
      join(folder, 'a.gold'),
      `${head('s1')}\n{tal:missing|Талибан}\n=====\n${head('s2')}\n{no:free|Он}\n`,
    )
    await writeFile(join(folder, 'parties.json'), '{ "tal": { "group": "terrorist", "match": "«Талибан»" } }')
  })
  afterAll(() => rm(folder, { recursive: true }))

  const run = (...args: string[]): Promise<{ code: unknown; out: string; errors: string }> =>
    new Promise(resolve => {
      execFile(process.execPath, [script, ...args], (error, out, errors) => {
        resolve({ code: error ? error.code : 0, out, errors })
      })
    })

  test('writes what it can, tells the rest, and leaves alone what stands already', async () => {
    const into = join(folder, 'texts')
    const call = [folder, '--batch', '3', '--prefix', 'r1-ru', '--into', into]
    const errors = 'left out  r1-ru-02 (a.gold, s2): no party is called “no”\n'
    expect(await run(...call)).toEqual({ code: 1, out: '1 taken over, 0 stand already, 1 left out\n', errors })
    expect(await readFile(join(into, 'ru/r1-ru-01.txt'), 'utf8')).toMatch(
      /^batch: 3$[^]*^\{taliban:missing\|Талибан\}$/mu,
    )
    await writeFile(join(into, 'ru/r1-ru-01.txt'), 'corrected')
    expect(await run(...call)).toEqual({ code: 1, out: '0 taken over, 1 stand already, 1 left out\n', errors })
    expect(await readFile(join(into, 'ru/r1-ru-01.txt'), 'utf8')).toBe('corrected')
    const decided = await run(...call.slice(0, -1), join(folder, 'more'), '--entity', 'no=meduza')
    expect(decided).toEqual({ code: 0, out: '2 taken over, 0 stand already, 0 left out\n', errors: '' })
  }, 30_000)

  test.each([
    [['--batch', '1', '--prefix', 'x'], 'one folder is wanted'],
    [['.', '--batch', 'x', '--prefix', 'x'], '--batch “x” is not a number'],
    [['.', '--batch', '1', '--prefix', 'X'], '--prefix “X” is not an id'],
    [['.', '--batch', '1', '--prefix', 'x', '--entity', 'meduza'], '--entity “meduza” is not KEY=ID'],
    [
      ['no-such-folder', '--batch', '1', '--prefix', 'x'],
      "ENOENT: no such file or directory, scandir 'no-such-folder'",
    ],
  ])('refuses %j', async (args, message) => {
    const { code, errors } = await run(...args)
    expect([code, errors.split('\n')[0]]).toEqual([2, message])
  })
})
