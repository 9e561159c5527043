/** The page of an archive: filters, and what they let through. */
import type { PageData } from '../../src/audit/report/page-data.js'
import { sure } from '../../src/checked/index.js'
import { chosen, counted, unpacked, words, type Filter } from './data.js'
import { element } from './dom.js'
import { byMonth, itemList, sections } from './parts.js'

const everything: Filter = { search: '' }

class Page {
  readonly #data: PageData
  readonly #entity: HTMLSelectElement
  readonly #section: HTMLSelectElement
  readonly #severity: HTMLSelectElement
  readonly #search = element('input', { type: 'search' })
  readonly #count = element('output')
  readonly #parts = { byMonth: element('section'), sections: element('section'), list: element('section') }
  #filter = everything

  constructor(data: PageData) {
    this.#data = data
    const names = data.entities.map(({ name }, index): [string, string] => [String(index), name])
    const named = [...new Set(data.items.map(({ section }) => section))].filter(section => section !== '').sort()
    this.#entity = choice(
      words.allEntities,
      names.sort(([, one], [, other]) => one.localeCompare(other, words.language)),
    )
    this.#section = choice(
      words.allSections,
      named.map(section => [section, section]),
    )
    this.#severity = choice(words.allSeverities, Object.entries(words.severities))
    this.#entity.addEventListener('change', () =>
      this.#choose({ entity: numberOf(this.#entity.value), month: undefined }),
    )
    this.#section.addEventListener('change', () => this.#choose({ section: textOf(this.#section.value) }))
    this.#severity.addEventListener('change', () => this.#choose({ severity: textOf(this.#severity.value) }))
    this.#search.addEventListener('input', () => this.#choose({ search: this.#search.value }))
  }

  get elements(): readonly HTMLElement[] {
    const labelled = (label: string, control: HTMLElement): HTMLElement => element('label', {}, label, control)
    const filters = element(
      'form',
      { class: 'filters' },
      labelled(words.entity, this.#entity),
      labelled(words.section, this.#section),
      labelled(words.severity, this.#severity),
      labelled(words.search, this.#search),
      element('button', { type: 'button', click: () => this.#choose(nothingChosen) }, words.clear),
      this.#count,
    )
    filters.addEventListener('submit', event => event.preventDefault())
    return [filters, this.#parts.byMonth, this.#parts.sections, this.#parts.list]
  }

  draw(): void {
    const findings = chosen(this.#data, this.#filter)
    const items = new Set(findings.map(([item]) => item)).size
    this.#count.value = `${counted(findings.length, words.findings)} · ${counted(items, words.items)}`
    const choose = (filter: Partial<Filter>): void => this.#choose(filter)
    const titled = (title: string, part: HTMLElement): HTMLElement[] => [element('h2', {}, title), part]
    this.#parts.byMonth.replaceChildren(...titled(words.byMonth, byMonth(this.#data, findings, choose)))
    this.#parts.sections.replaceChildren(...titled(words.sections, sections(this.#data, findings, choose)))
    this.#parts.list.replaceChildren(...titled(words.list, itemList(this.#data, findings)))
  }

  #choose(change: { readonly [Key in keyof Filter]?: Filter[Key] | undefined }): void {
    const all = Object.entries({ ...this.#filter, ...change }).filter(([, value]) => value !== undefined)
    this.#filter = { ...everything, ...(Object.fromEntries(all) as Partial<Filter>) }
    const { entity, section = '', severity = '', search } = this.#filter
    this.#entity.value = entity === undefined ? '' : String(entity)
    this.#section.value = section
    this.#severity.value = severity
    if (this.#search.value !== search) this.#search.value = search
    this.draw()
  }
}

const nothingChosen = { entity: undefined, section: undefined, severity: undefined, month: undefined, search: '' }

const textOf = (value: string): string | undefined => (value === '' ? undefined : value)
const numberOf = (value: string): number | undefined => (value === '' ? undefined : Number(value))

const choice = (all: string, options: readonly (readonly [value: string, text: string])[]): HTMLSelectElement =>
  element(
    'select',
    {},
    element('option', { value: '' }, all),
    ...options.map(([value, text]) => element('option', { value }, text)),
  )

async function begin(main: HTMLElement): Promise<void> {
  try {
    const page = new Page(await unpacked())
    main.append(...page.elements)
    page.draw()
  } catch {
    main.append(element('p', {}, words.old))
  }
}

void begin(sure(document.getElementById('page')))
