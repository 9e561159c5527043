/**
 * The editor: a ProseMirror view with undo, lists and the keys of the page.
 */
import { baseKeymap, toggleMark } from 'prosemirror-commands'
import { closeHistory, history, isHistoryTransaction, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { Fragment, Slice, type Node } from 'prosemirror-model'
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list'
import { EditorState, Plugin, type Command, type Transaction } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { sure } from '../../../src/checked/index.js'
import { isFix } from './edits.js'
import { fromText } from './files.js'
import { findings } from './findings.js'
import { inlineOf } from './lines.js'
import { cleaned } from './paste.js'
import { fileOf, hasFixedLines, schema } from './schema.js'

/** What the editor tells the page. */
export interface EditorEvents {
  /** Keys of the page; they go before those of the editor. */
  readonly keys: Readonly<Record<string, Command>>
  /** The words have changed, or where they stand. */
  readonly changed: () => void
  readonly dropped: (file: File) => void
  /** A change was not made, as it would add or take out lines that are fixed. */
  readonly refused: () => void
}

export function editorIn(place: HTMLElement, events: EditorEvents): EditorView {
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({ doc: fromText(''), plugins: pluginsFor(events) }),
    transformPastedHTML: cleaned,
    transformPasted: slice => pasted(slice, view.state.doc),
    // A picture is told by its text: loading it would tell its server of the draft.
    nodeViews: {
      image: ({ attrs }) => {
        const dom = document.createElement('span')
        dom.className = 'picture'
        dom.textContent = `🖼 ${String(attrs['alt'] ?? '')}`
        return { dom }
      },
    },
    handleDrop: (_view, event) => {
      const [file] = event.dataTransfer?.files ?? []
      if (!file) return false
      event.preventDefault()
      events.dropped(file)
      return true
    },
    handlePaste: (_view, event) => {
      const [file] = event.clipboardData?.files ?? []
      if (!file || event.clipboardData?.types.includes('text/html')) return false
      events.dropped(file)
      return true
    },
    dispatchTransaction: transaction => {
      view.updateState(view.state.apply(transaction))
      if (transaction.docChanged) events.changed()
    },
  })
  return view
}

/** Makes a change that is undone by itself, whatever is typed before and behind it. */
export function dispatchAlone(view: EditorView, transaction: Transaction): void {
  view.dispatch(closeHistory(transaction))
  view.dispatch(closeHistory(view.state.tr))
}

const item = sure(schema.nodes.list_item)

/** A file takes no formatting: its mark-up is its own. */
const unlessFile =
  (command: Command): Command =>
  (state, dispatch, view) =>
    fileOf(state.doc) === undefined && command(state, dispatch, view)

const formattingKeys = keymap({
  'Mod-b': unlessFile(toggleMark(schema.marks.strong)),
  'Mod-i': unlessFile(toggleMark(schema.marks.em)),
  'Mod-u': unlessFile(toggleMark(schema.marks.underline)),
  Enter: unlessFile(splitListItem(item)),
  'Mod-[': unlessFile(liftListItem(item)),
  'Mod-]': unlessFile(sinkListItem(item)),
})

const editingKeys = keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo })

const pluginsFor = ({ keys, refused }: EditorEvents): Plugin[] => [
  history(),
  keymap(keys),
  editingKeys,
  formattingKeys,
  keymap(baseKeymap),
  findings,
  new Plugin({ filterTransaction: (tr, { doc }) => isAllowed(tr, doc) || (refused(), false) }),
]

function isAllowed(tr: Transaction, doc: Node): boolean {
  if (!tr.docChanged || !hasFixedLines(doc) || fileOf(tr.doc) !== fileOf(doc)) return true
  return tr.getMeta(isFix) === true || isHistoryTransaction(tr) || linesIn(tr.doc) === linesIn(doc)
}

function linesIn(doc: Node): number {
  let count = 0
  doc.descendants(node => {
    if (node.isTextblock) count++
    return !node.isTextblock
  })
  return count
}

/** What is pasted into a file: its words, a line a block, or one line where lines are fixed. */
function pasted(slice: Slice, doc: Node): Slice {
  if (fileOf(doc) === undefined) return slice
  const text = slice.content.textBetween(0, slice.content.size, '\n', '\n')
  if (hasFixedLines(doc)) return new Slice(Fragment.from(inlineOf(text.replace(/\s*\n\s*/g, ' '))), 0, 0)
  return new Slice(fromText(text).content, 1, 1)
}
