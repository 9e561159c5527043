/**
 * What a page holds and shows to nobody, or shows as taken back: a name there is not said, a notice there not given.
 */

/** Struck out: what they hold no longer stands. */
const struckElements: ReadonlySet<string> = new Set(['del', 's', 'strike'])

/** Nought, in whatever unit. */
const nought = /^[+-]?0*\.?0+(?:px|r?em|ex|ch|pt|v[wh]|%)?$/
/** So little that nobody sees it: a box for readers of screens. */
const hardlyAny = /^(?:[+-]?0*\.?0+|1)(?:px|r?em|ex|ch|pt|v[wh]|%)?$/
const farAway = /^-\d{4,}(?:px)?$/

/** Values by which one property alone hides an element from the eye, or strikes it out. */
const unseenBy: ReadonlyMap<string, RegExp> = new Map([
  ['display', /^none$/],
  ['visibility', /^(?:hidden|collapse)$/],
  ['content-visibility', /^hidden$/],
  ['opacity', nought],
  ['font-size', nought],
  ['left', farAway],
  ['top', farAway],
  ['right', farAway],
  ['text-indent', farAway],
  ['clip', /^rect\((?:\s*[01](?:px)?\s*,?){4}\)$/],
  ['clip-path', /^inset\((?:50|100)%\)$/],
  ['transform', /^scale\(\s*0*\.?0+\s*\)$/],
  ['color', /^(?:transparent|(?:rgb|hsl)a?\(.*[,/]\s*0*\.?0+%?\s*\)|#[\da-f]{3}0|#[\da-f]{6}00)$/],
  ['text-decoration', /\bline-through\b/],
  ['text-decoration-line', /\bline-through\b/],
])

/** In UTF-16 code units: no element that somebody writes has a longer `style`. */
const longestStyle = 10_000

/** What holds in the end of the declarations of a `style`, by property: the last, unless one before it is important. */
function declarationsOf(style: string): ReadonlyMap<string, string> {
  const found = new Map<string, { readonly value: string; readonly isImportant: boolean }>()
  for (const declaration of style
    .slice(0, longestStyle)
    .toLowerCase()
    .replace(/\/\*.*?\*\//gs, '')
    .split(';')) {
    const colon = declaration.indexOf(':')
    const [value = '', important] = declaration.slice(colon + 1).split('!')
    const isImportant = important?.trim() === 'important'
    const name = declaration.slice(0, colon).trim()
    if (colon > 0 && (isImportant || found.get(name)?.isImportant !== true))
      found.set(name, { value: value.trim(), isImportant })
  }
  return new Map([...found].map(([name, { value }]) => [name, value]))
}

/** Whether by its `style` an element is not seen, stands far outside of the page, or is struck out. */
function isUnseen(style: string): boolean {
  const declared = declarationsOf(style)
  const isTiny = (name: string): boolean => hardlyAny.test(declared.get(name) ?? '')
  const isCut = /^(?:hidden|clip)\b/.test(declared.get('overflow') ?? '')
  return (
    [...declared].some(([name, value]) => unseenBy.get(name)?.test(value) === true) ||
    (isCut && (nought.test(declared.get('height') ?? '') || nought.test(declared.get('width') ?? ''))) ||
    (isCut && isTiny('height') && isTiny('width'))
  )
}

/**
 * Classes by which the usual sheets hide an element from the eye at every width: Bootstrap, WordPress, Drupal, HTML5
 * Boilerplate.
 */
const unseenClass = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-text|element-invisible)(?:\s|$)/

/**
 * Whether an element is shown to nobody who looks at the page. What only a sheet says of its classes is not known.
 * @param attribute Its decoded values, by name.
 */
export const isHidden = (name: string, attribute: (name: string) => string | undefined): boolean =>
  struckElements.has(name) ||
  attribute('hidden') !== undefined ||
  attribute('aria-hidden')?.trim().toLowerCase() === 'true' ||
  (name === 'dialog' && attribute('open') === undefined) ||
  isUnseen(attribute('style') ?? '') ||
  unseenClass.test(attribute('class') ?? '')
