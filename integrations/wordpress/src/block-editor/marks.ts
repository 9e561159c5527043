/**
 * Marks in the canvas: annotations of WordPress, which are shown and never stored.
 */
import type { Checker } from '../checker.js'
import { currentText } from './writer.js'

const source = 'plashka'

export function keepMarks(checker: Checker, batch: (change: () => void) => void): void {
  // Experimental since 5.0: a WordPress without them has the sidebar.
  const { __experimentalAddAnnotation: add, __experimentalRemoveAnnotationsBySource: remove } =
    wp.data.dispatch('core/annotations')
  if (!add || !remove) return
  checker.subscribe(() => {
    const { state } = checker
    if (state.kind !== 'known') return
    const text = currentText()
    // Blocks have changed since: the next check marks them.
    if (text.text !== state.draft.post.content) return
    batch(() => {
      remove(source)
      for (const [index, message] of state.messages.entries()) {
        const place = state.draft.placeOf(message)
        const stretch = place?.part === 'content' && text.stretchAt(place)
        if (!stretch) continue
        const offset = (at: number): number => textLength(stretch.html.slice(0, at - stretch.start))
        add({
          source,
          id: `plashka-${index}`,
          blockClientId: stretch.clientId,
          richTextIdentifier: stretch.attribute,
          range: { start: offset(place.start), end: offset(place.end) },
        })
      }
    })
  })
}

/** Of HTML that may end within an element, in characters as the editor counts them. */
export const textLength = (html: string): number => wp.richText.create({ html }).text.length
