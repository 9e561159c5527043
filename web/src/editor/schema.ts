/**
 * What formatting a draft keeps: that of word processors and content systems, without their styles.
 */
import { Schema, type DOMOutputSpec, type MarkSpec } from 'prosemirror-model'
import { marks, nodes } from 'prosemirror-schema-basic'
import { addListNodes } from 'prosemirror-schema-list'
import { tableNodes } from 'prosemirror-tables'

const markOf = (tag: string, ...others: string[]): MarkSpec => ({
  parseDOM: [tag, ...others].map(name => ({ tag: name })),
  toDOM: (): DOMOutputSpec => [tag, 0],
})

const tables = tableNodes({ tableGroup: 'block', cellContent: 'block+', cellAttributes: {} })
const basic = new Schema({ nodes: { ...nodes, ...tables } })

export const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: {
    ...marks,
    underline: markOf('u', 'ins'),
    strike: markOf('s', 'del', 'strike'),
    superscript: markOf('sup'),
    subscript: markOf('sub'),
  },
})
