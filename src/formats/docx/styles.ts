/**
 * What the styles of a document say about its paragraphs. Word writes the names of its own styles in English, whatever
 * the language of its user; LibreOffice does so, too.
 */
import type { ListPlace } from './numbering.js'
import type { Part } from './package.js'
import { ooxml } from './dialect.js'
import { hidingWith, shown, type Hiding } from './hiding.js'
import { walk } from '../package/xml.js'

export type StyleKind = 'heading' | 'caption' | 'list-item'

export interface Styles {
  /** What paragraphs of a style are; nothing for running text. */
  kindOf(id: string): StyleKind | undefined
  /** Whether text of a style is hidden or struck out, as far as the style and those it is based on say. */
  hidingOf(id: string): Hiding
  /** The list that paragraphs of a style are items of; nothing if it has none. */
  listOf(id: string): ListPlace | undefined
  /** The id of a style by its name in lower case: `footnote reference`. */
  idOf(name: string): string | undefined
}

interface Style {
  readonly id: string
  name: string
  basis: string | undefined
  hasOutline: boolean
  list: string | undefined
  level: number
  hiding: Hiding
}

const named: readonly (readonly [StyleKind, RegExp])[] = [
  ['heading', /^(?:heading|title|subtitle|toc|contents|заголовок|название$|подзаголовок|оглавление)/u],
  ['caption', /^(?:caption|figure|illustration|table of figures|название объекта|подпись)/u],
  ['list-item', /^list (?:bullet|number)/u],
]
/** Styles that a style is based on are followed so far: they may run in circles. */
const longestLine = 12

export const noStyles: Styles = {
  kindOf: () => undefined,
  hidingOf: () => shown,
  listOf: () => undefined,
  idOf: () => undefined,
}

export function readStyles(source: string, part: Part): Styles {
  const styles = new Map<string, Style>()
  let open: Style | undefined
  walk(
    source,
    part,
    {
      open: ({ name, attribute }) => {
        const value = attribute('w:val') ?? ''
        if (name === 'w:style') {
          const id = attribute('w:styleId') ?? ''
          open = { id, name: '', basis: undefined, hasOutline: false, list: undefined, level: 0, hiding: shown }
          styles.set(id, open)
        } else if (!open) return
        else if (name === 'w:name') open.name = value.toLowerCase()
        else if (name === 'w:basedOn') open.basis = value
        else if (name === 'w:outlineLvl') open.hasOutline = Number(value) < bodyLevel
        else if (name === 'w:numId') open.list = value
        else if (name === 'w:ilvl') open.level = Number(value)
        else open.hiding = hidingWith(open.hiding, name, attribute('w:val')) ?? open.hiding
      },
      close: name => {
        if (name === 'w:style') open = undefined
      },
    },
    ooxml,
  )
  const ids = new Map([...styles.values()].map(({ id, name }) => [name, id]))
  const kinds = new Map<string, StyleKind | undefined>()
  const kindOf = (id: string): StyleKind | undefined => {
    if (!kinds.has(id)) kinds.set(id, kindIn(styles, id))
    return kinds.get(id)
  }
  return {
    kindOf,
    hidingOf: id =>
      new Map(
        lineOf(styles, id)
          .flatMap(({ hiding }) => [...hiding])
          .reverse(),
      ),
    listOf: id => {
      const { list, level = 0 } = lineOf(styles, id).find(style => style.list !== undefined) ?? {}
      return list === undefined || list === noList ? undefined : { list, level }
    },
    idOf: name => ids.get(name),
  }
}

/** Says of a paragraph that it is in no list. */
export const noList = '0'
/** The outline level of running text. */
export const bodyLevel = 9

function kindIn(styles: ReadonlyMap<string, Style>, id: string): StyleKind | undefined {
  for (const { name, hasOutline, list } of lineOf(styles, id)) {
    if (hasOutline) return 'heading'
    const found = named.find(([, pattern]) => pattern.test(name))?.[0]
    if (found) return found
    if (list !== undefined && list !== noList) return 'list-item'
  }
  return undefined
}

/** A style, and those which it is based on. */
function lineOf(styles: ReadonlyMap<string, Style>, id: string): Style[] {
  const line: Style[] = []
  let style = styles.get(id)
  while (style && line.length < longestLine) {
    line.push(style)
    style = style.basis === undefined ? undefined : styles.get(style.basis)
  }
  return line
}
