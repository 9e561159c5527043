/**
 * Lines and columns of a source.
 */
import { location, type Location } from 'vfile-location'

let last: { readonly source: string; readonly places: Location } | undefined

/** The places of a source; those of the last one are kept, as the documents of a source ask one after another. */
export function placesIn(source: string): Location {
  if (last?.source !== source) last = { source, places: location(source) }
  return last.places
}
