/**
 * JSON → Documents: a tree of rich text, or the records of a content system, each with a text and what belongs to it.
 */
import type { Document } from '../../document/types.js'
import { recordsOf, type FieldOptions, type RecordOptions, type TextOptions } from '../feeds/fields.js'
import { itemDocument } from '../feeds/item.js'
import { recordDocument } from '../feeds/record.js'
import { FormatError } from '../error.js'
import type { ItemOptions } from '../options.js'
import { richKinds } from './kinds/index.js'
import { richKindNames, type RichKindName } from './kinds/names.js'
import { richTextOf, richTextsIn } from './rich-value.js'
import { jsonSource, readJson, type JsonValue } from './value.js'

export interface JsonOptions extends TextOptions {
  /** Path to the records, or to the only one. Absent: found by shape. */
  readonly items?: string
}

/** How a content system gives out its records. */
interface Shape {
  readonly title: string
  is(record: JsonValue): boolean
  /** Beside the usual fields. */
  readonly fields: FieldOptions
}

const hasAny = (record: JsonValue, ...paths: readonly string[]): boolean =>
  paths.some(path => record.get(path)?.string !== undefined)

/** Of fields that Strapi 4 keeps under `attributes`, and Strapi 5 does not. */
const either = (...names: readonly string[]): string[] => names.flatMap(name => [name, `attributes.${name}`])

const shapes: readonly Shape[] = [
  {
    title: 'WordPress REST',
    is: record => hasAny(record, 'content.rendered', 'content.raw', 'title.rendered'),
    fields: {},
  },
  {
    title: 'Ghost',
    is: record => hasAny(record, 'title') && hasAny(record, 'lexical', 'mobiledoc', 'html'),
    fields: {
      text: ['lexical', 'mobiledoc', 'html', 'plaintext'],
      summary: ['custom_excerpt', 'excerpt'],
      date: 'published_at',
    },
  },
  {
    title: 'Drupal JSON:API',
    is: record =>
      hasAny(record, 'attributes.body.value', 'attributes.title') &&
      hasAny(record, 'attributes.drupal_internal__nid', 'attributes.body.format', 'attributes.body.processed'),
    fields: {
      title: 'attributes.title',
      text: ['attributes.body.value', 'attributes.body.processed'],
      summary: 'attributes.body.summary',
      date: 'attributes.created',
    },
  },
  {
    title: 'Strapi',
    is: record => hasAny(record, 'documentId') || record.get('attributes')?.members !== undefined,
    fields: {
      title: either('title', 'headline', 'name'),
      text: either('content', 'body', 'text', 'blocks'),
      summary: either('summary', 'description', 'excerpt', 'lead'),
      date: either('date', 'publishedAt'),
    },
  },
]

/** Where systems put the records that they were asked for. */
const wrappers = ['posts', 'pages', 'data', 'docs', 'result', 'results', 'items', 'entries', 'articles', 'records']

/** What is known, for those who have something else. */
export const jsonTitles: readonly string[] = [...richKinds, ...shapes].map(({ title }) => title)

/** @throws WordedError where the source is no JSON, or none that is known and nothing is said of it. */
export function parseJsonText(source: string, options: JsonOptions, how: ItemOptions): Document[] {
  const root = readJson(jsonSource(source))
  const records = recordsIn(root, options)
  if (!records) throw new FormatError(({ json }) => json.unknown(jsonTitles.join(', ')))
  return records.map(record => documentOf(source, record, options, how))
}

/** @param source A tree or a record. */
export const parseJsonItem = (source: string, options: JsonOptions, how: ItemOptions): Document =>
  documentOf(source, readJson(jsonSource(source)), options, how)

/** Whether a source is of a kind that is known, or named in the config. Of one that is broken its beginning tells. */
export function isJsonText(source: string, options: JsonOptions): boolean {
  try {
    return recordsIn(readJson(jsonSource(source)), options) !== undefined
  } catch {
    return Object.keys(options).length > 0 || telling.test(source.slice(0, head))
  }
}

/** Keys that hardly any other file has. */
const telling = /"(?:ops|blocks|children|root|_type|nodeType|rendered|lexical|documentId)"\s*:/
/** In UTF-16 code units. */
const head = 65_536

/** Nothing where no text is found. */
function recordsIn(root: JsonValue, options: JsonOptions): readonly JsonValue[] | undefined {
  const { items, path, fields, kind } = options
  if (items !== undefined) return listed(root.get(items))
  const isNamed = path !== undefined || fields !== undefined
  if (!isNamed && richTextOf(root, richKind(kind))) return [root]
  const wrapped = wrappers.map(name => root.get(name))
  const found =
    [root, ...wrapped].find(value => listed(value)?.some(record => shapeOf(record))) ??
    [...wrapped, root].find(value => listed(value)?.some(record => richTextsIn(record).length > 0))
  return listed(found) ?? (isNamed || kind !== undefined ? listed(root) : undefined)
}

/** Objects. */
function listed(value: JsonValue | undefined): readonly JsonValue[] | undefined {
  if (value?.members) return [value]
  const found = value?.elements?.filter(({ members }) => members)
  return found && found.length > 0 ? found : undefined
}

const shapeOf = (record: JsonValue): Shape | undefined => shapes.find(shape => shape.is(record))

const richKind = (kind: string | undefined): RichKindName | undefined => richKindNames.find(name => name === kind)

function documentOf(source: string, record: JsonValue, options: JsonOptions, how: ItemOptions): Document {
  const isNamed = options.path !== undefined || options.fields?.text !== undefined
  const tree = isNamed ? undefined : richTextOf(record, richKind(options.kind))
  if (tree) return itemDocument(source, record.place, { dates: [], authors: [], links: [], texts: [tree] }, how)
  return recordDocument(source, record.place, recordOptions(record, options), how)
}

function recordOptions(record: JsonValue, options: JsonOptions): RecordOptions {
  return recordsOf({ ...options, fields: { ...shapeOf(record)?.fields, ...options.fields } })
}
