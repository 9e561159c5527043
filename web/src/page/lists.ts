/**
 * The lists, as a dialog: of which day each register is, and a file of a newer one taken in.
 */
import { categories, catalogs, type Category, type Language } from '../../../src/engine/index.js'
import type { ListDay } from '../../../src/browser/protocol.js'
import type { Words } from '../words/index.js'
import { button, element } from './elements.js'

/** Files that the registers' sites give. */
const accepted = '.xlsx,.csv,.json,.html,.htm'

export interface ListsActions {
  /** @returns What came of it, a paragraph each. */
  readonly load: (register: Category | undefined, file: File) => Promise<readonly string[]>
}

export class ListsDialog {
  readonly #actions: ListsActions
  readonly #days = new Map<Category, HTMLElement>()
  #language: Language = 'ru'

  constructor(actions: ListsActions) {
    this.#actions = actions
  }

  show(words: Words, language: Language, lists: readonly ListDay[]): void {
    this.#language = language
    const told = element('div', { role: 'status', class: 'note' })
    const dialog = element(
      'dialog',
      { 'aria-labelledby': 'lists-title', class: 'registers' },
      element('h2', { id: 'lists-title' }, words.listsTitle),
      element('p', { class: 'note' }, words.listsLead),
      ...categories.map(register => this.#row(words, register, told)),
      this.#row(words, undefined, told),
      told,
      button(words.close, () => dialog.close(), { class: 'primary' }),
    )
    dialog.addEventListener('close', () => dialog.remove())
    this.update(lists)
    document.body.append(dialog)
    dialog.showModal()
  }

  /** Days may change while the dialog is open. */
  update(lists: readonly ListDay[]): void {
    for (const [register, place] of this.#days) {
      const days = lists.flatMap(({ category, checked }) => (category === register ? [checked] : [])).sort()
      const latest = days.at(-1)
      place.textContent = latest === undefined ? '—' : catalogs[this.#language].date(latest)
    }
  }

  /** @param register None: the file tells whose it is, or is a bundle. */
  #row(words: Words, register: Category | undefined, told: HTMLElement): HTMLElement {
    const input = element('input', {
      type: 'file',
      accept: accepted,
      hidden: '',
      'data-register': register ?? 'any',
    })
    input.addEventListener('change', () => {
      const [file] = input.files ?? []
      input.value = ''
      if (!file) return
      told.replaceChildren(element('p', {}, words.listLoading(file.name)))
      void this.#actions
        .load(register, file)
        .then(lines => told.replaceChildren(...lines.map(line => element('p', {}, line))))
    })
    const day = element('span', { class: 'day' })
    if (register) this.#days.set(register, day)
    const name = register ? words.registers[register] : words.anyList
    return element(
      'p',
      { class: 'register' },
      element('span', {}, name),
      day,
      input,
      button(words.loadList, () => input.click(), { 'aria-label': `${words.loadList}: ${name}` }),
    )
  }
}
