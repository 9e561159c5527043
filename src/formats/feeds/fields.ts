/**
 * The fields of a record: which of them is its title, its text and so on.
 */
import { richKindNames } from '../json/kinds/names.js'

/** What a field may be to a record. */
export type FieldRole = 'id' | 'title' | 'summary' | 'text' | 'date' | 'author' | 'url'

/** How the texts of records are written. */
export const recordFormats = ['html', 'markdown', 'text'] as const
export type RecordFormat = (typeof recordFormats)[number]

/** What a text of JSON may be written in: mark-up, or the tree of an editor. */
export const textKinds = [...recordFormats, ...richKindNames] as const
export type TextKind = (typeof textKinds)[number]

/**
 * Names of fields by role, the first one that a record has counts. A name with dots is a path through objects and arrays,
 * unless a field has that very name.
 */
export type RecordFields = Readonly<Record<FieldRole, readonly string[]>>

export const recordFields: RecordFields = {
  id: ['id', '_id', 'guid', 'uuid', 'message.message_id', '_id.$oid'],
  title: ['title', 'headline'],
  summary: ['summary', 'description', 'lead', 'excerpt'],
  text: ['text', 'content', 'body', 'content_text', 'content_html', 'message.text'],
  date: [
    'date',
    'published',
    'date_published',
    'published_at',
    'pubDate',
    'message.date',
    'date.$date',
    'date.$date.$numberLong',
  ],
  author: ['author', 'authors'],
  url: ['url', 'link'],
}

/** What a config may say of the fields of records. */
export type FieldOptions = Partial<Readonly<Record<FieldRole, string | readonly string[]>>>

/** How records are read. */
export interface RecordOptions {
  readonly fields: RecordFields
  /** Absent: told by the text itself. */
  readonly kind?: TextKind
}

/** What a config may say of the texts in JSON: which fields are what, and how the text is written. */
export interface TextOptions {
  /** Where the text stands: short for the field of that role. */
  readonly path?: string | readonly string[]
  readonly fields?: FieldOptions
  /** Absent: told by the text itself. */
  readonly kind?: TextKind
  /** The former name of `kind`. */
  readonly format?: TextKind
}

/** @returns The usual fields, but for those that are named otherwise. */
export function recordsOf({ path, fields = {}, format, kind = format }: TextOptions): RecordOptions {
  const named = Object.entries({ ...fields, ...(path !== undefined && { text: path }) })
  return {
    fields: {
      ...recordFields,
      ...(Object.fromEntries(named.map(([role, names]) => [role, [names].flat()])) as Partial<RecordFields>),
    },
    ...(kind && { kind }),
  }
}
