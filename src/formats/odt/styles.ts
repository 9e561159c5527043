/**
 * What the styles of a document say of its paragraphs and of stretches in them.
 *
 * Source: OpenDocument 1.3, part 3, 16 (styles), 20.287 (`style:text-position`), 20.366 (`text:display`)
 */
import type { BlockKind } from '../../document/types.js'
import type { Tag } from '../package/xml.js'

interface Style {
  readonly basis: string | undefined
  isHidden?: boolean
  isStruck?: boolean
  isRaised?: boolean
}

/** Names of styles, which are the same whatever the language of the user. */
const kinds: readonly (readonly [BlockKind, RegExp])[] = [
  ['heading', /^(?:Title|Subtitle|Heading|Contents_20_Heading)/],
  ['caption', /^(?:Caption|Illustration|Table|Drawing|Figure|Text)$/],
]
/** Styles that a style is based on are followed so far: they may run in circles. */
const longestLine = 12

export class Styles {
  readonly #styles = new Map<string, Style>()
  #open: Style | undefined

  /** To be called for each element that opens. */
  open({ name, attribute }: Tag): void {
    if (name === 'style:style') {
      this.#open = { basis: attribute('style:parent-style-name') }
      this.#styles.set(attribute('style:name') ?? '', this.#open)
    } else if (name === 'style:text-properties' && this.#open) {
      const [display, position] = [attribute('text:display'), attribute('style:text-position')]
      const struck = attribute('style:text-line-through-style') ?? attribute('style:text-line-through-type')
      if (display !== undefined) this.#open.isHidden = display === 'none'
      if (struck !== undefined) this.#open.isStruck = struck !== 'none'
      if (position !== undefined) this.#open.isRaised = /^(?:super|[1-9])/.test(position)
    }
  }

  /** To be called for each element that closes. */
  close(name: string): void {
    if (name === 'style:style') this.#open = undefined
  }

  /** Hidden, or struck out: what it says no longer stands. */
  isHidden = (name: string | undefined): boolean => this.#is('isHidden', name) || this.#is('isStruck', name)

  isRaised = (name: string | undefined): boolean => this.#is('isRaised', name)

  #is(property: 'isHidden' | 'isStruck' | 'isRaised', name: string | undefined): boolean {
    return this.#lineOf(name).find(([, style]) => style?.[property] !== undefined)?.[1]?.[property] ?? false
  }

  /** What paragraphs of a style are; nothing for running text. */
  kindOf = (name: string | undefined): BlockKind | undefined =>
    this.#lineOf(name)
      .map(([found]) => kinds.find(([, pattern]) => pattern.test(found))?.[0])
      .find(kind => kind !== undefined)

  /** A style, and those which it is based on. */
  #lineOf(name: string | undefined): (readonly [string, Style | undefined])[] {
    const line: (readonly [string, Style | undefined])[] = []
    for (let next = name; next !== undefined && line.length < longestLine;) {
      const style = this.#styles.get(next)
      line.push([next, style])
      next = style?.basis
    }
    return line
  }
}
