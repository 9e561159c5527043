/**
 * The page: paste or open a draft, see what is due, mend it, take it away again.
 */
import type { Command } from 'prosemirror-state'
import { closeHistory, redo, undo } from 'prosemirror-history'
import { TextSelection } from 'prosemirror-state'
import { Slice } from 'prosemirror-model'
import { catalogs } from '../../src/messages/index.js'
import { today } from '../../src/registry/date.js'
import { transactionOf } from './editor/edits.js'
import { download, extensions, fromText, htmlOf, openedFile, textOf } from './editor/files.js'
import { coloured } from './editor/findings.js'
import { linesOf, offsetOf, positionOf, wordsOf, type Lines } from './editor/lines.js'
import { editorIn, stateOf } from './editor/view.js'
import { Engine } from './engine/client.js'
import type { Answer, Checked, Choices, DraftFormat, FoundMessage, ListDay, Target } from './engine/protocol.js'
import { showCard } from './page/card.js'
import { controls } from './page/controls.js'
import { dueItems } from './page/due.js'
import { element } from './page/elements.js'
import { words } from './words/index.js'

let choices: Choices = {
  language: navigator.language.startsWith('en') ? 'en' : 'ru',
  asOf: today(new Date()),
  profile: 'media',
  style: 'inline',
}
let format: DraftFormat = 'rich'
let name = 'draft.html'
let version = 0
let lists: readonly ListDay[] | undefined
let checked: Checked | undefined
let selected: number | undefined

const header = element('header')
const place = element('div', { class: 'paper' })
const heading = element('h2', { id: 'due' })
const items = element('ol', { class: 'items', 'aria-labelledby': 'due' })
const status = element('p', { role: 'status', class: 'told' })
const footer = element('footer')
const aside = element('aside', { 'aria-labelledby': 'due' }, heading, status, items)
document.body.append(header, element('main', {}, place, aside), footer)

const keys: Record<string, Command> = {
  F8: () => step(1),
  'Shift-F8': () => step(-1),
  'Mod-.': () => fixAt(index => ({ message: index })),
  'Mod-Alt-.': () => fixAt((_, { entity }) => (entity ? { entity: entity.id } : undefined)),
  'Mod-Shift-Enter': () => fix('everything'),
}

const view = editorIn(
  place,
  stateOf(fromText(''), format, keys),
  '',
  () => format,
  isNew => isNew && changed(),
  file => void open(file),
)
let lines: Lines = linesOf(view.state.doc, format)
const engine = new Engine(answered)

function changed(): void {
  version += 1
  lines = linesOf(view.state.doc, format)
  const isEmpty = view.state.doc.textContent === ''
  place.classList.toggle('empty', isEmpty)
  engine.ask({ type: 'check', version, draft: lines.draft, choices })
}

function answered(answer: Answer): void {
  const text = words[choices.language]
  if (answer.type === 'ready') {
    lists = answer.lists
    showFooter()
  } else if (answer.type === 'checked') {
    if (answer.version !== version) return
    checked = answer
    if (selected !== undefined && selected >= answer.messages.length) selected = undefined
    showFindings()
  } else if (answer.type === 'fixed') {
    if (answer.version !== version) return
    tell(answer.edits.length === 0 ? text.notFixed : text.fixed(answer.edits.length))
    if (answer.edits.length > 0) view.dispatch(transactionOf(view.state, lines, answer.edits))
  } else if (answer.type === 'card') showCard(text, answer.card)
  else tell(`${text.failed}: ${answer.reason}`)
}

const tell = (text: string): void => void (status.textContent = text)

const surfaceOf = ({ start, end }: FoundMessage): string =>
  lines.draft.text.slice(start, end).split('\n').map(wordsOf).join(' ').slice(0, 120)

function showFindings(): void {
  if (!checked) return
  const text = words[choices.language]
  const { messages } = checked
  heading.textContent = `${text.due} (${messages.length})`
  items.replaceChildren(
    ...dueItems(text, messages, selected, surfaceOf, {
      chosen: index => select(index),
      fix,
      about: entity => engine.ask({ type: 'card', entity, choices }),
    }),
  )
  if (messages.length === 0) items.replaceChildren(element('li', { class: 'none' }, text.nothingDue))
  view.dispatch(coloured(view.state, lines, checked, selected))
  document.body.dataset['checked'] = String(checked.version)
}

function showFooter(): void {
  const text = words[choices.language]
  const days = (lists ?? []).map(({ checked }) => checked).sort()
  const shown = days[0] ? text.lists(catalogs[choices.language].date(days[0])) : text.loading
  footer.replaceChildren(
    element('p', { class: 'lists' }, shown),
    element('p', {}, `${text.stays} ${text.noAdvice}`),
    element('p', { class: 'keys' }, text.keys),
  )
}

/** Everything that speaks the reader's language. */
function showAll(): void {
  const text = words[choices.language]
  document.documentElement.lang = choices.language
  document.title = text.title
  place.dataset['placeholder'] = text.placeholder
  heading.textContent = text.due
  header.replaceChildren(
    element('div', { class: 'name' }, element('h1', {}, text.title), element('p', {}, text.lead)),
    controls(text, choices, extensions, {
      chosen: choose,
      opened: file => void open(file),
      undo: () => undo(view.state, view.dispatch),
      redo: () => redo(view.state, view.dispatch),
      copy,
      download: () => downloadDraft(),
      fixAll: () => fix('everything'),
    }),
  )
  view.setProps({
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': text.editor, spellcheck: 'false' },
  })
  showFooter()
}

function choose(chosen: Choices): void {
  const focused = (document.activeElement as HTMLElement | null)?.getAttribute('name')
  choices = chosen
  showAll()
  header.querySelector<HTMLElement>(`[name="${focused ?? ''}"]`)?.focus()
  changed()
}

function select(index: number): boolean {
  const message = checked?.messages[index]
  if (!message) return false
  selected = index
  const { tr, doc } = view.state
  const range = TextSelection.create(doc, positionOf(lines, message.start), positionOf(lines, message.end))
  view.dispatch(tr.setSelection(range).scrollIntoView())
  showFindings()
  items.children[index]?.scrollIntoView({ block: 'nearest' })
  view.focus()
  return true
}

function step(by: 1 | -1): boolean {
  const count = checked?.messages.length ?? 0
  if (count === 0) return true
  const at = offsetOf(lines, view.state.selection.from)
  const { messages } = checked!
  const next =
    by > 0 ? messages.findIndex(({ start }) => start > at) : messages.findLastIndex(({ start }) => start < at)
  return select(next >= 0 ? next : by > 0 ? 0 : count - 1)
}

function fixAt(targetOf: (index: number, message: FoundMessage) => Target | undefined): boolean {
  const at = offsetOf(lines, view.state.selection.from)
  const index = checked?.messages.findIndex(({ start, end }) => start <= at && at <= end) ?? -1
  const target = index < 0 ? undefined : targetOf(index, checked!.messages[index]!)
  return target ? fix(target) : true
}

function fix(target: Target): boolean {
  engine.ask({ type: 'fix', version, draft: lines.draft, choices, target })
  return true
}

async function open(file: File): Promise<void> {
  const text = words[choices.language]
  try {
    const opened = await openedFile(file)
    if (!opened) {
      tell(text.unknownFile)
      return
    }
    format = opened.format
    name = file.name
    const { content } = opened.doc
    view.dispatch(closeHistory(view.state.tr).replace(0, view.state.doc.content.size, new Slice(content, 0, 0)))
    tell('')
  } catch {
    tell(text.notUtf8)
  }
}

/** Both forms, as a word processor and a plain field want them; a file's source has no formatting. */
function copy(): void {
  const { doc } = view.state
  const set = (event: ClipboardEvent): void => {
    event.preventDefault()
    event.clipboardData?.setData('text/plain', textOf(doc, format))
    if (format === 'rich') event.clipboardData?.setData('text/html', htmlOf(doc))
  }
  document.addEventListener('copy', set, { once: true, capture: true })
  // The asynchronous clipboard rewrites the HTML that it is given.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('copy')
  document.removeEventListener('copy', set, { capture: true })
  tell(words[choices.language].copied)
}

function downloadDraft(): void {
  const { doc } = view.state
  const { title } = words[choices.language]
  if (format === 'rich')
    download(name, 'text/html', `<!doctype html>\n<meta charset="utf-8">\n<title>${title}</title>\n${htmlOf(doc)}\n`)
  else download(name, format === 'markdown' ? 'text/markdown' : 'text/plain', textOf(doc, format))
}

showAll()
changed()
tell(words[choices.language].loading)
void engine.load().then(() => tell(''))
