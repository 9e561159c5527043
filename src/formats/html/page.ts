/**
 * Places within a page, and within pages that are read together, as the chapters of a book are.
 */

/** How places are told apart, and which of them the text has called as notes. */
export interface Page {
  /** Labels of the notes that the text has called, by their places. */
  readonly called: Map<string, string>
  /** The place of an element of this page. */
  placeOf(id: string): string
  /** @returns The place which an address leads to; nothing if it is elsewhere. */
  targetOf(address: string): string | undefined
  /**
   * What the call of a note is read as, where the markers of several pages are the same, or the note stands elsewhere.
   * Absent, and where it gives nothing: as it stands there.
   * @param target The place of the note.
   */
  labelOf?(target: string): string | undefined
}

/** A page by itself. */
export const singlePage = (): Page => ({
  called: new Map(),
  placeOf: id => id,
  targetOf: address => (address.startsWith('#') ? fragmentOf(address) : undefined),
})

/** The id that the fragment of an address stands for; nothing if it has none. */
export function fragmentOf(address: string): string | undefined {
  const hash = address.indexOf('#')
  if (hash < 0) return undefined
  try {
    return decodeURIComponent(address.slice(hash + 1))
  } catch {
    return address.slice(hash + 1)
  }
}
