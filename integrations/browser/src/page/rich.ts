/**
 * A field of formatted text. Its marks are highlights of the browser's own: no element of the page changes.
 */
import { sure } from '../../../../src/checked/index.js'
import type { Span } from '../../../../src/engine/index.js'
import { isFirefox } from '../extension.js'
import { highlight } from '../protocol.js'
import { typeIn, type Field } from './field.js'
import { projectionOf } from './projection.js'

export function richField(element: HTMLElement): Field {
  const scope = element.ownerDocument
  const view = sure(scope.defaultView)
  const select = (range: Range): void => {
    element.focus()
    const selection = sure(scope.getSelection())
    selection.removeAllRanges()
    selection.addRange(range)
  }
  const rangesOf = (spans: readonly Span[]): Range[] => {
    const projection = projectionOf(element)
    return spans.flatMap(span => projection.rangeOf(span) ?? [])
  }
  return {
    element,
    read: () => {
      const { text, links } = projectionOf(element)
      return { text, links }
    },
    mark: spans => {
      const { CSS, Highlight } = view
      // Older browsers have none.
      if ('highlights' in CSS) CSS.highlights.set(highlight, new Highlight(...rangesOf(spans)))
    },
    show: span => {
      const [range] = rangesOf([span])
      if (!range) return
      select(range)
      range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
    },
    write: async edits => {
      const projection = projectionOf(element)
      // A new line is the editor's own matter: no fix is half written.
      if (edits.some(edit => edit.text.includes('\n') || !projection.rangeOf(edit))) return
      markStep(element)
      // From the end, so that what is still to be written keeps its place.
      for (const { start, end, text } of [...edits].reverse()) {
        const range = projectionOf(element).rangeOf({ start, end })
        if (!range) return
        select(range)
        // Editors that keep a model of their text hear of the selection a moment later.
        await pause()
        if (isFirefox || !isTakenOver(element, range, text)) typeIn(scope, text)
        await pause()
      }
      markStep(element)
    },
  }
}

/**
 * Editors that keep a model of their text, such as CKEditor, hear what is about to be typed, put it into their model, and take
 * back whatever else befalls the page. Chromium tells them of no command, so this does; Firefox does where an extension gives
 * it, and who heard of it twice would write it twice.
 * @returns Whether one of them has done so.
 */
function isTakenOver(
  element: HTMLElement,
  { startContainer, startOffset, endContainer, endOffset }: Range,
  text: string,
) {
  const place = new StaticRange({ startContainer, startOffset, endContainer, endOffset })
  const about = { inputType: text === '' ? 'deleteContentBackward' : 'insertText', data: text, targetRanges: [place] }
  return !element.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, cancelable: true, ...about }))
}

/** Editors with a history of their own end a step of it by this: else a fix could not be told from what was typed before. */
function markStep(element: HTMLElement): void {
  element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }))
}

const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve))
