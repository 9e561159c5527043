/**
 * The panel: what is due in the field with the focus, in reading order, and its fixes.
 */
import { EngineError } from '../../../../src/browser/client.js'
import { lineKindOf } from '../../../../src/browser/lines.js'
import type { About, FoundMessage, Target } from '../../../../src/browser/protocol.js'
import { itemAt } from '../../../../src/checked/index.js'
import { showCard } from '../../../../web/src/page/card.js'
import { DueList } from '../../../../web/src/page/due.js'
import { button, element } from '../../../../web/src/page/elements.js'
import { extension } from '../extension.js'
import type { Called, FromPage, Written } from '../protocol.js'
import { dropBundle, engine, startLists, takeBundle } from './engine.js'
import { keptSettings, settingsForm, type Settings } from './settings.js'
import { Tab } from './tab.js'
import { language, say, words } from './words.js'

type Draft = Extract<FromPage, { kind: 'draft' }>['draft']

const status = element('p', { role: 'status', class: 'status' }, words.loading)
const fixAll = button(words.fixAll, () => void fix('everything'), { class: 'primary', hidden: '' })
const lists = element('footer')
const list = new DueList({
  chosen: index => show(index),
  fix: index => void fix({ message: keyOf(itemAt(messages, index)) }),
  fixEntity: entity => void fix({ entity }),
  about: entity => void engine.ask('card', { entity, choices: settings.choices }).then(card => showCard(words, card)),
  left: () => fixAll.focus(),
})

let settings: Settings
let tab: Tab | undefined
let draft: Draft | undefined
let messages: readonly FoundMessage[] = []

const keyOf = ({ ruleId, entity, start }: FoundMessage) => ({ ruleId, entity: entity?.id, start })

function tell(line: string): void {
  status.textContent = line
}

/** Nothing is checked, for a reason. */
function blank(reason: string): void {
  draft = undefined
  messages = []
  list.element.replaceChildren()
  fixAll.hidden = true
  tell(reason)
}

async function turnTo(id: number): Promise<void> {
  tab?.leave()
  tab = undefined
  draft = undefined
  try {
    const reached = await Tab.reach(id, heard, () => {
      if (tab === reached) blank(say('noTab'))
    })
    tab = reached
    tell('')
    tab.tell({ kind: 'look' })
  } catch {
    blank(say('noTab'))
  }
}

function heard(message: FromPage): void {
  if (message.kind === 'draft') void check(message.draft)
  else if (message.kind === 'blank') blank(say(message.why === 'no-field' ? 'noField' : 'otherSite'))
  else tell(outcome(message.written))
}

const outcome = (written: Written): string =>
  say(({ done: 'fixed', changed: 'changed', refused: 'refused' } as const)[written])

async function check(given: Draft): Promise<void> {
  // What became of a fix is told until somebody types.
  if (draft?.text === given.text) return
  draft = given
  try {
    const checked = await engine.ask('check', { draft: given, choices: settings.choices, queue: 'field' })
    if (draft !== given) return
    messages = checked.messages.filter(({ severity }) => severity !== 'info')
    list.show(words, messages, message => surfaceOf(given, message))
    fixAll.hidden = !messages.some(({ isMendable }) => isMendable)
    tab?.tell({ kind: 'mark', text: given.text, spans: messages.map(({ start, end }) => ({ start, end })) })
  } catch (error) {
    if (error instanceof EngineError && error.code === 'superseded') return
    blank(`${words.failed}: ${reasonOf(error)}`)
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The words that a message is about, without what tells lines apart. */
function surfaceOf({ text }: Draft, { start, end }: FoundMessage): string {
  const surface = text.slice(start, end)
  return lineKindOf(surface) ? surface.slice(1) : surface
}

function show(index: number): void {
  const { start, end } = itemAt(messages, index)
  if (draft) tab?.tell({ kind: 'show', text: draft.text, span: { start, end } })
}

async function fix(target: Target): Promise<void> {
  if (!draft) return
  const { text } = draft
  try {
    const { edits } = await engine.ask('fix', { draft, target, choices: settings.choices })
    if (edits.length === 0) tell(say('unfixable'))
    else tab?.tell({ kind: 'write', text, edits })
  } catch (error) {
    tell(reasonOf(error))
  }
}

const readable = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })

/** Of which day the lists are, and which they are. */
function showLists(about: About): void {
  const day = about.lists.map(({ checked }) => checked).sort()[0]
  const age = day === undefined ? 0 : Math.floor((Date.now() - Date.parse(day)) / 86_400_000)
  const input = element('input', { type: 'file', accept: '.json', hidden: '' })
  input.addEventListener('change', () => void takeFile(input.files?.[0]))
  lists.replaceChildren(
    element('p', {}, words.lists(day === undefined ? '—' : readable.format(new Date(day)), Math.max(0, age))),
    element('p', { class: 'digest', title: about.digest ?? '' }, say('digest', (about.digest ?? '—').slice(0, 16))),
    input,
    button(say('takeBundle'), () => input.click()),
    button(say('backToBuiltin'), () => void dropBundle().then(() => location.reload())),
    element('p', {}, words.stays),
    element('p', {}, words.noAdvice),
  )
}

async function takeFile(file: File | undefined): Promise<void> {
  if (!file) return
  try {
    showLists(await takeBundle(await file.text(), settings.keys))
    tell(say(settings.keys.length > 0 ? 'listsSigned' : 'listsOf', file.name))
  } catch (error) {
    tell(say('notTaken', file.name, reasonOf(error)))
    return
  }
  await checkAnew()
}

/** By other lists, or other settings. */
async function checkAnew(): Promise<void> {
  const known = draft
  draft = undefined
  if (known) await check(known)
}

async function start(): Promise<void> {
  document.documentElement.lang = language
  document.title = words.title
  settings = await keptSettings()
  const form = settingsForm(settings, changed => {
    settings = changed
    void checkAnew()
  })
  document.body.append(status, fixAll, element('h2', { id: 'due' }, words.due), list.element, form, lists)
  document.addEventListener('dragover', event => event.preventDefault())
  document.addEventListener('drop', event => {
    event.preventDefault()
    void takeFile(event.dataTransfer?.files[0])
  })
  const { about, isRefused } = await startLists()
  showLists(about)
  extension.runtime.onMessage.addListener(message => void turnTo((message as Called).tab))
  const [front] = await extension.tabs.query({ active: true, currentWindow: true })
  if (front?.id !== undefined) await turnTo(front.id)
  if (isRefused) tell(say('keptRefused'))
}

void start().catch((error: unknown) => blank(reasonOf(error)))
