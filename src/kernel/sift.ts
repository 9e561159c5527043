/**
 * Whether a text is worth being read: a look at its words alone, many times as fast as a check, which never passes over
 * what a check would tell. Of an archive most texts are not worth it.
 */
import { addressesIn } from '../document/addresses.js'
import type { Block, Document } from '../document/types.js'
import { mayNameAnybody } from '../mentions/candidates.js'
import { mayMention } from '../mentions/index.js'
import { withJoinedLines } from '../mentions/joined-lines.js'
import type { Knowledge } from '../mentions/knowledge.js'
import { mayHoldFootnotes } from '../notices/index.js'
import { vocabularyFor } from '../registry/kind-words.js'
import { ownersAmong } from '../registry/resource.js'
import { isDirective } from '../silence/directives.js'
import { needsOf } from './linter.js'
import type { Settings } from './settings.js'
import type { AnyRule, Need } from './types.js'

export interface Sift {
  /**
   * @param text The words of a document, or of a part of one, as they stand in it.
   * @param marked The same with marks that may be those of footnotes.
   * @returns False: nothing can be told of them.
   */
  (text: string, marked: string): boolean
  /** @returns False: nothing can be told of a link of the document. */
  link(url: string): boolean
  /**
   * Of words that may be worth it, the second look: whether any name speaks for itself. Who is named the check judges, once.
   * @param document As it is checked, but that its places need lead nowhere.
   * @returns False: nothing can be told of it.
   */
  document(document: Document): boolean
}

type Look = (words: { readonly text: string; readonly marked: string }, knowledge: Knowledge) => boolean

/** Of a need that lies in the words. */
const looks: Readonly<Record<Exclude<Need, 'frame'>, Look>> = {
  mentions: ({ text }, { lexicons, registry }) => mayNameAnybody(text, lexicons, id => registry.get(id)),
  footnotes: ({ marked: text }, { registry }) => {
    const vocabulary = vocabularyFor(registry.kinds)
    return mayHoldFootnotes({ text, blocks: linesOf(text), ...(vocabulary && { vocabulary }) })
  },
  addresses: ({ text }, { registry }) => {
    for (const { url } of addressesIn(text)) if (leadsToParty(url, registry)) return true
    return false
  },
}

const documentLooks: Readonly<Record<Need, (document: Document, knowledge: Knowledge) => boolean>> = {
  mentions: (document, { lexicons, registry, weights }) =>
    mayMention(withJoinedLines(document, lexicons), lexicons, id => registry.get(id), weights),
  footnotes: document => mayHoldFootnotes(document),
  addresses: ({ text, links }, knowledge) =>
    links.some(({ url }) => leadsToParty(url, knowledge.registry)) ||
    looks.addresses({ text, marked: text }, knowledge),
  frame: ({ unread, unreadDate }) => unread !== undefined || unreadDate !== undefined,
}

const leadsToParty = (url: string, { entities }: Knowledge['registry']): boolean =>
  ownersAmong(entities, url).length > 0

/** @returns Nothing where a rule looks at every text. */
export function siftFor(
  rules: readonly AnyRule[],
  settings: Pick<Settings, 'rules'>,
  knowledge: Knowledge,
): Sift | undefined {
  const needs = new Set<Need>()
  for (const rule of rules) {
    if (!('check' in rule) || (settings.rules[rule.id]?.severity ?? rule.severity) === 'off') continue
    const needed = needsOf(rule, settings)
    if (!needed) return undefined
    for (const need of needed) needs.add(need)
  }
  const wanted = [...needs].flatMap(need => (need === 'frame' ? [] : [looks[need]]))
  return Object.assign(
    (text: string, marked: string): boolean => wanted.some(look => look({ text, marked }, knowledge)),
    {
      link: (url: string): boolean => needs.has('addresses') && leadsToParty(url, knowledge.registry),
      document: (document: Document): boolean => {
        const vocabulary = vocabularyFor(knowledge.registry.kinds)
        const read = vocabulary ? { ...document, vocabulary } : document
        // Directives are judged by what they keep back, and whether they do.
        return (
          read.comments.some(({ text }) => isDirective(text)) ||
          [...needs].some(need => documentLooks[need](read, knowledge))
        )
      },
    },
  )
}

/** A block of any format begins and ends with a line; what opens one is looked for at each. */
function linesOf(text: string): Block[] {
  const blocks: Block[] = [{ kind: 'paragraph', start: 0, end: text.length }]
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    if (end > start) blocks.push({ kind: 'paragraph', start, end })
    start = end + 1
  }
  return blocks
}
