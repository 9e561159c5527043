/**
 * Rich text as a tree of nodes: blocks within blocks, leaves with text. Most editors have one; they differ in what they
 * call things.
 */
import { entryOf, itemAt, sure } from '../../../checked/index.js'
import type { Member, Section } from '../../../document/rewriting.js'
import type { BlockKind, Link, Span } from '../../../document/types.js'
import type { RecordFormat } from '../../feeds/fields.js'
import type { Piece } from '../../pieces.js'
import { leafBehind } from '../leaf.js'
import { linkOf } from '../links.js'
import { membersIn } from '../members.js'
import type { Marks, RichBlock, RichText, Run } from '../rich-text.js'
import type { JsonValue } from '../value.js'
import type { RichKind } from './types.js'

/** A text that a node has beside its children. */
export interface AsideText {
  /** Path to a string, or to rich text of the same kind. */
  readonly path: string
  readonly kind: BlockKind
  /** Default: plain. */
  readonly format?: RecordFormat
}

/** What a kind of tree calls things. */
export interface TreeWords {
  /** The outermost nodes of a value; nothing if it is none of the kind. */
  nodesOf(value: JsonValue): readonly JsonValue[] | undefined
  /** Fields: of the type of a node, of its children, of the text of a leaf. */
  readonly type: string
  readonly children: string
  readonly text: string
  /** Where a link has its address, by the type of the node. */
  readonly links: Readonly<Record<string, string>>
  /** By the type of the node. */
  readonly asides: Readonly<Record<string, readonly AsideText[]>>
  /** What a node is by more than its type; nothing: by that. */
  roleOf?(node: JsonValue): Role | undefined
  /** @param holder The block that the leaf stands in. */
  marksOf(leaf: JsonValue, holder: JsonValue): MarksOfLeaf
  /** A new leaf. @param text Escaped. @param at Where it is put, as no other one is. */
  leaf(text: string, at: number): string
  /** Whether a leaf without text makes the tree invalid: it goes with its text. */
  readonly dropsEmpty?: boolean
}

export type MarksOfLeaf = Omit<Marks, 'link'> & {
  /** The address, where a leaf is a link by its marks. */
  readonly href?: JsonValue | undefined
}

export type Role = 'heading' | 'list-item' | 'table-cell' | 'caption' | 'row' | 'code' | 'break' | 'holder'

/** What nodes are, by their types without case, hyphens and the like: `list_item`, `listItem` and `list-item` are one. */
const types: Readonly<Record<Role, readonly string[]>> = {
  heading: [
    'heading',
    'extendedheading',
    'title',
    ...[1, 2, 3, 4, 5, 6].flatMap(level => [`h${level}`, `heading${level}`, `header${level}`]),
    ...['one', 'two', 'three', 'four', 'five', 'six'].map(level => `heading${level}`),
  ],
  'list-item': ['listitem', 'li', 'taskitem', 'todoitem', 'todolist', 'checklistitem', 'actionitem'],
  'table-cell': ['tablecell', 'tableheader', 'tableheadercell', 'headercell', 'td', 'th'],
  caption: ['caption', 'figcaption', 'imagecaption'],
  row: ['tablerow', 'tr'],
  code: ['codeblock', 'code', 'codeline', 'pre'],
  break: ['hardbreak', 'linebreak', 'softbreak', 'break', 'br'],
  holder: [
    ...['doc', 'document', 'root', 'paragraph', 'p', 'extendedparagraph', 'blockquote', 'quote', 'extendedquote'],
    ...[
      'bulletlist',
      'bulletedlist',
      'orderedlist',
      'numberedlist',
      'tasklist',
      'decisionlist',
      'checklist',
      'list',
      'ul',
      'ol',
    ],
    ...['table', 'tablebody', 'thead', 'tbody', 'layout', 'layoutsection', 'layoutcolumn', 'figure', 'block'],
  ],
}
const roles: ReadonlyMap<string, Role> = new Map(
  Object.entries(types).flatMap(([role, names]) => names.map(name => [name, role as Role] as const)),
)

const keyOf = (type: string): string => type.toLowerCase().replace(/[^a-z\d]/g, '')

/** Where nodes keep what is their own. */
const fields: ReadonlySet<string> = new Set(['fields', 'attrs', 'data', 'caption', 'content', 'value'])

/** Nodes within nodes, as far as any editor goes; what is nested deeper is told, not read. */
const deepest = 100

export const treeKind = (name: RichKind['name'], title: string, words: TreeWords): RichKind => ({
  name,
  title,
  is: value => words.nodesOf(value) !== undefined,
  read: value => {
    const reader = new TreeReader(words)
    reader.readNodes(words.nodesOf(value) ?? [], value, 'paragraph', 0)
    return reader
  },
})

/** What stands in a block: a leaf or a break. `node`: what holds it right in the block. */
interface Found {
  readonly leaf: JsonValue
  readonly node: JsonValue
  readonly isBreak: boolean
  readonly marks: Marks
}

class TreeReader implements RichText {
  readonly blocks: RichBlock[] = []
  readonly sections: Section[] = []
  readonly links: Link[] = []
  readonly unread: Span[] = []
  readonly #words: TreeWords
  readonly #places = new Map<JsonValue, Member>()
  #opensRow = false
  /** Links by the place of their address. */
  readonly #linked = new Map<number, object>()

  constructor(words: TreeWords) {
    this.#words = words
  }

  /** @param kind Of the blocks among the nodes that are nothing else. */
  readNodes(nodes: readonly JsonValue[], holder: JsonValue, kind: BlockKind, depth: number): void {
    if (depth > deepest) {
      this.unread.push(holder.place)
      return
    }
    if (this.#words.dropsEmpty === true) for (const [node, place] of membersIn(nodes)) this.#places.set(node, place)
    const hasText = nodes.some(node => this.#isPlainlyInline(node))
    const role = this.#roleOf(holder)
    let line: Found[] = []
    const endLine = (): void => {
      if (line.length > 0) this.#addBlock(role === 'heading' ? role : kind, line, role === 'code')
      line = []
    }
    for (const node of nodes)
      if (this.#isPlainlyInline(node) || (hasText && this.#roleOf(node) === undefined))
        line.push(...this.#foundIn(node, node, holder, undefined, depth))
      else {
        endLine()
        this.#readNode(node, kind, depth)
      }
    endLine()
  }

  #readNode(node: JsonValue, around: BlockKind, depth: number): void {
    const role = this.#roleOf(node)
    if (role === 'row') this.#opensRow = true
    const kind = role === 'list-item' || role === 'table-cell' || role === 'caption' ? role : around
    this.#readAsides(node, depth)
    const children = node.get(this.#words.children)?.elements
    if (children) this.readNodes(children, node, kind, depth + 1)
    else this.#readWithin(node, kind, depth + 1)
  }

  /** What blocks of a house's own hold in their fields. */
  #readWithin(node: JsonValue, kind: BlockKind, depth: number): void {
    for (const [key, value] of node.members ?? []) {
      const nodes = this.#words.nodesOf(value)
      if (nodes) this.readNodes(nodes, value, kind, depth)
      else if (fields.has(key) && depth <= deepest) this.#readWithin(value, kind, depth + 1)
    }
  }

  #readAsides(node: JsonValue, depth: number): void {
    for (const { path, kind, format = 'text' } of this.#words.asides[keyOf(this.#typeOf(node))] ?? []) {
      const value = node.get(path)
      const written = value?.written
      if (written) this.blocks.push({ kind, words: { ...written, format } })
      else if (value?.elements) this.readNodes(value.elements, node, kind, depth + 1)
    }
  }

  #typeOf = (node: JsonValue): string => node.get(this.#words.type)?.string ?? ''

  #roleOf = (node: JsonValue): Role | undefined => this.#words.roleOf?.(node) ?? roles.get(keyOf(this.#typeOf(node)))

  #isPlainlyInline = (node: JsonValue): boolean =>
    node.get(this.#words.text)?.string !== undefined ||
    this.#roleOf(node) === 'break' ||
    this.#hrefOf(node) !== undefined

  #hrefOf(node: JsonValue): JsonValue | undefined {
    const path = this.#words.links[keyOf(this.#typeOf(node))]
    return path === undefined ? undefined : node.get(path)
  }

  #foundIn(leaf: JsonValue, node: JsonValue, holder: JsonValue, link: object | undefined, depth: number): Found[] {
    if (depth > deepest) {
      this.unread.push(leaf.place)
      return []
    }
    if (this.#roleOf(leaf) === 'break') return [{ leaf, node, isBreak: true, marks: {} }]
    if (leaf.get(this.#words.text)?.string !== undefined) {
      const { href, ...marks } = this.#words.marksOf(leaf, holder)
      const own = link ?? (href && this.#linkTo(href))
      return [{ leaf, node, isBreak: false, marks: { ...marks, ...(own && { link: own }) } }]
    }
    const href = this.#hrefOf(leaf)
    const own = href ? this.#linkTo(href) : link
    return (leaf.get(this.#words.children)?.elements ?? []).flatMap(child =>
      this.#foundIn(child, node, holder, own, depth + 1),
    )
  }

  #linkTo(href: JsonValue): object {
    const known = this.#linked.get(href.start)
    if (known) return known
    this.links.push(...linkOf(href))
    this.#linked.set(href.start, href)
    return href
  }

  #addBlock(kind: BlockKind, line: readonly Found[], isCode: boolean): void {
    const runs = line.map((found, index): Run => {
      const { leaf, node, isBreak, marks } = found
      if (isBreak) return { pieces: breakAt(leaf), marks, outside: leaf.place.end }
      const written = sure(entryOf(leaf, this.#words.text).written)
      const holder = this.#words.dropsEmpty === true && leaf === node ? this.#places.get(leaf) : undefined
      for (const section of written.sections) this.sections.push({ ...section, ...(holder && { holder }) })
      return { pieces: written.pieces, marks: isCode ? { isCode } : marks, outside: this.#outsideOf(line, index) }
    })
    this.blocks.push({ kind, runs, ...(kind === 'table-cell' && this.#opensRow && { opensRow: true }) })
    if (kind === 'table-cell') this.#opensRow = false
  }

  /** In the next leaf, if that has no marks; else in a leaf of its own. */
  #outsideOf(line: readonly Found[], index: number): number {
    const { node, marks } = itemAt(line, index)
    const next = line[index + 1]
    if (next && !next.isBreak && isPlain(next.marks)) {
      const start = entryOf(next.leaf, this.#words.text).start + 1
      return node.text.place({ start, end: start }).start
    }
    if (marks.link === undefined && marks.isEmphasised !== true) return node.place.end
    const leaf = leafBehind(node, (text, at) => this.#words.leaf(text, at))
    this.sections.push(leaf)
    return leaf.start
  }
}

const isPlain = ({ link, isCode, isEmphasised, isRaised, isStruck }: Marks): boolean =>
  link === undefined && ![isCode, isEmphasised, isRaised, isStruck].includes(true)

const breakAt = (node: JsonValue): Piece[] => [{ kind: 'fixed', text: '\n', ...node.place }]
