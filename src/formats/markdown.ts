/**
 * Markdown → Document: CommonMark with GitHub's extensions and front matter.
 */
import { DocumentBuilder } from '../document/builder.js'
import { withNumberedNotes } from '../document/numbered-notes.js'
import { withHeadline } from '../document/plain.js'
import type { Document } from '../document/types.js'
import { readFrontMatter } from './front-matter.js'
import { leadAsText } from './lead.js'
import { partsOf, type Part } from './markdown-parts.js'
import { MarkdownReader } from './markdown-reader.js'
import { stretchesOf, type StretchLength } from './markdown-stretches.js'
import { TemplateTags, type Leave } from './template-tags.js'

/** @param source As decoded; a byte order mark counts as a character. */
export const parseMarkdown = (source: string, leave: readonly Leave[] = []): Document =>
  readMarkdown(source, partsOf, leave)

/** Reads what a draft says of itself elsewhere than in front matter. */
export type Preface = (builder: DocumentBuilder) => void

/**
 * @param divide How the source behind the front matter is parted; to the same effect whichever way.
 * @param first How much of a part is tokenized at once; to the same effect but for notes by asterisks, and what they make a headline.
 * @param readPreface Behind the front matter.
 */
export function readMarkdown(
  source: string,
  divide: (source: string, from: number) => readonly Part[],
  leave: readonly Leave[] = [],
  first?: StretchLength,
  readPreface?: Preface,
): Document {
  const builder = new DocumentBuilder(source)
  const body = readFrontMatter(source, source.startsWith('\uFEFF') ? 1 : 0, builder)
  readPreface?.(builder)
  const bodyStart = builder.length
  readMarkdownBody(source, body, builder, divide, leave, first)
  const document = builder.build()
  const blocks = withHeadline(document.text, leadAsText(document.text, document.blocks, bodyStart))
  return withNumberedNotes({ ...document, blocks })
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
  first?: StretchLength,
): void {
  const tags = new TemplateTags(source, from, leave)
  const reader = new MarkdownReader(source, builder, tags)
  for (const part of divide(tags.masked, from)) {
    if (part.plain) reader.readPlain(part, part.plain)
    else
      for (const stretch of stretchesOf(tags.masked, part, first)) {
        if (stretch.events) reader.read(stretch)
        else reader.readRaw(stretch.start, stretch.end)
      }
  }
}
