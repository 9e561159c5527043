/**
 * Lines that a name joins: `Борис<br>Акунин` is one paragraph, whatever lines its source has it in.
 */
import type { Block, Document, Span } from '../document/types.js'
import type { Lexicon, Reading } from '../lexicon/types.js'

const kinds: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading', 'list-item'])
const lineBreak = /^[ \t\u00A0]*(?:\r\n|[\n\r])[ \t\u00A0]*$/
const ended = /[.!?…;:»”"]$/
const opening = /^[\p{L}\d]/u
/** The longest name is not longer than this on either side of a line break, in UTF-16 code units. */
const longestHalf = 120

/** A document in which blocks are one that nothing but a line break parts, and that within a name. */
export function withJoinedLines(document: Document, lexicons: readonly Lexicon[]): Document {
  const { text, blocks } = document
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (last && mayJoin(text, last, block) && isWithinName(text, last.end, block.start, lexicons))
      joined[joined.length - 1] = { ...last, kind: block.kind, end: block.end }
    else joined.push(block)
  }
  return joined.length === blocks.length ? document : { ...document, blocks: joined }
}

/** A first line may have been taken for a headline. */
const mayJoin = (text: string, before: Block, block: Block): boolean =>
  kinds.has(before.kind) &&
  (before.kind === block.kind || (before.kind === 'heading' && block.kind === 'paragraph')) &&
  before.label === undefined &&
  block.label === undefined &&
  block.start - before.end < longestHalf &&
  lineBreak.test(text.slice(before.end, block.start)) &&
  !ended.test(text.charAt(before.end - 1)) &&
  opening.test(text.slice(block.start, block.start + 2))

function isWithinName(text: string, end: number, start: number, lexicons: readonly Lexicon[]): boolean {
  const from = Math.max(0, end - longestHalf)
  const window = text.slice(from, start + longestHalf)
  const isAcross = (hit: Span): boolean => from + hit.start < end && from + hit.end > start
  return lexicons.some(lexicon => lexicon.scan(window).some(hit => isAcross(hit) && hit.readings.some(isWhole)))
}

/** A part of a name, or a word that names others as well, joins nothing. */
const isWhole = ({ role, alias }: Reading): boolean =>
  (role === 'full' || role === 'name' || role === 'initials') && alias.strength === 'strong'
