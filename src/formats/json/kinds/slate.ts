/**
 * Slate, and what is built upon it: Plate, the blocks of Strapi, the rich text of Payload 2.
 *
 * Source: https://docs.slatejs.org/concepts/02-nodes, https://platejs.org/docs, https://docs.strapi.io (`blocks`)
 */
import { entryOf, sure } from '../../../checked/index.js'
import type { JsonValue } from '../value.js'
import { treeKind, type TreeWords } from './tree.js'

const picture = [
  { path: 'alt', kind: 'alt' },
  { path: 'caption', kind: 'caption' },
  { path: 'image.alternativeText', kind: 'alt' },
  { path: 'image.caption', kind: 'caption' },
] as const

const words: TreeWords = {
  nodesOf: ({ elements = [] }) => (elements.every(isNode) && elements.some(hasLeaf) ? elements : undefined),
  type: 'type',
  children: 'children',
  text: 'text',
  links: { link: 'url', a: 'url' },
  asides: { image: picture, img: picture, mediaembed: picture, upload: [{ path: 'value.alt', kind: 'alt' }] },
  marksOf: leaf => {
    const isSet = (...names: readonly string[]): boolean => names.some(name => leaf.get(name)?.scalar === true)
    return {
      isEmphasised: isSet('bold', 'italic', 'underline', 'strong', 'em', 'highlight'),
      isStruck: isSet('strikethrough', 'strike'),
      isCode: isSet('code'),
      isRaised: isSet('superscript', 'sup'),
    }
  },
  leaf: text => `{"text":"${text}"}`,
}

/** The first leaf under the first node is a text: leaves have nothing below them. */
function hasLeaf(node: JsonValue): boolean {
  let found: JsonValue | undefined = node
  while (found?.get('children')?.elements) found = sure(entryOf(found, 'children').elements)[0]
  return found?.get('text')?.string !== undefined
}

/** The type of a leaf is named in Strapi, and no node's in Portable Text. */
const isNode = (value: JsonValue): boolean =>
  value.get('children')?.elements !== undefined && value.get('_type') === undefined

export const slate = treeKind('slate', 'Slate', words)
