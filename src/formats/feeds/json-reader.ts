/**
 * JSON with the places of what is in it. Values are found, not built: what is not asked for is passed over.
 */
import type { Span } from '../../document/types.js'
import { FormatError } from '../error.js'
import { escapedJson } from '../escapes.js'
import type { Piece } from '../pieces.js'
import type { Written } from './item.js'

/** @returns Its value. @throws Error if the source is no valid JSON, with the place as the engine words it. */
export function checkJson(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch (error) {
    throw new FormatError(words => words.json.broken(error instanceof Error ? error.message : String(error)))
  }
}

/** The members of an object, by key; of a key given twice the last one counts. Nothing if the value is no object. */
export function membersOf(source: string, { start }: Span): ReadonlyMap<string, Span> | undefined {
  if (source[start] !== '{') return undefined
  const members = new Map<string, Span>()
  let at = behindSpace(source, start + 1)
  while (source[at] === '"') {
    const key = { start: at, end: stringEnd(source, at) }
    const value = valueAt(source, behindSpace(source, key.end) + 1)
    members.set(keyIn(source, key), value)
    at = behindSpace(source, value.end)
    if (source[at] === ',') at = behindSpace(source, at + 1)
  }
  return members
}

/** The elements of an array, nothing if the value is no array. */
export function elementsOf(source: string, { start }: Span): Span[] | undefined {
  if (source[start] !== '[') return undefined
  const elements: Span[] = []
  let at = behindSpace(source, start + 1)
  while (source[at] !== ']') {
    const element = valueAt(source, at)
    elements.push(element)
    at = behindSpace(source, element.end)
    if (source[at] === ',') at = behindSpace(source, at + 1)
  }
  return elements
}

/**
 * The values that a name leads to: a member of that name, else those on its path through objects and arrays.
 * @param members Of an object in the source.
 */
export function valuesAt(source: string, members: ReadonlyMap<string, Span>, name: string): Span[] {
  const own = members.get(name)
  if (own) return [own]
  if (!name.includes('.')) return []
  const [first = '', ...path] = name.split('.')
  const start = members.get(first)
  return path.reduce<Span[]>(
    (values, key) =>
      values
        .flatMap(value => elementsOf(source, value) ?? [value])
        .flatMap(value => membersOf(source, value)?.get(key) ?? []),
    start ? [start] : [],
  )
}

/** Every string within a value, keys included. */
export function* stringsIn(source: string, { start, end }: Span): Generator<Span> {
  for (let at = source.indexOf('"', start); at >= 0 && at < end;) {
    const string = { start: at, end: stringEnd(source, at) }
    yield string
    at = source.indexOf('"', string.end)
  }
}

/** The value that begins at an offset, behind white space. The source must be valid. */
export function valueAt(source: string, offset: number): Span {
  const start = behindSpace(source, offset)
  if (source[start] === '"') return { start, end: stringEnd(source, start) }
  if (source[start] !== '{' && source[start] !== '[') {
    scalar.lastIndex = start
    return { start, end: start + (scalar.exec(source)?.[0].length ?? 0) }
  }
  let depth = 0
  bracketOrQuote.lastIndex = start
  for (;;) {
    const match = bracketOrQuote.exec(source)
    if (!match) return { start, end: source.length }
    if (match[0] === '"') bracketOrQuote.lastIndex = stringEnd(source, match.index)
    else {
      depth += match[0] === '{' || match[0] === '[' ? 1 : -1
      if (depth === 0) return { start, end: match.index + 1 }
    }
  }
}

const scalar = /[^\s,\]}]*/y
const bracketOrQuote = /["{}[\]]/g

/** White space of JSON, and a byte order mark. */
const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0xfeff

function behindSpace(source: string, offset: number): number {
  let at = offset
  while (isSpace(source.charCodeAt(at))) at++
  return at
}

/** Few keys have escapes. */
function keyIn(source: string, { start, end }: Span): string {
  const written = source.slice(start + 1, end - 1)
  return written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written
}

/** Offset behind the string that begins at an offset. */
export function stringEnd(source: string, start: number): number {
  for (let at = start + 1; ;) {
    const quote = source.indexOf('"', at)
    if (quote < 0) return source.length
    let escapes = quote
    while (source.charCodeAt(escapes - 1) === backslash) escapes--
    if ((quote - Math.max(escapes, start + 1)) % 2 === 0) return quote + 1
    at = quote + 1
  }
}

const backslash = 0x5c

const escapes = /\\(?:u[\dA-Fa-f]{4}|.)/g

/** What a string says; nothing if the value is no string. */
export function stringIn(source: string, value: Span): Written | undefined {
  if (source[value.start] !== '"') return undefined
  const place = { start: value.start + 1, end: value.end - 1 }
  const raw = source.slice(place.start, place.end)
  const isAscii = isWrittenInAscii(raw)
  const sections = [{ ...place, escape: (words: string) => escapedJson(words, isAscii) }]
  if (!raw.includes('\\')) return { pieces: raw === '' ? [] : [{ kind: 'text', text: raw, ...place }], sections }
  const pieces: Piece[] = []
  let last = 0
  const take = (from: number, to: number): void => {
    if (to > from)
      pieces.push({ kind: 'text', text: raw.slice(from, to), start: place.start + from, end: place.start + to })
  }
  for (const { 0: found, index } of raw.matchAll(escapes)) {
    take(last, index)
    last = index + found.length
    const text = JSON.parse(`"${found}"`) as string
    pieces.push({ kind: 'fixed', text, start: place.start + index, end: place.start + last })
  }
  take(last, raw.length)
  return { pieces, sections }
}

/** Whether JSON writes everything beyond ASCII as `\u…`. */
export const isWrittenInAscii = (json: string): boolean =>
  json.includes('\\u') && /\\u(?!00)/.test(json) && !/[^\0-\x7F]/.test(json)

/** What a value says as a text or a number; nothing for others. */
export function scalarIn(source: string, value: Span): string | number | undefined {
  const raw = source.slice(value.start, value.end)
  if (!/^["\d-]/.test(raw)) return undefined
  return JSON.parse(raw) as string | number
}
