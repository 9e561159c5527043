/**
 * Footnotes as WordPress keeps them since 6.3: the text calls them by their ids, and their words stand in a field of the
 * post, `footnotes`, which is JSON in a string. The editor numbers the calls by the order in that field.
 *
 * Source: the block `core/footnotes` and the format `core/footnote` of Gutenberg; `_wp_filter_post_meta_footnotes`.
 */
import { itemAt } from '../../checked/index.js'
import { spanAround } from '../../document/search.js'
import type { Member } from '../../document/rewriting.js'
import type { AddedNote, Span, TextEdit } from '../../document/types.js'
import { WordedError } from '../../messages/worded.js'
import { escapedXml } from '../escapes.js'
import { singlePage, type Page } from '../html/page.js'
import { jsonWithin, readJson, type JsonValue } from '../json/value.js'
import { textOf, type Words, type Written } from './item.js'
import { Layer } from './layer.js'

/** A note that is there. */
export interface WordPressNote {
  readonly label: string
  readonly words: Words
}

/** A call as it stands in the text: all of it, and the number that is read. In the source. */
interface Call extends Span {
  readonly number: Span
}

const call = /<sup\s[^<>]*data-fn="[^"<>]*"[^<>]*>\s*<a\s[^<>]*>([^<>]*)<\/a>\s*<\/sup>/g
/** What shows the notes. */
const block = '<!-- wp:footnotes /-->'
const newBlock = `\n\n${block}`
/** A page as readers get it has its notes in a list. */
const isShown = /class="[^"<>]*\bwp-block-footnotes\b/
/** A call in the text as it is read: WordPress gives no ids that could not be its label. */
const calling = /^\[\^([\w-]{1,38})\]$/
const usualId = /^[\w-]{1,38}$/
/** Ids of notes that are plashka's. */
const ownId = /^plashka-(?:[\w-]+-)?(\d{1,9})$/
/** How much of the name of a post its notes have in theirs, in UTF-16 code units. */
const longestPost = 16

export class WordPressNotes {
  readonly notes: readonly WordPressNote[]
  readonly #ids: readonly string[]
  readonly #text: Words
  readonly #calls: readonly Call[]
  /** Where a new note goes in the source, how it is written there, and whether it is the first of the list. */
  readonly #room: { readonly at: number; readonly escape: (json: string) => string; readonly isEmpty: boolean }
  /** Whether the field says nothing at all, not even that there are no notes. */
  readonly #isBlank: boolean
  readonly #post: string
  /** The highest number in the ids of notes that are plashka's. */
  readonly #highest: number

  /** @param field Of the post. @param text Its text. @param post What the source calls it. */
  private constructor(field: Written, list: JsonValue | undefined, text: Words, post: string) {
    const elements = list?.elements ?? []
    this.#ids = elements.map(element => element.get('id')?.string ?? '')
    this.notes = this.#ids.map((id, index) => ({ label: `^${id}`, words: wordsOf(elements, index) }))
    this.#highest = this.#ids.reduce((most, id) => Math.max(most, Number(ownId.exec(id)?.[1] ?? 0)), 0)
    this.#text = text
    this.#calls = callsIn(text)
    this.#post = /^[\w-]+$/.test(post) ? `${post.slice(0, longestPost)}-` : ''
    this.#isBlank = list === undefined
    const last = elements.at(-1)
    const { start: at, escape } = itemAt(field.sections, 0)
    if (!list) this.#room = { at, escape, isEmpty: true }
    else
      this.#room = {
        at: last?.place.end ?? list.place.start + 1,
        escape: json => list.text.escape(json),
        isEmpty: !last,
      }
  }

  /** @returns Nothing if the field holds no notes of WordPress, or the text is none that an editor writes. */
  static of(field: Written, text: Words, post = ''): WordPressNotes | undefined {
    if (text.format !== 'html' && text.format !== 'text') return undefined
    if (isShown.test(textOf(text)) || field.sections.length !== 1) return undefined
    if (textOf(field).trim() === '') return new WordPressNotes(field, undefined, text, post)
    const list = listIn(field)
    return list && new WordPressNotes(field, list, text, post)
  }

  /** Calls of what stands in the field are read as those notes. */
  get page(): Page {
    return {
      ...singlePage(),
      labelOf: target => (this.#ids.includes(target) ? `^${target}` : undefined),
    }
  }

  /**
   * @param words As they are meant.
   * @param place Of the character behind which the note is called, in the source.
   * @param taken How many are being added already.
   * @returns Nothing outside of the text.
   */
  added(words: string, place: Span, taken: number): AddedNote | undefined {
    if (!spanAround(this.#text.sections, place)) return undefined
    // No other post of the site has it.
    const id = `plashka-${this.#post}${this.#highest + 1 + taken}`
    const { at, escape, isEmpty } = this.#room
    const isFirst = isEmpty && taken === 0
    const json = JSON.stringify({ content: escapedXml(words), id })
    const opening = isFirst ? (this.#isBlank ? '[' : '') : ','
    const edits = [{ start: at, end: at, text: escape(opening + json) }]
    // The end of the list stands behind all notes that are added, and they are insertions at one place.
    if (isFirst && this.#isBlank) edits.push({ start: at, end: at + 1, text: closing })
    const end = this.#text.sections.at(-1)?.end
    if (taken === 0 && end !== undefined && !textOf(this.#text).includes('<!-- wp:footnotes'))
      edits.push({ start: end, end, text: newBlock })
    return { marker: `[^${id}]`, edits }
  }

  /**
   * An edit of the source as this writes it.
   * @param source Of the post. @param others How edits of words are written.
   */
  rewritten(edit: TextEdit, source: string, others: (edit: TextEdit) => readonly TextEdit[]): readonly TextEdit[] {
    const { start, end, text } = edit
    const { at, escape } = this.#room
    if (start === at && text === closing) return [{ start, end, text: escape(']') + source.slice(start, end) }]
    if (start === at && text !== '') return [edit]
    if (text === newBlock) return [{ start, end, text: this.#asText(start, newBlock) }]
    const id = calling.exec(text)?.[1]
    const stands = this.#calls.find(({ number }) => number.start === start && number.end === end)
    if (id === undefined) return stands ? [{ start: stands.start, end: stands.end, text }] : others(edit)
    const place = stands ?? { start, end }
    return [{ start: place.start, end: place.end, text: this.#asText(start, this.#callOf(id)) }]
  }

  /** With the number that the note has in the list. */
  #callOf(id: string): string {
    const index = this.#ids.indexOf(id)
    const number = index < 0 ? this.#ids.length + Number(ownId.exec(id)?.[1] ?? 1) - this.#highest : index + 1
    return `<sup data-fn="${id}" class="fn"><a href="#${id}" id="${id}-link">${number}</a></sup>`
  }

  /** Mark-up as the source writes it in the text of the post. */
  #asText(at: number, markup: string): string {
    const section = this.#text.sections.find(({ start, end }) => start <= at && at <= end)
    return section?.escape(markup) ?? markup
  }
}

/** Stands for the end of a list. */
const closing = ']'

function listIn(field: Written): JsonValue | undefined {
  try {
    const list = readJson(jsonWithin(field))
    const isOfNotes = list.elements?.every(
      note => usualId.test(note.get('id')?.string ?? '') && note.get('content')?.string !== undefined,
    )
    return isOfNotes === true ? list : undefined
  } catch (error) {
    if (!(error instanceof WordedError)) throw error
    return undefined
  }
}

/** The words of a note, which goes with all that it is where they are taken out. */
function wordsOf(elements: readonly JsonValue[], index: number): Words {
  const element = itemAt(elements, index)
  const { pieces, sections } = element.get('content')?.written ?? { pieces: [], sections: [] }
  const before = elements[index - 1]?.place.end
  const behind = elements[index + 1]?.place.start
  const holder: Member = {
    ...element.place,
    ...(before !== undefined && { before }),
    ...(behind !== undefined && { behind }),
  }
  return { format: 'html', pieces, sections: sections.map(section => ({ ...section, holder })) }
}

function callsIn({ pieces }: Words): Call[] {
  const layer = new Layer(pieces)
  return Array.from(layer.text.matchAll(call), ({ 0: found, 1: number = '', index }) => {
    const from = index + found.lastIndexOf(`>${number}<`) + 1
    return {
      ...layer.place({ start: index, end: index + found.length }),
      number: layer.place({ start: from, end: from + number.length }),
    }
  })
}
