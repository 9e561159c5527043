/**
 * Markdown → Document: CommonMark with GitHub's extensions and front matter.
 */
import { DocumentBuilder } from '../document/builder.js'
import { withHeadline } from '../document/plain.js'
import type { Document } from '../document/types.js'
import { readFrontMatter } from './front-matter.js'
import { leadAsText } from './lead.js'
import { isTooDeep, isTooDense, partsOf, tooCostly, type Part } from './markdown-parts.js'
import { MarkdownReader } from './markdown-reader.js'

/** @param source As decoded; a byte order mark counts as a character. */
export const parseMarkdown = (source: string): Document => readMarkdown(source, partsOf)

/** @param divide How the source behind the front matter is parted; to the same effect whichever way. */
export function readMarkdown(source: string, divide: (source: string, from: number) => readonly Part[]): Document {
  const builder = new DocumentBuilder(source)
  const body = readFrontMatter(source, source.startsWith('\uFEFF') ? 1 : 0, builder)
  const bodyStart = builder.length
  readMarkdownBody(source, body, builder, divide)
  const document = builder.build()
  return { ...document, blocks: withHeadline(document.text, leadAsText(document.text, document.blocks, bodyStart)) }
}

/** @param from Where the text begins, behind the front matter. */
export function readMarkdownBody(
  source: string,
  from: number,
  builder: DocumentBuilder,
  divide: (source: string, from: number) => readonly Part[] = partsOf,
): void {
  const reader = new MarkdownReader(source, builder)
  for (const { start, end, isPlain } of divide(source, from)) {
    const text = source.slice(start, end)
    if (isPlain) reader.readPlain(start, end)
    else if (isTooDeep(text) || isTooDense(text)) reader.readRaw(start, end)
    else reader.read(start, end, tooCostly(text))
  }
}
