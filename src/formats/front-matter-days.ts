/**
 * Days of publication that stand within a value of front matter, which has values of its own: `date: {published: …}`, the
 * first item of a list, year, month and day apart.
 */
import { groupOf } from '../checked/index.js'
import type { Span } from '../document/types.js'

/** A value with its key, empty for an item of a list. Offsets are into the text that was read. */
export interface Inner {
  readonly key: string
  readonly value: Span
}

/** In UTF-16 code units: what is longer is read up to here. */
const longest = 2000
const opening = /^[ \t]*[[{]/
/** Of a flow, of YAML or TOML: quoted text, what opens or closes one within, what parts members. */
const inFlow = /(?<=[\s[{,:=])(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*')|[[\]{},]/gu
const member = /^\s*(?:["']?(\p{L}[\p{L}\p{N}_-]*)["']?\s*[:=]\s*)?(\S[^]*)/du
/** A line without a value holds what is indented below it. */
const inBlock = /^([ \t]+|(?=- ))(?:["']?(\p{L}[\p{L}\p{N}_-]*)["']?[ \t]*:(?:[ \t]|(?=\r?$))|-[ \t]+)([^\r\n]*)/dgmu

/**
 * The values within a value, of one level.
 * @param text What stands behind the key, up to the end of the front matter.
 */
export function innerValues(text: string): Inner[] {
  const read = text.slice(0, longest)
  if (opening.test(read)) return membersIn(read)
  // What is not indented belongs to the next key; items may stand below theirs.
  const block = /^[ \t]*(?:\r?\n(?:[ \t]+|- )[^\r\n]*)+/.exec(read)?.[0]
  if (block === undefined) return []
  const lines = [...block.matchAll(inBlock)]
  const indent = lines[0]?.[1]
  const found = lines.filter(match => match[1] === indent)
  return found.flatMap((match, index) => {
    const inner = innerOf(match, 2, 3)
    const { start, end } = inner.value
    if (start < end) return [inner]
    const below = { start: end, end: found[index + 1]?.index ?? block.length }
    return block.slice(below.start, below.end).trim() === '' ? [] : [{ ...inner, value: below }]
  })
}

/** Of the outermost flow: what stands within another belongs to a member. */
function membersIn(flow: string): Inner[] {
  const found: Inner[] = []
  let depth = 0
  let start = 0
  const add = (end: number): void => {
    const match = member.exec(flow.slice(start, end))
    if (!match) return
    const { key, value } = innerOf(match, 1, 2)
    found.push({ key, value: { start: start + value.start, end: start + value.end } })
  }
  for (const { 0: sign, index } of flow.matchAll(inFlow)) {
    if (sign === '[' || sign === '{') {
      if (++depth === 1) start = index + 1
    } else if (sign === ']' || sign === '}') {
      if (--depth > 0) continue
      add(index)
      return found
    } else if (sign === ',' && depth === 1) {
      add(index)
      start = index + 1
    }
  }
  add(flow.length)
  return found
}

function innerOf(match: RegExpMatchArray, key: number, value: number): Inner {
  const [start, end] = match.indices?.[value] ?? [0, 0]
  const written = groupOf(match, value)
  return {
    key: (match[key] ?? '').toLowerCase(),
    value: { start, end: end - (written.length - written.trimEnd().length) },
  }
}

/** Keys of a day within a value that is one of publication, behind those that say so themselves. */
const usual: readonly string[] = ['', 'posted', 'start', 'on', 'at', 'value', 'iso', 'datetime']
const parts = ['year', 'month', 'day'] as const

/** A day as it is written, and where. */
export interface WrittenDay {
  readonly text: string
  readonly place: Span
}

/** So many values within values hold a day at most. */
const deepest = 4

/**
 * @param isDay Whether a key names a day of publication.
 * @param isWithinDay Whether that of the value itself does: then others count, too.
 */
export function dayAmong(
  text: string,
  inner: readonly Inner[],
  isDay: (key: string) => boolean,
  isWithinDay: boolean,
  depth = 1,
): WrittenDay | undefined {
  const written = ({ value }: Inner): WrittenDay => dayWithin(text, value, isDay, depth)
  const named = inner.find(({ key }) => key !== '' && isDay(key))
  if (named) return written(named)
  if (!isWithinDay) return undefined
  const [year, month, day] = parts.map(part => inner.find(({ key }) => key === part))
  if (year && month && day) {
    const digits = [year, month, day].map(part => written(part).text.padStart(2, '0'))
    const places = [year.value, month.value, day.value]
    return {
      text: digits.join('-'),
      place: { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) },
    }
  }
  const other = usual.map(key => inner.find(found => found.key === key)).find(found => found !== undefined)
  return other && written(other)
}

/** A value may have values of its own again; where none of them is a day, its first line says what could not be read. */
function dayWithin(text: string, place: Span, isDay: (key: string) => boolean, depth: number): WrittenDay {
  const value = text.slice(place.start, place.end)
  const day = depth < deepest ? dayAmong(value, innerValues(value), isDay, true, depth + 1) : undefined
  const [lead = '', words = ''] = /^\s*([^\r\n]*)/.exec(value) ?? []
  const { start, end } = day?.place ?? { start: lead.length - words.length, end: lead.length }
  return { text: day?.text ?? words, place: { start: place.start + start, end: place.start + end } }
}
