/**
 * How the words of a file look, as far as the editor shows it: read from the mark-up between them.
 */
import { sure } from '../../checked/index.js'
import { runFormattingAt, type Block, type Document } from '../../engine/index.js'
import type { Look, Shown } from '../protocol.js'

const looks: Readonly<Record<string, Look>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  u: 'underline',
  s: 'strike',
  del: 'strike',
  sup: 'superscript',
  sub: 'subscript',
}

/** What a stretch of a block, written in one piece, looks like. */
type Reader = (document: Document, piece: Piece) => ReadonlySet<Look>

interface Piece {
  /** In the Document's text. */
  readonly start: number
  readonly end: number
  /** Where the piece begins in the source, and where the one before it ended. */
  readonly at: number
  readonly behind: number
}

/** @returns Looks of stretches of the block, relative to its beginning. */
export function lookOf(document: Document, block: Block, format: string): Shown['looks'] {
  const read = format === 'docx' ? byRun : byTags()
  return piecesOf(document, block).flatMap(piece => {
    const found = read(document, piece)
    const span = { start: piece.start - block.start, end: piece.end - block.start }
    return [...found].map(look => ({ ...span, look }))
  })
}

function piecesOf(document: Document, { start, end }: Block): Piece[] {
  const pieces: Piece[] = []
  let open: { start: number; at: number; behind: number } | undefined
  let behind = -1
  for (let offset = start; offset < end; offset++) {
    const place = document.toSource({ start: offset, end: offset + 1 })
    if (!open || place.start !== behind) {
      if (open) pieces.push({ ...open, end: offset })
      open = { start: offset, at: place.start, behind }
    }
    behind = place.end
  }
  return open ? [...pieces, { ...open, end }] : pieces
}

const byRun: Reader = ({ source }, { at }) => {
  const formatting = runFormattingAt(source, at)
  const isOn = (name: string): boolean =>
    new RegExp(`<w:${name}(?:\\s*/>| w:val="(?:1|true|on|single)")`).test(formatting)
  const found = new Set<Look>()
  if (isOn('b')) found.add('strong')
  if (isOn('i')) found.add('em')
  if (isOn('u')) found.add('underline')
  if (isOn('strike')) found.add('strike')
  if (formatting.includes('w:val="superscript"')) found.add('superscript')
  return found
}

/** The longest mark-up before the first word of a block that is looked at, in UTF-16 code units. */
const longestLead = 400

/** Follows the tags of a block. */
function byTags(): Reader {
  const open: string[] = []
  return ({ source }, { at, behind }) => {
    const from = behind < 0 ? Math.max(source.lastIndexOf('>', at - 1) - longestLead, 0) : behind
    const lead = source.slice(from, at)
    // Of what stands before a block only the tags that lead to its first word are its own.
    const own = behind < 0 ? (/(?:<[^<>]*>\s*)*$/.exec(lead)?.[0] ?? '') : lead
    for (const [, closes, name = ''] of own.matchAll(/<(\/?)([a-z]+)\b[^>]*>/gi)) {
      const tag = name.toLowerCase()
      if (!looks[tag]) continue
      if (!closes) open.push(tag)
      else if (open.includes(tag)) open.splice(open.lastIndexOf(tag), 1)
    }
    return new Set(open.map(tag => sure(looks[tag])))
  }
}
