/** The server as an editor meets it: over standard input and output. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  CodeLensRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentLinkRequest,
  ExecuteCommandRequest,
  FileChangeType,
  HoverRequest,
  MessageType,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import { Sandbox } from '../cli/sandbox.js'
import { Client } from './client.js'

let sandbox: Sandbox
let client: Client

beforeAll(async () => {
  sandbox = new Sandbox()
  client = new Client(sandbox.folder, sandbox.lists)
  await client.start()
})

afterAll(async () => {
  expect(await client.stop()).toBe(0)
  sandbox.remove()
})

const draft = 'Утром «Талибан» сообщил об этом.\n'
const mention = { start: { line: 0, character: 7 }, end: { line: 0, character: 14 } }
const everything: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } }
const fileChanged = async (name: string): Promise<void> =>
  client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: client.uri(name), type: FileChangeType.Changed }],
  })

describe('diagnostics', () => {
  test('have place, severity, code, page and ground', async () => {
    const { version, diagnostics } = await client.open('place.md', `---\ndate: 2024-11-30\n---\n\n😀 ${draft}`)
    expect(version).toBe(1)
    expect(diagnostics).toEqual([
      {
        range: { start: { line: 4, character: 10 }, end: { line: 4, character: 17 } },
        severity: 1,
        code: 'missing-notice',
        codeDescription: { href: expect.stringMatching(/rules\/missing-notice\/README\.md$/) },
        source: 'plashka',
        message: expect.stringMatching(/has no notice/),
        data: { entity: 'taliban' },
      },
    ])
  })

  test('go by the day of each draft', async () => {
    const { diagnostics } = await client.open('later.md', `---\ndate: 2026-01-15\n---\n\n${draft}`)
    expect(diagnostics).toEqual([])
  })

  test.each([
    ['plain.txt', 'plaintext'],
    ['unknown-to-us.txt', 'text'],
    ['no-extension', 'markdown'],
  ])('%s in %s is checked', async (name, languageId) => {
    client.configuration = { asOf: '2024-11-30' }
    const { diagnostics } = await client.open(name, draft, languageId)
    client.configuration = null
    expect(diagnostics).toHaveLength(1)
  })

  test('an extension of the config goes before the language that an editor takes a file to be in', async () => {
    client.configuration = { asOf: '2024-11-30', extensions: { '.qmd': 'markdown' } }
    const { diagnostics } = await client.open('chapter.QMD', '`Талибан`: [Талибан](/t)\n', 'plaintext')
    const other = await client.open('code.qml', draft, 'other')
    client.configuration = null
    expect([diagnostics.length, other.diagnostics]).toEqual([1, []])
  })

  test.each(['plaintext', 'text'])('what is %s only to the editor is read by its extension', async languageId => {
    client.configuration = { asOf: '2024-11-30' }
    const { diagnostics } = await client.open('named.md', '`Талибан` начал.\n', languageId)
    const other = await client.open('named.txt', '`Талибан` начал.\n', languageId)
    client.configuration = null
    expect([diagnostics.length, other.diagnostics.length]).toEqual([0, 1])
  })

  test.each(['code.py', 'Makefile'])('%s is left alone', async name => {
    expect((await client.open(name, draft, 'other')).diagnostics).toEqual([])
  })

  test('are of the last version, however fast one types', async () => {
    client.configuration = { asOf: '2024-11-30' }
    await client.open('typed.md', 'Утром\n')
    const uri = client.uri('typed.md')
    for (const character of ' «Талибан» сообщил.') {
      const at = { line: 0, character: client.text('typed.md').trimEnd().length }
      const padded = { line: 0, character: client.text('typed.md').length - 1 }
      await client.change('typed.md', {
        range: { start: character === ' ' ? padded : at, end: padded },
        text: character,
      })
    }
    client.configuration = null
    const { diagnostics } = await client.diagnostics('typed.md')
    expect(diagnostics).toHaveLength(1)
    const versions = client.published.filter(params => params.uri === uri).map(({ version }) => version!)
    expect(versions).toEqual([...versions].sort((one, other) => one - other))
  })

  test('go when the draft is closed', async () => {
    await client.open('closed.md', `---\ndate: 2024-11-30\n---\n\n${draft}`)
    await client.close('closed.md')
    const uri = client.uri('closed.md')
    await client.until(() => client.published.findLast(params => params.uri === uri && params.diagnostics.length === 0))
  })
})

test('that lists are old is told once a session, and by no draft', async () => {
  const old = '---\ndate: 2031-01-15\n---\n\nНичего.\n'
  const toldOfLists = (): typeof client.shown => client.shown.filter(({ message }) => /days old/.test(message))
  sandbox.write('off/.plashkarc.yml', 'rules: { stale-lists: off }\n')
  expect((await client.open('off/one.md', old)).diagnostics).toEqual([])
  expect(toldOfLists()).toEqual([])
  sandbox.write('grave/.plashkarc.yml', 'rules: { stale-lists: warning }\n')
  for (const name of ['old/one.md', 'old/two.md', 'grave/one.md'])
    expect((await client.open(name, old)).diagnostics).toEqual([])
  await client.close('old/one.md')
  await client.change('old/two.md', { text: `${old}Всё ещё ничего.\n` })
  expect((await client.diagnostics('old/two.md')).diagnostics).toEqual([])
  expect(toldOfLists()).toEqual([
    {
      type: MessageType.Info,
      message: expect.stringMatching(/^The list of extremist organizations .* lists update extremist$/),
    },
  ])
  for (const name of ['old/two.md', 'grave/one.md', 'off/one.md']) await client.close(name)
})

describe('what the editor sets', () => {
  const text = '---\ndate: 2024-11-30\n---\n\nТалибан сообщил. Талибан ушёл.\n'
  const foundWith = async (name: string, configuration: object): Promise<unknown[]> => {
    client.configuration = configuration
    const { diagnostics } = await client.open(name, text)
    client.configuration = null
    return diagnostics.map(({ code, severity, message }) => code ?? [severity, message])
  }

  test('may be anything that stands in a config, and goes before it', async () => {
    sandbox.write('set/.plashkarc.yml', 'policy: { categories: { terrorist: off } }\n')
    const unset = {
      policy: { scope: null, categories: { terrorist: null } },
      lists: [],
      profile: '',
      trace: { server: 'off' },
    }
    expect(await foundWith('set/one.md', unset)).toEqual([])
    const set = { policy: { scope: 'every', categories: { terrorist: 'error' } } }
    expect(await foundWith('set/two.md', set)).toEqual(['missing-notice', 'missing-notice'])
    expect(await foundWith('set/three.md', { ...set, disable: ['taliban'] })).toEqual([])
    sandbox.write('ours.json', '{ "disable": ["taliban"] }')
    expect(await foundWith('set/four.md', { ...set, extends: './ours.json' })).toEqual([])
  })

  test('is told with its key if it is at fault', async () => {
    expect(await foundWith('wrong/one.md', { policy: { scop: 'every' } })).toEqual([
      [1, 'plashka: policy.scop: unknown key, did you mean “scope”?'],
    ])
    expect(await foundWith('set/five.md', { profile: 'meda' })).toEqual([
      [1, 'plashka: profile: unknown “meda”, did you mean “media”?'],
    ])
  })
})

describe('actions', () => {
  const texts = async (name: string, only?: string[]): Promise<[string, string][]> =>
    (await client.actions(name, everything, only)).map(({ title, edit }) => [title, client.applied(name, edit!)])

  test('mend in each style, marker and footnote together; ignore here', async () => {
    await client.open('styles.md', `---\ndate: 2024-11-30\n---\n\n${draft}`)
    const head = '---\ndate: 2024-11-30\n---\n\n'
    const found = await client.actions('styles.md', everything)
    expect(found.map(({ isPreferred }) => isPreferred ?? false)).toEqual([true, false, false, false])
    expect(found.every(({ diagnostics }) => diagnostics?.[0]?.code === 'missing-notice')).toBe(true)
    expect(await texts('styles.md')).toEqual([
      [
        'Notice in brackets: (признан террористической организацией и запрещён в РФ)',
        `${head}Утром «Талибан» (признан террористической организацией и запрещён в РФ) сообщил об этом.\n`,
      ],
      [
        expect.stringMatching(/^Notice as a footnote: \* /),
        expect.stringMatching(/«Талибан»\\\* сообщил об этом\.\n\n\\\* /),
      ],
      [expect.stringMatching(/^Notice as a clause: \p{L}/u), expect.stringMatching(/«Талибан», [^(]+, сообщил/)],
      ['Ignore `missing-notice` here', `${head}<!-- plashka ignore missing-notice -->\n${draft}`],
    ])
  })

  test('mend items of a feed, whose extension others share', async () => {
    const item = { id: '1', date_published: '2024-11-30T10:00:00Z', content_text: 'Утром «Талибан» сообщил.' }
    const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Лента', items: [item] })
    expect((await client.open('feed.json', feed, 'json')).diagnostics).toHaveLength(1)
    expect((await client.open('settings.json', '{ "title": "Талибан" }', 'json')).diagnostics).toEqual([])
    const [notice] = await texts('feed.json')
    expect(JSON.parse(notice?.[1] ?? '')).toMatchObject({
      items: [{ content_text: expect.stringMatching(/^Утром «Талибан» \(.*признан.*\) сообщил\.$/) }],
    })
  })

  test('concern what is asked about only', async () => {
    await client.open('elsewhere.md', `---\ndate: 2024-11-30\n---\n\n${draft}\nКонец.\n`)
    const end = { line: 6, character: 2 }
    expect(await client.actions('elsewhere.md', { start: end, end })).toEqual([])
  })

  test('no directive where none is read', async () => {
    client.configuration = { asOf: '2024-11-30' }
    await client.open('plain-actions.txt', draft, 'plaintext')
    client.configuration = null
    const titles = (await client.actions('plain-actions.txt', mention)).map(({ title }) => title)
    expect(titles).toHaveLength(3)
    expect(titles.join()).not.toMatch(/Ignore/)
  })

  test('a directive is a comment as the format has them', async () => {
    const text = `---\ndate: 2024-11-30\n---\n\n${draft}`
    await client.open('page.mdx', text, 'mdx')
    const ignoring = (await texts('page.mdx')).find(([title]) => title.startsWith('Ignore'))
    expect(ignoring?.[1]).toBe(text.replace('Утром', '{/* plashka ignore missing-notice */}\nУтром'))
  })

  test('a directive goes before the list, within the quotation', async () => {
    const list = `---\ndate: 2024-11-30\n---\n\n> - один\n> - Об этом сообщил «Талибан».\n`
    await client.open('list.md', list)
    const ignoring = (await texts('list.md')).find(([title]) => title.startsWith('Ignore'))
    expect(ignoring?.[1]).toBe(list.replace('> - один', '> <!-- plashka ignore missing-notice -->\n> - один'))
  })

  test('mend all of one entity', async () => {
    sandbox.write('every/.plashkarc.yml', 'policy: { scope: every }\n')
    const text = '---\ndate: 2024-11-30\n---\n\nТалибан сообщил. Талибан ушёл. ИГИЛ молчал.\n'
    await client.open('every/twice.md', text)
    const all = (await texts('every/twice.md')).find(([title]) => title.startsWith('Mend all of this entity (2)'))
    expect(all?.[1].match(/признан/g)).toHaveLength(2)
    expect(all?.[1]).toContain('ИГИЛ молчал')
  })

  test('mend everything on save', async () => {
    const text = '---\ndate: 2024-11-30\n---\n\nТалибан сообщил. ИГИЛ молчал.\n\nКонец.\n'
    await client.open('all.md', text)
    for (const only of [['source.fixAll'], ['source.fixAll.plashka']]) {
      const found = await texts('all.md', only)
      expect(found).toHaveLength(1)
      expect(found[0]?.[1].match(/признан/g)).toHaveLength(2)
    }
    expect(await texts('all.md', ['source.organizeImports'])).toEqual([])
  })

  test('go by the style of the editor', async () => {
    client.configuration = { asOf: '2024-11-30', fix: { style: 'clause' }, language: 'ru' }
    const { diagnostics } = await client.open('clause.md', draft)
    client.configuration = null
    expect(diagnostics[0]?.message).toMatch(/пометк/)
    const [first] = await texts('clause.md')
    expect(first?.[0]).toMatch(/^Пометка оборотом: /)
  })
})

describe('an editor that lets the server change a long draft', () => {
  const names = ['Талибан', 'ИГИЛ']
  const text = `---\ndate: 2024-11-30\n---\n\n${names.map(name => `Утром «${name}» сообщил об этом.\n\n`).join('')}${'Никто не спорил.\n\n'.repeat(600)}`
  const mention = { start: { line: 4, character: 8 }, end: { line: 4, character: 8 } }
  let editor: Client
  beforeAll(async () => {
    editor = new Client(sandbox.folder, sandbox.lists)
    await editor.start(undefined, { applyEdit: true })
  })
  afterAll(() => editor.stop())

  test('has the chosen action carried out', async () => {
    await editor.open('long.md', text)
    const [inBrackets, ...others] = await editor.actions('long.md', mention)
    expect(others).toHaveLength(3)
    const edits: WorkspaceEdit[] = []
    editor.takesEdits = edit => edits.push(edit) > 0
    const { command, arguments: args } = inBrackets!.command!
    expect(await editor.execute(command, args)).toBeNull()
    expect(edits.map(edit => editor.applied('long.md', edit))).toEqual([
      text.replace('«Талибан»', '«Талибан» (признан террористической организацией и запрещён в РФ)'),
    ])
  })

  test('is told when nothing was changed', async () => {
    await editor.open('refused.md', text)
    const [action] = await editor.actions('refused.md', mention)
    const { command, arguments: args } = action!.command!
    editor.takesEdits = () => false
    await expect(editor.execute(command, args)).rejects.toThrow('The edit was refused')
    const [given] = args as object[]
    await expect(editor.execute(command, [{ ...given, message: 99 }])).rejects.toThrow('Nothing was changed')
    await expect(editor.execute(command)).rejects.toThrow('An action is to be named')
    await expect(editor.execute('plashka.other')).rejects.toThrow('Unknown: plashka.other')
    await editor.change('refused.md', { text: `${text}\nКонец.\n` })
    await expect(editor.execute(command, args)).rejects.toThrow('The draft has changed')
    // No draft of the server's any more.
    await editor.close('refused.md')
    expect(await editor.execute(command, args)).toBeNull()
  })
})

test('a hover tells who is named, since when, by which source, and what covers the mention', async () => {
  const text = 'Утром «Талибан» (признан террористической организацией и запрещён в РФ) сообщил.\n'
  await client.open('hover.md', `---\ndate: 2024-11-30\n---\n\n${text}`)
  const textDocument = { uri: client.uri('hover.md') }
  const hover = await client.connection.sendRequest(HoverRequest.type, {
    textDocument,
    position: { line: 4, character: 9 },
  })
  expect(hover?.range).toEqual({ start: { line: 4, character: 7 }, end: { line: 4, character: 14 } })
  const { value } = hover!.contents as { value: string }
  expect(value).toMatch(/`taliban`/)
  expect(value).toMatch(/As of 2024-11-30/)
  expect(value).toMatch(/Source: /)
  expect(value).toMatch(/> \(признан террористической/)
  expect(value).toMatch(/Recognized: /)
  const beside = { textDocument, position: { line: 4, character: 1 } }
  expect(await client.connection.sendRequest(HoverRequest.type, beside)).toBeNull()
})

test('what lists say does not steer the editor: control characters are written out', async () => {
  sandbox.write(
    'steered/own.yml',
    String.raw`list: own
title: Own
source: { title: "Реестр\e[2J\u202Eи" }
checked: 2024-11-01
entities:
  - id: clover
    kind: organisation
    name: Организация «Клеверище»
    designations: [{ category: undesirable, listed: 2023-01-01 }]
    aliases: [{ name: Клеверище, strength: strong }]
`,
  )
  sandbox.write('steered/.plashkarc.yml', 'lists: [own.yml]\n')
  const { diagnostics } = await client.open('steered/one.md', '---\ndate: 2024-11-30\n---\n\nКлеверище пишет.\n')
  const hover = await client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: client.uri('steered/one.md') },
    position: { line: 4, character: 3 },
  })
  expect(diagnostics).toHaveLength(1)
  for (const shown of [diagnostics[0]!.message as string, (hover!.contents as { value: string }).value]) {
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    expect(shown).not.toMatch(/[\u001B\u202E]/u)
    expect(shown.replaceAll('\\\\', '\\')).toContain('\\u001b')
    expect(shown).toContain('u202e')
  }
  await client.close('steered/one.md')
})

test('links lead to the register and to the rule', async () => {
  const text = `<!-- plashka ignore missing-notice -->\n${draft}`
  await client.open('links.md', `---\ndate: 2024-11-30\n---\n\n${text}`)
  const links = await client.connection.sendRequest(DocumentLinkRequest.type, {
    textDocument: { uri: client.uri('links.md') },
  })
  expect(links?.map(({ range, target }) => [range.start.line, target])).toEqual([
    [5, expect.stringMatching(/^https?:/)],
    [4, expect.stringMatching(/rules\/missing-notice\/README\.md$/)],
  ])
})

test('a lens counts what is due, if asked for', async () => {
  await client.open('lens.md', `---\ndate: 2024-11-30\n---\n\n${draft}`)
  const lenses = (name: string) =>
    client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: client.uri(name) } })
  expect(await lenses('lens.md')).toEqual([])
  client.configuration = { codeLens: true }
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
  expect((await lenses('lens.md'))?.[0]?.command?.title).toMatch(/1 notice due as of 2024-11-30/)
  client.configuration = null
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
})

describe('what drafts are checked by', () => {
  test('is watched', async () => {
    const registration = await client.until(() =>
      client.registrations.find(({ method }) => method === 'workspace/didChangeWatchedFiles'),
    )
    expect(JSON.stringify(registration.registerOptions)).toMatch(/\.plashkarc.*\.plashkaignore.*baseUri/)
  })

  test('is read anew when it changes: config, own list, ignore file', async () => {
    const text = '---\ndate: 2026-07-10\n---\n\nИздание «Северный фонарь» сообщило об этом.\n'
    expect((await client.open('house/draft.md', text)).diagnostics).toEqual([])
    sandbox.write('house/list.yml', list('media'))
    sandbox.write('house/.plashkarc.yml', 'lists: [list.yml]\n')
    await fileChanged('house/.plashkarc.yml')
    await client.diagnostics('house/draft.md', ({ diagnostics }) => diagnostics[0]?.code === 'missing-notice')

    const due = client.published.length
    sandbox.write('house/list.yml', list('media', 'ended: 2026-07-01'))
    await fileChanged('house/list.yml')
    await client.diagnostics(
      'house/draft.md',
      params => params.diagnostics.length === 0 && client.published.indexOf(params) >= due,
    )

    sandbox.write('house/.plashkarc.yml', 'lists: [list.yml]\nlanguge: ru\n')
    await fileChanged('house/.plashkarc.yml')
    await client.diagnostics('house/draft.md', ({ diagnostics }) => JSON.stringify(diagnostics).includes('languge'))
    const before = client.published.length

    sandbox.write('house/.plashkaignore', 'draft.md\n')
    await fileChanged('house/.plashkaignore')
    await client.diagnostics(
      'house/draft.md',
      params => params.diagnostics.length === 0 && client.published.indexOf(params) >= before,
    )
  })

  test('may have any name: a preset is watched once it is known, and read anew', async () => {
    const text = '---\ndate: 2024-11-30\n---\n\nТалибан сообщил.\n'
    sandbox.write('preset/ours.json', '{ "disable": ["taliban"] }')
    sandbox.write('preset/drafts/.plashkarc.yml', 'extends: ../ours.json\n')
    expect((await client.open('preset/drafts/one.md', text)).diagnostics).toEqual([])
    await client.until(() =>
      client.registrations.find(({ registerOptions }) =>
        JSON.stringify(registerOptions).includes('"pattern":"ours.json"'),
      ),
    )
    sandbox.write('preset/ours.json', '{}')
    await fileChanged('preset/ours.json')
    await client.diagnostics('preset/drafts/one.md', ({ diagnostics }) => diagnostics[0]?.code === 'missing-notice')
  })
})

const list = (kind: string, more = ''): string => `
list: our-list
title: Own additions
source: { title: Register of foreign agents }
checked: 2026-11-20
entities:
  - id: northern-lantern
    kind: ${kind}
    name: Издание «Северный фонарь»
    gender: n
    designations: [{ category: foreign-agent, listed: 2026-06-01${more && `, ${more}`} }]
    aliases: [{ name: Северный фонарь, strength: weak }]
    generics: [издание]
`

test('a command checks the whole workspace, files that are not open included', async () => {
  sandbox.write('archive/one.md', `---\ndate: 2024-11-30\n---\n\n${draft}`)
  sandbox.write('archive/two.md', '---\ndate: 2024-11-30\n---\n\nНичего.\n')
  const counted = (await client.connection.sendRequest(ExecuteCommandRequest.type, {
    command: 'plashka.checkWorkspace',
  })) as { files: number; findings: number }
  expect(counted).toEqual({ files: 2, findings: 1 })
  const said = await client.until(() => client.shown.find(({ message }) => message.startsWith('plashka:')))
  expect(said.message).toBe('plashka: 2 files checked, 1 finding')
  const uri = client.uri('archive/one.md')
  const last = () => client.published.findLast(params => params.uri === uri)
  expect(last()?.diagnostics).toHaveLength(1)
  sandbox.write('archive/.plashkarc.yml', 'language: ru\n')
  await fileChanged('archive/.plashkarc.yml')
  await client.until(() => (JSON.stringify(last()).includes('пометк') ? true : undefined))
  sandbox.write('archive/.plashkarc.yml', 'disable: [taliban]\n')
  await fileChanged('archive/.plashkarc.yml')
  await client.until(() => (last()?.diagnostics.length === 0 ? true : undefined))
  sandbox.write('archive/.plashkarc.yml', '{}\n')
  await fileChanged('archive/.plashkarc.yml')
  await client.until(() => (last()?.diagnostics.length === 1 ? true : undefined))
  await client.open('archive/one.md', 'Ничего.\n')
  expect(last()?.diagnostics).toEqual([])
  await client.close('archive/one.md')
  await client.until(() => (last()?.diagnostics.length === 1 ? true : undefined))
  sandbox.write('archive/one.md', readFileSync(`${sandbox.folder}/archive/two.md`))
  await fileChanged('archive/one.md')
  await client.until(() => (last()?.diagnostics.length === 0 ? true : undefined))
})
