/** `plashka lists`, as a user calls it: imports change what drafts are told, refusals change nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { zipSync } from 'fflate'
import type { Category } from '../../src/registry/types.js'
import { knownAgents, knownExtremists, knownUndesirable } from '../importer/known-files.js'
import { agentsXlsx, extremistHtml, extremistJson, undesirableJson, type Agent } from '../importer/official-files.js'
import { windows1251 } from '../importer/windows-1251.js'
import { Sandbox } from './sandbox.js'

let sandbox: Sandbox
beforeEach(() => {
  sandbox = new Sandbox()
})
afterEach(() => sandbox.remove())

/** The register as the lists know it, in the official layout. */
const known = knownAgents()

const person = (name: string): Agent => ({ name, listed: '20.11.2026', type: 'Физические лица' })
const organisation = (name: string): Agent => ({ name, listed: '20.11.2026', type: 'Иные объединения лиц' })
const newcomers: readonly Agent[] = [
  person('Соколовский-Ветров Пантелеймон Аристархович'),
  person('Журавлёва Глафира Никитична "Глаша Свет"'),
  person('Гусейнов Эльчин Рамиз оглы'),
  person('Ким Виталина Сергеевна'),
  person('Шпонька Нестор Ефремович'),
  organisation('Фонд «Северный вереск» (Northern Heather Foundation)'),
  organisation('Интернет-издание «Перелётная»'),
  organisation('Проект «Туманность-Медиа»'),
  organisation('Телеграм-канал «Ветер Zavtra»'),
  organisation('Ассоциация «Голоса Ладоги» (Латвийская Республика)'),
]
const draft = `Пантелеймона Соколовского-Ветрова спросили о Глаше Свет. С Эльчином Гусейновым спорила Виталина Ким.

Нестору Шпоньке помогли фонд «Северный вереск» и интернет-издание «Перелётная».

О «Туманности-Медиа» написал «Ветер Zavtra», об этом узнала ассоциация «Голоса Ладоги».
`
const reportedIn = (out: string): string[] => [...out.matchAll(/"([^"]+)" has no notice/g)].map(([, name]) => name!)

describe('import', () => {
  test('ten new agents change what a draft is told', async () => {
    sandbox.write('draft.txt', draft)
    sandbox.write('agents.xlsx', agentsXlsx([...known, ...newcomers]))
    expect((await sandbox.run(['draft.txt'])).code).toBe(0)
    const imported = await sandbox.run(['lists', 'import', 'foreign-agent', 'agents.xlsx'])
    expect(imported.err).toBe('')
    expect(imported.out).toMatch(/^foreign-agent as of 2026-11-20: \d+ rows, 10 new, 0 changed, 0 gone\n/)
    expect(imported.out).toContain('  + Журавлёва Глафира Никитична (glafira-zhuravlyova)\n    Глаша Свет\n')
    const checked = await sandbox.run(['--as-of', '2026-11-23', 'draft.txt'])
    expect(reportedIn(checked.out)).toEqual([
      'Пантелеймона Соколовского-Ветрова',
      'Глаше Свет',
      'Эльчином Гусейновым',
      'Виталина Ким',
      'Нестору Шпоньке',
      'Северный вереск',
      'Перелётная',
      'Туманности-Медиа',
      'Ветер Zavtra',
      'Голоса Ладоги',
    ])
    expect((await sandbox.run(['--as-of', '2026-11-19', 'draft.txt'])).code).toBe(0)
  })

  test('the next import keeps who came in with the last one', async () => {
    sandbox.write('draft.txt', draft)
    sandbox.write('first.xlsx', agentsXlsx([...known, ...newcomers.slice(0, 5)]))
    sandbox.write('second.xlsx', agentsXlsx([...known, ...newcomers], { asOf: '27.11.2026' }))
    await sandbox.run(['lists', 'import', 'foreign-agent', 'first.xlsx'])
    const second = await sandbox.run(['lists', 'import', 'foreign-agent', 'second.xlsx'])
    expect(second.out).toMatch(/as of 2026-11-27: \d+ rows, 5 new, 0 changed, 0 gone/)
    expect(reportedIn((await sandbox.run(['--as-of', '2026-11-30', 'draft.txt'])).out)).toHaveLength(10)
  })

  test('a file that is refused leaves the lists as they were', async () => {
    sandbox.write('agents.xlsx', agentsXlsx([...known, ...newcomers]))
    sandbox.write('shrunk.xlsx', agentsXlsx(known.slice(0, 900), { asOf: '27.11.2026' }))
    await sandbox.run(['lists', 'import', 'foreign-agent', 'agents.xlsx'])
    const file = path.join(sandbox.lists, 'foreign-agent.yml')
    const before = readFileSync(file, 'utf8')
    const refused = await sandbox.run(['lists', 'import', 'foreign-agent', 'shrunk.xlsx'])
    expect([refused.code, refused.out]).toEqual([2, ''])
    expect(refused.err).toMatch(/^plashka: shrunk\.xlsx: \d+ of \d+ parties of the register are missing .*cut short\n$/)
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect((await sandbox.run(['lists', 'import', 'foreign-agent', 'shrunk.xlsx', '--force'])).code).toBe(0)
  })

  test('a dry run writes nothing', async () => {
    sandbox.write('agents.xlsx', agentsXlsx([...known, ...newcomers]))
    const { code, out } = await sandbox.run([
      'lists',
      'import',
      '--dry-run',
      '--lang',
      'ru',
      'foreign-agent',
      'agents.xlsx',
    ])
    expect(code).toBe(0)
    expect(out).toMatch(/^Иностранные агенты на 20\.11\.2026: \d+ запис\p{L}+, новых 10, изменено 0, исчезло 0\n/u)
    expect(out).toContain('Ничего не записано.')
    expect(existsSync(sandbox.lists)).toBe(false)
  })

  test('an unknown register, a file that is not there', async () => {
    expect((await sandbox.run(['lists', 'import', 'agents', 'agents.xlsx'])).err).toMatch(
      /Allowed choices are terrorist/,
    )
    expect(await sandbox.run(['lists', 'import', 'extremist', 'none.html'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no such file or folder'),
    })
  })
})

describe('files that say themselves whose they are', () => {
  const extremistPage = (): string =>
    extremistHtml([...knownExtremists(), `${knownExtremists().length + 1}. Движение «Лиловый вереск» (решение суда);`])
  const summaries = (out: string): string[] =>
    out
      .split('\n')
      .flatMap(line =>
        / rows, |\.\w+$/u.test(line) && !line.startsWith(' ') ? [line.replace(/\d+ rows/u, 'rows')] : [],
      )

  test('several, of two registers, the older one of a register first', async () => {
    sandbox.write('later.xlsx', agentsXlsx([...known, ...newcomers.slice(0, 2)], { asOf: '27.11.2026' }))
    sandbox.write('earlier.xlsx', agentsXlsx([...known, ...newcomers.slice(0, 1)]))
    sandbox.write('list.html', extremistPage())
    const { code, out, err } = await sandbox.run(['lists', 'import', 'later.xlsx', 'list.html', 'earlier.xlsx'])
    expect([code, err]).toEqual([0, ''])
    expect(summaries(out)).toEqual([
      'earlier.xlsx',
      'foreign-agent as of 2026-11-20: rows, 1 new, 0 changed, 0 gone',
      'later.xlsx',
      'foreign-agent as of 2026-11-27: rows, 1 new, 0 changed, 0 gone',
      'list.html',
      'extremist: rows, 1 new, 0 changed, 0 gone',
    ])
  })

  test('a folder, as a browser leaves it, and an archive', async () => {
    sandbox.write('saved/list.html', extremistPage())
    sandbox.write('saved/list_files/menu.html', '<p>Меню</p>')
    sandbox.write('saved/weather.html', '<p>Погода</p>')
    const folder = await sandbox.run(['lists', 'import', '--dry-run', 'saved'])
    expect([folder.code, folder.err]).toEqual([0, 'plashka: saved/weather.html is the file of no register, left out\n'])
    expect(folder.out).toMatch(/^extremist: \d+ rows, 1 new/)
    sandbox.write('all.zip', zipSync({ 'a/agents.xlsx': agentsXlsx([...known, ...newcomers]) }))
    const { code, out } = await sandbox.run(['lists', 'import', 'all.zip', '--json'])
    expect([code, (JSON.parse(out) as { register: string }).register]).toEqual([0, 'foreign-agent'])
    sandbox.write('empty/readme.txt', '')
    expect(await sandbox.run(['lists', 'import', 'empty'])).toEqual({
      code: 2,
      out: '',
      err: 'plashka: there is no file of a register among these\nplashka: empty/readme.txt is the file of no register, left out\n',
    })
  })

  test('of a folder of many other files ten are named', async () => {
    sandbox.write('saved/list.html', extremistPage())
    sandbox.write('saved/list_files/logo.png', '')
    sandbox.write('saved/.hidden', '')
    for (let number = 10; number < 23; number++) sandbox.write(`saved/photos/${number}.png`, '')
    sandbox.write('saved/mail.zip', zipSync({ 'letters/one.eml': new Uint8Array(9) }))
    const { code, err } = await sandbox.run(['lists', 'import', '--dry-run', 'saved'])
    const named = Array.from({ length: 10 }, (_, index) => `saved/photos/${10 + index}.png`)
    expect([code, err]).toEqual([
      0,
      [...named.map(name => `${name} is the file of no register, left out`), '4 more files of no register left out']
        .map(line => `plashka: ${line}\n`)
        .join(''),
    ])
  })

  test('a broken archive in a folder keeps none of its other files from being taken', async () => {
    sandbox.write('saved/list.html', extremistPage())
    sandbox.write('saved/cut.zip', zipSync({ 'a.csv': new Uint8Array(100) }).slice(0, 60))
    const { code, out, err } = await sandbox.run(['lists', 'import', '--dry-run', 'saved'])
    expect([code, err]).toEqual([2, 'plashka: saved/cut.zip: the archive is cut short\n'])
    expect(out).toMatch(/^extremist: \d+ rows, 1 new/)
  })

  test('one that is refused keeps none of the others from being taken', async () => {
    sandbox.write('agents.xlsx', agentsXlsx(known.slice(0, 900)))
    sandbox.write('list.html', extremistPage())
    const { code, out, err } = await sandbox.run(['lists', 'import', 'agents.xlsx', 'list.html'])
    expect([code, summaries(out).at(-1)]).toEqual([2, 'extremist: rows, 1 new, 0 changed, 0 gone'])
    expect(err).toMatch(/^plashka: agents\.xlsx: \d+ of \d+ parties of the register are missing .*\n$/)
    expect(readdirSync(sandbox.lists).filter(name => name.endsWith('.yml'))).toEqual(['extremist.yml'])
  })
})

describe('a table of one’s own', () => {
  test('becomes a list that a draft is checked by', async () => {
    sandbox.write(
      'names.csv',
      windows1251('Имя;Дата\r\nЖуравлёва Глафира Никитична;20.11.2026\r\nЛиловый вереск;\r\n'.replace('ё', 'е')),
    )
    const made = await sandbox.run(['lists', 'import', '--own', 'names.csv'])
    expect(made).toEqual({
      code: 0,
      err: '',
      out: `2 names
Columns: Имя → name, Дата → since
  + Журавлева Глафира Никитична (glafira-zhuravleva): person, foreign-agent from 2026-11-20
  + Лиловый вереск (liloviy-veresk): organisation, foreign-agent
Some have no status: “foreign-agent” is taken for them. If it is another one, put a line “category: …” into the list.
Written: names.yml. Put into .plashkarc.yml: lists: [names.yml]
`,
    })
    sandbox.write('.plashkarc.yml', 'lists: [names.yml]\n')
    sandbox.write('draft.txt', 'Глафиру Журавлёву спросил «Лиловый вереск».\n')
    expect(reportedIn((await sandbox.run(['draft.txt'])).out)).toEqual(['Глафиру Журавлёву', 'Лиловый вереск'])
    expect((await sandbox.run(['explain', 'Лиловый вереск'])).out).toContain(
      'Not in the list, concluded: status: foreign agent; source: names.csv; dates: no dates known; kind: organisation; names: Лиловый вереск; id: liloviy-veresk\n',
    )
  })

  test('goes over no list unasked, and nowhere in a dry run', async () => {
    sandbox.write('names.csv', 'Лиловый вереск\n')
    sandbox.write('names.yml', '# mine\n')
    expect(await sandbox.run(['lists', 'import', '--own', 'names.csv'])).toEqual({
      code: 2,
      out: '',
      err: 'plashka: names.yml is there already; --force writes over it, --output puts the list elsewhere\n',
    })
    expect(readFileSync(path.join(sandbox.folder, 'names.yml'), 'utf8')).toBe('# mine\n')
    const elsewhere = ['lists', 'import', '--own', 'names.csv', '--output', 'own/list.yml', '--category', 'extremist']
    expect((await sandbox.run([...elsewhere, '--dry-run', '--lang', 'ru'])).out).toBe(
      '1 имя\n  + Лиловый вереск (liloviy-veresk): организация, экстремистская организация\nНичего не записано.\n',
    )
    expect(existsSync(path.join(sandbox.folder, 'own'))).toBe(false)
    expect((await sandbox.run(elsewhere)).code).toBe(0)
    expect(readFileSync(path.join(sandbox.folder, 'own/list.yml'), 'utf8')).toContain('category: extremist\n')
  })

  test('needs no register, and a register needs a file', async () => {
    expect((await sandbox.run(['lists', 'import'])).err).toMatch(/missing required argument 'file'/)
    expect((await sandbox.run(['lists', 'import', 'extremist'])).err).toMatch(/missing required argument 'file'/)
    expect((await sandbox.run(['lists', 'import', 'extremist', '--own', 'names.csv'])).err).toMatch(
      /--own takes one file, and no register/,
    )
  })
})

describe('status', () => {
  test('what the registers hold; old lists are warned of', async () => {
    const { code, out, err } = await sandbox.run(['lists', 'status', '--as-of', '2026-09-29'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(
      /^terrorist\n {2}\d+ entities: \d+ in force, \d+ ended\n {2}as of 2026-09-24 \(5 days old\), built-in\n/,
    )
    const later = await sandbox.run(['lists', '--as-of', '2026-10-05'])
    expect([later.code, later.err.split('\n')[0]]).toEqual([
      0,
      'plashka: the list “terrorist” is 11 days old; registers grow every week, see plashka lists update --help',
    ])
    expect((await sandbox.run(['lists', 'status', '--as-of', '2026-10-05', '--max-age', '10'])).code).toBe(1)
  })

  test('JSON for other tools', async () => {
    const { out } = await sandbox.run(['lists', 'status', '--json', '--as-of', '2026-09-29'])
    expect(JSON.parse(out)).toMatchObject({
      asOf: '2026-09-29',
      lists: { asOf: '2026-09-24', digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      registers: [{ register: 'terrorist', checked: '2026-09-24', age: 5, origin: 'built-in' }, {}, {}, {}],
    })
  })
})

describe('diff and check', () => {
  const own = `list: own
title: Own
category: extremist
source: { title: Newsroom }
checked: 2026-11-01
entities:
  - { id: heather, kind: movement, name: Движение «Вереск», designations: [{ listed: 2026-01-01 }], aliases: [Вереск, Дом] }
`

  test('two lists', async () => {
    sandbox.write('one.yml', own)
    sandbox.write('other.yml', own.replace('2026-01-01', '2026-02-02').replace('Дом', 'Вересковцы'))
    const { code, out } = await sandbox.run(['lists', 'diff', 'one.yml', 'other.yml'])
    expect([code, out]).toEqual([
      1,
      `~ Движение «Вереск» (heather)
    name − Дом
    name + Вересковцы
    designation − extremist listed 2026-01-01
    designation + extremist listed 2026-02-02
0 added, 0 removed, 1 changed
`,
    ])
    expect(await sandbox.run(['lists', 'diff', 'builtin', 'current'])).toEqual({
      code: 0,
      out: 'No difference.\n',
      err: '',
    })
  })

  test('ordinary words, duplicates and layout, each with its place', async () => {
    sandbox.write(
      'own.yml',
      `${own}  - { id: other, kind: movement, name: Движение «Вереск», designations: [{ listed: 2026-13-01 }], aliases: [Meduza] }\n`,
    )
    sandbox.write('words.yml', own)
    const { code, out } = await sandbox.run(['lists', 'check', 'own.yml', 'words.yml'])
    expect(code).toBe(1)
    expect(out).toMatch(/^own\.yml:8:\d+: entities\[1\]\.designations\[0\]\.listed: .*2026-13-01/)
    expect(out).toMatch(
      /\nwords\.yml:7:\d+: entities\[0\]\.aliases\[1\]: strong alias “Дом” is an ordinary word; make it weak\n/,
    )
    expect(out).toMatch(/\n2 lists: 2 problems\n$/)
  })

  test('JSON for other tools says by which lists it was made', async () => {
    sandbox.write('one.yml', own)
    sandbox.write('other.yml', own.replace('2026-01-01', '2026-02-02').replace('2026-11-01', '2026-11-02'))
    const json = async (...args: string[]): Promise<unknown> =>
      JSON.parse((await sandbox.run(['lists', ...args, '--json'])).out)
    const digest = expect.stringMatching(/^[0-9a-f]{64}$/)
    const { lists } = (await json('status')) as { lists: unknown }
    const diff = (await json('diff', 'one.yml', 'other.yml')) as { lists: Record<string, { digest: string }> }
    expect(diff).toMatchObject({
      lists: { one: { asOf: '2026-11-01', digest }, other: { asOf: '2026-11-02', digest } },
      added: [],
      changed: [{ id: 'heather' }],
    })
    expect(diff.lists['one']!.digest).not.toBe(diff.lists['other']!.digest)
    expect(await json('diff', 'builtin', 'current')).toEqual({
      lists: { one: lists, other: lists },
      added: [],
      removed: [],
      changed: [],
    })
    expect(await json('check', 'one.yml')).toMatchObject({
      lists,
      problems: [{ path: 'one.yml', line: 7, field: 'entities[0].aliases[1]' }],
    })
    sandbox.write('names.csv', 'Название\nФонд «Вереск»\n')
    expect(await json('import', '--own', 'names.csv', '--dry-run')).toMatchObject({ file: 'names.yml', lists })
  })

  test('the lists as shipped are faultless', async () => {
    expect(await sandbox.run(['lists', 'check'])).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d+ lists: nothing wrong\n$/),
      err: '',
    })
  })
})

describe('update', () => {
  let server: Server
  let address = ''
  const serve = async (listener: RequestListener): Promise<void> => {
    server = createServer(listener)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })
  const configure = (paths: Partial<Record<Category, string>>): void => {
    const registers = Object.fromEntries(Object.entries(paths).map(([register, file]) => [register, address + file]))
    sandbox.write('.plashkarc.json', JSON.stringify({ registers }))
  }
  const update = (...args: string[]) => sandbox.run(['lists', 'update', ...args])

  test('fetches what the config names; one that fails keeps no other from it', async () => {
    const workbook = agentsXlsx([...known, ...newcomers])
    await serve(({ url }, response) => {
      if (url === '/moved') response.writeHead(302, { location: '/agents' }).end()
      else if (url === '/agents') response.end(workbook)
      else if (url === '/undesirable') response.end(undesirableJson(knownUndesirable()))
      else response.writeHead(500).end()
    })
    configure({ 'foreign-agent': '/moved', undesirable: '/undesirable', extremist: '/broken' })
    const { code, out, err } = await update()
    expect(code).toBe(2)
    expect(err).toBe(`plashka: cannot fetch ${address}/broken\nthe answer is 500 Internal Server Error\n`)
    expect(out).toMatch(/foreign-agent as of 2026-11-20: \d+ rows, 10 new/)
    expect(out).toMatch(/undesirable: \d+ rows, 0 new/)
    expect(readdirSync(sandbox.lists).filter(name => name.endsWith('.yml'))).toEqual([
      'foreign-agent.yml',
      'undesirable.yml',
    ])
  })

  test.each<[string, RequestListener, readonly string[], RegExp]>([
    ['too slow', () => undefined, ['--timeout', '0.3'], /no whole answer within 0\.3 s/],
    [
      'stops in the middle',
      (_, response) => {
        response.write('{"size": 2, "values": [{')
        setTimeout(() => response.destroy(), 50)
      },
      [],
      /cannot fetch|cut short/,
    ],
    [
      'too large',
      (_, response) => {
        response.write('x'.repeat(2 ** 20))
        response.end('x'.repeat(2 ** 20))
      },
      ['--max-size', '1'],
      /larger than 1 MB/,
    ],
    [
      'announces too much',
      (_, response) => {
        response.writeHead(200, { 'content-length': String(2 ** 22) }).write('x')
      },
      ['--max-size', '1'],
      /larger than 1 MB/,
    ],
    [
      'sent in circles',
      (_, response) => {
        response.writeHead(302, { location: '/' }).end()
      },
      [],
      /more than 5 redirections/,
    ],
    [
      'sent to a file',
      (_, response) => {
        response.writeHead(302, { location: 'file:///etc/hosts' }).end()
      },
      [],
      /only http and https addresses are fetched/,
    ],
    [
      'another register',
      (_, response) => {
        response.end(undesirableJson([{ name: 'Фонд «Вереск»', listed: '20.11.2026' }]))
      },
      [],
      /is the register “undesirable”, not “extremist”/,
    ],
    [
      'suspiciously small',
      (_, response) => {
        response.end(extremistJson(['Движение «Вереск»']))
      },
      [],
      /are missing/,
    ],
  ])('an answer that is %s is refused', async (_, listener, options, message) => {
    await serve(listener)
    configure({ extremist: '/' })
    const { code, err } = await update('extremist', ...options)
    expect([code, err]).toEqual([2, expect.stringMatching(message)])
    expect(existsSync(path.join(sandbox.lists, 'extremist.yml'))).toBe(false)
  })
})
