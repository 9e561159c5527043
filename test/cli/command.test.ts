/** The built command, as a user calls it. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { commandNames } from '../../src/cli/command-names.js'
import { readWeights } from '../../src/mentions/evidence/data.js'
import { Sandbox, type Result } from './sandbox.js'

let sandbox: Sandbox
beforeEach(() => {
  sandbox = new Sandbox()
})
afterEach(() => sandbox.remove())

const plashka = (args: readonly string[], input?: string, env?: Record<string, string>): Promise<Result> =>
  sandbox.run(args, input, env)
const write = (name: string, content: string | Uint8Array): void => sandbox.write(name, content)

const missing = 'Представители Талибана прилетели.\n'
const clean = 'Представители Талибана (запрещён в РФ) прилетели.\n'
const report = `draft.txt
1:15-1:23 error "Талибана" has no notice of its status: terrorist organization since 2003-02-14. Write: “признан террористической организацией и запрещён в РФ” missing-notice plashka

✖ 1 error
`

test.each([
  [0, ['--as-of', '2026-01-15', 'draft.txt'], ''],
  [1, ['--as-of', '2024-11-30', '--format', 'json', 'draft.txt'], ''],
  [1, ['--as-of', '2024-11-30', '--stdin-filename', 'draft.md', '-'], missing],
  [2, ['--as-of', 'yesterday', 'draft.txt'], ''],
  [0, ['lookup', '--help'], ''],
])('a process of its own exits with %d, and says what the tests’ shared one says: %j', async (code, args, input) => {
  write('draft.txt', missing)
  const alone = await sandbox.runAlone(args, input)
  expect(alone.code).toBe(code)
  expect(alone.out + alone.err).not.toBe('')
  expect(await plashka(args, input)).toEqual(alone)
})

describe('the check', () => {
  test('a finding is reported and exits with 1', async () => {
    write('draft.txt', missing)
    expect(await plashka(['--as-of', '2024-11-30', 'draft.txt'])).toEqual({ code: 1, out: report, err: '' })
  })

  test('a clean file exits with 0', async () => {
    write('draft.txt', clean)
    expect(await plashka(['--as-of', '2024-11-30', 'draft.txt'])).toEqual({
      code: 0,
      out: 'draft.txt: no issues found\n',
      err: '',
    })
  })

  test('the front matter’s date counts, the command line goes before it', async () => {
    write('draft.md', `---\ndate: 2026-01-15\n---\n\n${missing}`)
    expect((await plashka(['draft.md'])).code).toBe(0)
    expect((await plashka(['--as-of', '2024-11-30', 'draft.md'])).code).toBe(1)
  })

  test('warnings pass, unless --frail or --max-warnings says otherwise', async () => {
    write('draft.txt', 'Доклад Freedom House вышел.\n')
    expect((await plashka(['--as-of', '2024-11-30', 'draft.txt'])).code).toBe(0)
    expect((await plashka(['--as-of', '2024-11-30', '--frail', 'draft.txt'])).code).toBe(1)
    const tooMany = await plashka(['--as-of', '2024-11-30', '--max-warnings', '0', 'draft.txt'])
    expect(tooMany).toMatchObject({ code: 1, err: 'plashka: 1 warning, and at most 0 allowed\n' })
    expect((await plashka(['--as-of', '2024-11-30', '--max-warnings', '1', 'draft.txt'])).code).toBe(0)
  })

  test('messages are Russian on request, and in a Russian environment', async () => {
    write('draft.txt', missing)
    const russian = '«Талибана»: нет пометки о статусе — террористическая организация с 14.02.2003.'
    expect((await plashka(['--as-of', '2024-11-30', '--lang', 'ru', 'draft.txt'])).out).toContain(russian)
    expect((await plashka(['--as-of', '2024-11-30', 'draft.txt'], '', { LANG: 'ru_RU.UTF-8' })).out).toContain(russian)
  })

  test('standard input, folders, globs, ignored files', async () => {
    expect((await plashka(['--as-of', '2024-11-30', '-'], missing)).code).toBe(1)
    write('news/one.txt', missing)
    write('news/two.md', missing)
    write('news/three.xyz', missing)
    write('.plashkaignore', 'two.md\n')
    expect((await plashka(['--as-of', '2024-11-30', 'news'])).out).toContain('✖ 1 error')
    expect((await plashka(['--as-of', '2024-11-30', 'news/*.txt'])).out).toContain('✖ 1 error')
  })
})

test('many files, on several threads: a report in order with one count', async () => {
  const filler = 'Погода стояла хорошая, и все вышли гулять по набережной.\n\n'.repeat(9000)
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) write(`news/${name}.txt`, `${missing}${filler}`)
  write('news/j.txt', clean)
  const { code, out } = await plashka(['--as-of', '2024-11-30', 'news'])
  const expected = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    .map(name => report.replace('draft.txt', `news/${name}.txt`).split('\n').slice(0, 2).join('\n'))
    .join('\n\n')
  expect([code, out]).toEqual([1, `${expected}\n\nnews/j.txt: no issues found\n\n✖ 9 errors\n`])
})

describe('what cannot be done exits with 2, and the rest is done', () => {
  test.each([
    ['binary.txt', Uint8Array.of(0x89, 0x50, 0, 0, 1), 'This is a binary file, not a text'],
    [
      'broken.txt',
      Uint8Array.of(0xd0, 0xa2, 0xd0),
      'This file is UTF-8 only in part: the byte 0xD0 in line 1, column 2 is not',
    ],
    ['page.xyz', missing, 'Unknown format “.xyz”, known are .txt, .text, .md, .markdown'],
  ])('%s', async (name, content, message) => {
    write(name, content)
    write('draft.txt', missing)
    const { code, out } = await plashka(['--as-of', '2024-11-30', name, 'draft.txt'])
    expect([code, out.includes(message), out.includes('missing-notice')]).toEqual([2, true, true])
  })

  test('a file that is not there', async () => {
    write('draft.txt', missing)
    const { code, out } = await plashka(['--as-of', '2024-11-30', 'nowhere.txt', 'draft.txt'])
    expect([code, out.includes('No such file or folder'), out.includes('missing-notice')]).toEqual([2, true, true])
  })

  test.each([
    ['explan', 'No such file, folder or command; did you mean plashka explain?'],
    ['nosuchthing', 'No such file, folder or command'],
    ['drafts.txt', 'No such file or folder; did you mean draft.txt?'],
    ['nowhere/drafts.txt', 'No such file or folder'],
  ])('what stands for nothing, with what is near: %s', async (name, message) => {
    write('draft.txt', missing)
    const { code, out } = await plashka(['--as-of', '2024-11-30', name])
    expect([code, out.split('\n')[1]?.trim()]).toEqual([2, `error No such${message.slice('No such'.length)}`.trim()])
  })

  test.each(commandNames)('%s is a command', async name => {
    const { code, out } = await plashka([name, '--help'])
    expect([code, out.startsWith(`Usage: plashka ${name}`)]).toEqual([0, true])
  })

  test.each([
    [['--as-of', '2024-02-30', 'draft.txt'], 'Expected a day that exists'],
    [['--frial', 'draft.txt'], "unknown option '--frial'"],
    [['--frail', 'inspect', 'draft.txt'], "unknown option '--frail'"],
    [['--as-of', '2024-11-30', 'init'], "unknown option '--as-of'"],
    [[], 'no files given'],
  ])('%j', async (args, message) => {
    const { code, err } = await plashka(args)
    expect([code, err.includes(message)]).toEqual([2, true])
  })

  test('an empty file and one of a single line of asterisks are clean', async () => {
    write('empty.txt', '')
    write('stars.md', '*'.repeat(1_000_000))
    expect((await plashka(['empty.txt', 'stars.md'])).code).toBe(0)
  })

  test('a file of 20 MB is checked', async () => {
    write('long.txt', `${'Погода стояла хорошая, и все вышли гулять по набережной.\n\n'.repeat(190_000)}${missing}`)
    expect((await plashka(['--as-of', '2024-11-30', 'long.txt'])).out).toContain('✖ 1 error')
  })
})

describe('config', () => {
  const list = `list: ours
title: Ours
source: { title: Register }
checked: 2026-11-20
entities:
  - id: northern-lantern
    kind: media
    name: Издание «Северный фонарь»
    designations: [{ category: foreign-agent, listed: 2020-11-20 }]
    aliases: [{ name: Северный фонарь, strength: weak }]
    generics: [издание]
`

  test('severities, own lists, entities switched off', async () => {
    write(
      '.plashkarc.yml',
      'lists: [ours.yml]\ndisable: [taliban]\npolicy: { categories: { foreign-agent: warning } }\n',
    )
    write('ours.yml', list)
    write('draft.txt', `Издание «Северный фонарь» пишет. ${missing}`)
    const { code, out } = await plashka(['--as-of', '2024-11-30', 'draft.txt'])
    expect([code, out.split('\n')[1]]).toEqual([
      0,
      '1:10-1:25 warning "Северный фонарь" has no notice of its status: foreign agent since 2020-11-20. Write: “признано иностранным агентом” missing-notice plashka',
    ])
  })

  test('an own list overrides a built-in entity', async () => {
    write('.plashkarc.yml', 'lists: [ours.yml]\n')
    write(
      'ours.yml',
      list.replace(
        / {2}- id[\s\S]*/u,
        '  - id: taliban\n    designations: [{ category: terrorist, decided: 2003-02-14 }]\n',
      ),
    )
    write('draft.txt', missing)
    expect((await plashka(['--as-of', '2026-11-20', 'draft.txt'])).code).toBe(1)
    expect((await plashka(['--as-of', '2026-11-20', '--no-config', 'draft.txt'])).code).toBe(0)
  })

  test.each([
    ['languag: ru\n', '.plashkarc.yml: languag: unknown key, did you mean “language”?'],
    ['ndjson: { path: text }\n', '.plashkarc.yml: ndjson: unknown key, did you mean “formats.ndjson”?'],
    ['language: ru\nstyle: footnote\n', '.plashkarc.yml: style: unknown key, did you mean “fix.style”?'],
    [
      'rules: { missing-notic: off }\n',
      '.plashkarc.yml: rules.missing-notic: unknown key, did you mean “missing-notice”?',
    ],
    ['policy: { headlines: 1 }\n', '.plashkarc.yml: policy.headlines: expected true or false'],
    ['asOf: 2024-02-30\n', '.plashkarc.yml: asOf: expected a day as YYYY-MM-DD, found “2024-02-30”'],
    ['disable: [talban]\n', '.plashkarc.yml: disable: unknown entity “talban”, did you mean “taliban”?'],
  ])('%s', async (config, message) => {
    write('.plashkarc.yml', config)
    write('draft.txt', missing)
    const { code, err } = await plashka(['draft.txt'])
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
  })

  test('a broken list names its place', async () => {
    write('.plashkarc.yml', 'lists: [ours.yml]\n')
    write('ours.yml', list.replace('2020-11-20', '2020-11-31'))
    write('draft.txt', missing)
    const { code, err } = await plashka(['draft.txt'])
    expect([code, err]).toEqual([2, expect.stringContaining('ours.yml:9:')])
  })
})

describe('subcommands', () => {
  test('what stands before a subcommand is said to it, and gives way to what stands behind it', async () => {
    write('one.txt', 'Талибан.')
    const dayOf = async (...args: string[]): Promise<unknown> =>
      (JSON.parse((await plashka(args)).out) as { readonly asOf: string }).asOf
    expect(await dayOf('--as-of', '2021-07-09', 'inspect', 'one.txt')).toBe('2021-07-09')
    expect(await dayOf('--as-of', '2021-07-09', 'inspect', '--as-of', '2024-11-30', 'one.txt')).toBe('2024-11-30')
  })

  test('inspect prints an object a line, as documented', async () => {
    write('one.txt', clean)
    write('two.md', missing)
    const { code, out } = await plashka(['inspect', '--json', '--as-of', '2024-11-30', 'one.txt', 'two.md'])
    const [one, two] = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>)
    expect(code).toBe(0)
    expect(one).toEqual({
      path: 'one.txt',
      asOf: '2024-11-30',
      language: 'ru',
      lists: { asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), digest: expect.stringMatching(/^[\da-f]{64}$/) },
      mentions: [
        {
          start: 14,
          end: 22,
          text: 'Талибана',
          entity: 'taliban',
          name: 'Движение «Талибан»',
          certainty: 'certain',
          why: 'an unmistakable name',
          evidence: [{ id: 'strong-name', weight: expect.any(Number), text: 'Талибана' }],
          designations: [{ category: 'terrorist', since: '2003-02-14', until: '2025-04-17', inForce: true }],
          required: true,
          coveredBy: [0],
        },
      ],
      notices: [
        {
          start: 23,
          end: 38,
          text: '(запрещён в РФ)',
          kind: 'bracket',
          statements: [{ category: null, banned: true }],
          covers: [0],
        },
      ],
      doubts: [],
      messages: [],
    })
    expect(two).toMatchObject({
      path: 'two.md',
      messages: [
        { ruleId: 'missing-notice', severity: 'error', start: 14, end: 22, line: 1, column: 15, entity: 'taliban' },
      ],
    })
  })

  test('explain and names', async () => {
    const explained = await plashka(['explain', '--as-of', '2024-11-30', 'Олег Кашин'])
    expect([explained.code, explained.out]).toEqual([
      0,
      expect.stringContaining('foreign agent: in force\n      listed 2022-06-03'),
    ])
    const names = await plashka(['names', 'islamic-state'])
    expect(names.out).toContain('Исламское государство, Исламского государства, Исламскому государству')
    const unknown = await plashka(['explain', 'Талебан'])
    expect([unknown.code, unknown.err]).toEqual([
      2,
      'plashka: “Талебан” is in none of the lists; did you mean:\n  the Taliban (taliban)\n',
    ])
  })

  test('explain why a draft mentions an entity', async () => {
    write('draft.txt', 'Шёл дождь.\nПо данным издания «Медуза», мост закрыт.')
    const { weights } = readWeights()
    expect(await plashka(['explain', 'meduza', '--why', 'draft.txt'])).toMatchObject({
      code: 0,
      out: [
        'draft.txt:2:20: “Медуза”, certain',
        `  +${weights['generic-noun']} the word before it says what it is: “издания”`,
        `  +${weights['quoted']} a name in quotation marks`,
        '',
      ].join('\n'),
    })
    expect((await plashka(['explain', 'taliban', '--why', 'draft.txt'])).out).toBe('draft.txt: no mention\n')
    const missing = await plashka(['explain', 'meduza', '--why', 'none.txt'])
    expect([missing.code, missing.out]).toEqual([2, ''])
    expect(missing.err).toContain('none.txt')
  })
})
