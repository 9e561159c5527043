/**
 * Portable Text, as Sanity has it.
 *
 * Source: https://github.com/portabletext/portabletext
 */
import type { JsonValue } from '../value.js'
import { treeKind, type TreeWords } from './tree.js'

const picture = [
  { path: 'alt', kind: 'alt' },
  { path: 'caption', kind: 'caption' },
] as const

const words: TreeWords = {
  nodesOf: ({ elements = [] }) =>
    elements.some(isBlock) && elements.every(node => node.get('_type')?.string !== undefined) ? elements : undefined,
  type: '_type',
  children: 'children',
  text: 'text',
  links: {},
  asides: { image: picture, figure: picture, code: [] },
  roleOf: block => {
    const style = block.get('style')?.string
    if (block.get('listItem')?.string !== undefined) return 'list-item'
    return style !== undefined && /^h[1-6]$/.test(style) ? 'heading' : undefined
  },
  marksOf: (leaf, block) => {
    const marks = (leaf.get('marks')?.elements ?? []).flatMap(({ string }) => string ?? [])
    const definitions = block.get('markDefs')?.elements ?? []
    const link = definitions.find(definition => marks.includes(definition.get('_key')?.string ?? ''))
    return {
      isEmphasised: ['strong', 'em', 'underline', 'highlight'].some(mark => marks.includes(mark)),
      isStruck: marks.includes('strike-through'),
      isCode: marks.includes('code'),
      isRaised: marks.includes('sup'),
      href: link?.get('href'),
    }
  },
  leaf: (text, at) => `{"_type":"span","_key":"plashka${at.toString(36)}","marks":[],"text":"${text}"}`,
}

const isBlock = (value: JsonValue): boolean =>
  value.get('_type')?.string === 'block' && value.get('children')?.elements !== undefined

export const portableText = treeKind('portable-text', 'Portable Text', words)
