/**
 * What a page holds and shows to nobody, or shows as taken back: a name there is not said, a notice there not given.
 */

/** Struck out: what they hold no longer stands. */
const struckElements: ReadonlySet<string> = new Set(['del', 's', 'strike'])

/** Declarations of a `style` by which an element is not seen, stands far outside of the page, or is struck out. */
const unseen =
  /(?:^|;)\s*(?:display\s*:\s*none|(?:content-)?visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0*\.?0+%?|font-size\s*:\s*0*\.?0+(?:px|r?em|pt|%)?|(?:left|top|right|text-indent)\s*:\s*-\d{4,}(?:px)?|clip\s*:\s*rect\((?:\s*[01](?:px)?\s*,?){4}\)|clip-path\s*:\s*inset\((?:50|100)%\)|color\s*:\s*transparent|text-decoration(?:-line)?\s*:[^;]*\bline-through\b[^;!]*)\s*(?:!\s*important\s*)?(?=;|$)/i

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
  unseen.test(attribute('style') ?? '') ||
  unseenClass.test(attribute('class') ?? '')
