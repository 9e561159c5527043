/**
 * A JSON object with named fields as an item: a line of NDJSON, an item of a JSON Feed.
 */
import type { Document, Span } from '../../document/types.js'
import type { IsoDate } from '../../registry/types.js'
import type { HtmlOptions } from '../options.js'
import { dayOfMoment, publicationDay } from '../publication-day.js'
import type { FieldRole, RecordFields } from './fields.js'
import { itemDocument, textOf, type Field, type Item, type Written } from './item.js'
import { elementsOf, membersOf, scalarIn, stringIn } from './json-reader.js'

/** @param place Of an object of valid JSON in the source. */
export function recordDocument(source: string, place: Span, names: RecordFields, html: HtmlOptions): Document {
  const members = membersOf(source, place) ?? new Map<string, Span>()
  return itemDocument(source, place, new RecordReader(source, members, names).read(), html)
}

/** Names of elements which no text has by chance. */
const markup = /<\/?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|img|figure|table)(?:\s[^<>]*)?\/?>/i

class RecordReader {
  readonly #source: string
  readonly #members: ReadonlyMap<string, Span>
  readonly #names: RecordFields

  constructor(source: string, members: ReadonlyMap<string, Span>, names: RecordFields) {
    this.#source = source
    this.#members = members
    this.#names = names
  }

  read(): Item {
    const id = this.#scalar('id')
    const date = this.#date()
    const [title, summary, text] = [this.#written('title'), this.#written('summary'), this.#written('text')]
    return {
      ...(id !== undefined && { id: String(id) }),
      ...(date && { date }),
      authors: this.#authors(),
      links: this.#links(),
      fields: [
        ...(title ? [fieldOf(title, 'heading')] : []),
        ...(summary ? [fieldOf(summary, text ? 'meta' : 'paragraph')] : []),
        ...(text ? [fieldOf(text, 'paragraph')] : []),
      ],
    }
  }

  #values = (role: FieldRole): Span[] => this.#names[role].flatMap(name => this.#members.get(name) ?? [])

  /** The first field of a role that says something. */
  #written = (role: FieldRole): Written | undefined =>
    this.#values(role)
      .flatMap(value => stringIn(this.#source, value) ?? [])
      .find(written => textOf(written).trim() !== '')

  #scalar(role: FieldRole): string | number | undefined {
    return this.#values(role)
      .map(value => scalarIn(this.#source, value))
      .find(found => found !== undefined && found !== '')
  }

  #date(): IsoDate | undefined {
    const found = this.#scalar('date')
    return typeof found === 'number' ? dayOfMoment(found) : publicationDay(found ?? '')
  }

  /** Names, or objects with names. */
  #authors(): string[] {
    const values = this.#values('author').flatMap(value => elementsOf(this.#source, value) ?? [value])
    return values.flatMap(value => {
      const name = membersOf(this.#source, value)?.get('name') ?? value
      const written = stringIn(this.#source, name)
      return written ? [textOf(written)] : []
    })
  }

  #links(): Item['links'] {
    return this.#values('url').flatMap(value => {
      const written = stringIn(this.#source, value)
      return written ? [{ url: textOf(written), place: { start: value.start + 1, end: value.end - 1 } }] : []
    })
  }
}

const fieldOf = (written: Written, kind: Field['kind']): Field => ({
  ...written,
  kind,
  isMarkup: markup.test(textOf(written)),
})
