/**
 * The card of an entity, as a dialog.
 */
import type { Card } from '../../../src/browser/protocol.js'
import type { Words } from '../words/index.js'
import { button, element } from './elements.js'

const mostNames = 12

export function showCard(words: Words, card: Card): void {
  const { title, officialName, names, designations, notice } = card
  const dialog = element(
    'dialog',
    { 'aria-labelledby': 'card-title' },
    element('h2', { id: 'card-title' }, title),
    element('p', {}, `${words.officialName}: ${officialName}`),
    ...(names.length === 0 ? [] : [element('p', {}, `${words.names}: ${names.slice(0, mostNames).join(', ')}`)]),
    ...designations.map(({ status, inForce, facts, source, url }) =>
      element(
        'section',
        { class: inForce ? 'status in-force' : 'status' },
        element('h3', {}, status),
        ...facts.map(fact => element('p', {}, fact)),
        // An address as text: following it would tell a server what is being written about.
        element('p', { class: 'note' }, `${words.source}: ${source}${url === undefined ? '' : `, ${url}`}`),
      ),
    ),
    element('p', {}, notice),
    element('p', { class: 'note' }, words.noAdvice),
  )
  dialog.append(button(words.close, () => dialog.close(), { class: 'primary' }))
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}
