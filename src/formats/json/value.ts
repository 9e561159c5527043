/**
 * JSON as a tree of values with their places: read in one pass, however deep it is nested.
 */
import { sure } from '../../checked/index.js'
import type { Section } from '../../document/rewriting.js'
import type { Span } from '../../document/types.js'
import { parseJson } from '../../syntax/json.js'
import { stringEnd, stringIn } from '../feeds/json-reader.js'
import { Layer } from '../feeds/layer.js'
import type { Written } from '../feeds/item.js'

/** What JSON is written in: a source itself, or a string of a source, in which everything is escaped once more. */
export interface JsonText {
  /** The JSON. */
  readonly json: string
  /** Where a span of it stands in the source. */
  place(span: Span): Span
  /** What a span of it says, with the places in the source. */
  written(written: Written): Written
  /** As the source writes what is put into it. */
  escape(json: string): string
}

/** A source that is JSON. */
export const jsonSource = (source: string): JsonText => ({
  json: source,
  place: ({ start, end }) => ({ start, end }),
  written: written => written,
  escape: json => json,
})

/** JSON that a string of a source holds. */
export function jsonWithin(string: Written): JsonText {
  const layer = new Layer(string.pieces)
  const escape = string.sections[0]?.escape ?? (words => words)
  return {
    json: layer.text,
    place: span => layer.place(span),
    written: ({ pieces, sections }) => ({
      pieces: pieces.flatMap(piece =>
        piece.kind === 'text' ? layer.pieces(piece) : { ...piece, ...layer.place(piece) },
      ),
      sections: sections.map((section): Section => ({
        ...layer.place(section),
        escape: words => escape(section.escape(words)),
      })),
    }),
    escape,
  }
}

type Content = ReadonlyMap<string, JsonValue> | readonly JsonValue[] | undefined

/** A value. Offsets are those of the JSON that it is part of, `end` exclusive. */
export class JsonValue implements Span {
  readonly text: JsonText
  readonly start: number
  readonly end: number
  readonly #content: Content

  constructor(text: JsonText, { start, end }: Span, content?: Content) {
    this.text = text
    this.start = start
    this.end = end
    this.#content = content
  }

  /** Where it stands in the source. */
  get place(): Span {
    return this.text.place(this)
  }

  /** By key, of one given twice the last; nothing if the value is no object. */
  get members(): ReadonlyMap<string, JsonValue> | undefined {
    return this.#content instanceof Map ? this.#content : undefined
  }

  /** Nothing if the value is no array. */
  get elements(): readonly JsonValue[] | undefined {
    return Array.isArray(this.#content) ? (this.#content as readonly JsonValue[]) : undefined
  }

  /** A member of an object, or what a path with dots leads to. */
  get(path: string): JsonValue | undefined {
    return path.split('.').reduce<JsonValue | undefined>((value, key) => value?.members?.get(key), this)
  }

  /** Nothing if the value is no string. */
  get string(): string | undefined {
    return this.text.json[this.start] === '"' ? (this.scalar as string) : undefined
  }

  /** A string, a number, true or false; nothing for others. */
  get scalar(): string | number | boolean | undefined {
    if (this.#content) return undefined
    return (JSON.parse(this.text.json.slice(this.start, this.end)) as string | number | boolean | null) ?? undefined
  }

  /** What a string says, with its places in the source; nothing if the value is no string. */
  get written(): Written | undefined {
    const written = stringIn(this.text.json, this)
    return written && this.text.written(written)
  }
}

/** @throws WordedError with the line and column of what does not belong there. */
export function readJson(text: JsonText): JsonValue {
  parseJson(text.json)
  return treeAt(text, 0)
}

/** A container whose end has not come yet. */
interface Open {
  readonly start: number
  readonly members: Map<string, JsonValue> | undefined
  readonly elements: JsonValue[]
  key: string | undefined
}

/** Brackets, the beginning of a string, a number or a word. */
const token = /["{}[\]]|[^\s,:"{}[\]]+/g

/** The value that begins at an offset, behind white space. @param text Valid. */
export function treeAt(text: JsonText, offset: number): JsonValue {
  const { json } = text
  const open: Open[] = []
  let root: JsonValue | undefined
  const add = (value: JsonValue): void => {
    const holder = open.at(-1)
    if (!holder) root = value
    else if (!holder.members) holder.elements.push(value)
    else {
      holder.members.set(sure(holder.key), value)
      holder.key = undefined
    }
  }
  token.lastIndex = offset
  while (!root) {
    const found = token.exec(json)
    if (!found) throw new RangeError('No value begins there')
    const { 0: sign, index: start } = found
    const holder = open.at(-1)
    if (sign === '{' || sign === '[')
      open.push({ start, members: sign === '{' ? new Map() : undefined, elements: [], key: undefined })
    else if (holder && (sign === '}' || sign === ']')) {
      open.pop()
      add(new JsonValue(text, { start: holder.start, end: start + 1 }, holder.members ?? holder.elements))
    } else {
      const end = sign === '"' ? stringEnd(json, start) : start + sign.length
      if (holder?.members && holder.key === undefined) holder.key = JSON.parse(json.slice(start, end)) as string
      else add(new JsonValue(text, { start, end }))
      token.lastIndex = end
    }
  }
  return root
}
