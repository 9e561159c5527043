/**
 * In a page, once the extension is called there: reads and writes the field with the focus, as the panel asks.
 */
import { extension } from '../extension.js'
import type { Blank, FromPage, FromPanel, Written } from '../protocol.js'
import { edited, type Field } from './field.js'
import { fieldInFocus } from './focus.js'

class Desk {
  readonly #tell: (message: FromPage) => void
  #field: Field | undefined
  #left: AbortController | undefined

  constructor(tell: (message: FromPage) => void) {
    this.#tell = tell
  }

  async heard(message: FromPanel): Promise<void> {
    if (message.kind === 'look') {
      this.#turnTo(fieldInFocus(document))
      return
    }
    const field = this.#field
    // What was found in another text has no place in this one.
    const isCurrent = field?.read().text === message.text
    if (message.kind === 'write')
      this.#tell({ kind: 'written', written: field && isCurrent ? await this.#write(field, message) : 'changed' })
    else if (field && isCurrent && message.kind === 'mark') field.mark(message.spans)
    else if (field && isCurrent && message.kind === 'show') field.show(message.span)
  }

  leave(): void {
    this.#left?.abort()
    this.#field?.mark([])
    this.#field = undefined
  }

  #turnTo(field: Field | Blank): void {
    this.leave()
    if (typeof field === 'string') {
      this.#tell({ kind: 'blank', why: field })
      return
    }
    this.#field = field
    this.#left = new AbortController()
    field.element.addEventListener('input', () => this.#read(field), { signal: this.#left.signal })
    this.#read(field)
  }

  #read(field: Field): void {
    this.#tell({ kind: 'draft', draft: field.read() })
  }

  async #write(field: Field, { text, edits }: Extract<FromPanel, { kind: 'write' }>): Promise<Written> {
    await field.write(edits)
    this.#read(field)
    return asRead(field.read().text) === asRead(edited(text, edits)) ? 'done' : 'refused'
  }
}

/** Editors write some blanks as ones that do not break. */
const asRead = (text: string): string => text.replaceAll('\u00A0', ' ')

/** Marks that the script is there: it is put in anew whenever the extension is called. */
declare global {
  var plashkaIsHere: true | undefined
}

if (!globalThis.plashkaIsHere) {
  globalThis.plashkaIsHere = true
  extension.runtime.onConnect.addListener(port => {
    const desk = new Desk(message => port.postMessage(message))
    port.onMessage.addListener(message => void desk.heard(message as FromPanel))
    port.onDisconnect.addListener(() => desk.leave())
  })
}
