/**
 * Values of front matter that are several: in a list, one a line, or with more told of each.
 */
import { groupOf } from '../checked/index.js'

/** What stands under a key: the lines that are indented, or items of a list. */
const block = /^(?:\r?\n(?:[ \t]+\S|-[ \t])[^\r\n]*)+/
/** What is told of somebody under names: `{ name: Анна, url: … }`, in YAML, TOML and JSON. */
const mapping = /\{[^{}]*\}/g
const firstDash = /^\r?\n([ \t]*)-[ \t]/
const quotes = /^(["'])(.*)\1$/

/**
 * The items of a flow list, of the block list behind the key, or the one value.
 * @param behind What stands behind the value, up to the end of the front matter.
 */
export function itemsOf(value: string, behind: string): string[] {
  const items = value === '' ? blockItems(block.exec(behind)?.[0] ?? '') : flowItems(value)
  return items.map(item => item.trim().replace(quotes, '$2')).filter(Boolean)
}

function flowItems(value: string): readonly string[] {
  const mappings = value.match(mapping)
  return mappings ?? value.replace(/^\[(.*)\]\s*$/s, '$1').split(',')
}

/** Lists within an item are part of it. */
function blockItems(lines: string): readonly string[] {
  const dash = firstDash.exec(lines)
  if (!dash) return [lines]
  const indent = groupOf(dash, 1)
  const items: string[] = []
  for (const line of lines.split(/\r?\n/).slice(1)) {
    if (line.startsWith(`${indent}-`)) items.push(line.slice(indent.length + 1))
    else items.push(`${items.pop() ?? ''}\n${line}`)
  }
  return items
}

/** Whether more is told of an author than the name. */
const isMapping = /^(?:\{|["']?\p{L}[\p{L}\p{N}_-]*["']?[ \t]*:(?:[ \t]|[\r\n]|$))/u
const named = /(?:^|[\s,{])["']?(?:name|имя)["']?[ \t]*[:=][ \t]*("[^"\r\n]*"|'[^'\r\n]*'|[^,}\r\n]*)/iu

/** The names of those who are told as authors: of those of whom more is told only what is called the name. */
export const authorsIn = (value: string, behind: string): string[] =>
  itemsOf(value, behind).flatMap(item => {
    if (!isMapping.test(item)) return [item]
    const name = named.exec(item)?.[1]?.trim().replace(quotes, '$2')
    return name === undefined || name === '' ? [] : [name]
  })
