/** Code actions on a draft that is full of names: what they cost is counted in checks of the whole draft. */
import { describe, expect, test } from '@jest/globals'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { CodeActionKind, type CodeAction, type WorkspaceEdit } from 'vscode-languageserver'
import { rules } from '../../rules/index.js'
import { mend } from '../../src/engine/mend.js'
import { noConfig } from '../../src/config/none.js'
import { formatOf, formats } from '../../src/formats/index.js'
import {
  actionsFor,
  appliedEdit,
  applyActionCommand,
  fixAllKind,
  prepareAll,
  resolvedAction,
  type ActionContext,
  type ActionData,
} from '../../src/language-server/actions.js'
import { check, type Check } from '../../src/language-server/check.js'
import { lensesOf } from '../../src/language-server/lens.js'
import { clientSettingsOf } from '../../src/language-server/settings.js'
import { isoDate } from '../../src/registry/date.js'
import { defaultSettings } from '../../src/kernel/settings.js'
import type { Report } from '../../src/kernel/linter.js'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'

/** A check which counts how often the draft is checked again. */
function counting(text: string): { readonly checked: Check; readonly count: () => number } {
  let count = 0
  const found = check(
    TextDocument.create('file:///digest.md', 'markdown', 7, text),
    formatOf({ path: 'digest.md' })!,
    {
      knowledge: builtinKnowledge(),
      settings: { ...defaultSettings, asOf: isoDate('2024-11-30') },
      located: { config: noConfig, folder: '/', label: '', files: [], admit: () => {} },
      formats,
      rules,
      newOnly: messages => messages,
    },
    clientSettingsOf(undefined),
  )
  const counted =
    <Given>(check: (given: Given) => readonly Report[]) =>
    (given: Given) => {
      count += 1
      return check(given)
    }
  return { checked: { ...found, again: counted(found.again), checked: counted(found.checked) }, count: () => count }
}

const lazy: ActionContext = { isVersioned: false, delivery: 'when-resolved', isOutrun: () => false }
const byCommand: ActionContext = { ...lazy, delivery: 'when-carried-out' }
const eager: ActionContext = { ...lazy, delivery: 'at-once' }
const digest = (items: number): string => 'Утром Талибан сообщил об этом.\n\n'.repeat(items)
const everything = { start: { line: 0, character: 0 }, end: { line: 99_999, character: 0 } }
const cursor = { start: { line: 0, character: 8 }, end: { line: 0, character: 8 } }
const inAll = { context: { diagnostics: [] } }
const edited = (text: string, { changes }: WorkspaceEdit): string =>
  TextDocument.applyEdits(TextDocument.create('', '', 1, text), changes!['file:///digest.md']!)

test('actions are offered without a single check, and carry no edits', async () => {
  const { checked, count } = counting(digest(40))
  const actions = await actionsFor(checked, { range: cursor, ...inAll }, lazy)
  expect(actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred])).toEqual([
    ['Notice in brackets: (признан террористической организацией и запрещён в РФ)', CodeActionKind.QuickFix, true],
    [
      'Notice as a footnote: * Признан террористической организацией и запрещён в РФ',
      CodeActionKind.QuickFix,
      undefined,
    ],
    [
      'Notice as a clause: признанный террористической организацией и запрещённый в РФ',
      CodeActionKind.QuickFix,
      undefined,
    ],
    ['Ignore `missing-notice` here', CodeActionKind.QuickFix, undefined],
  ])
  expect(actions.every(({ edit, data }) => edit === undefined && data !== undefined)).toBe(true)
  expect(count()).toBe(0)
})

test('the one that is chosen is tried, and changes one place', async () => {
  const text = digest(40)
  const { checked, count } = counting(text)
  const [first] = await actionsFor(checked, { range: cursor, ...inAll }, lazy)
  const { edit } = resolvedAction(checked, first!, lazy)!
  expect(count()).toBeLessThanOrEqual(3)
  expect(edit!.changes!['file:///digest.md']).toHaveLength(1)
})

/** Each action with the draft that it makes, however the editor has it carried out. */
async function mended(text: string, context: ActionContext): Promise<[string, string][]> {
  const { checked } = counting(text)
  const asked = { range: everything, context: { diagnostics: [], only: ['quickfix', fixAllKind] } }
  const editOf = (action: CodeAction): WorkspaceEdit | undefined => {
    if (action.edit) return action.edit
    const [data] = (action.command?.arguments ?? []) as ActionData[]
    return data ? appliedEdit(checked, data, context) : resolvedAction(checked, action, context)?.edit
  }
  const actions = await actionsFor(checked, asked, context)
  return actions.map(action => [action.title, edited(text, editOf(action)!)])
}

test('what an editor gets for the chosen action is what one is given that neither asks for it nor has it carried out', async () => {
  const short = 'Утром Талибан сообщил об этом.\n\nИГИЛ ответил.\n'
  for (const text of [short, `${short}\nОб этом никто не спорил.\n`.repeat(15)]) {
    const atOnce = await mended(text, eager)
    expect(atOnce.length).toBeGreaterThan(6)
    expect(await mended(text, lazy)).toEqual(atOnce)
    expect(await mended(text, byCommand)).toEqual(atOnce)
  }
})

describe('an editor that does not ask for the chosen action, but lets the server change the draft', () => {
  const long = digest(1500)

  test('is offered commands on a long draft, without a single check', async () => {
    const { checked, count } = counting(long)
    const actions = await actionsFor(checked, { range: cursor, ...inAll }, byCommand)
    expect(actions.map(({ title }) => title)).toEqual(
      (await actionsFor(checked, { range: cursor, ...inAll }, lazy)).map(({ title }) => title),
    )
    for (const { title, edit, data, command } of actions) {
      expect([edit, data]).toEqual([undefined, undefined])
      expect(command).toMatchObject({ title, command: applyActionCommand })
      expect(command?.arguments).toMatchObject([{ uri: 'file:///digest.md', version: 7 }])
    }
    expect(count()).toBe(0)
  })

  test('is offered edits where they are had at once', async () => {
    const { checked } = counting(digest(3))
    const actions = await actionsFor(checked, { range: cursor, ...inAll }, byCommand)
    expect(actions).toHaveLength(4)
    expect(actions.every(({ edit, command }) => edit !== undefined && command === undefined)).toBe(true)
  })

  test('is offered commands in a short draft where there is much to try', async () => {
    const names = builtinKnowledge()
      .registry.entities.slice(0, 60)
      .map(({ title }) => `Об этом сообщил ${title.ru}.\n\n`)
    const { checked, count } = counting(names.join(''))
    const actions = await actionsFor(checked, { range: everything, ...inAll }, byCommand)
    expect(actions.length).toBeGreaterThan(60)
    expect(actions.every(({ command }) => command?.command === applyActionCommand)).toBe(true)
    expect(count()).toBe(0)
  })

  test('is given the edits of all at once where it asks for nothing else, as at a saving', async () => {
    const { checked } = counting(long)
    for (const only of [[fixAllKind], ['source.fixAll'], ['source']]) {
      const asked = { range: everything, context: { diagnostics: [], only } }
      const [all, ...others] = await actionsFor(checked, asked, byCommand)
      expect(others).toEqual([])
      expect(edited(long, all!.edit!)).toMatch(/Талибан \(признан [^)]+\) сообщил/)
    }
    const both = { range: cursor, context: { diagnostics: [], only: ['quickfix', fixAllKind] } }
    const [all] = await actionsFor(checked, both, byCommand)
    expect(all).toMatchObject({ kind: fixAllKind, command: { command: applyActionCommand } })
    const elsewhere = { range: { start: { line: 2999, character: 0 }, end: { line: 2999, character: 0 } } }
    const [everywhere] = await actionsFor(checked, { ...both, ...elsewhere }, byCommand)
    expect(everywhere).toMatchObject({ kind: fixAllKind, command: { command: applyActionCommand } })
  })
})

describe('an editor that takes the edits of a long draft only with its actions', () => {
  const filler = 'Утром в городе шёл дождь, и люди ждали автобуса у станции.\n\n'.repeat(400)
  const long = `${filler}Талибан сообщил об этом.\n\nОлег Кашин ответил.\n\n${filler}«Дождь» и Юрий Дудь спросили.\n\nТалибан ответил.\n\n${filler}`
  const askedOf = (name: string): typeof everything => {
    const line = long.slice(0, long.indexOf(name)).split('\n').length - 1
    return { start: { line, character: 1 }, end: { line, character: 1 } }
  }

  test.each(['Талибан', 'Олег Кашин', 'Юрий Дудь'])('has them by checks of what stands near: %s', async name => {
    const { checked } = counting(long)
    const lengths: number[] = []
    const again = (text: string): readonly Report[] => {
      lengths.push(text.length)
      return checked.again(text)
    }
    const asked = { range: askedOf(name), ...inAll }
    const actions = await actionsFor({ ...checked, again, checked: () => [] }, asked, eager)
    const shown = ({ title, edit }: CodeAction): unknown[] => [title, edit]
    const offered = await actionsFor(checked, asked, lazy)
    expect(actions.length).toBeGreaterThan(3)
    expect(actions.map(shown)).toEqual(offered.map(action => shown(resolvedAction(checked, action, lazy)!)))
    expect(lengths.length).toBeGreaterThan(3)
    expect(Math.max(...lengths)).toBeLessThan(5000)
    expect(edited(long, actions[0]!.edit!).length).toBeGreaterThan(long.length)
  })

  test('has those of the first messages of a long selection', async () => {
    const { checked } = counting(long)
    const actions = await actionsFor(checked, { range: everything, ...inAll }, eager)
    const places = new Set(actions.flatMap(({ diagnostics }) => diagnostics!.map(({ range }) => range.start.line)))
    expect([...places].map(line => long.split('\n')[line])).toEqual([
      'Талибан сообщил об этом.',
      'Олег Кашин ответил.',
      '«Дождь» и Юрий Дудь спросили.',
    ])
  })
})

describe('all fixes of a draft in which they stand everywhere', () => {
  const names = builtinKnowledge().registry.entities.slice(0, 330)
  const dense = names.map(({ title }) => `Об этом в понедельник вечером сообщил ${title.ru}.\n\n`).join('')
  const asked = { range: everything, context: { diagnostics: [], only: [fixAllKind] } }

  test('are had at once where they were prepared, and are what the whole draft proves', async () => {
    const { checked, count } = counting(dense)
    await prepareAll(checked, () => false)
    const prepared = count()
    const [all] = await actionsFor(checked, asked, eager)
    expect(count()).toBe(prepared)
    const { setup, format, reports, source } = checked
    const mended = mend(
      { source, format, options: noConfig.formats, reports },
      checked.checked,
      setup.located.config.fix,
    )
    expect(edited(dense, all!.edit!)).toBe(mended.source)
    expect(mended.fixed).toBeGreaterThan(150)
  })

  test('are those which are left where they are asked for meanwhile', async () => {
    const { checked, count } = counting(dense)
    const { checked: other, count: whole } = counting(dense)
    await prepareAll(checked, () => count() > 0)
    expect(count()).toBe(1)
    expect((await actionsFor(checked, asked, eager))[0]).toEqual((await actionsFor(other, asked, eager))[0])
    expect(count()).toBe(whole())
  })

  test('are told to fail when they are asked for, not before', async () => {
    const { checked } = counting(dense)
    const broken: Check = {
      ...checked,
      checked: () => {
        throw new Error('broken')
      },
    }
    await prepareAll(broken, () => false)
    await expect(actionsFor(broken, asked, eager)).rejects.toThrow('broken')
  })

  test.each<[string, string]>([
    ['short', digest(3)],
    ['without findings', 'Утром шёл дождь.\n\n'.repeat(2000)],
  ])('are not prepared of one that is %s', async (_, text) => {
    const { checked, count } = counting(text)
    await prepareAll(checked, () => false)
    expect(count()).toBe(0)
  })
})

test('what was tried of a version is not tried again', async () => {
  const { checked, count } = counting(digest(3))
  const asked = { range: everything, context: { diagnostics: [], only: ['quickfix', fixAllKind] } }
  const first = await actionsFor(checked, asked, eager)
  const tried = count()
  expect(tried).toBeGreaterThan(3)
  expect(await actionsFor(checked, asked, eager)).toEqual(first)
  expect(count()).toBe(tried)
})

test('of a long selection only the first messages are offered fixes of their own', async () => {
  const names = builtinKnowledge()
    .registry.entities.slice(0, 60)
    .map(({ title }) => `Об этом сообщил ${title.ru}.\n\n`)
  const { checked, count } = counting(names.join(''))
  expect(checked.messages.length).toBeGreaterThan(20)
  const actions = await actionsFor(checked, { range: everything, ...inAll }, lazy)
  const told = actions.flatMap(({ kind, diagnostics }) => (kind === CodeActionKind.QuickFix ? diagnostics! : []))
  const places = new Set(told.map(({ range, code }) => `${range.start.line} ${range.start.character} ${code}`))
  expect(places.size).toBe(20)
  expect(count()).toBe(0)
})

test('what would not come true is refused when it is chosen', async () => {
  const { checked } = counting(digest(3))
  const [action] = await actionsFor(checked, { range: everything, ...inAll }, lazy)
  const stubborn: Check = { ...checked, again: () => checked.reports }
  expect(resolvedAction(stubborn, action!, lazy)).toBeUndefined()
})

describe('a question', () => {
  const text = 'Verstka, a newsroom with the same foreign-agent status, published a report. Meduza replied.\n'
  const { checked } = counting(text)
  const range = { start: { line: 0, character: 3 }, end: { line: 0, character: 3 } }

  test('is answered by a notice, or by the word that all is well; the notice is not what “fix all” writes', async () => {
    const actions = await actionsFor(checked, { range, ...inAll }, eager)
    const written = (name: string, behind = ''): string => name + text.slice('Verstka'.length) + behind
    expect(actions.map(({ title, edit }) => [title, edited(text, edit!)])).toEqual([
      [
        'Notice in brackets: (designated a foreign agent in Russia)',
        written('Verstka (designated a foreign agent in Russia)'),
      ],
      [
        'Notice as a footnote: * Designated a foreign agent in Russia',
        written('Verstka\\*', '\n\\* Designated a foreign agent in Russia\n'),
      ],
      [
        'Notice as a clause: designated a foreign agent in Russia',
        written('Verstka, designated a foreign agent in Russia'),
      ],
      ['All is well: do not ask again', written('<!-- plashka ignore ambiguous-notice -->\nVerstka')],
    ])
    const [all] = await actionsFor(checked, { range, context: { diagnostics: [], only: [fixAllKind] } }, eager)
    expect(edited(text, all!.edit!)).toMatch(/^Verstka, a newsroom with the same foreign-agent status, .*Meduza \(/)
  })

  test('is not counted as due above the draft', () => {
    expect(checked.messages.map(({ ruleId }) => ruleId)).toEqual(['ambiguous-notice', 'missing-notice'])
    expect(lensesOf(checked).map(({ command }) => command!.title)).toEqual(['plashka: 1 notice due as of 2024-11-30'])
  })
})
