/**
 * The field with the focus, which may stand in a frame of the same site: editors such as TinyMCE keep their text in one.
 */
import type { Blank } from '../protocol.js'
import type { Field } from './field.js'
import { plainField } from './plain.js'
import { richField } from './rich.js'

/** Types of `input` that hold words. Passwords, addresses and numbers are never read. */
const wordy: ReadonlySet<string> = new Set(['text', 'search'])

/** Elements of a frame are of other classes than those of this window: `instanceof` does not tell them. */
const isNamed = (element: Element, name: string): boolean => element.localName === name

/** @param top Of the page. */
export function fieldInFocus(top: Document): Field | Blank {
  let scope: Document = top
  let active = innermost(scope)
  while (active && isNamed(active, 'iframe')) {
    const inner = (active as HTMLIFrameElement).contentDocument
    if (!inner) return 'other-site'
    scope = inner
    active = innermost(scope) ?? scope.body
  }
  if (!active) return 'no-field'
  if (isNamed(active, 'textarea')) return plainField(active as HTMLTextAreaElement)
  if (isNamed(active, 'input'))
    return wordy.has((active as HTMLInputElement).type) ? plainField(active as HTMLInputElement) : 'no-field'
  if (scope.designMode === 'on') return richField(scope.body)
  const host = editingHost(active as HTMLElement)
  return host ? richField(host) : 'no-field'
}

/** Components keep their own focus. */
function innermost(scope: Document): Element | null {
  let active = scope.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}

/** The outermost element that is edited as a whole. */
function editingHost(element: HTMLElement): HTMLElement | undefined {
  if (!element.isContentEditable) return undefined
  const parent = element.parentElement
  return parent?.isContentEditable ? editingHost(parent) : element
}
