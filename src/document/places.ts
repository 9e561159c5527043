/**
 * Lines and columns of a source.
 */
import { location, type Location } from 'vfile-location'
import type { Document } from './types.js'

/** Of an offset in a source, both from 1. */
interface Place {
  readonly line: number
  readonly column: number
}

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
  const place = reading?.pointAt(offset) ?? placeIn(source, offset)
  if (!inStream) return { line: place.line, column: place.column }
  const begun = placeIn(source, item?.start ?? 0)
  return {
    line: place.line - begun.line + inStream.lines + 1,
    column: place.line === begun.line ? place.column - begun.column + inStream.column + 1 : place.column,
  }
}

/** @throws RangeError if an offset is beyond the end of a source. */
function placeIn(source: string, offset: number): Place {
  const place = placesIn(source).toPoint(offset)
  if (!place) throw new RangeError(`The offset ${offset} is beyond the end of a source of ${source.length}`)
  return place
}

/** @throws RangeError as `placeIn`. */
export const lineIn = (source: string, offset: number): number => placeIn(source, offset).line
