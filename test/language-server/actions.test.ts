/** Code actions on a draft that is full of names: what they cost is counted in checks of the whole draft. */
import { expect, test } from '@jest/globals'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { CodeActionKind, type CodeAction, type WorkspaceEdit } from 'vscode-languageserver'
import { rules } from '../../rules/index.js'
import { noConfig } from '../../src/config/none.js'
import { formatOf, formats } from '../../src/formats/index.js'
import { actionsFor, fixAllKind, resolvedAction } from '../../src/language-server/actions.js'
import { check, type Check } from '../../src/language-server/check.js'
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

const lazy = { isVersioned: false, isLazy: true, isOutrun: () => false }
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

test('what is resolved is what an editor is given that does not ask again', async () => {
  const text = 'Утром Талибан сообщил об этом.\n\nИГИЛ ответил.\n'
  const offered = async (isLazy: boolean): Promise<[string, string][]> => {
    const { checked } = counting(text)
    const context = { ...lazy, isLazy }
    const actions = await actionsFor(
      checked,
      { range: everything, context: { diagnostics: [], only: ['quickfix', fixAllKind] } },
      context,
    )
    const whole = (action: CodeAction): CodeAction => (isLazy ? resolvedAction(checked, action, context)! : action)
    return actions.map(action => [action.title, edited(text, whole(action).edit!)])
  }
  expect(await offered(true)).toEqual(await offered(false))
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
