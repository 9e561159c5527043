/**
 * Editor.js: blocks with data of their own, whose texts are the HTML of a line.
 *
 * Source: https://editorjs.io/saving-data, and the pages of its usual tools
 */
import { entryOf, sure } from '../../../checked/index.js'
import type { BlockKind } from '../../../document/types.js'
import type { RecordFormat } from '../../feeds/fields.js'
import type { RichBlock } from '../rich-text.js'
import type { JsonValue } from '../value.js'
import type { RichKind } from './types.js'

/** Where a tool keeps a text. */
interface Text {
  /** Path in the data of the block. */
  readonly path: string
  readonly kind: BlockKind
  /** Default: HTML. */
  readonly format?: RecordFormat
}

const paragraph: readonly Text[] = [
  { path: 'text', kind: 'paragraph' },
  { path: 'caption', kind: 'caption' },
]
const picture: readonly Text[] = [
  { path: 'alt', kind: 'alt', format: 'text' },
  { path: 'caption', kind: 'caption' },
]

/** By the type of the block; of others `text` and `caption` are read. */
const tools: Readonly<Record<string, readonly Text[]>> = {
  header: [{ path: 'text', kind: 'heading' }],
  image: picture,
  simpleimage: picture,
  attaches: [{ path: 'title', kind: 'caption' }],
  embed: [{ path: 'caption', kind: 'caption' }],
  linktool: [
    { path: 'meta.title', kind: 'paragraph', format: 'text' },
    { path: 'meta.description', kind: 'paragraph', format: 'text' },
  ],
  warning: [
    { path: 'title', kind: 'paragraph' },
    { path: 'message', kind: 'paragraph' },
  ],
  raw: [{ path: 'html', kind: 'paragraph' }],
  code: [],
  delimiter: [],
}

/** Items within items, as far as any list goes; what is nested deeper is told, not read. */
const deepest = 100

const isBlock = (block: JsonValue): boolean =>
  block.get('type')?.string !== undefined && block.get('data')?.members !== undefined && !block.get('text')

const blocksIn = (value: JsonValue): readonly JsonValue[] | undefined => {
  const blocks = value.get('blocks')?.elements
  return blocks && (blocks.length > 0 ? blocks.every(isBlock) : value.get('version')) ? blocks : undefined
}

export const editorjs: RichKind = {
  name: 'editorjs',
  title: 'Editor.js',
  is: value => blocksIn(value) !== undefined,
  read: value => {
    const unread: JsonValue[] = []
    const blocks = (blocksIn(value) ?? []).flatMap(block => textsOf(block, unread))
    return { blocks, sections: [], links: [], unread: unread.map(({ place }) => place) }
  },
}

function textsOf(block: JsonValue, unread: JsonValue[]): RichBlock[] {
  const data = entryOf(block, 'data')
  const type = sure(entryOf(block, 'type').string).toLowerCase()
  return [
    ...(tools[type] ?? paragraph).flatMap(({ path, kind, format }) => wordsOf(data.get(path), kind, format)),
    ...(data.get('items')?.elements ?? []).flatMap(item => itemsOf(item, unread, 0)),
    ...(type === 'table' ? (data.get('content')?.elements ?? []).flatMap(rowOf) : []),
  ]
}

/** An item is a text, or holds one, and items within it. */
function itemsOf(item: JsonValue, unread: JsonValue[], depth: number): RichBlock[] {
  if (depth > deepest) {
    unread.push(item)
    return []
  }
  const text = [item, item.get('content'), item.get('text')].find(found => found?.string !== undefined)
  const within = item.get('items')?.elements ?? []
  return [...wordsOf(text, 'list-item'), ...within.flatMap(inner => itemsOf(inner, unread, depth + 1))]
}

const rowOf = (row: JsonValue): RichBlock[] =>
  (row.elements ?? []).flatMap((cell, index) =>
    wordsOf(cell, 'table-cell').map(block => ({ ...block, ...(index === 0 && { opensRow: true }) })),
  )

function wordsOf(value: JsonValue | undefined, kind: BlockKind, format: RecordFormat = 'html'): RichBlock[] {
  const written = value?.written
  return written ? [{ kind, words: { ...written, format } }] : []
}
