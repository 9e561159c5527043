/**
 * What a module of MDX says of its draft, as the generators of sites read it: `export const meta = { date: '2021-07-09' }`
 * (Next.js, Docusaurus, Astro call it `meta`, `metadata`, `frontmatter`), or `export const date = '2021-07-09'`.
 */
import { Parser, type Expression, type Program, type Property, type SpreadElement } from 'acorn'
import jsx from 'acorn-jsx'
import type { Span } from '../document/types.js'
import type { StatedValue } from './front-matter.js'

const parser = Parser.extend(jsx())
const objects: ReadonlySet<string> = new Set(['meta', 'metadata', 'frontmatter', 'frontMatter', 'matter'])

/** The texts that a module states under a name, in their order. @param span Of the module in the source. */
export function statedIn(source: string, { start, end }: Span): readonly StatedValue[] {
  const module = source.slice(start, end)
  return programOf(module).body.flatMap(statement => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') return []
    return statement.declaration.declarations.flatMap(({ id, init }) => {
      if (id.type !== 'Identifier' || !init) return []
      if (init.type !== 'ObjectExpression') return valuesOf(id.name, init, start)
      return objects.has(id.name) ? init.properties.flatMap(property => valuesOfProperty(property, start)) : []
    })
  })
}

/** A module with a slip says nothing. */
function programOf(module: string): Pick<Program, 'body'> {
  try {
    return parser.parse(module, { ecmaVersion: 'latest', sourceType: 'module' })
  } catch {
    return { body: [] }
  }
}

function valuesOfProperty(property: Property | SpreadElement, from: number): readonly StatedValue[] {
  if (property.type !== 'Property' || property.computed) return []
  const { key, value } = property
  if (key.type === 'Identifier') return valuesOf(key.name, value, from)
  return key.type === 'Literal' && typeof key.value === 'string' ? valuesOf(key.value, value, from) : []
}

/** A text in quotes of any kind, one of several, or the argument of `new Date('…')`. */
function valuesOf(key: string, value: Expression, from: number): readonly StatedValue[] {
  const place = { start: from + value.start + 1, end: from + value.end - 1 }
  switch (value.type) {
    case 'Literal':
      return typeof value.value === 'string' ? [{ key, text: value.value, place }] : []
    case 'TemplateLiteral': {
      const text = value.expressions.length === 0 ? value.quasis[0]?.value.cooked : undefined
      return text === undefined || text === null ? [] : [{ key, text, place }]
    }
    case 'ArrayExpression':
      return value.elements.flatMap(element =>
        element && element.type !== 'SpreadElement' ? valuesOf(key, element, from) : [],
      )
    case 'NewExpression': {
      const [only, ...others] = value.arguments
      const isDate = value.callee.type === 'Identifier' && value.callee.name === 'Date' && others.length === 0
      return isDate && only && only.type !== 'SpreadElement' ? valuesOf(key, only, from) : []
    }
    default:
      return []
  }
}
