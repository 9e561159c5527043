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

/** @returns Line and column of an offset in a document's source, from 1, as people are told them: in a stream those of the stream. */
export function pointIn(
  { source, reading, item, inStream }: Pick<Document, 'source' | 'reading' | 'item' | 'inStream'>,
  offset: number,
): Place {
  const place = reading?.pointAt(offset) ?? placesIn(source).toPoint(offset)!
  if (!inStream) return { line: place.line, column: place.column }
  const begun = placesIn(source).toPoint(item?.start ?? 0)!
  return {
    line: place.line - begun.line + inStream.lines + 1,
    column: place.line === begun.line ? place.column - begun.column + inStream.column + 1 : place.column,
  }
}

interface Place {
  readonly line: number
  readonly column: number
}
