/**
 * The classic editor as an editor of a post: TinyMCE while text is shown as it will look, a field with its source otherwise.
 */
import type { IsoDate } from '../../../../src/engine/index.js'
import type { Writer } from '../checker.js'
import type { Desk } from '../desk.js'
import { edited, type Edit } from '../draft.js'

const input = (id: string): HTMLInputElement | null => document.querySelector<HTMLInputElement>(`input#${id}`)
const source = (): HTMLTextAreaElement | null => document.querySelector<HTMLTextAreaElement>('textarea#content')

/** Nothing while the source is shown. */
export function visual() {
  const editor = typeof tinymce === 'undefined' ? null : tinymce.get('content')
  return editor && !editor.isHidden() ? editor : undefined
}

export const classicEditor = (desk: Desk): Writer => ({
  read: () => ({
    title: input('title')?.value ?? '',
    content: visual()?.getContent() ?? source()?.value ?? '',
  }),
  day: () => {
    // WordPress asks for the day of what is published or scheduled; a draft shows the hour at which it was begun.
    const [year, month, day] = ['hidden_aa', 'hidden_mm', 'hidden_jj'].map(id => input(id)?.value)
    const status = input('original_post_status')?.value
    const isDated = status === 'publish' || status === 'future'
    return isDated && year && month && day ? (`${year}-${month}-${day}` as IsoDate) : desk.today
  },
  write: ({ title, content }) => {
    const titleField = input('title')
    const sourceField = source()
    const editor = visual()
    if (titleField) type(titleField, title)
    if (editor) {
      // What stands there now may be in no step of its history yet.
      editor.undoManager.add()
      editor.undoManager.transact(() => {
        const bookmark = editor.selection.getBookmark(2, true)
        editor.setContent(edited(editor.getContent(), content))
        editor.selection.moveToBookmark(bookmark)
      })
    } else if (sourceField) type(sourceField, content)
    return true
  },
})

/** As if it had been typed, so that the browser can undo it. */
function type(target: HTMLInputElement | HTMLTextAreaElement, edits: readonly Edit[]): void {
  for (const { start, end, text } of [...edits].sort((one, other) => other.start - one.start)) {
    target.focus()
    target.setSelectionRange(start, end)
    // Deprecated, and the only way into the browser's history.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
  }
}
