/**
 * What a report tells of an item beside its text: its address, its section, how often it is read. It is looked for only
 * in items of which there is something to tell.
 */
import { Parser } from 'htmlparser2'
import type { AuditOptions, JudgedItem } from './types.js'

export type About = Pick<JudgedItem, 'url' | 'section' | 'views'>
type Fields = NonNullable<AuditOptions['fields']>

/** @param source Of the item alone. @param name What its archive calls it: of a page of a crawl its address. */
export function aboutItem(source: string, fields: Fields = {}, name = ''): About {
  const opening = /^[\s\uFEFF]*([{<])/.exec(source)?.[1]
  const told = opening === '{' ? ofRecord(source, fields) : opening === '<' ? ofMarkup(source) : {}
  const found: About = URL.canParse(name) ? { ...told, url: name } : told
  const section = found.section ?? sectionOf(found.url)
  return { ...found, ...(section !== undefined && { section }) }
}

/** The first part of an address's path, as sites name their sections. */
function sectionOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const [first, second] = new URL(url).pathname.split('/').filter(part => part !== '')
  return second === undefined ? undefined : `/${first}`
}

const usual: Readonly<Record<keyof Fields, readonly string[]>> = {
  url: ['url', 'link', 'permalink'],
  section: ['section', 'category', 'categories', 'rubric'],
  views: ['views'],
}

function ofRecord(source: string, fields: Fields): About {
  const record = parsed(source)
  const first = (role: keyof Fields): string | undefined => {
    const names = fields[role] === undefined ? usual[role] : [fields[role]]
    return names.map(name => wordOf(at(record, name))).find(value => value !== undefined)
  }
  const [url, section, views] = [first('url'), first('section'), Number(first('views') ?? Number.NaN)]
  return {
    ...(url !== undefined && { url }),
    ...(section !== undefined && { section }),
    ...(Number.isFinite(views) && { views }),
  }
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** A name with dots is a path, unless a field has that very name. */
function at(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const members = value as Readonly<Record<string, unknown>>
  if (Object.hasOwn(members, name)) return members[name]
  const dot = name.indexOf('.')
  const first = name.slice(0, dot)
  return dot > 0 && Object.hasOwn(members, first) ? at(members[first], name.slice(dot + 1)) : undefined
}

/** Of a list the first value; of an object its name. */
function wordOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return wordOf((value as readonly unknown[])[0])
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  return typeof value === 'object' && value !== null ? wordOf(at(value, 'name')) : undefined
}

/** Of an item of a feed, or a page. */
function ofMarkup(source: string): About {
  const found: { link?: string; guid?: string; canonical?: string; category?: string } = {}
  let open: 'link' | 'guid' | 'category' | undefined
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const { rel = 'alternate', href = '', property = '', content = '', term = '' } = attributes
        if (name === 'link' && href !== '' && rel === 'alternate') found.link ??= href
        if (name === 'link' && rel === 'canonical') found.canonical ??= href
        if (name === 'meta' && property === 'og:url') found.canonical ??= content
        if (name === 'meta' && property === 'article:section') found.category ??= content
        if (name === 'category' && term !== '') found.category ??= term
        open = name === 'link' || name === 'guid' || name === 'category' ? name : undefined
      },
      ontext: text => {
        if (open !== undefined && text.trim() !== '') found[open] ??= text.trim()
      },
      onclosetag: () => {
        open = undefined
      },
    },
    { xmlMode: !/<html\b/i.test(source.slice(0, head)) },
  )
  parser.end(source)
  const { guid } = found
  const url = found.canonical ?? found.link ?? (guid !== undefined && URL.canParse(guid) ? guid : undefined)
  return { ...(url !== undefined && { url }), ...(found.category !== undefined && { section: found.category }) }
}

/** So far into a page its root is looked for. In UTF-16 code units. */
const head = 4096
