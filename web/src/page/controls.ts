/**
 * The bar above the text: the choices, and what is done with the whole draft.
 */
import { parseIsoDate } from '../../../src/engine/index.js'
import type { Choices } from '../../../src/browser/protocol.js'
import type { Words } from '../words/index.js'
import { button, element } from './elements.js'
import { labelled, select } from './fields.js'

export interface Actions {
  readonly chosen: (choices: Choices) => void
  /** Begins a new text. */
  readonly fresh: () => void
  readonly opened: (file: File) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly copy: () => void
  readonly download: () => void
  readonly fixAll: () => void
}

/** @param choices As they are. @param extensions Of files that can be opened. */
export function controls(words: Words, choices: Choices, extensions: readonly string[], actions: Actions): HTMLElement {
  const day = element('input', { type: 'date', name: 'day', value: choices.asOf ?? '' })
  day.addEventListener('change', () => actions.chosen({ ...choices, asOf: parseIsoDate(day.value) }))
  const file = element('input', { type: 'file', accept: extensions.join(','), hidden: '' })
  file.addEventListener('change', () => {
    const [first] = file.files ?? []
    if (first) actions.opened(first)
    file.value = ''
  })
  return element(
    'div',
    { class: 'controls' },
    element(
      'div',
      { class: 'choices' },
      labelled(words.asOf, day),
      select(words.profile, 'profile', words.profiles, choices.profile, profile =>
        actions.chosen({ ...choices, profile }),
      ),
      select(words.style, 'style', words.styles, choices.style, style => actions.chosen({ ...choices, style })),
      select(words.language, 'language', { ru: 'Русский', en: 'English' }, choices.language, language =>
        actions.chosen({ ...choices, language }),
      ),
    ),
    element(
      'div',
      { class: 'actions' },
      file,
      button(words.fresh, actions.fresh, { 'data-action': 'new' }),
      button(words.open, () => file.click(), { 'data-action': 'open' }),
      button(words.undo, actions.undo, { 'data-action': 'undo' }),
      button(words.redo, actions.redo, { 'data-action': 'redo' }),
      button(words.copy, actions.copy, { 'data-action': 'copy' }),
      button(words.download, actions.download, { 'data-action': 'download' }),
      button(words.fixAll, actions.fixAll, { 'data-action': 'fix-all', class: 'primary' }),
    ),
  )
}
