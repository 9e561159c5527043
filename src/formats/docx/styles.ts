/**
 * What the styles of a document say about its paragraphs. Word writes the names of its own styles in English, whatever
 * the language of its user; LibreOffice does so, too.
 */
import type { Part } from './package.js'
import { walk } from './xml.js'

export type StyleKind = 'heading' | 'caption' | 'list-item'

export interface Styles {
  /** What paragraphs of a style are; nothing for running text. */
  kindOf(id: string): StyleKind | undefined
  /** The id of a style by its name in lower case: `footnote reference`. */
  idOf(name: string): string | undefined
}

interface Style {
  readonly id: string
  name: string
  basis: string | undefined
  hasOutline: boolean
  isNumbered: boolean
}

const named: readonly (readonly [StyleKind, RegExp])[] = [
  ['heading', /^(?:heading|title|subtitle|toc|contents|заголовок|название$|подзаголовок|оглавление)/u],
  ['caption', /^(?:caption|figure|illustration|table of figures|название объекта|подпись)/u],
  ['list-item', /^list (?:bullet|number)/u],
]
/** Styles that a style is based on are followed so far: they may run in circles. */
const longestLine = 12

export const noStyles: Styles = { kindOf: () => undefined, idOf: () => undefined }

export function readStyles(source: string, { start, end, name: part }: Part): Styles {
  const styles = new Map<string, Style>()
  let open: Style | undefined
  walk(source, start, end, part, {
    open: ({ name, attribute }) => {
      const value = attribute('w:val') ?? ''
      if (name === 'w:style') {
        const id = attribute('w:styleId') ?? ''
        open = { id, name: '', basis: undefined, hasOutline: false, isNumbered: false }
        styles.set(id, open)
      } else if (!open) return
      else if (name === 'w:name') open.name = value.toLowerCase()
      else if (name === 'w:basedOn') open.basis = value
      else if (name === 'w:outlineLvl') open.hasOutline = Number(value) < bodyLevel
      else if (name === 'w:numId') open.isNumbered = value !== '0'
    },
    close: name => {
      if (name === 'w:style') open = undefined
    },
  })
  const ids = new Map([...styles.values()].map(({ id, name }) => [name, id]))
  const kinds = new Map<string, StyleKind | undefined>()
  const kindOf = (id: string): StyleKind | undefined => {
    if (!kinds.has(id)) kinds.set(id, kindIn(styles, id))
    return kinds.get(id)
  }
  return { kindOf, idOf: name => ids.get(name) }
}

/** The outline level of running text. */
export const bodyLevel = 9

function kindIn(styles: ReadonlyMap<string, Style>, id: string): StyleKind | undefined {
  let style = styles.get(id)
  for (let step = 0; style && step < longestLine; step++) {
    const { name, hasOutline, isNumbered, basis } = style
    if (hasOutline) return 'heading'
    const found = named.find(([, pattern]) => pattern.test(name))?.[0]
    if (found) return found
    if (isNumbered) return 'list-item'
    style = basis === undefined ? undefined : styles.get(basis)
  }
  return undefined
}
