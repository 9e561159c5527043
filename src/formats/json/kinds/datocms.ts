/**
 * Structured text of DatoCMS (dast).
 *
 * Source: https://www.datocms.com/docs/structured-text/dast
 */
import type { JsonValue } from '../value.js'
import { treeKind, type TreeWords } from './tree.js'

const documentIn = (value: JsonValue): JsonValue | undefined => {
  const own = value.get('value') ?? value
  return own.get('schema')?.string === 'dast' ? own.get('document') : undefined
}

const words: TreeWords = {
  nodesOf: value => documentIn(value)?.get('children')?.elements,
  type: 'type',
  children: 'children',
  text: 'value',
  links: { link: 'url' },
  asides: {},
  marksOf: leaf => {
    const marks = (leaf.get('marks')?.elements ?? []).map(({ string }) => string)
    return {
      isEmphasised: ['strong', 'emphasis', 'underline', 'highlight'].some(mark => marks.includes(mark)),
      isStruck: marks.includes('strikethrough'),
      isCode: marks.includes('code'),
    }
  },
  leaf: text => `{"type":"span","value":"${text}"}`,
}

export const datocms = treeKind('datocms', 'DatoCMS', words)
