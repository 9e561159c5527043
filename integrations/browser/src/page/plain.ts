/**
 * A field of plain text, or of a source of HTML. A browser cannot mark words in it: the panel lists them.
 */
import { itemAt, lastOf } from '../../../../src/checked/index.js'
import { edited, typeIn, type Field } from './field.js'

/** A tag that ends an element: nobody writes one in plain text. */
const endTag = /<\/[a-z][a-z0-9]*\s*>/iu

export function plainField(element: HTMLTextAreaElement | HTMLInputElement): Field {
  const select = (start: number, end: number): void => {
    element.focus()
    element.setSelectionRange(start, end)
  }
  return {
    element,
    read: () => ({ text: element.value, format: endTag.test(element.value) ? 'html' : 'text' }),
    mark: () => undefined,
    show: ({ start, end }) => select(start, end),
    // All edits in one go, from the first to the last: one step of its history.
    write: async edits => {
      const [start, end] = [itemAt(edits, 0).start, lastOf(edits).end]
      const shifted = edits.map(edit => ({ ...edit, start: edit.start - start, end: edit.end - start }))
      const text = edited(element.value.slice(start, end), shifted)
      select(start, end)
      typeIn(element.ownerDocument, text)
      await Promise.resolve()
    },
  }
}
