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
import { TemplateTags, type Leave } from './template-tags.js'

/** @param source As decoded; a byte order mark counts as a character. */
export const parseMarkdown = (source: string, leave: readonly Leave[] = []): Document =>
  readMarkdown(source, partsOf, leave)

/** @param divide How the source behind the front matter is parted; to the same effect whichever way. */
export function readMarkdown(
  source: string,
  divide: (source: string, from: number) => readonly Part[],
  leave: readonly Leave[] = [],
): Document {
  const builder = new DocumentBuilder(source)
  const body = readFrontMatter(source, source.startsWith('\uFEFF') ? 1 : 0, builder)
  const bodyStart = builder.length
  readMarkdownBody(source, body, builder, divide, leave)
  const document = builder.build()
  return { ...document, blocks: withHeadline(document.text, leadAsText(document.text, document.blocks, bodyStart)) }
}

/**
 * @param from Where the text begins, behind the front matter.
 * @param leave What counts as a template tag besides.
 */
export function readMarkdownBody(
  source: string,
  from: number,
  builder: DocumentBuilder,
  divide: (source: string, from: number) => readonly Part[] = partsOf,
  leave: readonly Leave[] = [],
): void {
  const tags = new TemplateTags(source, from, leave)
  const reader = new MarkdownReader(source, builder, tags)
  for (const { start, end, isPlain } of divide(tags.masked, from)) {
    const text = tags.masked.slice(start, end)
    if (isPlain) reader.readPlain(start, end)
    else if (isTooDeep(text) || isTooDense(text)) reader.readRaw(start, end)
    else reader.read(start, end, tooCostly(text))
  }
}
