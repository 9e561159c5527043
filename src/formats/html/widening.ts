/**
 * Edits that leave the tags around them whole.
 */
import type { Edit } from '../notation.js'
import { blockElements, voidElements } from './elements.js'

const tags = /<!--|<(\/?)([A-Za-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^'">])*>/g
const openingTag = /^<([A-Za-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^'">])*>$/
/** Longer opening tags are not looked for. */
const longestTag = 2000

/**
 * Widens an edit by the tags whose counterparts it takes out, and one that takes out all that an element holds by the
 * element.
 * @returns Nothing if the tags that it would take out have their counterparts elsewhere, or if there is a comment.
 */
export function widened(source: string, { start, end, text }: Edit): Edit | undefined {
  if (start === end) return { start, end, text }
  const unpaired = unpairedTags(source.slice(start, end))
  if (!unpaired) return undefined
  let span = { start, end }
  for (const name of unpaired.closed) {
    const before = tagBefore(source, span.start)
    if (before?.name !== name) return undefined
    span = { start: before.start, end: span.end }
  }
  for (const name of unpaired.open.reverse()) {
    const behind = tagBehind(source, span.end)
    if (behind?.name !== name) return undefined
    span = { start: span.start, end: behind.end }
  }
  if (text !== '') return { ...span, text }
  for (;;) {
    const before = tagBefore(source, span.start)
    const behind = tagBehind(source, span.end)
    if (!before || before.name !== behind?.name || blockElements.has(before.name)) return { ...span, text }
    span = { start: before.start, end: behind.end }
  }
}

/** Names of closing tags without their opening ones, from the innermost, and of opening ones, from the outermost. */
function unpairedTags(source: string): { readonly closed: string[]; readonly open: string[] } | undefined {
  const open: string[] = []
  const closed: string[] = []
  for (const { 0: tag, 1: slash, 2: name = '' } of source.matchAll(tags)) {
    const key = name.toLowerCase()
    if (tag === '<!--') return undefined
    if (voidElements.has(key)) continue
    if (slash === '') open.push(key)
    else if (open.at(-1) === key) open.pop()
    else if (open.length > 0) return undefined
    else closed.push(key)
  }
  return { closed, open }
}

function tagBefore(source: string, end: number): { readonly name: string; readonly start: number } | undefined {
  if (source[end - 1] !== '>') return undefined
  for (
    let start = source.lastIndexOf('<', end - 1);
    start >= 0 && end - start < longestTag;
    start = source.lastIndexOf('<', start - 1)
  ) {
    const name = openingTag.exec(source.slice(start, end))?.[1]
    if (name !== undefined) return { name: name.toLowerCase(), start }
    if (start === 0) break
  }
  return undefined
}

const closingTag = /<\/([A-Za-z][^\s/>]*)[^>]*>/y

function tagBehind(source: string, start: number): { readonly name: string; readonly end: number } | undefined {
  closingTag.lastIndex = start
  const name = closingTag.exec(source)?.[1]
  return name === undefined ? undefined : { name: name.toLowerCase(), end: closingTag.lastIndex }
}
