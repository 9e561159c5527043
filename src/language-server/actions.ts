/**
 * Code actions. Each one was tried before it is offered: its message is gone behind it, and no other has come.
 */
import { setImmediate } from 'node:timers/promises'
import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver'
import { provedFix, repair, styles, type Edit, type FixOptions, type Style } from '../fixes/index.js'
import type { Report } from '../linter/linter.js'
import type { Message } from '../linter/types.js'
import { languageServerCatalogs, type LanguageServerCatalog } from '../messages/language-server/index.js'
import type { Check } from './check.js'
import { diagnosticOf } from './diagnostics.js'
import { editsBetween, workspaceEdit } from './edits.js'
import { ignoringEdit } from './ignoring.js'

export const fixAllKind = `${CodeActionKind.SourceFixAll}.plashka`
/** Mends all messages of an entity: an editor's command can ask for it by name. */
export const fixEntityKind = `${CodeActionKind.QuickFix}.plashka.entity`

export interface ActionContext {
  /** Whether the editor takes edits of a version. */
  readonly isVersioned: boolean
  /** Whether the answer is not wanted any more. */
  isOutrun(): boolean
}

export async function actionsFor(
  check: Check,
  { range, context: { only } }: Pick<CodeActionParams, 'range' | 'context'>,
  context: ActionContext,
): Promise<CodeAction[]> {
  const wants = (kind: string): boolean =>
    only?.some(asked => isWithin(kind, asked)) ?? isWithin(kind, CodeActionKind.QuickFix)
  const actions = wants(fixAllKind) ? fixAll(check, context) : []
  const wantsEach = wants(CodeActionKind.QuickFix)
  if (!wantsEach && !wants(fixEntityKind)) return actions
  const [start, end] = [check.document.offsetAt(range.start), check.document.offsetAt(range.end)]
  const concerned = check.messages.filter(message => message.start <= end && message.end >= start)
  const told = new Set<string>()
  for (const message of concerned) {
    if (wantsEach) actions.push(...(await quickFixes(check, message, context)))
    if (context.isOutrun()) return []
    const { entity } = message
    if (entity && !told.has(entity.id)) actions.push(...fixEntity(check, message, context))
    if (entity) told.add(entity.id)
    await setImmediate()
    if (context.isOutrun()) return []
  }
  return actions
}

const isWithin = (kind: string, asked: string): boolean =>
  asked === '' || kind === asked || kind.startsWith(`${asked}.`)

interface Way {
  readonly style: Style
  readonly edits: readonly Edit[]
}

/** One for each style that comes to something of its own, the configured one first; then the directive. */
async function quickFixes(check: Check, message: Message, context: ActionContext): Promise<CodeAction[]> {
  const { document, setup } = check
  const report = check.reports.find(({ messages }) => messages.includes(message))!
  const words = languageServerCatalogs[setup.settings.language]
  const ways: Way[] = []
  for (const [style, options] of stylesOf(setup.fix, report, message)) {
    const edits = fixOf(check, report, message, options)
    if (edits && ways.every(way => !isSame(way.edits, edits))) ways.push({ style, edits })
    await setImmediate()
    if (context.isOutrun()) return []
  }
  const action = (title: string, edits: readonly Edit[]): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(document, message)],
    edit: workspaceEdit(check, edits, context),
  })
  const fixes = ways.map(({ style, edits }, index): CodeAction => ({
    ...action(titleOf(edits, ways.length > 1 ? style : undefined, words), edits),
    ...(index === 0 && { isPreferred: true }),
  }))
  const ignoring = ignoringEdit(check, report, message)
  return ignoring ? [...fixes, action(words.ignore(message.ruleId), [ignoring])] : fixes
}

function stylesOf(
  fix: FixOptions,
  { analysis }: Report,
  { entity }: Message,
): readonly (readonly [Style, FixOptions])[] {
  const duty = entity && analysis.duties.find(owed => owed.entity === entity)
  const own = duty?.required.map(category => fix.styles[category]).find(style => style !== undefined) ?? fix.style
  const others = styles.filter(style => style !== own)
  return [[own, fix], ...others.map(style => [style, { ...fix, style, styles: {} }] as const)]
}

function fixOf(check: Check, report: Report, message: Message, options: FixOptions): readonly Edit[] | undefined {
  const { notation } = check.format
  if (!notation) return undefined
  const again = checkOf(check, report)
  return provedFix({ source: check.source, report, check: again, notation, options }, message)
}

/** The document of a source that a report is about, in other wordings of the source. */
function checkOf({ source, reports, again }: Check, report: Report): (text: string) => Report {
  const index = reports.indexOf(report)
  return text => (text === source ? report : again(text)[index]!)
}

const isSame = (one: readonly Edit[], other: readonly Edit[]): boolean => JSON.stringify(one) === JSON.stringify(other)

const longestTitle = 60

function titleOf(edits: readonly Edit[], style: Style | undefined, words: LanguageServerCatalog): string {
  const [longest = ''] = edits.map(({ text }) => plain(text)).sort((one, other) => other.length - one.length)
  if (longest === '') return words.remove
  const shown = longest.length > longestTitle ? `${longest.slice(0, longestTitle - 1).trimEnd()}…` : longest
  return style ? words.write[style](shown) : words.mend(shown)
}

/** Words as they are read: without what joins them to the text, and without the escapes of mark-up. */
const plain = (text: string): string => text.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replace(/^[\s,]+|[\s,]+$/g, '')

/** @returns Nothing where a single message is all there is: its own fixes do. */
function fixEntity(check: Check, { entity }: Message, context: ActionContext): CodeAction[] {
  const { document, messages, setup } = check
  const { language } = setup.settings
  const own = messages.filter(message => message.entity === entity)
  if (own.length < 2) return []
  const edits = repairs(check, message => message.entity?.id === entity!.id)
  if (edits.length === 0) return []
  return [
    {
      title: languageServerCatalogs[language].mendEntity(entity!.title[language], own.length),
      kind: fixEntityKind,
      diagnostics: own.map(message => diagnosticOf(document, message)),
      edit: workspaceEdit(check, edits, context),
    },
  ]
}

function fixAll(check: Check, context: ActionContext): CodeAction[] {
  const edits = repairs(check)
  if (edits.length === 0) return []
  const title = languageServerCatalogs[check.setup.settings.language].mendAll
  return [{ title, kind: fixAllKind, edit: workspaceEdit(check, edits, context) }]
}

function repairs(check: Check, isWanted?: (message: Message) => boolean): Edit[] {
  const { source, reports, again, setup, format } = check
  const { notation } = format
  if (!notation) return []
  const mended = reports.reduce(
    (text, _, index) => repair(text, changed => again(changed)[index]!, notation, setup.fix, isWanted).source,
    source,
  )
  return editsBetween(source, mended)
}
