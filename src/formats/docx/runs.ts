/**
 * Runs of a paragraph as they stand in the source: found, parted, written anew with the formatting that they had.
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

/** The formatting of the run around an offset; empty if it has none. A change of formatting is not repeated. */
export function formattingAt(source: string, offset: number): string {
  const run = openTag(source, 'w:r', offset)
  if (!run || !/<w:rPr[\s>]/.test(source.slice(run.end, run.end + '<w:rPr>'.length))) return ''
  const tag = { start: run.end, end: source.indexOf('>', run.end) + 1 }
  const properties = source.slice(run.end, elementEnd(source, 'w:rPr', tag))
  return properties.replace(/<w:rPrChange\b[^]*<\/w:rPrChange>/, '')
}

/** Formatting of words behind a name or a note: that of the text, but not what makes a link or a raised mark of it. */
export const plainFormatting = (formatting: string): string =>
  formatting.replace(/<w:(?:rStyle|vertAlign|position)\b[^>]*\/>/g, '')

/** Whether white space at the ends of the text around an offset counts. */
export function isPreserved(source: string, offset: number): boolean {
  const tag = openTag(source, 'w:t', offset)
  return tag !== undefined && /\bxml:space="preserve"/.test(source.slice(tag.start, tag.end))
}

export const textElement = (text: string, name = 'w:t'): string => `<${name} xml:space="preserve">${text}</${name}>`
export const runOf = (formatting: string, content: string): string => `<w:r>${formatting}${content}</w:r>`

/** Ends of a run with text, and of one with anything else. */
export const textEnd = '</w:t></w:r>'
export const runEnd = '</w:r>'
export const textStart = (formatting: string): string => `<w:r>${formatting}<w:t xml:space="preserve">`
export const runStart = (formatting: string): string => `<w:r>${formatting}`
