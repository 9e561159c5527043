/**
 * Tags of JSX as HTML has them, of the same length: what an expression says as it stands there is kept, `hidden={true}`,
 * `className={'a'}`, `style={{display: 'none'}}`; what is only known when the page is made is left out.
 */
import { parseExpressionAt, type Expression, type Literal, type Property } from 'acorn'
import { matchOf } from '../checked/index.js'
import { isHidden } from './html/hidden.js'
import { expressionEnd } from './mdx-expressions.js'

/** @param tag From `<` to `>`. */
export function plainTag(tag: string): string {
  if (tag === '<>' || tag === '</>') return tag.replace(/[<>/]/g, '\u2060')
  let text = ''
  let last = 0
  for (let at = tag.indexOf('{'); at >= 0; at = tag.indexOf('{', last)) {
    const end = expressionEnd(tag, at) ?? tag.length - 1
    const [attribute = '', name = ''] = matchOf(/\s?([\w:.-]*)=?$/, tag.slice(last, at))
    const from = at - attribute.length
    const space = matchOf(/^\s?/, attribute)[0]
    text += tag.slice(last, from) + (space + plainAttribute(name, tag.slice(at, end))).padEnd(end - from)
    last = end
  }
  return (text + tag.slice(last)).replace(/(\s)className(?=\s*=)/g, '$1class    ').replace(jsxName, inHtml)
}

/** `<Tabs.Item>`: Markdown knows no tags with such a name, and would show them as text. */
const jsxName = /^<\/?[A-Za-z][\w:.-]*/
const inHtml = (name: string): string => name.replace(/[.:_]/g, '-')

/** @param braces An expression with its braces. @returns The attribute as HTML has it, not longer than with them; else nothing. */
function plainAttribute(name: string, braces: string): string {
  const expression = parsed(braces)
  if (name === '' || !expression) return ''
  if (expression.type === 'ObjectExpression')
    return name === 'style' && isHidden('', sought => (sought === name ? styleOf(expression.properties) : undefined))
      ? 'hidden'
      : ''
  const value = constantOf(expression)
  if (value === true) return name.startsWith('aria-') ? `${name}=true` : name
  // What is escaped reads otherwise there and here, and its places would not be those of the source.
  const inside = braces.slice(1, -1)
  if (typeof value !== 'string' || /\\/.test(inside)) return ''
  const mark = inside.includes('"') && !inside.trim().startsWith('"') ? "'" : '"'
  const isPlain = !value.includes(mark) && inside.trim().slice(1, -1) === value
  return isPlain ? `${name}= ${inside.replace(/^(\s*)./, `$1${mark}`).replace(/.(\s*)$/, `${mark}$1`)}` : ''
}

/** @returns Nothing if it is no JavaScript, or nothing but a spread of properties. */
function parsed(braces: string): Expression | undefined {
  try {
    return parseExpressionAt(braces, 1, { ecmaVersion: 'latest' })
  } catch {
    return undefined
  }
}

/** @returns The value of a literal, or of a template without expressions; nothing of anything else. */
function constantOf(expression: Property['value']): Literal['value'] {
  if (expression.type === 'Literal') return expression.value
  if (expression.type === 'TemplateLiteral' && expression.expressions.length === 0)
    return expression.quasis[0]?.value.cooked
  return undefined
}

/** The declarations of an object that has the names of React, as a sheet has them; without those that are not constant. */
const styleOf = (properties: readonly { readonly type: string }[]): string =>
  properties
    .filter((property): property is Property => property.type === 'Property')
    .map(({ key, value }) => {
      const name = key.type === 'Identifier' ? key.name : String(constantOf(key))
      return `${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}:${String(constantOf(value) ?? '')}`
    })
    .join(';')
