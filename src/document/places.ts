/**
 * Lines and columns of a source.
 */
import { location, type Location } from 'vfile-location'
import type { Document } from './types.js'

let last: { readonly source: string; readonly places: Location } | undefined

/** The places of a source; those of the last one are kept, as the documents of a source ask one after another. */
export function placesIn(source: string): Location {
  if (last?.source !== source) last = { source, places: location(source) }
  return last.places
}

/** @returns Line and column of an offset in a document's source, from 1, as people are told them: in a stream the line of the stream. */
export function pointIn(
  { source, reading, inStream }: Pick<Document, 'source' | 'reading' | 'inStream'>,
  offset: number,
): { readonly line: number; readonly column: number } {
  const { line, column } = reading?.pointAt(offset) ?? placesIn(source).toPoint(offset)!
  return { line: line + (inStream?.lines ?? 0), column }
}
