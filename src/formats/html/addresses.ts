/**
 * The attributes that hold addresses a page leads to or shows something from.
 */
import type { Span } from '../../document/types.js'
import type { Attribute } from './tokens.js'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Of an attribute, the elements on which it is the address of something that readers see or follow. */
const elements: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['href', words('a area')],
  ['src', words('img iframe video audio source embed input')],
  ['cite', words('blockquote q')],
  ['poster', words('video')],
  ['data', words('object')],
  ['action', words('form')],
  ['formaction', words('button input')],
  ['srcset', words('img source')],
])

/** Of a picture in several sizes: an address, maybe with the comma behind it, and what is said of its size. */
const candidate = /[\s,]*([^\s,]\S*)([^,]*)/y
/** What the head of a page goes on to by itself. */
const refresh = /^[\d.\s]*[;,\s]\s*(?:url\s*=\s*)?(?:"([^"]*)|'([^']*)|(\S.*))/is

/**
 * @param source In which the attributes have their places.
 * @param attributes Of an element.
 * @returns Where the addresses stand.
 */
export function addressesOf(source: string, element: string, attributes: readonly Attribute[]): readonly Span[] {
  return attributes.flatMap((attribute): readonly Span[] => {
    const { name, start, end } = attribute
    if (element === 'meta') return name === 'content' ? refreshIn(source, attribute, attributes) : []
    if (!elements.get(name)?.has(element)) return []
    return name === 'srcset' ? candidatesIn(source, attribute) : [{ start, end }]
  })
}

/** As HTML parts a list of pictures: only a comma behind white space, or at the end of an address, parts two of them. */
function candidatesIn(source: string, { start, end }: Span): Span[] {
  const list = source.slice(start, end)
  const found: Span[] = []
  candidate.lastIndex = 0
  for (let match = candidate.exec(list); match; match = candidate.exec(list)) {
    const [whole, written = ''] = match
    const address = written.slice(0, lastOther(written, ',') + 1)
    const at = match.index + whole.indexOf(written)
    found.push({ start: start + at, end: start + at + address.length })
    if (address !== written) candidate.lastIndex = at + written.length
  }
  return found
}

/** @returns Index of the last character that is not the given one. */
function lastOther(text: string, character: string): number {
  let index = text.length - 1
  while (text[index] === character) index -= 1
  return index
}

function refreshIn(source: string, { start, end }: Span, attributes: readonly Attribute[]): Span[] {
  const equivalent = attributes.find(({ name }) => name === 'http-equiv')
  if (!equivalent || source.slice(equivalent.start, equivalent.end).trim().toLowerCase() !== 'refresh') return []
  const [whole = '', ...ways]: (string | undefined)[] = refresh.exec(source.slice(start, end)) ?? []
  const address = ways.find(way => way !== undefined)?.trim() ?? ''
  const at = start + whole.lastIndexOf(address)
  return address === '' ? [] : [{ start: at, end: at + address.length }]
}
