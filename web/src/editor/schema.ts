/**
 * What formatting a draft keeps: that of word processors and content systems, without their styles.
 */
import { Schema, type DOMOutputSpec, type MarkSpec, type Node, type NodeSpec } from 'prosemirror-model'
import { marks, nodes } from 'prosemirror-schema-basic'
import { addListNodes } from 'prosemirror-schema-list'
import { tableNodes } from 'prosemirror-tables'

/** @param style As property and value; the value may be one of several. */
const markOf = (
  tag: string,
  others: readonly string[],
  style: readonly [property: string, value: string],
): MarkSpec => ({
  parseDOM: [
    ...[tag, ...others].map(name => ({ tag: name })),
    { style: style[0], getAttrs: (value: string) => (value.split(' ').includes(style[1]) ? null : false) },
  ],
  toDOM: (): DOMOutputSpec => [tag, 0],
})

const tables = tableNodes({ tableGroup: 'block', cellContent: 'block+', cellAttributes: {} })

/** Of a file that was opened, as the engine numbers it; of words that were typed or pasted: null. */
const doc: NodeSpec = { ...nodes.doc, attrs: { file: { default: null }, hasFixedLines: { default: false } } }
/** Lines of a file have kinds of their own: its structure is not the editor's to change. */
const paragraph: NodeSpec = {
  ...nodes.paragraph,
  attrs: { kind: { default: null } },
  toDOM: ({ attrs }) => ['p', attrs['kind'] === null ? {} : { 'data-kind': String(attrs['kind']) }, 0],
}
const basic = new Schema({ nodes: { ...nodes, ...tables, doc, paragraph } })

export const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: {
    ...marks,
    underline: markOf('u', ['ins'], ['text-decoration', 'underline']),
    strike: markOf('s', ['del', 'strike'], ['text-decoration', 'line-through']),
    superscript: markOf('sup', [], ['vertical-align', 'super']),
    subscript: markOf('sub', [], ['vertical-align', 'sub']),
  },
})

/** Number of the file that a document shows, if it shows one. */
export const fileOf = ({ attrs }: Node): number | undefined => (attrs['file'] as number | null) ?? undefined

/** Whether words can be changed, but no line be added or taken out. */
export const hasFixedLines = ({ attrs }: Node): boolean => attrs['hasFixedLines'] === true
