/**
 * Rich text of Contentful.
 *
 * Source: https://www.contentful.com/developers/docs/concepts/rich-text/
 */
import { treeKind, type TreeWords } from './tree.js'

const words: TreeWords = {
  nodesOf: value => (value.get('nodeType')?.string === 'document' ? value.get('content')?.elements : undefined),
  type: 'nodeType',
  children: 'content',
  text: 'value',
  links: { hyperlink: 'data.uri' },
  asides: {},
  marksOf: leaf => {
    const types = (leaf.get('marks')?.elements ?? []).map(mark => mark.get('type')?.string)
    return {
      isEmphasised: ['bold', 'italic', 'underline'].some(type => types.includes(type)),
      isStruck: types.includes('strikethrough'),
      isCode: types.includes('code'),
      isRaised: types.includes('superscript'),
    }
  },
  leaf: text => `{"nodeType":"text","value":"${text}","marks":[],"data":{}}`,
}

export const contentful = treeKind('contentful', 'Contentful', words)
