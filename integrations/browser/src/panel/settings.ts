/**
 * How drafts are judged, and whose lists are believed: what the user has chosen, and the form for it.
 */
import { isPublicKey } from '../../../../src/browser/signature.js'
import type { Choices } from '../../../../src/browser/protocol.js'
import { element } from '../../../../web/src/page/elements.js'
import { labelled, select } from '../../../../web/src/page/fields.js'
import { keep, kept } from './store.js'
import { language, say, words } from './words.js'

export interface Settings {
  readonly choices: Omit<Choices, 'asOf'>
  /** Public keys of who may sign lists; none: anybody's are taken. */
  readonly keys: readonly string[]
}

const usual: Settings = { choices: { language, profile: 'media', style: 'inline' }, keys: [] }

export const keptSettings = async (): Promise<Settings> => ({ ...usual, ...(await kept('settings')) })

/** @param changed Hears of settings that are kept by then. */
export function settingsForm(settings: Settings, changed: (settings: Settings) => void): HTMLElement {
  let current = settings
  const become = (next: Settings): void => {
    current = next
    void keep('settings', next).then(() => changed(next))
  }
  const choose = (choice: Partial<Settings['choices']>): void =>
    become({ ...current, choices: { ...current.choices, ...choice } })
  const { profile, style, language: told } = settings.choices
  const keys = element('textarea', { name: 'keys', rows: '2', spellcheck: 'false' })
  keys.value = settings.keys.join('\n')
  const wrong = element('p', { role: 'alert', class: 'note' })
  keys.addEventListener('change', () => {
    const lines = keys.value.split(/\s+/u).filter(line => line !== '')
    const strange = lines.find(line => !isPublicKey(line))
    wrong.textContent = strange === undefined ? '' : say('noKey', strange)
    if (strange === undefined) become({ ...current, keys: lines })
  })
  return element(
    'details',
    { class: 'settings' },
    element('summary', {}, say('settings')),
    select(words.profile, 'profile', words.profiles, profile, chosen => choose({ profile: chosen })),
    select(words.style, 'style', words.styles, style, chosen => choose({ style: chosen })),
    select(words.language, 'language', { ru: 'Русский', en: 'English' }, told, chosen => choose({ language: chosen })),
    labelled(say('keys'), keys),
    wrong,
  )
}
