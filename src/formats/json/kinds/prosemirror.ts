/**
 * ProseMirror, and what is built upon it: TipTap, Remirror, the documents of Jira and Confluence.
 *
 * Source: https://prosemirror.net/docs/ref/#model.Node.toJSON, https://tiptap.dev/docs/editor/core-concepts/schema,
 * https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
import type { JsonValue } from '../value.js'
import { treeKind, type TreeWords } from './tree.js'

const picture = [
  { path: 'attrs.alt', kind: 'alt' },
  { path: 'attrs.title', kind: 'alt' },
] as const

const marks: Readonly<Record<string, string>> = {
  bold: 'isEmphasised',
  strong: 'isEmphasised',
  italic: 'isEmphasised',
  em: 'isEmphasised',
  underline: 'isEmphasised',
  highlight: 'isEmphasised',
  code: 'isCode',
  strike: 'isStruck',
  strikethrough: 'isStruck',
  superscript: 'isRaised',
}

const words: TreeWords = {
  nodesOf: value => documentIn(value)?.get('content')?.elements,
  type: 'type',
  children: 'content',
  text: 'text',
  links: {},
  asides: { image: picture, media: picture, figure: picture, panel: [{ path: 'attrs.title', kind: 'paragraph' }] },
  marksOf: leaf => {
    const found = leaf.get('marks')?.elements ?? []
    const types = found.map(mark => mark.get('type')?.string?.toLowerCase() ?? '')
    const raised = found.some(mark => mark.get('type')?.string === 'subsup' && mark.get('attrs.type')?.string === 'sup')
    return {
      ...Object.fromEntries(types.flatMap(type => (marks[type] === undefined ? [] : [[marks[type], true]]))),
      ...(raised && { isRaised: true }),
      href: found[types.indexOf('link')]?.get('attrs.href'),
    }
  },
  leaf: text => `{"type":"text","text":"${text}"}`,
  dropsEmpty: true,
}

/** A document, or the state of an editor that holds one. */
const documentIn = (value: JsonValue): JsonValue | undefined =>
  [value, value.get('doc')].find(found => found?.get('type')?.string === 'doc')

export const prosemirror = treeKind('prosemirror', 'ProseMirror (TipTap)', words)
