/**
 * Mobiledoc: sections of markers, which open and close mark-up by numbers. Posts that Ghost kept before Lexical.
 *
 * Source: https://github.com/bustle/mobiledoc-kit/blob/master/MOBILEDOC.md (0.2 to 0.3.2); cards of Ghost 1 to 5
 */
import type { Section } from '../../../document/rewriting.js'
import type { BlockKind, Link } from '../../../document/types.js'
import type { RecordFormat } from '../../feeds/fields.js'
import { leafBehind } from '../leaf.js'
import { linkOf } from '../links.js'
import type { Marks, RichBlock, RichText, Run } from '../rich-text.js'
import type { JsonValue } from '../value.js'
import type { RichKind } from './types.js'

const isDoc = (value: JsonValue): boolean =>
  value.get('sections')?.elements !== undefined && /^0\./.test(String(value.get('version')?.scalar ?? ''))

export const mobiledoc: RichKind = {
  name: 'mobiledoc',
  title: 'Mobiledoc',
  is: isDoc,
  read: value => {
    const reader = new SectionReader(value)
    for (const section of value.get('sections')?.elements ?? []) reader.read(section.elements ?? [])
    return reader
  },
}

/** What the first number of a section says that it is. */
const sectionTypes = { markup: 1, image: 2, list: 3, card: 10 } as const
/** The same of a marker. */
const textMarker = 0

const headings = /^h[1-6]$/i
/** By the name of a card: where it keeps texts. */
const cards: Readonly<
  Record<string, readonly { readonly path: string; readonly kind: BlockKind; readonly format: RecordFormat }[]>
> = {
  image: [
    { path: 'alt', kind: 'alt', format: 'text' },
    { path: 'caption', kind: 'caption', format: 'html' },
  ],
  gallery: [{ path: 'caption', kind: 'caption', format: 'html' }],
  embed: [{ path: 'caption', kind: 'caption', format: 'html' }],
  bookmark: [{ path: 'caption', kind: 'caption', format: 'html' }],
  video: [{ path: 'caption', kind: 'caption', format: 'html' }],
  html: [{ path: 'html', kind: 'paragraph', format: 'html' }],
  email: [{ path: 'html', kind: 'paragraph', format: 'html' }],
  markdown: [{ path: 'markdown', kind: 'paragraph', format: 'markdown' }],
  'card-markdown': [{ path: 'markdown', kind: 'paragraph', format: 'markdown' }],
  callout: [{ path: 'calloutText', kind: 'paragraph', format: 'html' }],
  button: [{ path: 'buttonText', kind: 'paragraph', format: 'text' }],
  product: [
    { path: 'productTitle', kind: 'heading', format: 'html' },
    { path: 'productDescription', kind: 'paragraph', format: 'html' },
  ],
  toggle: [
    { path: 'heading', kind: 'heading', format: 'html' },
    { path: 'content', kind: 'paragraph', format: 'html' },
  ],
  header: [
    { path: 'header', kind: 'heading', format: 'html' },
    { path: 'subheader', kind: 'paragraph', format: 'html' },
  ],
}

class SectionReader implements RichText {
  readonly blocks: RichBlock[] = []
  readonly sections: Section[] = []
  readonly links: Link[] = []
  readonly unread = []
  readonly #markups: readonly JsonValue[]
  readonly #cards: readonly JsonValue[]
  readonly #atoms: readonly JsonValue[]

  constructor(value: JsonValue) {
    const listed = (key: string): readonly JsonValue[] => value.get(key)?.elements ?? []
    this.#markups = listed('markups')
    this.#cards = listed('cards')
    this.#atoms = listed('atoms')
    for (const markup of this.#markups) this.links.push(...linkOf(this.#hrefOf(markup)))
  }

  read([type, first, second]: readonly JsonValue[]): void {
    const kind = Number(type?.scalar)
    if (kind === sectionTypes.markup) {
      const tag = first?.string ?? 'p'
      this.#readMarkers(headings.test(tag) ? 'heading' : 'paragraph', second?.elements ?? [])
    } else if (kind === sectionTypes.list)
      for (const item of second?.elements ?? []) this.#readMarkers('list-item', item.elements ?? [])
    else if (kind === sectionTypes.card) this.#readCard(this.#cards[Number(first?.scalar)]?.elements ?? [])
  }

  #readCard([name, payload]: readonly JsonValue[]): void {
    for (const { path, kind, format } of cards[name?.string ?? ''] ?? []) {
      const written = payload?.get(path)?.written
      if (written) this.blocks.push({ kind, words: { ...written, format } })
    }
  }

  /** Mark-up that a marker opens goes on until a later one closes it. */
  #readMarkers(kind: BlockKind, markers: readonly JsonValue[]): void {
    const open: JsonValue[] = []
    const runs: Run[] = []
    for (const marker of markers) {
      const [type, opened, closed, value] = marker.elements ?? []
      for (const index of opened?.elements ?? []) {
        const markup = this.#markups[Number(index.scalar)]
        if (markup) open.push(markup)
      }
      const marks = this.#marksOf(open)
      if (Number(type?.scalar) !== textMarker) this.#readAtom(marker, value, marks, runs)
      open.length = Math.max(0, open.length - Number(closed?.scalar ?? 0))
      if (Number(type?.scalar) === textMarker) this.#readText(marker, value, marks, open.length === 0, runs)
    }
    if (runs.length > 0) this.blocks.push({ kind, runs })
  }

  /** @param isClosed Whether no mark-up goes on behind it. */
  #readText(marker: JsonValue, value: JsonValue | undefined, marks: Marks, isClosed: boolean, runs: Run[]): void {
    const written = value?.written
    if (!value || !written) return
    this.sections.push(...written.sections)
    const isMarked = marks.link !== undefined || marks.isEmphasised === true
    const last = runs.at(-1)
    const start = value.start + 1
    const inText = value.text.place({ start, end: start }).start
    // What stands behind mark-up goes into the text that comes next, if that has none.
    if (last && !isMarked && last.marks.link !== undefined) runs[runs.length - 1] = { ...last, outside: inText }
    if (!isMarked || !isClosed) {
      runs.push({ pieces: written.pieces, marks, outside: marker.place.end })
      return
    }
    const leaf = leafBehind(marker, text => `[0,[],0,"${text}"]`)
    this.sections.push(leaf)
    runs.push({ pieces: written.pieces, marks, outside: leaf.start })
  }

  /** A soft break is one of a line; of others readers see their text, behind which words are a marker of their own. */
  #readAtom(marker: JsonValue, value: JsonValue | undefined, marks: Marks, runs: Run[]): void {
    const [name, shown] = this.#atoms[Number(value?.scalar)]?.elements ?? []
    const text = name?.string === 'soft-return' ? '\n' : (shown?.string ?? '')
    if (text === '') return
    runs.push({ pieces: [{ kind: 'fixed', text, ...marker.place }], marks, outside: marker.place.end })
    if (text !== '\n') this.sections.push(leafBehind(marker, words => `[0,[],0,"${words}"]`))
  }

  #marksOf(open: readonly JsonValue[]): Marks {
    const tags = open.map(markup => markup.elements?.[0]?.string?.toLowerCase() ?? '')
    const isSet = (...names: readonly string[]): boolean => names.some(name => tags.includes(name))
    const link = open.find(markup => this.#hrefOf(markup))
    return {
      isEmphasised: isSet('b', 'strong', 'i', 'em', 'u'),
      isStruck: isSet('s', 'strike', 'del'),
      isCode: isSet('code'),
      isRaised: isSet('sup'),
      ...(link && { link }),
    }
  }

  /** Attributes are a list of names and values in turn. */
  #hrefOf(markup: JsonValue): JsonValue | undefined {
    const attributes = markup.elements?.[1]?.elements ?? []
    const at = attributes.findIndex(({ string }, index) => index % 2 === 0 && string === 'href')
    return at < 0 ? undefined : attributes[at + 1]
  }
}
