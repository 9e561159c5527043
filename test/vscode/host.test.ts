/** The extension's own code, run from its package in a host like VS Code's. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { Sandbox } from '../cli/sandbox.js'
import { Host, type CodeAction, type Diagnostic, type Document } from './host.js'
import { Extension } from './vsix.js'

let extension: Extension
let sandbox: Sandbox
let host: Host
beforeAll(() => {
  extension = new Extension()
  sandbox = new Sandbox()
  process.env['PLASHKA_LISTS'] = sandbox.lists
})
afterAll(() => {
  extension.remove()
  sandbox.remove()
})
beforeEach(async () => {
  host = new Host(extension.path(''), sandbox.folder)
  host.configuration = { asOf: '2024-11-30', language: 'ru', fix: { style: 'footnote' }, profile: 'media' }
  await host.activate()
})
afterEach(() => host.deactivate())

const codes = (found: readonly Diagnostic[]): string[] =>
  found.map(({ code }) => (typeof code === 'string' ? code : code.value))

test('what is typed is checked as it changes', async () => {
  const draft = host.open('draft.md', 'markdown', 'Утром «Талибан» сообщил об этом.\n')
  const found = await host.diagnostics(draft)
  expect(codes(found)).toEqual(['missing-notice'])
  expect(found[0]!.range).toMatchObject({ start: { line: 0, character: 7 }, end: { line: 0, character: 14 } })
  host.change(draft, 'Утром соседи сообщили об этом.\n')
  expect(await host.diagnostics(draft, after => after.length === 0)).toEqual([])
})

async function actionsAt(draft: Document, { range }: Diagnostic, kind?: string): Promise<readonly CodeAction[]> {
  const only = kind === undefined ? undefined : host.kind(kind)
  const context = { diagnostics: [], triggerKind: 1, ...(only && { only }) }
  return (await host.asked('actions', 'provideCodeActions', draft, range, context)) as CodeAction[]
}

test('fixes come with their edits, "fix all" among them', async () => {
  const draft = host.open('draft.md', 'markdown', 'Утром «Талибан» сообщил об этом.\n')
  const [found] = await host.diagnostics(draft)
  const actions = await actionsAt(draft, found!)
  const fix = actions.find(({ title }) => title.startsWith('Пометка сноской'))
  expect(fix!.kind.value).toBe('quickfix')
  expect(await host.mended(draft, fix!)).toBe(
    'Утром «Талибан»\\* сообщил об этом.\n\n\\* Признан террористической организацией и запрещён в РФ\n',
  )
})

test('the card of an entity stands by its name', async () => {
  const draft = host.open('draft.txt', 'plaintext', 'Утром «Талибан» сообщил об этом.\n')
  const [found] = await host.diagnostics(draft)
  const hover = (await host.asked('hover', 'provideHover', draft, found!.range.start)) as {
    contents: { value: string }[]
  }
  expect(JSON.stringify(hover.contents)).toContain('Талибан')
})

test('its commands do what they say', async () => {
  const run = (name: string): unknown => host.commands.get(`plashka.${name}`)!()
  const draft = host.open('draft.md', 'markdown', 'Утром «Талибан» сообщил об этом.\n')
  await host.diagnostics(draft)
  await run('fixAll')
  await run('fixEntity')
  expect(host.executed).toEqual([
    ['editor.action.sourceAction', { kind: 'source.fixAll.plashka', apply: 'first' }],
    ['editor.action.codeAction', { kind: 'quickfix.plashka.entity', apply: 'first' }],
  ])
  expect(host.isOutputShown).toBe(false)
  await run('showOutput')
  expect(host.isOutputShown).toBe(true)
  sandbox.write('closed.md', 'Пишут «Талибан» и Борис Акунин.\n')
  expect(await run('checkWorkspace')).toEqual({ files: 1, findings: 2 })
})

test('after a restart drafts are checked on', async () => {
  const draft = host.open('draft.md', 'markdown', 'Утром «Талибан» сообщил об этом.\n')
  await host.diagnostics(draft)
  await host.commands.get('plashka.restart')!()
  host.change(draft, 'Утром «Талибан» и Борис Акунин сообщили об этом.\n')
  expect(codes(await host.diagnostics(draft, found => found.length === 2))).toEqual([
    'missing-notice',
    'missing-notice',
  ])
})

test('once it is deactivated nothing of it is left', async () => {
  const draft = host.open('draft.md', 'markdown', 'Утром «Талибан» сообщил об этом.\n')
  await host.diagnostics(draft)
  await host.deactivate()
  expect([...host.commands.keys()]).toEqual([])
  expect(await host.asked('actions', 'provideCodeActions', draft)).toBeUndefined()
})

test('all fixes of an entity, and of the draft, are had by their kinds', async () => {
  host.configuration = { ...host.configuration, profile: 'strict', fix: { style: 'inline' } }
  const text = 'Утром «Талибан» сообщил об этом.\n\nВечером «Талибан» и Борис Акунин молчали.\n'
  const draft = host.open('draft.md', 'markdown', text)
  const [found] = await host.diagnostics(draft)
  for (const [kind, notices] of [
    ['quickfix.plashka.entity', 2],
    ['source.fixAll.plashka', 3],
  ] as const) {
    const actions = await actionsAt(draft, found!, kind)
    expect(actions.map(action => action.kind.value)).toEqual([kind])
    expect((await host.mended(draft, actions[0]!)).split('признан').length - 1).toBe(notices)
  }
})

test('the status bar tells the day of the oldest list, and leads to newer ones', async () => {
  expect(host.statusBar).toMatchObject({ isShown: true, command: 'plashka.updateLists' })
  expect(host.statusBar.text).toMatch(/^\$\(warning\) plashka: [\d./]+$/)
  const run = async (name: string): Promise<readonly string[]> => {
    await (host.commands.get(name)!() as Promise<unknown>)
    return host.tasks.at(-1)!.execution.args.slice(1)
  }
  expect(await run('plashka.updateLists')).toEqual(['lists', 'update'])
  expect(await run('plashka.listsNews')).toEqual(['lists', 'news'])
  host.configuration = { bundle: { from: 'https://example.org/plashka-lists.json', publicKeys: ['one', 'two'] } }
  expect(await run('plashka.updateLists')).toEqual([
    'lists',
    'update',
    '--from',
    'https://example.org/plashka-lists.json',
    '--public-key',
    'one',
    'two',
  ])
})
