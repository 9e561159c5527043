/**
 * JSON ahead of a text, as Hugo and gray-matter have it: an object, or one within fences that name it.
 */
import { groupOf } from '../checked/index.js'
import type { Span } from '../document/types.js'
import { membersOf } from './feeds/json-reader.js'

const fenced = /^(?:---json[ \t]*\r?\n(?=\{)(?:[^\n]*\n)*?---|;;;[ \t]*\r?\n(?=\{)(?:[^\n]*\n)*?;;;)[ \t]*(?:\r?\n|$)/
/** What stands behind the object on its last line. */
const lineEnd = /[ \t]*(?:\r?\n|$)/y
/** A text that is never closed goes on to the end: each sign is read once. */
const token = /"(?:[^"\\]|\\(?:.|$))*(?:"|$)|[{}]/gsu

export interface JsonFrontMatter {
  /** With fences. */
  readonly length: number
  /** The object ends here. */
  readonly end: number
  readonly members: ReadonlyMap<string, Span>
}

/** @param isStated Whether a key is one of front matter: an object on the first line alone is text without such. */
export function jsonFrontMatterIn(source: string, isStated: (key: string) => boolean): JsonFrontMatter | undefined {
  const fences = fenced.exec(source)?.[0]
  const start = fences?.indexOf('{') ?? 0
  const end = endOfObject(source, start)
  const members = end === undefined ? undefined : membersIn(source, { start, end })
  if (end === undefined || !members) return undefined
  if (fences !== undefined)
    return closes(source.slice(end, fences.length)) ? { length: fences.length, end, members } : undefined
  lineEnd.lastIndex = end
  if (!lineEnd.test(source)) return undefined
  const isOpen = /^\{[ \t]*\r?\n/.test(source)
  return isOpen || [...members.keys()].some(isStated) ? { length: lineEnd.lastIndex, end, members } : undefined
}

/** Only the fence is left. */
const closes = (rest: string): boolean => /^\s*(?:---|;;;)\s*$/.test(rest)

function endOfObject(source: string, start: number): number | undefined {
  if (source[start] !== '{') return undefined
  let depth = 0
  token.lastIndex = start
  for (let found = token.exec(source); found; found = token.exec(source)) {
    const sign = groupOf(found, 0)
    if (sign === '{') depth++
    else if (sign === '}' && --depth === 0) return token.lastIndex
  }
  return undefined
}

/** @returns Nothing where it is no JSON. */
function membersIn(source: string, place: Span): ReadonlyMap<string, Span> | undefined {
  try {
    JSON.parse(source.slice(place.start, place.end))
  } catch {
    return undefined
  }
  return membersOf(source, place)
}
