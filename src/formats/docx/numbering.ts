/**
 * The numbers that Word puts before the items of its lists, which stand in no text.
 *
 * Source: ISO/IEC 29500-1, 17.9 (numbering): lists of one abstract definition go on counting, unless they say where to start.
 */
import type { Part } from './package.js'
import { ooxml } from './dialect.js'
import { walk } from '../package/xml.js'

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly list: string
  /** From 0. */
  readonly level: number
}

interface Level {
  start: number
  isDecimal: boolean
}

interface List {
  readonly definition: string
  /** Where levels begin anew. */
  readonly starts: ReadonlyMap<number, number>
}

export interface Numbering {
  /** Levels of the abstract definitions. */
  readonly definitions: ReadonlyMap<string, ReadonlyMap<number, Level>>
  readonly lists: ReadonlyMap<string, List>
}

/** Word knows so many. */
const levelCount = 9

export const noNumbering: Numbering = { definitions: new Map(), lists: new Map() }

/** @throws DocxError if the part is no well-formed XML. */
export function readNumbering(source: string, part: Part): Numbering {
  const definitions = new Map<string, Map<number, Level>>()
  const lists = new Map<string, { definition: string; starts: Map<number, number> }>()
  let definition: Map<number, Level> | undefined
  let list: { definition: string; starts: Map<number, number> } | undefined
  let level = 0
  walk(
    source,
    part,
    {
      open: ({ name, attribute }) => {
        const value = attribute('w:val') ?? ''
        if (name === 'w:abstractNum') {
          definition = new Map()
          definitions.set(attribute('w:abstractNumId') ?? '', definition)
        } else if (name === 'w:num') {
          list = { definition: '', starts: new Map() }
          lists.set(attribute('w:numId') ?? '', list)
        } else if (name === 'w:lvl' || name === 'w:lvlOverride') {
          level = Number(attribute('w:ilvl'))
          if (name === 'w:lvl') definition?.set(level, { start: 0, isDecimal: false })
        } else if (name === 'w:abstractNumId' && list) list.definition = value
        else if (name === 'w:startOverride') list?.starts.set(level, Number(value))
        else if (name === 'w:start') Object.assign(definition?.get(level) ?? {}, { start: Number(value) })
        else if (name === 'w:numFmt') Object.assign(definition?.get(level) ?? {}, { isDecimal: /^decimal/.test(value) })
      },
      close: name => {
        if (name === 'w:abstractNum') definition = undefined
      },
    },
    ooxml,
  )
  return { definitions, lists }
}

/** Counts the items of lists in the order in which they stand. */
export class ItemCounter {
  readonly #numbering: Numbering
  /** The last number of each level, by definition. */
  readonly #last = new Map<string, number[]>()
  readonly #begun = new Set<string>()

  constructor(numbering: Numbering) {
    this.#numbering = numbering
  }

  /** @returns The number of the next item; nothing if the list shows none, or none in digits. */
  next({ list: id, level }: ListPlace): number | undefined {
    const list = this.#numbering.lists.get(id)
    const levels = list && this.#numbering.definitions.get(list.definition)
    const { start = 0, isDecimal = false } = levels?.get(level) ?? {}
    if (!list || !isDecimal || level >= levelCount) return undefined
    const last = this.#last.get(list.definition) ?? []
    const restart = this.#begun.has(`${id} ${level}`) ? undefined : list.starts.get(level)
    const number = restart ?? (last[level] ?? start - 1) + 1
    this.#begun.add(`${id} ${level}`)
    // The levels below begin anew.
    const counted = last.slice(0, level)
    counted[level] = number
    this.#last.set(list.definition, counted)
    return number
  }
}
