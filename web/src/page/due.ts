/**
 * The side list: what is due, in reading order.
 */
import type { FoundMessage, Target } from '../engine/protocol.js'
import type { Words } from '../words/index.js'
import { button, element } from './elements.js'

export interface DueActions {
  readonly chosen: (index: number) => void
  readonly fix: (target: Target) => void
  readonly about: (entity: string) => void
}

/** @param messages In reading order. @param textOf The words of the draft that a message is about. */
export function dueItems(
  words: Words,
  messages: readonly FoundMessage[],
  selected: number | undefined,
  textOf: (message: FoundMessage) => string,
  actions: DueActions,
): HTMLElement[] {
  return messages.map((message, index) => {
    const { entity, severity, reason, expected, note } = message
    const surface = textOf(message)
    const item = element(
      'li',
      { class: `item ${severity}${index === selected ? ' selected' : ''}` },
      button(surface === '' ? reason : surface, () => actions.chosen(index), { class: 'place' }),
      ...(entity && entity.title !== surface ? [element('p', { class: 'entity' }, entity.title)] : []),
      element('p', { class: 'reason' }, reason),
      ...expected.slice(0, 1).flatMap(text => (text === '' ? [] : [element('p', { class: 'proposal' }, text)])),
      ...(note === undefined
        ? []
        : [element('details', {}, element('summary', {}, words.ground), element('p', { class: 'note' }, note))]),
    )
    const name = `: ${surface}`
    const buttons = [
      button(words.fix, () => actions.fix({ message: index }), { 'data-fix': 'one', 'aria-label': words.fix + name }),
      ...(entity && messages.some(other => other !== message && other.entity?.id === entity.id)
        ? [
            button(words.fixEntity, () => actions.fix({ entity: entity.id }), {
              'data-fix': 'entity',
              'aria-label': words.fixEntity + name,
            }),
          ]
        : []),
      ...(entity
        ? [
            button(words.about, () => actions.about(entity.id), {
              'data-about': entity.id,
              'aria-label': words.about + name,
            }),
          ]
        : []),
    ]
    item.append(element('div', { class: 'buttons' }, ...buttons))
    return item
  })
}
