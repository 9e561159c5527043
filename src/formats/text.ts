/**
 * Plain text → Document: the text is its own source.
 */
import { identityDocument } from '../document/builder.js'
import { plainBlocks } from '../document/plain.js'
import type { Document } from '../document/types.js'

/** @param source As decoded; a byte order mark stays outside the blocks and counts as a character. */
export const parseText = (source: string): Document => identityDocument(source, plainBlocks(source))
