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
/** A member or item of a flow, of YAML, TOML or JSON. */
const inFlow =
  /(?<=[{[,]\s*)(?:["']?(\p{L}[\p{L}\p{N}_-]*)["']?\s*[:=]\s*)?("[^"\n]*"|'[^'\n]*'|[^\s,{}[\]][^,{}[\]\n]*)/dgu
const inBlock = /^([ \t]+|(?=- ))(?:["']?(\p{L}[\p{L}\p{N}_-]*)["']?[ \t]*:[ \t]|-[ \t]+)([^\r\n]*)/dgmu

/**
 * The values within a value, of one level.
 * @param text What stands behind the key, up to the end of the front matter.
 */
export function innerValues(text: string): Inner[] {
  const read = text.slice(0, longest)
  if (opening.test(read)) {
    const end = read.search(/[\]}]/)
    return [...read.slice(0, end < 0 ? read.length : end).matchAll(inFlow)].map(match => innerOf(match, 1, 2))
  }
  // What is not indented belongs to the next key; items may stand below theirs.
  const block = /^[ \t]*(?:\r?\n(?:[ \t]+|- )[^\r\n]*)+/.exec(read)?.[0]
  if (block === undefined) return []
  const found = [...block.matchAll(inBlock)]
  const indent = found[0]?.[1]
  return found.filter(match => match[1] === indent).map(match => innerOf(match, 2, 3))
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

/**
 * @param isDay Whether a key names a day of publication.
 * @param isWithinDay Whether that of the value itself does: then others count, too.
 */
export function dayAmong(
  text: string,
  inner: readonly Inner[],
  isDay: (key: string) => boolean,
  isWithinDay: boolean,
): WrittenDay | undefined {
  const written = ({ value }: Inner): WrittenDay => ({ text: text.slice(value.start, value.end), place: value })
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
