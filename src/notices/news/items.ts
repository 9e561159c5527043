/**
 * Items that are typed by hand: lines of a paragraph which a dash, a bullet, a number or an emoji opens; under the title of
 * a list those that a name opens.
 */
import { bulletSigns } from '../../document/plain.js'
import type { Block, Span } from '../../document/types.js'

/** A part of a block that is read by itself. */
export interface Part extends Span {
  readonly isItem: boolean
}

/** A sign or an emoji which stands for a bullet; behind a dash, an asterisk or a number a space is wanted. */
const bullet = String.raw`(?:[-–—*]|\d{1,3}[.)])[ \u00A0]|(?:[${bulletSigns}►]|(?![\d#*])\p{Extended_Pictographic})\uFE0F?[ \u00A0]?`
const opening = new RegExp(`^(?:${bullet})`, 'u')
const lineOpening = new RegExp(String.raw`\n[ \t]{0,8}(?=${bullet})`, 'gu')

/** The items of a block, and what stands before them; a block without lines that open so is one part. */
export function partsOf(text: string, block: Block): Part[] {
  const body = text.slice(block.start, block.end)
  const starts = [0, ...Array.from(body.matchAll(lineOpening), ({ 0: found, index }) => index + found.length)]
  return starts.map((start, index) => ({
    start: block.start + start,
    end: block.start + (starts[index + 1] ?? body.length),
    isItem: block.kind === 'list-item' || opening.test(body.slice(start, start + 8)),
  }))
}

/** In UTF-16 code units. */
const longestTail = 4

/** Whether a part ends with the semicolon that stands between the items of a list. */
export const endsItem = (text: string, { start, end }: Span): boolean =>
  text
    .slice(Math.max(start, end - longestTail), end)
    .trimEnd()
    .endsWith(';')

/** In UTF-16 code units. */
const longestIndent = 8
const indent = /(?:^|\n)[^\S\n]*$/u

export const opensLine = (text: string, start: number): boolean =>
  indent.test(text.slice(Math.max(0, start - longestIndent), start))

const beforeName = /^[\s«"„“*_]{0,4}$/u
/** A bracket may stand between a name and what tells of it; in UTF-16 code units. */
const longestHead = 90
const behindName = /^[»"”“*_]{0,4}\s?(?:\([^()\n]{1,80}\)\s?)?(?:[—–,.:;]|\n|$)/u

/** «Имя — кто это», «Имя, кто это»; not «Имя сделал то-то». @param named The first one behind the place. */
export const opensEntry = (text: string, start: number, named: Span | undefined): boolean =>
  named !== undefined &&
  named.start >= start &&
  beforeName.test(text.slice(start, Math.min(named.start, start + longestHead))) &&
  behindName.test(text.slice(named.end, named.end + longestHead))
