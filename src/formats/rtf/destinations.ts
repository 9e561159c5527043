/**
 * What the groups of RTF hold, and which control words are characters.
 *
 * Source: Rich Text Format Specification 1.9.1, “Destinations”, “Special Characters”.
 */

/**
 * - `text`: text where the group stands; `aside`: text of its own, such as that of a text box; `note`, `margin`: a
 *   footnote, a page header or footer
 * - `fonts`, `styles`: tables; `field`: what a field does; `author`: who wrote the document
 * - `holder`: no text, but groups that may hold some; `none`: nothing that is read
 */
export type Destination =
  'text' | 'aside' | 'note' | 'margin' | 'fonts' | 'styles' | 'field' | 'author' | 'holder' | 'none'

const named = (destination: Destination, names: string): [string, Destination][] =>
  names.split(/\s+/).map(name => [name, destination])

const destinations: ReadonlyMap<string, Destination> = new Map([
  ...named('fonts', 'fonttbl'),
  ...named('styles', 'stylesheet'),
  ...named('field', 'fldinst'),
  ...named('note', 'footnote'),
  ...named('margin', 'header headerl headerr headerf footer footerl footerr footerf'),
  ...named('aside', 'shptxt'),
  ...named('text', 'fldrslt result rtf'),
  ...named('author', 'author'),
  ...named('holder', 'info field shp shpinst object shpgrp'),
  ...named(
    'none',
    `colortbl pict nonshppict listtext pntext pnseclvl annotation atnid atnauthor filetbl ftnsep ftnsepc ftncn aftnsep
    aftnsepc aftncn private xe tc rxe txe themedata datafield formfield template title objdata shprslt sp mhtmltag htmltag`,
  ),
])

/** @param isOptional Whether a reader may pass it over: one that is not known is passed over. */
export const destinationOf = (name: string, isOptional: boolean): Destination | undefined =>
  destinations.get(name) ?? (isOptional ? 'none' : undefined)

/** What control words stand for. */
export const characters: ReadonlyMap<string, string> = new Map([
  ['line', '\n'],
  ['lbr', '\n'],
  ['tab', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['zwj', '\u200D'],
  ['zwnj', '\u200C'],
  ['zwbo', '\u200B'],
  ['zwnbo', '\u2060'],
])

/** The same of control symbols. */
export const symbols: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['~', '\u00A0'],
  ['_', '\u2011'],
  ['-', '\u00AD'],
  ['\t', '\t'],
])
/** Control words that end a paragraph. */
export const ends: ReadonlySet<string> = new Set([
  'par',
  'sect',
  'page',
  'column',
  'cell',
  'nestcell',
  'row',
  'nestrow',
])
