/**
 * The page: paste or open a draft, see what is due, mend it, take it away again.
 */
import { redo, undo } from 'prosemirror-history'
import { Slice, type Node } from 'prosemirror-model'
import { TextSelection, type Command } from 'prosemirror-state'
import type { RegisterList } from '../../src/engine/import.js'
import { EngineError } from '../../src/browser/client.js'
import type { Checked, Choices, FoundMessage, ListDay, Target } from '../../src/browser/protocol.js'
import { catalogs, categories, daysBetween, today, type Category, type IsoDate } from '../../src/engine/index.js'
import { listsCatalogs } from '../../src/knowledge/words/index.js'
import { transactionOf } from './editor/edits.js'
import { download, extensions, fromFile, fromText, htmlOf, textOf } from './editor/files.js'
import { coloured, placeOf } from './editor/findings.js'
import { linesOf, offsetOf, wordsOf, type Lines } from './editor/lines.js'
import { fileOf } from './editor/schema.js'
import { dispatchAlone, editorIn } from './editor/view.js'
import { softBreak } from '../../src/browser/lines.js'
import { engine, loadLists } from './engine.js'
import { showCard } from './page/card.js'
import { controls } from './page/controls.js'
import { DueList } from './page/due.js'
import { button, element } from './page/elements.js'
import { ListsDialog } from './page/lists.js'
import { words } from './words/index.js'

let choices: Choices = {
  language: navigator.language.startsWith('en') ? 'en' : 'ru',
  asOf: today(new Date()),
  profile: 'media',
  style: 'inline',
}
/** Of what stands in the editor: what an older one was asked about is worth nothing. */
let version = 0
let lists: readonly ListDay[] | undefined
/** Of the file that was opened last. */
let openedName: string | undefined
/** Register files that were loaded. */
let takenIn: readonly RegisterList[] = []
let checked: Checked | undefined
/** Number of a message. */
let selected: number | undefined

const header = element('header')
const place = element('div', { class: 'paper' })
const heading = element('h2', { id: 'due' })
const status = element('p', { role: 'status', class: 'told' })
const footer = element('footer')
const due = new DueList({
  chosen: index => select(index),
  fix: index => fixMessage(index),
  fixEntity: entity => void fix({ entity }),
  about: entity => void about(entity),
  left: () => view.focus(),
})
const stale = element('p', { class: 'stale', hidden: '' })
const aside = element('aside', { 'aria-labelledby': 'due' }, heading, status, stale, due.element)
const listsDialog = new ListsDialog({ load: takeIn })
document.body.append(header, element('main', {}, place, aside), footer)

const keys: Record<string, Command> = {
  F8: () => step(1),
  'Shift-F8': () => step(-1),
  'Mod-.': () => fixAt(index => fixMessage(index)),
  'Mod-Alt-.': () => fixAt((_, { entity }) => entity && void fix({ entity: entity.id })),
  'Mod-Shift-Enter': () => fixAll(),
}

const view = editorIn(place, {
  keys,
  changed,
  dropped: file => void open(file),
  refused: () => tell(words[choices.language].fixedLines),
})
let lines: Lines = linesOf(view.state.doc)

function changed(): void {
  version += 1
  lines = linesOf(view.state.doc)
  place.classList.toggle('empty', view.state.doc.textContent === '')
  if (lists) void check()
}

async function check(): Promise<void> {
  const asked = version
  const found = await answerTo(engine.ask('check', { draft: lines.draft, choices, queue: 'draft' }))
  if (!found || asked !== version) return
  checked = found
  if (selected !== undefined && selected >= found.messages.length) selected = undefined
  showFindings()
}

/** What cannot be answered is told. @returns Nothing then. */
async function answerTo<Result>(asked: Promise<Result>, name?: string): Promise<Result | undefined> {
  try {
    return await asked
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    const text = words[choices.language]
    if (error.code === 'failed') tell(`${text.failed}: ${error.message}`)
    else if (error.code === 'unknown-format') tell(text.unknownFile)
    else if (error.code === 'unwritable') tell(text.unwritable)
    else if (error.code !== 'superseded') tell(name === undefined ? error.message : `${name}: ${error.message}`)
    return undefined
  }
}

/** Lists have come. */
function begin(days: readonly ListDay[]): void {
  lists = days
  tell('')
  showFooter()
  listsDialog.update(days)
  changed()
}

async function about(entity: string): Promise<void> {
  const card = await answerTo(engine.ask('card', { entity, choices }))
  if (card) showCard(words[choices.language], card)
}

const tell = (text: string): void => void (status.textContent = text)

/** The words of a message; a quotation that ends in them with its beginning. */
function surfaceOf({ start, end }: FoundMessage): string {
  const { text } = lines.draft
  const words = text.slice(start, end).split('\n').map(wordsOf).join(' ').replaceAll(softBreak, ' ').slice(0, 120)
  const isCut = /^[^«„“]*[»”]/u.test(words) && /[«„“]/u.test(text.charAt(start - 1))
  return isCut ? text.charAt(start - 1) + words : words
}

function showFindings(): void {
  if (!checked) return
  const text = words[choices.language]
  heading.textContent = `${text.due} (${checked.messages.length})`
  due.show(text, checked.messages, surfaceOf)
  stale.hidden = !checked.isStale
  if (checked.isStale) stale.replaceChildren(text.stale(dayOfLists() ?? ''), ' ', button(text.loadList, showLists))
  showSelected()
  document.body.dataset['checked'] = String(version)
}

function showSelected(): void {
  if (!checked) return
  due.select(selected)
  view.dispatch(coloured(view.state, lines, checked, selected))
}

/** That of the oldest one, as the reader writes it. */
function dayOfLists(): string | undefined {
  const oldest = oldestDay()
  return oldest && catalogs[choices.language].date(oldest)
}

/** In days. */
function ageOfLists(): number {
  const oldest = oldestDay()
  return oldest ? daysBetween(oldest, today(new Date())) : 0
}

function oldestDay(): IsoDate | undefined {
  const [oldest] = categories
    .flatMap(register => {
      const days = (lists ?? []).flatMap(({ category, checked }) => (category === register ? [checked] : []))
      return days.sort().slice(-1)
    })
    .sort()
  return oldest
}

const showLists = (): void => listsDialog.show(words[choices.language], choices.language, lists ?? [])

/** @returns What is to be told of it. */
async function takeIn(register: Category | undefined, file: File): Promise<readonly string[]> {
  const { importFile } = await import('./registers/client.js')
  const answer = await importFile(() => ({
    ...(register && { register }),
    name: file.name,
    file,
    today: today(new Date()),
    lists: takenIn,
  }))
  if (answer.type === 'refused') return [answer.reason[choices.language]]
  takenIn = answer.lists
  const known = await answerTo(engine.ask('lists', { lists: { over: answer.composed } }))
  if (known) begin(known.lists)
  const { imports, bundle } = listsCatalogs[choices.language]
  if (answer.taken.is === 'bundle') {
    const { manifest, added } = answer.taken
    return [bundle.summary(manifest, added.length), ...added.map(({ id, name }) => bundle.added(id, name))]
  }
  const { report } = answer.taken
  return [
    imports.summary(report),
    ...report.added.map(change => imports.added(change)),
    ...report.gone.map(change => imports.gone(change)),
  ]
}

function showFooter(): void {
  const text = words[choices.language]
  const day = dayOfLists()
  footer.replaceChildren(
    day === undefined
      ? element('p', {}, text.loading)
      : button(text.lists(day, ageOfLists()), showLists, { class: 'lists' }),
    element('p', {}, `${text.stays} ${text.noAdvice}`),
    element('p', { class: 'keys' }, text.keys),
    element('p', {}, element('a', { href: 'LICENSES.txt', target: '_blank', rel: 'noopener' }, text.licences)),
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
      fresh: () => setDocument(fromText('')),
      opened: file => void open(file),
      undo: () => undo(view.state, view.dispatch),
      redo: () => redo(view.state, view.dispatch),
      copy,
      download: () => void downloadDraft(),
      fixAll,
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
  const range = placeOf(view.state, index)
  if (!range) return false
  selected = index
  const { tr, doc } = view.state
  view.dispatch(tr.setSelection(TextSelection.create(doc, range.from, range.to)).scrollIntoView())
  showSelected()
  view.focus()
  return true
}

/** To the next message, or the one before; round at the ends. */
function step(by: 1 | -1): boolean {
  const at = view.state.selection.from
  const places = (checked?.messages ?? []).flatMap((_, index) => {
    const found = placeOf(view.state, index)
    return found ? [{ index, from: found.from }] : []
  })
  const next = by > 0 ? places.find(({ from }) => from > at) : places.findLast(({ from }) => from < at)
  const found = next ?? places.at(by > 0 ? 0 : -1)
  if (found) select(found.index)
  return true
}

function fixAt(mend: (index: number, message: FoundMessage) => void): boolean {
  const { from } = view.state.selection
  checked?.messages.some((message, index) => {
    const found = placeOf(view.state, index)
    const isHere = found !== undefined && found.from <= from && from <= found.to
    if (isHere) mend(index, message)
    return isHere
  })
  return true
}

function fixMessage(index: number): void {
  const message = checked?.messages[index]
  const found = placeOf(view.state, index)
  if (!message || !found) return
  const { ruleId, entity } = message
  const target = { message: { ruleId, entity: entity?.id, start: offsetOf(lines, found.from) } }
  void fix(target, () => fixMessage(index))
}

const fixAll = (): boolean => {
  void fix('everything')
  return true
}

/** @param again Where the draft has changed before the answer came. */
async function fix(target: Target, again: () => void = () => void fix(target)): Promise<void> {
  if (!lists) return
  const asked = version
  const mended = await answerTo(engine.ask('fix', { draft: lines.draft, choices, target }))
  if (!mended) return
  if (asked !== version) {
    again()
    return
  }
  const { edits } = mended
  const text = words[choices.language]
  if (edits.length === 0) tell(checked?.messages.length === 0 ? text.nothingDue : text.notFixed)
  else {
    tell(text.fixed(edits.length))
    dispatchAlone(view, transactionOf(view.state, lines, edits))
  }
}

async function open(chosen: File): Promise<void> {
  const bytes = new Uint8Array(await chosen.arrayBuffer())
  const opened = await answerTo(engine.ask('open', { name: chosen.name, bytes, choices }), chosen.name)
  if (!opened) return
  openedName = opened.name
  setDocument(fromFile(opened.file, opened.lines, opened.hasFixedLines))
  tell(words[choices.language].opened(opened.name))
}

/** In one step, so that it can be undone. */
function setDocument(doc: Node): void {
  const { tr } = view.state
  tr.replace(0, tr.doc.content.size, new Slice(doc.content, 0, 0))
  for (const [name, value] of Object.entries(doc.attrs)) tr.setDocAttribute(name, value)
  dispatchAlone(view, tr.setSelection(TextSelection.atStart(tr.doc)).scrollIntoView())
  view.focus()
}

/** Both forms, as a word processor and a plain field want them; a file's source has no formatting. */
function copy(): void {
  const { doc } = view.state
  const set = (event: ClipboardEvent): void => {
    event.preventDefault()
    event.clipboardData?.setData('text/plain', textOf(doc))
    if (fileOf(doc) === undefined) event.clipboardData?.setData('text/html', htmlOf(doc))
  }
  document.addEventListener('copy', set, { once: true, capture: true })
  // The asynchronous clipboard rewrites the HTML that it is given.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('copy')
  document.removeEventListener('copy', set, { capture: true })
  const text = words[choices.language]
  tell(fileOf(doc) === undefined ? text.copied : text.copiedPlain)
}

async function downloadDraft(): Promise<void> {
  const { draft } = lines
  if ('file' in draft) {
    const saved = await answerTo(engine.ask('save', { draft, choices }), openedName)
    if (saved) download(saved.name, 'application/octet-stream', saved.bytes as Uint8Array<ArrayBuffer>)
    return
  }
  const { title } = words[choices.language]
  const html = htmlOf(view.state.doc)
  download('draft.html', 'text/html', `<!doctype html>\n<meta charset="utf-8">\n<title>${title}</title>\n${html}\n`)
}

showAll()
changed()
tell(words[choices.language].loading)
void answerTo(loadLists()).then(known => known && begin(known.lists))

/** Whoever puts the page on a host may put newer lists beside it: `plashka lists export --page`. */
const { plashkaLists } = globalThis as { readonly plashkaLists?: unknown }
if (typeof plashkaLists === 'string') void takeIn(undefined, new File([plashkaLists], 'plashka-lists.js'))
