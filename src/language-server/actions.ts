/**
 * Code actions. None is carried out untried: its message is gone behind it, and no other has come. Of a long draft that is
 * tried on what stands near the message, where this reads as it does in the whole; else a try is a check of the whole draft.
 * Where the editor asks again for what an action changes, or lets the server change it, only the chosen one is tried.
 */
import { setImmediate } from 'node:timers/promises'
import { CodeActionKind, type CodeAction, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver'
import { itemAt, sure } from '../checked/index.js'
import { mending } from '../engine/mend.js'
import {
  bearingOf,
  finished,
  proposedFix,
  provedFix,
  styles,
  type Edit,
  type FixOptions,
  type Steps,
  type Style,
} from '../fixes/index.js'
import type { Report } from '../kernel/linter.js'
import type { Message } from '../kernel/types.js'
import { languageServerCatalogs, type LanguageServerCatalog } from './words/index.js'
import type { Check } from './check.js'
import { diagnosticOf } from './diagnostics.js'
import { editsBetween, workspaceEdit } from './edits.js'
import { ignoringEdit, provedIgnoring, silencesAlone } from './ignoring.js'
import { isLong, nearFixes } from './near.js'

export const fixAllKind = `${CodeActionKind.SourceFixAll}.plashka`
/** Mends all messages of an entity: an editor's command can ask for it by name. */
const fixEntityKind = `${CodeActionKind.QuickFix}.plashka.entity`

/** Carries out an action, which is its argument; for editors that take no edits when an action is chosen. */
export const applyActionCommand = 'plashka.applyAction'

/**
 * When an editor can take what an action changes: once it asks for the action that was chosen ({@link resolvedAction}); once
 * it has the chosen one carried out ({@link appliedEdit}); or only together with the action.
 */
export type Delivery = 'when-resolved' | 'when-carried-out' | 'at-once'

export interface ActionContext {
  /** Whether the editor takes edits of a version. */
  readonly isVersioned: boolean
  readonly delivery: Delivery
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
/** Where the edits go with the actions, and the draft is long: each message takes a quarter of what an editor waits for. */
const mostOfferedAtOnce = 3

/** What is offered for a message: one in each style, a directive. */
const offersEach = styles.length + 1

/**
 * So many characters may be checked to try what is offered, if the editor can wait: a fifth of a second at most. Then even
 * an editor that lets the server change the draft has the edits with the actions: it may ask its user before it lets it.
 */
const mostTried = 30_000

export async function actionsFor(
  check: Check,
  { range, context: { only } }: Pick<CodeActionParams, 'range' | 'context'>,
  given: ActionContext,
): Promise<CodeAction[]> {
  const wants = (kind: string): boolean =>
    only?.some(asked => isWithin(kind, asked)) ?? isWithin(kind, CodeActionKind.QuickFix)
  const wantsEach = wants(CodeActionKind.QuickFix)
  // At a saving, which does not wait for what the server does later.
  if (!wantsEach && !wants(fixEntityKind)) return wants(fixAllKind) ? fixAll(check, editsAtOnce(given)) : []
  const [start, end] = [check.document.offsetAt(range.start), check.document.offsetAt(range.end)]
  const concerned = check.messages.filter(message => message.start <= end && message.end >= start)
  const offered = Math.min(concerned.length, mostOffered) + (wants(fixAllKind) ? 1 : 0)
  const context = offered * offersEach * check.source.length > mostTried ? given : editsAtOnce(given)
  const isTried = context.delivery === 'at-once' && isLong(check)
  const most = isTried ? mostOfferedAtOnce : mostOffered
  const actions = wants(fixAllKind) ? fixAll(check, context) : []
  const told = new Set<string>()
  for (const [index, message] of concerned.entries()) {
    if (wantsEach && index < most) for (const action of await quickFixes(check, message, context)) actions.push(action)
    if (context.isOutrun()) return []
    const { entity } = message
    // What mends all messages of a party takes checks of the whole draft.
    if (!entity || told.has(entity.id) || (isTried && wantsEach)) continue
    told.add(entity.id)
    for (const action of fixEntity(check, message, context)) actions.push(action)
    await setImmediate()
    if (context.isOutrun()) return []
  }
  return actions
}

/** Editors that ask for the edits of the chosen action do so for those of all of them. */
const editsAtOnce = (context: ActionContext): ActionContext =>
  context.delivery === 'when-carried-out' ? { ...context, delivery: 'at-once' } : context

/** @returns The action with its edits; nothing where it would not come true. */
export function resolvedAction(
  check: Check,
  action: CodeAction,
  context: Pick<ActionContext, 'isVersioned'>,
): CodeAction | undefined {
  const edit = appliedEdit(check, action.data as ActionData, context)
  return edit && { ...action, edit }
}

/** @returns What an action changes; nothing where it would not come true. */
export function appliedEdit(
  check: Check,
  data: ActionData,
  context: Pick<ActionContext, 'isVersioned'>,
): WorkspaceEdit | undefined {
  // Asked for at each saving, which is no failure where there is nothing to mend.
  const edits = provedEdits(check, data) ?? (data.does === 'mendAll' ? [] : undefined)
  return edits && workspaceEdit(check, edits, context)
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
  const editsOf = editsFor(context)
  const number = check.messages.indexOf(message)
  const ways: Way[] = []
  for (const [style] of stylesOf(check.setup.located.config.fix, reportOf(check, message), message)) {
    const edits = editsOf(check, { does: 'mend', message: number, style })
    if (edits && ways.every(way => !isSame(way.edits, edits))) ways.push({ style, edits })
    await setImmediate()
    if (context.isOutrun()) return []
  }
  const fixes = ways.map(({ style, edits }, index): CodeAction => ({
    ...actionOf(
      check,
      titleOf(edits, ways.length > 1 ? style : undefined, words),
      { does: 'mend', message: number, style },
      edits,
      context,
    ),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(check.document, message)],
    ...(index === 0 && { isPreferred: true }),
  }))
  const ignore: Offer = { does: 'ignore', message: number }
  const ignoring = editsOf(check, ignore)
  if (!ignoring) return fixes
  const isAsked = bearingOf(reportOf(check, message))(message) === 'asks'
  return [
    ...fixes,
    {
      ...actionOf(check, isAsked ? words.answered : words.ignore(message.ruleId), ignore, ignoring, context),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(check.document, message)],
    },
  ]
}

/** What an action is called, and what it does: its edits, or what they are asked for by. */
function actionOf(
  check: Check,
  title: string,
  offer: Offer,
  edits: readonly Edit[],
  context: ActionContext,
): Pick<CodeAction, 'title' | 'edit' | 'data' | 'command'> {
  if (context.delivery === 'at-once') return { title, edit: workspaceEdit(check, edits, context) }
  const data: ActionData = { ...offer, uri: check.document.uri, version: check.version }
  return context.delivery === 'when-resolved'
    ? { title, data }
    : { title, command: { title, command: applyActionCommand, arguments: [data] } }
}

/** How it is found out whether something is offered. */
const editsFor = ({ delivery }: ActionContext): typeof provedEdits =>
  delivery === 'at-once' ? provedEdits : proposedEdits

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
  const options = optionsOf(check, report, offer.style, message)
  if (isLong(check)) return nearFixes(check, report)?.proposed(message, options)?.edits
  const { notation } = check.format
  return notation && proposedFix({ report, notation, options }, message)
}

/** What has been proved of a version of a draft: an editor asks again at each move of its cursor. */
const proved = new WeakMap<Check, Map<string, readonly Edit[] | undefined>>()

function knownOf(check: Check): Map<string, readonly Edit[] | undefined> {
  const known = proved.get(check) ?? new Map<string, readonly Edit[] | undefined>()
  proved.set(check, known)
  return known
}

/** @returns Nothing where nothing comes true. */
function provedEdits(check: Check, offer: Offer): readonly Edit[] | undefined {
  const known = knownOf(check)
  const key = keyOf(offer)
  if (!known.has(key)) known.set(key, triedEdits(check, offer))
  return known.get(key)
}

const allKey = 'mendAll'

/** Without what an editor may have sent back beside it. */
function keyOf(offer: Offer): string {
  switch (offer.does) {
    case 'mend':
      return `${offer.does} ${offer.message} ${offer.style}`
    case 'ignore':
      return `${offer.does} ${offer.message}`
    case 'mendEntity':
      return `${offer.does} ${offer.entity}`
    case 'mendAll':
      return allKey
  }
}

function triedEdits(check: Check, offer: Offer): readonly Edit[] | undefined {
  if (offer.does === 'mendAll') return finished(allRepairs(check))
  if (offer.does === 'mendEntity') return repairs(check, ({ entity }) => entity?.id === offer.entity)
  const message = check.messages[offer.message]
  const report = message && reportOf(check, message)
  if (!report) return undefined
  if (offer.does === 'ignore') {
    const edit = isLong(check) ? ignoredNear(check, report, message) : provedIgnoring(check, report, message)
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

function ignoredNear(check: Check, report: Report, message: Message): Edit | undefined {
  const edit = ignoringEdit(check, report, message)
  const near = edit && nearFixes(check, report)?.around(message, false)
  const [inside] = (edit && near?.inside([edit])) ?? []
  const there = near?.told(message)
  if (!near || !inside || !there) return provedIgnoring(check, report, message)
  const { source } = near.report.analysis.document
  return silencesAlone({ source, reports: [near.report], again: check.again }, inside, there) ? edit : undefined
}

function fixOf(check: Check, report: Report, message: Message, options: FixOptions): readonly Edit[] | undefined {
  const { notation } = check.format
  if (!notation) return undefined
  const near = isLong(check) ? nearFixes(check, report)?.proved(message, options) : 'far'
  if (near !== 'far') return near
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
  const edits = editsFor(context)(check, offer)
  if (!edits) return []
  return [
    {
      ...actionOf(
        check,
        languageServerCatalogs[language].mendEntity(sure(entity).title[language], own.length),
        offer,
        edits,
        context,
      ),
      kind: fixEntityKind,
      diagnostics: own.map(message => diagnosticOf(document, message)),
    },
  ]
}

function fixAll(check: Check, context: ActionContext): CodeAction[] {
  const offer: Offer = { does: 'mendAll' }
  const edits = editsFor(context)(check, offer)
  if (!edits) return []
  const title = languageServerCatalogs[check.setup.settings.language].mendAll
  return [{ ...actionOf(check, title, offer, edits, context), kind: fixAllKind }]
}

/** @returns Nothing where nothing is mended. */
const repairs = (check: Check, isWanted?: (message: Message) => boolean): readonly Edit[] | undefined =>
  finished(repairing(check, isWanted))

function* repairing(check: Check, isWanted?: (message: Message) => boolean): Steps<readonly Edit[] | undefined> {
  const { source, reports, checked, setup, format } = check
  const { fix, formats: options } = setup.located.config
  const [report] = reports
  const near = report && isLong(check) ? nearFixes(check, report)?.repairs(fix, isWanted) : 'far'
  if (near !== 'far') return near
  const mended = yield* mending({ source, format, options, reports }, checked, fix, isWanted)
  return mended.source === source ? undefined : editsBetween(source, mended.source)
}

/** All fixes of a version of a draft, as far as they have been tried. */
const begun = new WeakMap<Check, Steps<readonly Edit[] | undefined>>()

function allRepairs(check: Check): Steps<readonly Edit[] | undefined> {
  const steps = begun.get(check) ?? repairing(check)
  begun.set(check, steps)
  return steps
}

/** So many checks are made for an editor that has not asked yet. */
const mostPrepared = 12

/**
 * Tries all fixes of a long draft before an editor asks for them. Where they stand everywhere a try is a check of the whole, as
 * all that is said there has changed: nobody would wait for it. Whoever asks meanwhile is answered by what is left.
 */
export async function prepareAll(check: Check, isOutrun: () => boolean): Promise<void> {
  if (check.messages.length === 0 || !isLong(check)) return
  const known = knownOf(check)
  for (let count = 0; count < mostPrepared && !isOutrun() && !known.has(allKey); count++) {
    try {
      const next = allRepairs(check).next()
      if (next.done === true) known.set(allKey, next.value)
    } catch {
      // Whoever asks is told.
      begun.delete(check)
      return
    }
    await setImmediate()
  }
}
