/** How tests read PDFs: by the library, which is a package for development here. */
import { decodedWithParts } from '../../../src/formats/index.js'
import { parsePdf } from '../../../src/formats/pdf/document.js'
import type { Document } from '../../../src/document/types.js'
import { importedAside } from '../../../src/files/built-in.js'

export async function sourceOf(bytes: Uint8Array): Promise<string> {
  const file = await decodedWithParts(importedAside, bytes, { path: 'draft.pdf' })
  return file!.decoded.source
}

export const documentOf = async (bytes: Uint8Array): Promise<Document> => parsePdf(await sourceOf(bytes))

/** Blocks with their kinds. */
export const blocksOf = ({ blocks, text }: Document): string[] =>
  blocks.map(
    ({ kind, start, end, label }) => `${kind}${label === undefined ? '' : ` ${label}`}: ${text.slice(start, end)}`,
  )
