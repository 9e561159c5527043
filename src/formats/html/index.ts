/**
 * HTML → Document: pages and fragments.
 */
import { DocumentBuilder } from '../../document/builder.js'
import { withNumberedNotes } from '../../document/numbered-notes.js'
import { withHeadline } from '../../document/plain.js'
import type { Document } from '../../document/types.js'
import { defaultFormatOptions, type HtmlOptions } from '../options.js'
import { TemplateTags, type Leave } from '../template-tags.js'
import { HtmlReader } from './reader.js'
import { readTokens } from './tokens.js'
import { isXhtml, readXhtml } from './xhtml.js'

/** @param source As decoded; a byte order mark counts as a character. */
export function parseHtml(
  source: string,
  options: HtmlOptions = defaultFormatOptions.html,
  leave: readonly Leave[] = [],
): Document {
  const builder = new DocumentBuilder(source)
  const tags = new TemplateTags(source, 0, leave)
  const reader = new HtmlReader(source, builder, options, tags)
  if (isXhtml(source)) readXhtml(tags.masked, reader)
  else readTokens(tags.masked, reader)
  reader.finish()
  const document = builder.build()
  return withNumberedNotes({ ...document, blocks: withHeadline(document.text, document.blocks) })
}
