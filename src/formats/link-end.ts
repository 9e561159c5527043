/**
 * Where something can be written behind a link.
 */
import type { Document } from '../document/types.js'

/** In the source, behind the link that ends at an offset of the text; nothing if none ends there, or it goes on. */
export const linkEndAt = ({ inlines }: Document, offset: number): number | undefined =>
  inlines?.findLast(({ kind, end }) => kind === 'link' && end === offset)?.sourceEnd
