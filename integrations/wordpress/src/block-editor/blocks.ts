/**
 * The way from the text of a post to its blocks: where each stretch of rich text stands, and which changes of blocks write an
 * edit of the text. What an edit does not touch is not touched. Offsets are UTF-16 code units.
 */
import { edited, type Edit } from '../draft.js'
import type { Block, BlockType } from '../wp.js'

/** As much of `wp.blocks` as is asked. */
export interface Blocks {
  readonly serialize: (blocks: Block | readonly Block[]) => string
  readonly parse: (html: string) => readonly Block[]
  readonly rawHandler: (given: { HTML: string }) => readonly Block[]
  readonly getBlockType: (name: string) => BlockType | undefined
}

/** HTML of an attribute, as it stands in the text of the post. */
export interface Stretch {
  readonly clientId: string
  readonly attribute: string
  readonly start: number
  readonly html: string
}

/** A block of the post itself, that lies in no other. */
interface Top {
  readonly clientId: string
  readonly start: number
  readonly text: string
  readonly stretches: readonly Stretch[]
}

/** What is to be done so that an edit is written. */
export interface Changes {
  /** HTML of attributes, by their blocks. */
  readonly attributes: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Blocks in the place of others. */
  readonly replaced: readonly { readonly clientId: string; readonly blocks: readonly Block[] }[]
  /** Blocks that come behind others. */
  readonly added: readonly { readonly behind: string; readonly blocks: readonly Block[] }[]
}

/** As WordPress parts blocks when it stores them. */
const between = '\n\n'

const sourcesOfRichText = new Set(['html', 'rich-text'])

export class BlockText {
  /** As it would be stored. */
  readonly text: string
  readonly #tops: readonly Top[]
  readonly #blocks: Blocks

  constructor(content: readonly Block[], blocks: Blocks) {
    this.#blocks = blocks
    let start = 0
    this.#tops = content.map(block => {
      const text = blocks.serialize(block)
      const top = { clientId: block.clientId, start, text, stretches: stretchesOf(block, text, start, blocks) }
      start += text.length + between.length
      return top
    })
    this.text = this.#tops.map(({ text }) => text).join(between)
  }

  /** The stretch of rich text that holds a span whole. */
  stretchAt(span: { readonly start: number; readonly end: number }): Stretch | undefined {
    return this.#topAt(span)?.stretches.find(stretch => holds(stretch, stretch.html, span))
  }

  /** The block of the post itself that holds a span. */
  blockAt(span: { readonly start: number; readonly end: number }): string | undefined {
    return this.#topAt(span)?.clientId
  }

  /** @returns Nothing if an edit goes over the bounds of a block: only a hand can write it. */
  changesFor(edits: readonly Edit[]): Changes | undefined {
    const attributes: Record<string, Record<string, string>> = {}
    const replaced: Changes['replaced'][number][] = []
    const added: Changes['added'][number][] = []
    let rest = [...edits]
    for (const top of this.#tops) {
      const end = top.start + top.text.length
      const inside = rest.filter(edit => edit.start < end && holds(top, top.text, edit))
      // Notices at the end stand in no block yet.
      const behind = rest.filter(edit => isInsertion(edit) && edit.start >= end && edit.start < end + between.length)
      rest = rest.filter(edit => !inside.includes(edit) && !behind.includes(edit))
      const html = behind.map(({ text }) => text).join('')
      if (html !== '') added.push({ behind: top.clientId, blocks: this.#blocks.rawHandler({ HTML: html }) })
      if (inside.length === 0) continue
      const places = inside.map(edit => top.stretches.find(stretch => holds(stretch, stretch.html, edit)))
      if (places.includes(undefined)) {
        const text = edited(top.text, moved(inside, top.start))
        replaced.push({ clientId: top.clientId, blocks: this.#blocks.parse(text) })
        continue
      }
      for (const stretch of top.stretches) {
        const mine = inside.filter((_, index) => places[index] === stretch)
        if (mine.length > 0)
          (attributes[stretch.clientId] ??= {})[stretch.attribute] = edited(stretch.html, moved(mine, stretch.start))
      }
    }
    return rest.length === 0 ? { attributes, replaced, added } : undefined
  }

  #topAt(span: { readonly start: number; readonly end: number }): Top | undefined {
    return this.#tops.find(top => holds(top, top.text, span))
  }
}

const holds = (
  { start }: { readonly start: number },
  text: string,
  span: { readonly start: number; readonly end: number },
): boolean => span.start >= start && span.end <= start + text.length

const isInsertion = ({ start, end }: Edit): boolean => start === end

const moved = (edits: readonly Edit[], by: number): Edit[] =>
  edits.map(({ start, end, text }) => ({ start: start - by, end: end - by, text }))

/** @param text The block as it is stored. @param start Where that begins. */
function stretchesOf(block: Block, text: string, start: number, blocks: Blocks): Stretch[] {
  const own: Stretch[] = []
  let from = 0
  for (const [attribute, html] of richTextsOf(block, blocks)) {
    // Rich text fills an element; the same words may stand in the attributes of the block, too.
    const at = text.indexOf(`>${html}<`, from)
    if (at < 0) continue
    own.push({ clientId: block.clientId, attribute, start: start + at + 1, html })
    from = at + 1 + html.length
  }
  const inner: Stretch[] = []
  let innerFrom = 0
  for (const child of block.innerBlocks) {
    const childText = blocks.serialize(child)
    const at = text.indexOf(childText, innerFrom)
    if (at < 0) continue
    inner.push(...stretchesOf(child, childText, start + at, blocks))
    innerFrom = at + childText.length
  }
  return [...own, ...inner]
}

function richTextsOf({ name, attributes }: Block, { getBlockType }: Blocks): (readonly [string, string])[] {
  return Object.entries(getBlockType(name)?.attributes ?? {}).flatMap(([attribute, { source }]) => {
    if (!source || !sourcesOfRichText.has(source)) return []
    const html = htmlOf(attributes[attribute])
    return html === undefined || html === '' ? [] : [[attribute, html] as const]
  })
}

/** Until 6.4 rich text is HTML; from then on it is an object that knows its HTML. */
function htmlOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  const html = (value as { toHTMLString?: () => unknown } | null | undefined)?.toHTMLString?.()
  return typeof html === 'string' ? html : undefined
}
