/**
 * Code actions. None is carried out untried: its message is gone behind it, and no other has come. A try is a check of
 * the whole draft: where the editor asks again for what an action changes, only the chosen one is tried.
 */
import { setImmediate } from 'node:timers/promises'
import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver'
import { itemAt, sure } from '../checked/index.js'
import { mend } from '../engine/mend.js'
import { proposedFix, provedFix, styles, type Edit, type FixOptions, type Style } from '../fixes/index.js'
import type { Report } from '../kernel/linter.js'
import type { Message } from '../kernel/types.js'
import { languageServerCatalogs, type LanguageServerCatalog } from './words/index.js'
import type { Check } from './check.js'
import { diagnosticOf } from './diagnostics.js'
import { editsBetween, workspaceEdit } from './edits.js'
import { ignoringEdit, provedIgnoring } from './ignoring.js'

export const fixAllKind = `${CodeActionKind.SourceFixAll}.plashka`
/** Mends all messages of an entity: an editor's command can ask for it by name. */
const fixEntityKind = `${CodeActionKind.QuickFix}.plashka.entity`

export interface ActionContext {
  /** Whether the editor takes edits of a version. */
  readonly isVersioned: boolean
  /** Whether the editor asks for the edits of the action that is chosen: {@link resolvedAction}. */
  readonly isLazy: boolean
  /** Whether the answer is not wanted any more. */
  isOutrun(): boolean
}

/** What an action does; as its `data`, with the draft and the version that it is of. */
type Offer =
  | { readonly does: 'mend'; readonly message: number; readonly style: Style }
  | { readonly does: 'ignore'; readonly message: number }
  | { readonly does: 'mendEntity'; readonly entity: string }
  | { readonly does: 'mendAll' }

export type ActionData = Offer & { readonly uri: string; readonly version: number }

/** Of so many messages in a selection each is offered fixes of its own. */
const mostOffered = 20

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
  for (const [index, message] of concerned.entries()) {
    if (wantsEach && index < mostOffered)
      for (const action of await quickFixes(check, message, context)) actions.push(action)
    if (context.isOutrun()) return []
    const { entity } = message
    if (!entity || told.has(entity.id)) continue
    told.add(entity.id)
    for (const action of fixEntity(check, message, context)) actions.push(action)
    await setImmediate()
    if (context.isOutrun()) return []
  }
  return actions
}

/** @returns The action with its edits; nothing where it would not come true. */
export function resolvedAction(check: Check, action: CodeAction, context: ActionContext): CodeAction | undefined {
  const data = action.data as ActionData
  // Asked for at each saving, which is no failure where there is nothing to mend.
  const edits = provedEdits(check, data) ?? (data.does === 'mendAll' ? [] : undefined)
  return edits && { ...action, edit: workspaceEdit(check, edits, context) }
}

const isWithin = (kind: string, asked: string): boolean =>
  asked === '' || kind === asked || kind.startsWith(`${asked}.`)

interface Way {
  readonly style: Style
  readonly edits: readonly Edit[]
}

/** One for each style that comes to something of its own, the configured one first; then the directive. */
async function quickFixes(check: Check, message: Message, context: ActionContext): Promise<CodeAction[]> {
  const words = languageServerCatalogs[check.setup.settings.language]
  const editsOf = context.isLazy ? proposedEdits : provedEdits
  const number = check.messages.indexOf(message)
  const ways: Way[] = []
  for (const [style] of stylesOf(check.setup.located.config.fix, reportOf(check, message), message)) {
    const edits = editsOf(check, { does: 'mend', message: number, style })
    if (edits && ways.every(way => !isSame(way.edits, edits))) ways.push({ style, edits })
    await setImmediate()
    if (context.isOutrun()) return []
  }
  const fixes = ways.map(({ style, edits }, index): CodeAction => ({
    ...actionOf(check, { does: 'mend', message: number, style }, edits, context),
    title: titleOf(edits, ways.length > 1 ? style : undefined, words),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(check.document, message)],
    ...(index === 0 && { isPreferred: true }),
  }))
  const ignore: Offer = { does: 'ignore', message: number }
  const ignoring = editsOf(check, ignore)
  if (!ignoring) return fixes
  return [
    ...fixes,
    {
      ...actionOf(check, ignore, ignoring, context),
      title: words.ignore(message.ruleId),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(check.document, message)],
    },
  ]
}

/** What an action does: its edits, or what they are asked for by. */
const actionOf = (
  check: Check,
  offer: Offer,
  edits: readonly Edit[],
  context: ActionContext,
): Pick<CodeAction, 'edit' | 'data'> =>
  context.isLazy
    ? { data: { ...offer, uri: check.document.uri, version: check.version } satisfies ActionData }
    : { edit: workspaceEdit(check, edits, context) }

const reportOf = ({ reports }: Check, message: Message): Report =>
  sure(reports.find(({ messages }) => messages.includes(message)))

/** Nothing is tried yet. @returns Nothing where nothing is proposed. */
function proposedEdits(check: Check, offer: Offer): readonly Edit[] | undefined {
  if (offer.does === 'mendAll' || offer.does === 'mendEntity')
    return check.format.notation && check.messages.length > 0 ? [] : undefined
  const message = itemAt(check.messages, offer.message)
  const report = reportOf(check, message)
  if (offer.does === 'ignore') {
    const edit = ignoringEdit(check, report, message)
    return edit && [edit]
  }
  const { notation } = check.format
  return notation && proposedFix({ report, notation, options: optionsOf(check, report, offer.style, message) }, message)
}

/** @returns Nothing where nothing comes true. */
function provedEdits(check: Check, offer: Offer): readonly Edit[] | undefined {
  if (offer.does === 'mendAll') return repairs(check)
  if (offer.does === 'mendEntity') return repairs(check, ({ entity }) => entity?.id === offer.entity)
  const message = check.messages[offer.message]
  const report = message && reportOf(check, message)
  if (!report) return undefined
  if (offer.does === 'ignore') {
    const edit = provedIgnoring(check, report, message)
    return edit && [edit]
  }
  return fixOf(check, report, message, optionsOf(check, report, offer.style, message))
}

const optionsOf = ({ setup }: Check, report: Report, style: Style, message: Message): FixOptions =>
  sure(stylesOf(setup.located.config.fix, report, message).find(([name]) => name === style))[1]

function stylesOf(
  fix: FixOptions,
  { analysis }: Report,
  { entity }: Message,
): readonly (readonly [Style, FixOptions])[] {
  const duty = entity && analysis.duties.find(owed => owed.entity === entity)
  const own = duty?.required.map(({ id }) => fix.styles[id]).find(style => style !== undefined) ?? fix.style
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
  return text => (text === source ? report : itemAt(again(text), index))
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
  const offer: Offer = { does: 'mendEntity', entity: sure(entity).id }
  const edits = context.isLazy ? proposedEdits(check, offer) : provedEdits(check, offer)
  if (!edits) return []
  return [
    {
      ...actionOf(check, offer, edits, context),
      title: languageServerCatalogs[language].mendEntity(sure(entity).title[language], own.length),
      kind: fixEntityKind,
      diagnostics: own.map(message => diagnosticOf(document, message)),
    },
  ]
}

function fixAll(check: Check, context: ActionContext): CodeAction[] {
  const offer: Offer = { does: 'mendAll' }
  const edits = context.isLazy ? proposedEdits(check, offer) : provedEdits(check, offer)
  if (!edits) return []
  const title = languageServerCatalogs[check.setup.settings.language].mendAll
  return [{ ...actionOf(check, offer, edits, context), title, kind: fixAllKind }]
}

/** @returns Nothing where nothing is mended. */
function repairs(check: Check, isWanted?: (message: Message) => boolean): readonly Edit[] | undefined {
  const { source, reports, checked, setup, format } = check
  const { fix, formats: options } = setup.located.config
  const mended = mend({ source, format, options, reports }, checked, fix, isWanted)
  return mended.source === source ? undefined : editsBetween(source, mended.source)
}
