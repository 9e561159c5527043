/**
 * How pages tie notes to their calls.
 */

/** Decoded values of an element's attributes, by name. */
export type Attributes = (name: string) => string | undefined

const marker = /^\[?(\d{1,2}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\*{1,5}|[†‡]{1,3})\]?$/

/** A marker without brackets; nothing if the text is none. */
export const bareMarker = (text: string): string | undefined =>
  marker.exec(text)?.[1]?.replace(/[^*†‡\d]/g, raised => String(superscripts.indexOf(raised)))

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Whether an element says that it holds notes: as Pandoc, kramdown, GitHub, WordPress, MediaWiki or an e-book have it. */
export function isNote(attribute: Attributes): boolean {
  return (
    /^doc-(?:footnote|endnotes?)$/.test(attribute('role') ?? '') ||
    /(?:^|\s)(?:(?:[\w-]{1,40}-)?(?:foot|end|rear)notes?|references)(?:\s|$)/.test(
      attribute('epub:type') ?? attribute('class') ?? '',
    )
  )
}

/**
 * Whether a link within a note leads back to its call.
 * @param address With nothing before its `#` where it leads to a place that is read with the note.
 */
export const isBackLink = (attribute: Attributes, address = attribute('href') ?? ''): boolean =>
  attribute('role') === 'doc-backlink' ||
  /back-?(?:link|ref)|footnote-back|reversefootnote/i.test(attribute('class') ?? '') ||
  /^#(?:[\w-]*ref|back)|^#.+-link$/i.test(address)

/** Whether an address within the page is that of a note, or of its call, by its looks. */
export const isNoteAddress = (address: string): boolean => /^#.{0,20}(?:fn|ftn|edn|note|cite|ref|snoska)/i.test(address)
