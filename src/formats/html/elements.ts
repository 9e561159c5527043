/**
 * What the elements of HTML are to a reader of text.
 */
import type { BlockKind } from '../../document/types.js'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Their text is set apart from what stands around them; in a drawing, too. */
export const blockElements = words(
  `address article aside audio blockquote body button canvas caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer foreignobject form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li main map math
  menu nav noframes object ol optgroup option p pre search section select summary svg table tbody td text textarea tfoot th
  thead title tr ul video`,
)

/** They hold nothing and are not closed. */
export const voidElements = words(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
)

/** What they hold is no text of the page. */
export const skippedElements = words(
  'script style template iframe noembed noframes noscript object canvas datalist rp annotation annotation-xml',
)

/** Names in them are code. */
export const codeElements = words('code kbd samp var tt')

/** Attributes that hold text wherever they stand. */
export const textAttributes: ReadonlySet<string> = new Set(['alt', 'title', 'aria-label', 'aria-description'])

/** Elements that end where another one begins. */
const endedBy = (names: string, ended: string): [string, ReadonlySet<string>][] =>
  names.split(' ').map(name => [name, words(ended)])

/** For each element, the blocks which it ends by its beginning. */
export const implied: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...endedBy('li', 'li'),
  ...endedBy('dt dd', 'dt dd'),
  ...endedBy('td th', 'td th'),
  ...endedBy('tr', 'tr td th'),
  ...endedBy('thead tbody tfoot', 'thead tbody tfoot tr td th'),
  ...endedBy('option', 'option'),
  ...endedBy('optgroup', 'option optgroup'),
  ...endedBy('body', 'head title'),
])

/** The kind of the text in an element, until another one within it says otherwise. */
export const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, BlockKind] => [name, 'heading']),
  ...['figcaption', 'caption'].map((name): [string, BlockKind] => [name, 'caption']),
  // A menu is a list, and opens no text as its headline.
  ...['li', 'dt', 'dd', 'nav', 'menu'].map((name): [string, BlockKind] => [name, 'list-item']),
  ...['td', 'th'].map((name): [string, BlockKind] => [name, 'table-cell']),
  ['blockquote', 'paragraph'],
  ['title', 'meta'],
])
