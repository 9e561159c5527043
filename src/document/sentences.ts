import type { Span } from './types.js'
export function sentencesOf(text: string, block: Span): Span[] {
  const spans: Span[] = []
  let start = block.start
  const end = /[.!?…]+[»”"')\]]*\s+(?=[«"„“(]?[\p{Lu}\d])/gu
  end.lastIndex = start
  for (let match = end.exec(text); match && end.lastIndex < block.end; match = end.exec(text)) {
    if (/(?:^|[\s(«])(?:\p{Lu}|г|ул|им|ст|Прим|ред|Inc|Mr|Dr)$/u.test(text.slice(Math.max(start, match.index - 6), match.index))) continue
    spans.push({ start, end: match.index + match[0].trimEnd().length })
    start = end.lastIndex
  }
  if (start < block.end) spans.push({ start, end: block.end })
  return spans
}
