/**
 * The blocks of Markdown that read as they stand: paragraphs, also those of a quote, headings, items and tables at the
 * margin with no mark-up but emphasis, escapes, entities and plain links. Most drafts are made of nothing else.
 */
import type { Span } from '../document/types.js'

/** A quote is a paragraph of one, behind its first mark. A row is one of a table, from its first bar to its last. */
export type PlainKind = 'paragraph' | 'quote' | 'heading' | 'list-item' | 'row'

/** The text of a block, with the line breaks within it. */
export interface PlainBlock extends Span {
  readonly plain: PlainKind
}

/** Lines which may begin a block other than a paragraph, or go on with one. */
const structural =
  /^(?:[ \t>=|:`~+<-]|[*_](?:[ \t]|$)|\*[* \t]*$|_[_ \t]*$|\d{1,9}[.)](?:[ \t]|$)|#{1,6}(?:[ \t]|$)|\[[^\]]*\]:)/
/** Behind a paragraph it makes that a heading. */
const underline = /^(?:=+|-+)[ \t]*$/
const rule = /^([*_-])(?:[ \t]*\1){2,}[ \t]*$/
const headingMark = /^#{1,6}[ \t]+(?=[^# \t])/
/** No asterisk, which may call a note; no number, which the items before it decide. */
const itemMark = /^[+-] {1,4}(?=[^ \t])/
const row = /^\|.*\|[ \t]*$/
const tableRule = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/

/** Of a quote: the marks of its lines, and of its lines without text. */
const quoteMark = /^> ?/
const quoteBlank = /^>[ \t]*$/

/** So long, in UTF-16 code units, is no paragraph that is written: it is read as two, so that no more of it is held at once. */
export const longParagraph = 131_072

/** A word does not belong to the paragraph before it more than to one of its own. */
const opensWithWord = /^\p{L}/u

const inline = /[`<]|!\[|\\(?![*_~.,:;?+#>|"'/=%$@^{}-])/
const bracket = /[[\]]/

/** A link without anything in its text or its address that Markdown might read. Its text is the first group. */
export const plainLinks = (): RegExp => /\[([^[\]]*)\]\([^\s()<>]*\)/g

/**
 * @param lines Between blank ones, without line breaks.
 * @returns Nothing if the tokenizer has to read them.
 */
export function plainBlocks(source: string, lines: readonly Span[]): readonly PlainBlock[] | undefined {
  const first = source[lines[0]?.start ?? 0]
  const blocks = (first === '|' ? rowsOf : first === '>' ? quotesOf : blocksOf)(source, lines)
  return blocks?.every(block => isPlain(source, block)) ? blocks : undefined
}

function blocksOf(source: string, lines: readonly Span[]): readonly PlainBlock[] | undefined {
  const blocks: PlainBlock[] = []
  /** What the next line may go on with. */
  let open: PlainBlock | undefined
  const close = (): void => {
    if (open) blocks.push(open)
    open = undefined
  }
  for (const { start, end } of lines) {
    const line = source.slice(start, end)
    if (open?.plain === 'paragraph' && underline.test(line)) {
      open = { ...open, plain: 'heading' }
      close()
    } else if (!structural.test(line)) {
      if (open?.plain === 'list-item') return undefined
      if (open && isFull(open) && opensWithWord.test(line)) close()
      open = { start: open?.start ?? start, end, plain: 'paragraph' }
    } else {
      close()
      if (rule.test(line)) continue
      const [item] = itemMark.exec(line) ?? []
      const [mark = item] = headingMark.exec(line) ?? []
      // Hashes at the end of a heading may close it.
      if (mark === undefined || structural.test(line.slice(mark.length)) || (!item && /#[ \t]*$/.test(line)))
        return undefined
      open = { start: start + mark.length, end, plain: item ? 'list-item' : 'heading' }
      if (!item) close()
    }
  }
  close()
  return blocks
}

/** The paragraphs of a quote, and of what follows it. A line without the mark goes on with whichever is open. */
function quotesOf(source: string, lines: readonly Span[]): readonly PlainBlock[] | undefined {
  const blocks: PlainBlock[] = []
  let open: PlainBlock | undefined
  const close = (): void => {
    if (open) blocks.push(open)
    open = undefined
  }
  for (const { start, end } of lines) {
    const line = source.slice(start, end)
    const mark = quoteMark.exec(line)?.[0].length
    if (quoteBlank.test(line) || (mark !== undefined && open?.plain === 'paragraph')) close()
    if (quoteBlank.test(line)) continue
    if (structural.test(line.slice(mark ?? 0))) return undefined
    if (open && isFull(open) && opensWithWord.test(line.slice(mark ?? 0))) close()
    const plain = mark === undefined ? 'paragraph' : 'quote'
    open = open ? { ...open, end } : { start: start + (mark ?? 0), end, plain }
  }
  close()
  return blocks
}

const isFull = ({ start, end }: Span): boolean => end - start >= longParagraph

function rowsOf(source: string, lines: readonly Span[]): readonly PlainBlock[] | undefined {
  const [head = '', rules = '', ...others] = lines.map(({ start, end }) => source.slice(start, end))
  if (!tableRule.test(rules) || rules.split('|').length !== head.split('|').length) return undefined
  if (![head, ...others].every(line => row.test(line) && !line.includes('\\'))) return undefined
  return lines.flatMap(({ start, end }, index) => (index === 1 ? [] : [{ start, end, plain: 'row' as const }]))
}

/** The cells of a row, with the white space around their text. */
export function cellsOf(source: string, { start, end }: Span): Span[] {
  const cells: Span[] = []
  for (let bar = start; ;) {
    const next = source.indexOf('|', bar + 1)
    if (next < 0 || next >= end) return cells
    cells.push({ start: bar + 1, end: next })
    bar = next
  }
}

function isPlain(source: string, block: PlainBlock): boolean {
  if (block.plain === 'row') return cellsOf(source, block).every(({ start, end }) => isInline(source.slice(start, end)))
  return isInline(source.slice(block.start, block.end))
}

const isInline = (text: string): boolean =>
  !inline.test(text) && (!bracket.test(text) || !bracket.test(text.replace(plainLinks(), '')))
