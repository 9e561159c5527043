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

const letterOfNote = /^\s*([a-i])\s*$/
const longWord = /\p{L}{3}[»”"’')]{0,2}$/u

/**
 * Raised letters that call notes as numbers do: `Kozlovsky<sup>a</sup>`. Not «M<sup>e</sup>», which goes on with its word.
 * @param before What stands before it, at least four code units of it; empty where it opens its block.
 * @returns The number which is as far in the row; nothing if it is no such letter.
 */
export function numberOfLetter(text: string, before: string): number | undefined {
  const letter = letterOfNote.exec(text)?.[1]
  return letter !== undefined && (before === '' || longWord.test(before))
    ? 1 + letter.charCodeAt(0) - 'a'.charCodeAt(0)
    : undefined
}

const raisedNumber = /<sup(?:\s[^<>]{0,200})?>\s{0,3}(?:<[^<>]{0,200}>)?\[?\d/i

const noteOfLetter = /<(?:p|li|div|small|br)(?:\s[^<>]{0,200})?>\s{0,9}<sup>\s?a\s?<\/sup>/i

/** Whether a page opens its notes with raised letters, and numbers none: what letters call could not be told from those. */
export const lettersNotes = (source: string): boolean => noteOfLetter.test(source) && !raisedNumber.test(source)

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
