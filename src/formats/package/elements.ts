/**
 * Elements as they stand in the source of a package: found around a place, without reading the whole.
 */

/** A tag in the source, `end` behind its `>`. */
interface Place {
  readonly start: number
  readonly end: number
}

/** The innermost element of a name that is open at an offset: its opening tag. */
export function openTag(source: string, name: string, offset: number): Place | undefined {
  const closing = `</${name}>`
  let depth = 0
  for (let at = offset; ;) {
    const opened = lastOpening(source, name, at)
    const closed = source.lastIndexOf(closing, at - closing.length)
    if (opened === undefined) return undefined
    if (closed > opened.start) {
      depth++
      at = closed
    } else {
      at = opened.start
      if (source[opened.end - 2] === '/') continue
      if (depth === 0) return opened
      depth--
    }
  }
}

/** The last opening tag of a name that ends at or before an offset. */
function lastOpening(source: string, name: string, offset: number): Place | undefined {
  for (let at = offset; at > 0;) {
    const start = source.lastIndexOf(`<${name}`, at - 1)
    if (start < 0) return undefined
    if (/[\s/>]/.test(source[start + name.length + 1] ?? '')) {
      const end = source.indexOf('>', start) + 1
      if (end > 0 && end <= offset) return { start, end }
    }
    at = start
  }
  return undefined
}

/** Where the element that a tag opens ends. */
export function elementEnd(source: string, name: string, { end }: Place): number {
  if (source[end - 2] === '/') return end
  const tags = new RegExp(`<(/?)${name}(?:\\s[^>]*)?/?>`, 'g')
  tags.lastIndex = end
  for (let depth = 1, tag = tags.exec(source); tag; tag = tags.exec(source)) {
    const [whole, closes] = tag
    if (whole.endsWith('/>')) continue
    depth += closes ? -1 : 1
    if (depth === 0) return tags.lastIndex
  }
  return source.length
}
