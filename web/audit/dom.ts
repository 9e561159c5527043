/** Elements in a word. Text is text: nothing of an archive is read as mark-up. */

type Content = Node | string

/** @param attributes Of names with `on` the listener. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | (() => void)>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (typeof value === 'string') made.setAttribute(key, value)
    else made.addEventListener(key, value)
  made.append(...content)
  return made
}

/** A share of one, for the style sheet. */
export function shaded<Shaded extends HTMLElement>(made: Shaded, share: number, unit = ''): Shaded {
  made.style.setProperty('--share', `${share}${unit}`)
  return made
}
