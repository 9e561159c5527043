/**
 * A JSON object with named fields as an item: a line of NDJSON, an item of a JSON Feed.
 */
import { strongMarks } from '../../document/strong.js'
import type { Document, Span } from '../../document/types.js'
import type { ItemOptions } from '../options.js'
import { richKindNames } from '../json/kinds/names.js'
import { richTextAt, richTextsAt } from '../json/rich-value.js'
import { recordFormats, type FieldRole, type RecordFormat, type RecordOptions } from './fields.js'
import { itemDocument, textOf, type Item, type Stated, type Words, type Written } from './item.js'
import { elementsOf, membersOf, scalarIn, stringIn, stringsIn, valuesAt } from './json-reader.js'
import { linkIn, textIn, type RecordText } from './record-text.js'
import { WordPressNotes } from './wordpress-notes.js'

/** @param place Of an object of valid JSON in the source. */
export function recordDocument(source: string, place: Span, options: RecordOptions, how: ItemOptions): Document {
  const members = membersOf(source, place) ?? new Map<string, Span>()
  return itemDocument(source, place, new RecordReader(source, members, options).read(), how)
}

/** Names of elements which no text has by chance. */
const markup = /<\/?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|img|figure|table)(?:\s[^<>]*)?\/?>/i
/** Three words are more than a name or a label. */
const prose = /\p{L}+(?:[^\p{L}]+\p{L}+){2}/u

class RecordReader {
  readonly #source: string
  readonly #members: ReadonlyMap<string, Span>
  readonly #options: RecordOptions

  constructor(source: string, members: ReadonlyMap<string, Span>, options: RecordOptions) {
    this.#source = source
    this.#members = members
    this.#options = options
  }

  read(): Item {
    const id = this.#scalars('id').find(({ text }) => text !== '')?.text
    const [title, summary] = [this.#text('title'), this.#text('summary')]
    const format = recordFormats.find(known => known === this.#options.kind)
    const text = this.#body(format)
    const [headline] = title.texts
    const [lead] = summary.texts
    const notes = this.#notes(text.texts, id)
    return {
      ...(id !== undefined && { id }),
      dates: [...this.#scalars('date'), ...this.#unreadDates()],
      authors: this.#authors(),
      links: [...this.#links(), ...text.links],
      ...(headline && { title: wordsOf(headline, title.format ?? (format === 'markdown' ? undefined : format)) }),
      ...(lead && { lead: wordsOf(lead, summary.format ?? format) }),
      texts: text.texts,
      ...(notes && { notes }),
      ...(!headline && !lead && text.texts.length === 0 && { isEmpty: this.#isEmpty() }),
    }
  }

  #values = (role: FieldRole): Span[] =>
    this.#options.fields[role].flatMap(name => valuesAt(this.#source, this.#members, name))

  /** What the first field of the text says that says something; where none does, the trees of editors in other fields. */
  #body(format: RecordFormat | undefined): { readonly texts: Item['texts']; readonly links: Item['links'] } {
    const { fields, kind } = this.#options
    const tree = richKindNames.find(known => known === kind)
    for (const name of fields.text) {
      const found = valuesAt(this.#source, this.#members, name)
      const trees = format === undefined ? found.flatMap(value => richTextAt(this.#source, value, tree) ?? []) : []
      if (trees.length > 0) return { texts: trees, links: [] }
      const { texts, links, format: own } = tree ? nothing : this.#textIn(found)
      if (texts.length > 0) return { texts: texts.map(written => wordsOf(written, format ?? own)), links }
    }
    if (kind !== undefined) return nothing
    return { texts: [...this.#members.values()].flatMap(value => richTextsAt(this.#source, value)), links: [] }
  }

  /** A page as readers get it is made anew from what the editor writes: only there something can be called. */
  #notes([text, ...others]: Item['texts'], id?: string): WordPressNotes | undefined {
    const [field] = this.#valuesAt('meta.footnotes')
    const written = field && stringIn(this.#source, field)
    if (!written || !text || 'blocks' in text || others.length > 0) return undefined
    const isMade = this.#valuesAt('content.rendered').length > 0 && this.#valuesAt('content.raw').every(this.#isBlank)
    return isMade ? undefined : WordPressNotes.of(written, text, id)
  }

  #valuesAt = (name: string): Span[] => valuesAt(this.#source, this.#members, name)

  /** What the first field of a role says that says something; those which a path through an array leads to, together. */
  #text(role: FieldRole): FieldText {
    for (const name of this.#options.fields[role]) {
      const found = this.#textIn(valuesAt(this.#source, this.#members, name))
      if (found.texts.length > 0) return found
    }
    return nothing
  }

  #textIn(values: readonly Span[]): FieldText {
    const found = values.map(value => textIn(this.#source, value))
    const texts = found.flatMap(({ texts }) => texts).filter(written => textOf(written).trim() !== '')
    const isPage = values.some(value => membersOf(this.#source, value)?.has('rendered') === true)
    return {
      texts,
      links: texts.length > 0 ? found.flatMap(({ links }) => links) : [],
      ...(isPage && { format: 'html' }),
    }
  }

  /** Texts and numbers. */
  #scalars(role: FieldRole): Stated[] {
    return this.#values(role).flatMap(value => {
      const found = scalarIn(this.#source, value)
      return found === undefined ? [] : [{ text: String(found), place: inside(this.#source, value) }]
    })
  }

  /** Objects and arrays in the place of a day: they hold one that nobody has read. */
  #unreadDates = (): Stated[] =>
    this.#values('date').flatMap(place => {
      const text = this.#source.slice(place.start, place.end)
      return /^[{[]/.test(text) ? [{ text, place }] : []
    })

  /** Names, or objects with names. */
  #authors(): string[] {
    const values = this.#values('author').flatMap(value => elementsOf(this.#source, value) ?? [value])
    return values.flatMap(value => {
      const name = membersOf(this.#source, value)?.get('name') ?? value
      const written = stringIn(this.#source, name)
      return written ? [textOf(written)] : []
    })
  }

  #links = (): Item['links'] => this.#values('url').flatMap(value => linkIn(this.#source, value) ?? [])

  /** Whether there is a field for the text with nothing in it, and no other one that might hold a text. */
  #isEmpty(): boolean {
    const known = new Set(Object.values(this.#options.fields).flat())
    const others = [...this.#members].filter(([name]) => !known.has(name))
    const texts = this.#values('text')
    return texts.length > 0 && texts.every(this.#isBlank) && !others.some(([, value]) => this.#isProse(value))
  }

  #isBlank = ({ start, end }: Span): boolean => /^(?:null|"\s*"|\[(?:\s|""|,)*\])$/.test(this.#source.slice(start, end))

  #isProse = (value: Span): boolean =>
    [...stringsIn(this.#source, value)].some(({ start, end }) =>
      prose.test(JSON.parse(this.#source.slice(start, end)) as string),
    )
}

/** What a field says, and how, where that is known: WordPress has HTML in all its texts, also in those without a tag. */
interface FieldText extends RecordText {
  readonly format?: RecordFormat
}

const nothing: FieldText & { readonly texts: readonly never[] } = { texts: [], links: [] }

/** The place of a value, without quotation marks. */
const inside = (source: string, { start, end }: Span): Span =>
  source[start] === '"' ? { start: start + 1, end: end - 1 } : { start, end }

const wordsOf = (written: Written, format: RecordFormat | undefined): Words => ({
  ...written,
  format: format ?? formatOf(textOf(written)),
})

/** Exports of messengers have Markdown: links and bold. */
const link = /\[[^\]\n]{1,400}\]\(https?:\/\//

export function formatOf(text: string): RecordFormat {
  if (markup.test(text)) return 'html'
  return link.test(text) || strongMarks(text).length > 0 ? 'markdown' : 'text'
}
