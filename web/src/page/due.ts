/**
 * The side list: what is due, in reading order. What stays the same from one check to the next stays in its place, with
 * the focus and whatever has been unfolded in it.
 */
import type { FoundMessage } from '../../../src/browser/protocol.js'
import { sure } from '../../../src/checked/index.js'
import type { Words } from '../words/index.js'
import { button, element } from './elements.js'

export interface DueActions {
  readonly chosen: (index: number) => void
  readonly fix: (index: number) => void
  readonly fixEntity: (entity: string) => void
  readonly about: (entity: string) => void
  /** The focus has nowhere to go. */
  readonly left: () => void
}

export class DueList {
  readonly element = element('ol', { class: 'items', 'aria-labelledby': 'due' })
  readonly #actions: DueActions
  /** Items by what they say, in reading order those that say the same. */
  #shown = new Map<string, HTMLElement[]>()

  constructor(actions: DueActions) {
    this.#actions = actions
  }

  /** @param messages In reading order. @param textOf The words of the draft that a message is about. */
  show(words: Words, messages: readonly FoundMessage[], textOf: (message: FoundMessage) => string): void {
    const focused = this.#focused()
    const shown = new Map<string, HTMLElement[]>()
    const items = messages.map(message => {
      const isOneOfMany =
        message.entity !== undefined &&
        messages.some(other => other !== message && other.isMendable && other.entity?.id === sure(message.entity).id)
      const surface = textOf(message)
      const { ruleId, reason, expected, isMendable, evidence } = message
      const key = JSON.stringify([words.fix, ruleId, reason, expected, isMendable, evidence, surface, isOneOfMany])
      const item = this.#shown.get(key)?.shift() ?? this.#item(words, message, surface, isOneOfMany)
      shown.set(key, [...(shown.get(key) ?? []), item])
      return item
    })
    this.#shown = shown
    const rows = items.length > 0 ? items : [element('li', { class: 'none' }, words.nothingDue)]
    const staying = new Set<Element>(rows)
    for (const row of [...this.element.children]) if (!staying.has(row)) row.remove()
    rows.forEach((row, index) => {
      if (this.element.children[index] !== row) this.element.insertBefore(row, this.element.children[index] ?? null)
    })
    if (focused) this.#refocus(focused)
  }

  /** @param index Of a message; nothing: none is selected. */
  select(index: number | undefined): void {
    ;[...this.element.children].forEach((item, at) => item.classList.toggle('selected', at === index))
    if (index !== undefined) this.element.children[index]?.scrollIntoView({ block: 'nearest' })
  }

  #item(words: Words, message: FoundMessage, surface: string, isOneOfMany: boolean): HTMLElement {
    const { entity, severity, reason, expected, isMendable, note, evidence } = message
    const item = element('li', { class: `item ${severity}`, 'data-rule': message.ruleId })
    const index = (): number => [...this.element.children].indexOf(item)
    const named = (label: string): string => `${label}: ${surface}`
    item.append(
      button(surface === '' ? reason : surface, () => this.#actions.chosen(index()), { class: 'place' }),
      ...(entity && entity.title !== surface ? [element('p', { class: 'entity' }, entity.title)] : []),
      element('p', { class: 'reason' }, reason),
      ...expected.slice(0, 1).flatMap(text => (text === '' ? [] : [element('p', { class: 'proposal' }, text)])),
      ...unfolding(words.ground, note === undefined ? [] : [note]),
      ...unfolding(words.evidence, evidence),
      element(
        'div',
        { class: 'buttons' },
        ...(isMendable
          ? [button(words.fix, () => this.#actions.fix(index()), { 'data-fix': 'one', 'aria-label': named(words.fix) })]
          : [element('span', { class: 'by-hand' }, words.notFixed)]),
        ...(entity && isOneOfMany
          ? [
              button(words.fixEntity, () => this.#actions.fixEntity(entity.id), {
                'data-fix': 'entity',
                'aria-label': named(words.fixEntity),
              }),
            ]
          : []),
        ...(entity
          ? [
              button(words.about, () => this.#actions.about(entity.id), {
                'data-about': entity.id,
                'aria-label': named(words.about),
              }),
            ]
          : []),
      ),
    )
    return item
  }

  /** The control that has the focus, and the number of its item. */
  #focused(): { readonly control: Element; readonly index: number } | undefined {
    const control = document.activeElement
    const index = [...this.element.children].findIndex(item => item.contains(control))
    return control && index >= 0 ? { control, index } : undefined
  }

  /** Where the item with the focus has gone, that of the next one takes it: a keyboard goes on from there. */
  #refocus({ control, index }: { readonly control: Element; readonly index: number }): void {
    if (this.element.contains(control)) {
      if (document.activeElement !== control) (control as HTMLElement).focus()
      return
    }
    const { children } = this.element
    const next = children[Math.min(index, children.length - 1)]
    const kind = control.getAttribute('data-fix')
    const heir =
      (kind && next?.querySelector<HTMLElement>(`[data-fix="${kind}"]`)) || next?.querySelector<HTMLElement>('button')
    if (heir) heir.focus()
    else this.#actions.left()
  }
}

/** Lines behind a summary; nothing if there are none. */
const unfolding = (summary: string, lines: readonly string[]): HTMLElement[] =>
  lines.length === 0
    ? []
    : [
        element(
          'details',
          {},
          element('summary', {}, summary),
          ...lines.map(line => element('p', { class: 'note' }, line)),
        ),
      ]
