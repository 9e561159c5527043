/**
 * Lexical, with the cards of Ghost and the uploads of Payload.
 *
 * Source: https://lexical.dev/docs/concepts/serialization (`exportJSON`); the bits of a format in `LexicalConstants.ts`
 */
import type { JsonValue } from '../value.js'
import { treeKind, type TreeWords } from './tree.js'

const bits = { emphasised: 1 | 2 | 8 | 128, struck: 4, code: 16, raised: 64 } as const

const caption = { path: 'caption', kind: 'caption', format: 'html' } as const

const words: TreeWords = {
  nodesOf: value => rootIn(value)?.get('children')?.elements,
  type: 'type',
  children: 'children',
  text: 'text',
  links: { link: 'url', autolink: 'url' },
  asides: {
    image: [{ path: 'altText', kind: 'alt' }, { path: 'alt', kind: 'alt' }, caption],
    video: [caption],
    gallery: [caption],
    embed: [caption],
    bookmark: [caption],
    codeblock: [caption],
    callout: [{ path: 'calloutText', kind: 'paragraph', format: 'html' }],
    toggle: [
      { path: 'heading', kind: 'heading', format: 'html' },
      { path: 'content', kind: 'paragraph', format: 'html' },
    ],
    header: [
      { path: 'heading', kind: 'heading', format: 'html' },
      { path: 'subheading', kind: 'paragraph', format: 'html' },
    ],
    html: [{ path: 'html', kind: 'paragraph', format: 'html' }],
    markdown: [{ path: 'markdown', kind: 'paragraph', format: 'markdown' }],
    upload: [
      { path: 'value.alt', kind: 'alt' },
      { path: 'fields.caption', kind: 'caption' },
    ],
  },
  marksOf: leaf => {
    const format = Number(leaf.get('format')?.scalar ?? 0)
    return {
      isEmphasised: (format & bits.emphasised) > 0,
      isStruck: (format & bits.struck) > 0,
      isCode: (format & bits.code) > 0,
      isRaised: (format & bits.raised) > 0,
    }
  },
  leaf: text => `{"detail":0,"format":0,"mode":"normal","style":"","text":"${text}","type":"text","version":1}`,
}

/** The root, which the state of an editor holds. */
const rootIn = (value: JsonValue): JsonValue | undefined =>
  [value.get('root'), value.get('editorState.root'), value].find(found => found?.get('type')?.string === 'root')

export const lexical = treeKind('lexical', 'Lexical', words)
