/**
 * Plain text → Document: the text is its own source, but for template tags and the bold of messengers.
 */
import { DocumentBuilder, identityDocument } from '../document/builder.js'
import { withNumberedNotes } from '../document/numbered-notes.js'
import { plainBlocks } from '../document/plain.js'
import { withoutStrong } from '../document/strong.js'
import type { Document } from '../document/types.js'
import { protectTags, TemplateTags, type Leave } from './template-tags.js'

/** @param source As decoded; a byte order mark stays outside the blocks and counts as a character. */
export function parseText(source: string, leave: readonly Leave[] = []): Document {
  const tags = new TemplateTags(source, 0, leave)
  const stretches = withoutStrong(tags.masked)
  if (tags.spans.length === 0 && stretches.length <= 1)
    return withNumberedNotes(identityDocument(source, plainBlocks(source)))
  const builder = new DocumentBuilder(source)
  protectTags(tags, source, builder)
  for (const stretch of stretches) for (const { start, end } of tags.visible(stretch)) builder.literal(start, end)
  const document = builder.build()
  return withNumberedNotes({ ...document, blocks: plainBlocks(document.text) })
}
