/**
 * The editor: a ProseMirror view with undo, lists and the keys of the page.
 */
import { baseKeymap, toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { Slice, type Node } from 'prosemirror-model'
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list'
import { EditorState, type Command, type Plugin } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { DraftFormat } from '../engine/protocol.js'
import { findings } from './findings.js'
import { fromText } from './files.js'
import { cleaned } from './paste.js'
import { schema } from './schema.js'

const item = schema.nodes.list_item

/** A file's source is plain: it takes no formatting. */
const formattingKeys = keymap({
  'Mod-b': toggleMark(schema.marks.strong),
  'Mod-i': toggleMark(schema.marks.em),
  'Mod-u': toggleMark(schema.marks.underline),
  Enter: splitListItem(item!),
  'Mod-[': liftListItem(item!),
  'Mod-]': sinkListItem(item!),
})

const editingKeys = keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo })

/** @param keys Of the page; they go before those of the editor. */
export function stateOf(doc: Node, format: DraftFormat, keys: Readonly<Record<string, Command>>): EditorState {
  const plugins: Plugin[] = [
    history(),
    keymap(keys),
    editingKeys,
    ...(format === 'rich' ? [formattingKeys] : []),
    keymap(baseKeymap),
    findings,
  ]
  return EditorState.create({ doc, plugins })
}

/**
 * @param format That of the draft at any time.
 * @param changed Called after every change; whether the words have changed.
 */
export function editorIn(
  place: HTMLElement,
  state: EditorState,
  label: string,
  format: () => DraftFormat,
  changed: (isNew: boolean) => void,
  dropped: (file: File) => void,
): EditorView {
  const view: EditorView = new EditorView(place, {
    state,
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, spellcheck: 'false' },
    transformPastedHTML: cleaned,
    transformPasted: slice => (format() === 'rich' ? slice : plain(slice)),
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
      dropped(file)
      return true
    },
    handlePaste: (_view, event) => {
      const [file] = event.clipboardData?.files ?? []
      if (!file || event.clipboardData?.types.includes('text/html')) return false
      dropped(file)
      return true
    },
    dispatchTransaction: transaction => {
      view.updateState(view.state.apply(transaction))
      changed(transaction.docChanged)
    },
  })
  return view
}

/** What is pasted into a file's source: its words, a line a block. */
function plain({ content }: Slice): Slice {
  const pasted = fromText(content.textBetween(0, content.size, '\n', '\n'))
  return new Slice(pasted.content, 1, 1)
}
