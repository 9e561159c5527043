/**
 * The fields of a record: which of them is its title, its text and so on.
 */

/** What a field may be to a record. */
export type FieldRole = 'id' | 'title' | 'summary' | 'text' | 'date' | 'author' | 'url'

/** How the texts of records are written. */
export const recordFormats = ['html', 'markdown', 'text'] as const
export type RecordFormat = (typeof recordFormats)[number]

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
  /** Absent: texts with tags of HTML are HTML, others are plain. */
  readonly format?: RecordFormat
}

/** @returns The usual fields, but for those that are named otherwise. */
export function recordsOf({
  fields = {},
  format,
}: {
  readonly fields?: FieldOptions
  readonly format?: RecordFormat
}): RecordOptions {
  const named = Object.entries(fields).map(([role, names]) => [role, [names].flat()])
  return {
    fields: { ...recordFields, ...(Object.fromEntries(named) as Partial<RecordFields>) },
    ...(format && { format }),
  }
}
