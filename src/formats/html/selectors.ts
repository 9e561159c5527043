/**
 * Selectors of what is left out of a page, matched while it is read: each element in a time that does not depend on how
 * deep it stands.
 */
import { isTraversal, parse, SelectorType, type AttributeSelector, type Selector } from 'css-what'
import { itemAt, lastOf } from '../../checked/index.js'

/** An element as selectors see it. */
export interface Selectable {
  readonly name: string
  /** @returns The decoded value; nothing if the element has no such attribute. */
  attribute(name: string): string | undefined
}

type Combinator = 'descendant' | 'child'

/** A simple selector of one element, and how it hangs together with the one before it. */
interface Compound {
  readonly combinator: Combinator
  readonly tests: readonly Selector[]
}

/** For each selector, how far it is matched: by an element itself, and by it or what is around it. */
export interface Progress {
  readonly self: readonly (readonly boolean[])[]
  readonly around: readonly (readonly boolean[])[]
}

/** Whether a text is a selector of elements, classes, ids, attributes, descendants (`nav a`) and children (`main > p`). */
export function canSelect(selector: string): boolean {
  try {
    return compile(selector).length > 0
  } catch {
    return false
  }
}

/** @throws Error if it is no selector, or asks for what cannot be told while a page is read. */
function compile(selector: string): Compound[][] {
  const selectors = parse(selector)
  if (selectors.length === 0) throw unsupported(selector)
  return selectors.map(parts => {
    const compounds: { combinator: Combinator; tests: Selector[] }[] = [{ combinator: 'descendant', tests: [] }]
    for (const part of parts)
      if (isTraversal(part)) {
        if (part.type !== SelectorType.Descendant && part.type !== SelectorType.Child) throw unsupported(selector)
        compounds.push({ combinator: part.type === SelectorType.Child ? 'child' : 'descendant', tests: [] })
      } else if (
        part.type === SelectorType.Tag ||
        part.type === SelectorType.Universal ||
        part.type === SelectorType.Attribute
      )
        lastOf(compounds).tests.push(part)
      else throw unsupported(selector)
    if (compounds.some(({ tests }) => tests.length === 0)) throw unsupported(selector)
    return compounds
  })
}

const unsupported = (selector: string): Error => new Error(`Cannot select by “${selector}”`)

export class Selectors {
  readonly #selectors: readonly (readonly Compound[])[]
  /** Where no element is open. */
  readonly #none: Progress

  /** @throws Error if one of them cannot be selected by. */
  constructor(selectors: readonly string[]) {
    this.#selectors = selectors.flatMap(compile)
    const nothing = this.#selectors.map(compounds => compounds.map(() => false))
    this.#none = { self: nothing, around: nothing }
  }

  /** Moves on to an element. @param parent Progress of the element it stands in. */
  enter(element: Selectable, parent: Progress = this.#none): Progress {
    const self = this.#selectors.map((compounds, index) =>
      compounds.map(({ combinator, tests }, position) => {
        const before = combinator === 'child' ? itemAt(parent.self, index) : itemAt(parent.around, index)
        return (position === 0 || itemAt(before, position - 1)) && tests.every(test => matches(element, test))
      }),
    )
    const around = self.map((own, index) =>
      own.map((is, position) => is || itemAt(itemAt(parent.around, index), position)),
    )
    return { self, around }
  }

  /** Whether an element is selected. */
  isSelected({ self }: Progress): boolean {
    return self.some(own => own.at(-1) === true)
  }
}

function matches(element: Selectable, test: Selector): boolean {
  if (test.type === SelectorType.Tag) return element.name === test.name.toLowerCase()
  if (test.type !== SelectorType.Attribute) return true
  const value = element.attribute(test.name.toLowerCase())
  return value !== undefined && matchesValue(value, test)
}

function matchesValue(given: string, { action, value: wanted, ignoreCase }: AttributeSelector): boolean {
  const [value, sought] = ignoreCase === true ? [given.toLowerCase(), wanted.toLowerCase()] : [given, wanted]
  return valueTests[action](value, sought)
}

const valueTests: Readonly<Record<`${AttributeSelector['action']}`, (value: string, sought: string) => boolean>> = {
  exists: () => true,
  equals: (value, sought) => value === sought,
  not: (value, sought) => value !== sought,
  hyphen: (value, sought) => value === sought || value.startsWith(`${sought}-`),
  element: (value, sought) => value.split(/\s+/).includes(sought),
  start: (value, sought) => sought !== '' && value.startsWith(sought),
  end: (value, sought) => sought !== '' && value.endsWith(sought),
  any: (value, sought) => sought !== '' && value.includes(sought),
}
