/**
 * Markdown → Document: CommonMark with GitHub's extensions and front matter.
 */
import { DocumentBuilder } from '../document/builder.js'
import { withHeadline } from '../document/plain.js'
import type { Document } from '../document/types.js'
import { readFrontMatter } from './front-matter.js'
import { MarkdownReader } from './markdown-reader.js'

/** @param source As decoded; a byte order mark counts as a character. */
export function parseMarkdown(source: string): Document {
  const builder = new DocumentBuilder(source)
  const start = readFrontMatter(source, source.startsWith('\uFEFF') ? 1 : 0, builder)
  new MarkdownReader(source, builder).read(start, source.length)
  const document = builder.build()
  return { ...document, blocks: withHeadline(document.text, document.blocks) }
}
