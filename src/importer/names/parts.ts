/**
 * An official name taken apart: text, quotations and brackets, as they nest. The registers close nested quotation marks
 * once («Союз «Женщины Дона»), mix straight ones in, and leave some open.
 */

export interface Part {
  readonly kind: 'text' | 'quotation' | 'bracket'
  /** Without its own quotation marks or brackets; inner ones stand as «». */
  readonly text: string
}

const opening = /[«„“‟]/u

/** Straight and curled quotation marks as «»: a mark before a word opens, one behind a word closes. */
export function withGuillemets(name: string): string {
  return name.replace(/["“”„‟]/gu, (mark, offset: number) => {
    if (mark === '„' || mark === '‟') return '«'
    const before = name.slice(0, offset).slice(-1)
    const after = name.slice(offset + 1, offset + 2)
    const opens = (before === '' || /[\s([«/-]/u.test(before)) && /[^\s,.;)\]»]/u.test(after)
    return opens ? '«' : '»'
  })
}

/** The parts of a name in their order. White space around them is left out, and letters of a font that only its author had. */
export function partsOf(name: string): Part[] {
  const text = withGuillemets(name)
    .replace(/\p{Co}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const parts: Part[] = []
  let from = 0
  const take = (kind: Part['kind'], start: number, end: number): void => {
    const taken = text.slice(start, end).trim()
    if (taken !== '') parts.push({ kind, text: taken })
  }
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (!opening.test(character) && character !== '(') continue
    const isBracket = character === '('
    const end = isBracket ? endOfBracket(text, at) : endOfQuotation(text, at)
    take('text', from, at)
    take(isBracket ? 'bracket' : 'quotation', at + 1, end)
    from = end + 1
    at = end
  }
  take('text', from, text.length)
  return parts
}

function endOfBracket(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')' && --depth === 0) return at
  }
  return text.length
}

/** Where a quotation ends: at the mark that closes it, or at the last one before the name goes on or stops. */
function endOfQuotation(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at)
    if (opening.test(character)) depth++
    if (character === '(') at = endOfBracket(text, at)
    if (character !== '»') continue
    depth--
    const rest = text.slice(at + 1)
    if (depth === 0 || (!/^[^«(]*»/u.test(rest) && /^\s*(?:$|[,;()«]|или\s)/u.test(rest))) return at
  }
  return text.length
}

/** Splits at commas, semicolons and «или» outside quotations and brackets. */
export function itemsOf(text: string): string[] {
  const items: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') at = endOfBracket(text, at)
    else if (opening.test(text.charAt(at))) at = endOfQuotation(text, at)
    else {
      const separator = /^(?:[,;]|\sили\s|\/(?=«))/u.exec(text.slice(at, at + 5))
      if (!separator) continue
      items.push(text.slice(from, at))
      from = at + separator[0].length
      at = from - 1
    }
  }
  items.push(text.slice(from))
  return items.map(item => item.trim()).filter(item => item !== '')
}
