/**
 * Rich text in a value of JSON: a tree, or a string that holds one, as Ghost keeps it.
 */
import type { Span } from '../../document/types.js'
import { WordedError } from '../../messages/worded.js'
import { richKindOf, richKinds } from './kinds/index.js'
import type { RichKindName } from './kinds/names.js'
import type { RichText } from './rich-text.js'
import { jsonSource, jsonWithin, readJson, treeAt, type JsonValue } from './value.js'

/**
 * @param kind Default: by its shape.
 * @returns Nothing if the value is of no kind that is known, or not of the one asked for.
 */
export function richTextOf(value: JsonValue, kind?: RichKindName): RichText | undefined {
  const tree = value.string === undefined ? value : treeWithin(value)
  if (!tree) return undefined
  const found = kind === undefined ? richKindOf(tree) : richKinds.find(({ name }) => name === kind)
  return found?.is(tree) === true ? found.read(tree) : undefined
}

/** A tree, or a string that may hold one. */
const mayBeTree = /[{[]|"(?: |\\[nrt])*(?:[{[]|\\u)/y

function mayHoldTree(source: string, { start }: Span): boolean {
  mayBeTree.lastIndex = start
  return mayBeTree.test(source)
}

/** @param value In the source, which is valid. */
export const richTextAt = (source: string, value: Span, kind?: RichKindName): RichText | undefined =>
  mayHoldTree(source, value) ? richTextOf(treeAt(jsonSource(source), value.start), kind) : undefined

/** How deep in a record rich text is looked for: fields, languages, what a house puts around them. */
const deepest = 3

/** The outermost rich texts in a value, whatever it calls them. */
export function richTextsIn(value: JsonValue, depth = 0): RichText[] {
  const own = richTextOf(value)
  if (own) return [own]
  return depth < deepest ? [...(value.members?.values() ?? [])].flatMap(member => richTextsIn(member, depth + 1)) : []
}

/** @param value In the source, which is valid. */
export const richTextsAt = (source: string, value: Span): RichText[] =>
  mayHoldTree(source, value) ? richTextsIn(treeAt(jsonSource(source), value.start)) : []

/** What a string says as JSON, if that is an object or a list. */
function treeWithin(value: JsonValue): JsonValue | undefined {
  const { written } = value
  if (!written || !/^\s*[{[]/.test(value.string ?? '')) return undefined
  try {
    return readJson(jsonWithin(written))
  } catch (error) {
    if (!(error instanceof WordedError)) throw error
    return undefined
  }
}
