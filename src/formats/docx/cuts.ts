/**
 * Where a run may be parted. Text stands right in its run as a rule; within the ways of showing the same thing
 * (`mc:AlternateContent`), or in a CDATA section, a run that is closed and opened anew would leave no well-formed XML.
 */
import { elementEnd, openTag } from '../package/elements.js'

/** `here`: behind the character itself; a number: behind the element that holds it, which stands right in the run. */
export type Cut = 'here' | number

/**
 * @param start Of a character in the source. @param end Of it.
 * @returns Where the run around it can be parted behind the character; nothing if it cannot be.
 */
export function cutBehind(source: string, start: number, end: number): Cut | undefined {
  const run = openTag(source, 'w:r', end)
  if (!run) return undefined
  const isDirect = (at: number): boolean => at >= run.end && isBalanced(source.slice(run.end, at))
  const isElement = source[start] === '<'
  const text = isElement ? undefined : openTag(source, 'w:t', end)
  if (isElement ? isDirect(start) : text && isDirect(text.start) && !isSection(source.slice(text.end, end)))
    return 'here'
  const holders = [...(text ? [{ name: 'w:t', tag: text }] : []), ...holdersOf(source, end)]
  for (const { name, tag } of holders) {
    if (!isDirect(tag.start)) continue
    const behind = elementEnd(source, name, tag)
    if (isSilent(source.slice(end, behind))) return behind
  }
  return undefined
}

/** Whether the character before an offset stands in a CDATA section, in which nothing is escaped. */
export function isInSection(source: string, end: number): boolean {
  const text = openTag(source, 'w:t', end)
  return text !== undefined && isSection(source.slice(text.end, end))
}

const alternatives = 'mc:AlternateContent'

function holdersOf(source: string, offset: number) {
  const tag = openTag(source, alternatives, offset)
  return tag ? [{ name: alternatives, tag }] : []
}

/** @param text Of an element of text, up to a character. Doubtful too: the tag before it stands in a comment. */
const isSection = (text: string): boolean =>
  text.lastIndexOf('<![CDATA[') > text.lastIndexOf(']]>') || text.lastIndexOf('-->') >= 0 !== text.includes('<!--')

const tags = /<!--[^]*?-->|<\?[^]*?\?>|<(\/?)[^\s/>!?]+(?:"[^"]*"|'[^']*'|[^"'>/]|\/(?!>))*(\/?)>/g

/** Whether everything that is opened in a stretch of mark-up is closed in it. */
function isBalanced(markup: string): boolean {
  let depth = 0
  for (const [tag, closes = '', isEmpty = ''] of markup.matchAll(tags))
    if (!/^<[!?]/.test(tag) && isEmpty === '') depth += closes === '' ? 1 : -1
  return depth === 0
}

const seen =
  /<w:(?:t|tab|ptab|br|cr|noBreakHyphen|softHyphen|sym|drawing|pict|object|footnoteReference|endnoteReference)[\s/>]/

/** Whether nothing that is seen stands in a stretch of mark-up; second copies for old readers aside. */
function isSilent(markup: string): boolean {
  const first = markup.replace(/<mc:Fallback[\s>][^]*?<\/mc:Fallback>/g, '')
  return !seen.test(first) && first.replaceAll(']]>', '').replace(tags, '').trim() === ''
}
