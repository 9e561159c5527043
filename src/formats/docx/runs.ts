/**
 * Runs of a paragraph as they stand in the source: found, parted, written anew with the formatting that they had.
 */

import { elementEnd, openTag } from '../package/elements.js'

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
