/**
 * MDX → Document: what is JavaScript in it is blanked out, character by character, and the rest is Markdown.
 *
 * The tokenizer extensions for MDX refuse a whole file for one `<` that opens nothing; a draft is to be read all the same.
 */
import { united } from '../document/builder.js'
import type { Comment, Document, Span } from '../document/types.js'
import { asidesIn, isHiding } from './embedded-html.js'
import { endOfFrontMatter, readStated, type StatedValue } from './front-matter.js'
import { partsOf } from './markdown-parts.js'
import { readMarkdown } from './markdown.js'
import { expressionEnd } from './mdx-expressions.js'
import { statedIn } from './mdx-modules.js'
import { plainTag } from './mdx-tags.js'
import type { Leave } from './template-tags.js'

/** @param source As decoded; a byte order mark counts as a character. */
export function parseMdx(source: string, leave: readonly Leave[] = []): Document {
  const { text, comments, spans, stated } = blanked(source)
  const document = readMarkdown(text, partsOf, leave, undefined, builder => readStated(stated, builder))
  const all = [...document.comments, ...comments].sort((one, other) => one.place.start - other.place.start)
  const protectedSpans = united([...(document.protectedSpans ?? []), ...spans])
  return { ...document, source, comments: all, protectedSpans }
}

interface Blanked {
  /** As long as the source. */
  readonly text: string
  readonly comments: readonly Comment[]
  /** What is blanked out, and tags. */
  readonly spans: readonly Span[]
  /** What modules say of the draft. */
  readonly stated: readonly StatedValue[]
}

/** What may hold braces and tags without meaning them, what opens an expression or a tag, and modules. */
const beginning =
  /^[ \t>]*(?<fence>`{3,}|~{3,})[^\n]*|(?<ticks>`+)(?!`)[^`][\s\S]{0,2000}?(?<!`)\k<ticks>(?!`)|`+|\\[\s\S]|^(?<module>import\s+[\w{*"']|export\s+(?:(?:default|const|let|var|function|async|class|type)\b|[{*]))|(?<brace>\{)|(?<tag><(?=[A-Za-z/>]))/gm

function blanked(source: string): Blanked {
  const parts: string[] = []
  const comments: Comment[] = []
  const spans: Span[] = []
  const stated: StatedValue[] = []
  let last = 0
  const blank = (start: number, end: number, text = blankOf(source.slice(start, end))): void => {
    parts.push(source.slice(last, start), text)
    spans.push({ start, end })
    last = end
  }
  const body = endOfFrontMatter(source)
  beginning.lastIndex = body
  for (let match = beginning.exec(source); match; match = beginning.exec(source)) {
    const { index: start, groups: { fence, module, brace, tag } = {} } = match
    if (fence !== undefined) beginning.lastIndex = fenceEnd(source, start + match[0].length, fence)
    else if (module !== undefined) {
      if (start > body && !/\n[ \t]*\r?\n$/.test(source.slice(Math.max(0, start - 40), start))) continue
      const end = moduleEnd(source, start)
      for (const value of statedIn(source, { start, end })) stated.push(value)
      blank(start, end)
      beginning.lastIndex = end
    } else if (brace !== undefined) {
      const end = expressionEnd(source, start)
      // What never ends would be looked for anew from each brace.
      if (end === undefined) break
      const comment = /^\{\s*\/\*([\s\S]*)\*\/\s*\}$/.exec(source.slice(start, end))?.[1]
      if (comment !== undefined) comments.push({ text: comment.trim(), place: { start, end } })
      blank(start, end, stringShown(source.slice(start, end)))
      beginning.lastIndex = end
    } else if (tag !== undefined) {
      const end = tagEnd(source, start)
      if (end === undefined) continue
      const plain = plainTag(source.slice(start, end))
      // What an element in lines of its own encloses is Markdown, unless it is shown to nobody.
      if (!isAlone(source, start, end) || (plain.endsWith('/>') && asidesIn(plain).texts.length > 0))
        blank(start, end, plain)
      else blank(start, isHiding(plain) ? elementEnd(source, start, end) : end)
      beginning.lastIndex = last
    }
  }
  parts.push(source.slice(last))
  return { text: parts.join(''), comments, spans, stated }
}

const blankOf = (text: string): string => text.replace(/[^\n\r]/g, ' ')

/** A string alone is shown as it stands, be it a template without holes. One with escapes says something else than it spells. */
const stringAlone = /^(\{\s*)(?:'([^'\\\n]*)'|"([^"\\\n]*)"|`([^`\\$]*)`)\s*\}$/

/** An expression with nothing but what readers see of it: it is judged, and nothing is written into code. */
function stringShown(expression: string): string {
  const [, opening = '', ...strings] = stringAlone.exec(expression) ?? []
  const shown = strings.join('')
  const start = opening.length + 1
  return shown === ''
    ? blankOf(expression)
    : blankOf(expression.slice(0, start)) + shown + blankOf(expression.slice(start + shown.length))
}

function fenceEnd(source: string, from: number, fence: string): number {
  const close = new RegExp(`^[ \\t>]*${fence.charAt(0)}{${fence.length},}[ \\t]*$`, 'gm')
  close.lastIndex = from
  return close.test(source) ? close.lastIndex : source.length
}

/** Modules go on to a blank line out of all braces. */
function moduleEnd(source: string, start: number): number {
  const mark = /\n[ \t]*\r?\n|\{/g
  mark.lastIndex = start
  for (let match = mark.exec(source); match; match = mark.exec(source)) {
    if (match[0] !== '{') return match.index
    const end = expressionEnd(source, match.index)
    if (end === undefined) break
    mark.lastIndex = end
  }
  return source.length
}

const attribute = /"[^"]*"|'[^']*'|[{<>]|\n[ \t]*\r?\n/g

/** @returns Behind the tag; nothing if it is none. */
function tagEnd(source: string, start: number): number | undefined {
  attribute.lastIndex = start + 1
  for (let match = attribute.exec(source); match; match = attribute.exec(source)) {
    if (match[0] === '>') return attribute.lastIndex
    if (match[0] === '{') {
      const end = expressionEnd(source, match.index)
      if (end === undefined) return undefined
      attribute.lastIndex = end
    } else if (match[0] === '<' || match[0].startsWith('\n')) return undefined
  }
  return undefined
}

/** Whether nothing else stands in the lines of a tag. */
const isAlone = (source: string, start: number, end: number): boolean =>
  /(?:^|\n)[ \t>]*$/.test(source.slice(Math.max(0, start - indent), start)) &&
  /^[ \t]*(?:\r?\n|$)/.test(source.slice(end, end + indent))

const indent = 100

const tagName = /^<([A-Za-z][\w:.-]*)/

/** @param end Behind the opening tag of an element. @returns Behind its closing tag, or at the end of the source. */
function elementEnd(source: string, start: number, end: number): number {
  const name = tagName.exec(source.slice(start, end))?.[1] ?? ''
  const tag = new RegExp(`<(/?)${name.replaceAll('.', '\\.')}(?![\\w:.-])`, 'g')
  tag.lastIndex = end
  let depth = 1
  for (let match = tag.exec(source); match; match = tag.exec(source)) {
    const behind = tagEnd(source, match.index)
    if (behind === undefined) continue
    tag.lastIndex = behind
    if (match[1] === '/') depth -= 1
    else if (!source.startsWith('/>', behind - 2)) depth += 1
    if (depth === 0) return behind
  }
  return source.length
}
